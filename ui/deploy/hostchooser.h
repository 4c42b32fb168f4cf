// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace labcast {

class ControllerClient;
class HostPickerBox;

/// Asks which computers a deployment is for.
class HostChooser : public QDialog
{
    Q_OBJECT
public:
    /// `client` outlives the dialog.
    HostChooser(ControllerClient &client, const QStringList &chosen, QWidget *parent);

signals:
    void chose(const QStringList &names);

private:
    HostPickerBox *m_hosts;
};

} // namespace labcast
