// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace labcast {

class ControllerClient;
class HostPicker;

/// Chooses computers by checking them: a filter, the list, and buttons for all that are shown.
class HostPickerBox : public QWidget
{
    Q_OBJECT
public:
    /// Asks for the computers there are. `client` outlives the box.
    explicit HostPickerBox(ControllerClient &client, QWidget *parent = nullptr);

    void setChosen(const QStringList &names);
    QStringList chosen() const;

signals:
    void chosenChanged();

private:
    QLineEdit *makeFilter();
    QWidget *buttonRow();
    void fetchHosts();
    void showChosen();

    ControllerClient &m_client;
    HostPicker *m_hosts;
    QLabel *m_chosen;
};

} // namespace labcast
