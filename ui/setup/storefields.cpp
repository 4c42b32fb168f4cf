// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefields.h"

#include "ui/formrows.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace labcast {

using namespace Qt::StringLiterals;

StoreFields::StoreFields(QWidget *parent)
    : QWidget(parent)
    , m_socket(new QLineEdit)
    , m_host(new QLineEdit)
    , m_port(new QSpinBox)
    , m_database(new QLineEdit)
    , m_user(new QLineEdit)
    , m_password(new QLineEdit)
{
    m_socket->setObjectName(u"storeSocket"_s);
    m_host->setObjectName(u"storeHost"_s);
    m_port->setObjectName(u"storePort"_s);
    m_database->setObjectName(u"storeDatabase"_s);
    m_user->setObjectName(u"storeUser"_s);
    m_password->setObjectName(u"storePassword"_s);
    m_port->setRange(1, 65535);
    m_password->setEchoMode(QLineEdit::Password);
    for (QWidget *field :
        std::initializer_list<QWidget *> {m_socket, m_host, m_port, m_database, m_user, m_password})
        field->setFixedWidth(260);
    auto *form = makeForm();
    addFormRow(*form, tr("Soc&ket:"), m_socket, remarkLabel(tr("of the database on the controller's machine")));
    addFormRow(*form, tr("&Server:"), m_host, remarkLabel(tr("where there is no socket")));
    addFormRow(*form, tr("&Port:"), m_port, remarkLabel());
    addFormRow(*form, tr("&Database:"), m_database, remarkLabel());
    addFormRow(*form, tr("&User:"), m_user, remarkLabel(tr("\"labcastctl server prepare\" makes this one")));
    addFormRow(
        *form, tr("Pass&word:"), m_password, remarkLabel(tr("empty: through a socket the server knows who asks")));
    setLayout(form);
    for (QLineEdit *field : {m_socket, m_host, m_database, m_user, m_password})
        connect(field, &QLineEdit::textEdited, this, &StoreFields::changed);
    connect(m_socket, &QLineEdit::textChanged, this, &StoreFields::showWay);
    connect(m_port, &QSpinBox::valueChanged, this, &StoreFields::changed);
}

void StoreFields::setAddress(const StoreAddress &address)
{
    m_address = address;
    m_socket->setText(address.unixSocket);
    m_host->setText(address.host);
    m_port->setValue(address.port);
    m_database->setText(address.database);
    m_user->setText(address.user);
    showWay();
}

StoreAddress StoreFields::address() const
{
    StoreAddress address = m_address;
    address.kind = StoreAddress::Kind::MariaDb;
    address.unixSocket = m_socket->text().trimmed();
    address.host = m_host->text().trimmed();
    address.port = m_port->value();
    address.database = m_database->text().trimmed();
    address.user = m_user->text().trimmed();
    return address;
}

std::optional<QString> StoreFields::password() const
{
    return m_password->text().isEmpty() ? std::nullopt : std::optional(m_password->text());
}

void StoreFields::forgetPassword()
{
    m_password->clear();
}

/// Through a socket there is no port.
void StoreFields::showWay()
{
    m_port->setEnabled(m_socket->text().trimmed().isEmpty());
    m_host->setEnabled(m_port->isEnabled());
}

} // namespace labcast
