// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fog/storeaddress.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QSpinBox;

namespace labcast {

/// The parts of the address of a FOG server's database, and its password.
class StoreFields : public QWidget
{
    Q_OBJECT
public:
    explicit StoreFields(QWidget *parent = nullptr);

    /// The password stays as it is.
    void setAddress(const StoreAddress &address);
    /// What the fields do not show stays as setAddress() had it.
    StoreAddress address() const;
    /// Absent: the one that is kept for it, or none.
    std::optional<QString> password() const;
    void forgetPassword();

signals:
    void changed();

private:
    void showWay();

    StoreAddress m_address;
    QLineEdit *m_socket;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_database;
    QLineEdit *m_user;
    QLineEdit *m_password;
};

} // namespace labcast
