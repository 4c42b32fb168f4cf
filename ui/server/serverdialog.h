// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remote/serveraddress.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace labcast {

/// Asks for a server, and shows the address that results.
class ServerDialog : public QDialog
{
    Q_OBJECT
public:
    /// `recent` can be chosen from.
    ServerDialog(const QList<ServerAddress> &recent, QWidget *parent);

    /// What is written there: the host field takes a whole address, too. Error: bad-server-address.
    Result<ServerAddress> server() const;

private:
    void addFields();
    void addButtons();
    void showServer();

    QComboBox *m_host;
    QLineEdit *m_user;
    QSpinBox *m_port;
    QLabel *m_address;
    QPushButton *m_connect;
};

} // namespace labcast
