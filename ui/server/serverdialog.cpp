// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverdialog.h"

#include "ui/formrows.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace labcast {

using namespace Qt::StringLiterals;

ServerDialog::ServerDialog(const QList<ServerAddress> &recent, QWidget *parent)
    : QDialog(parent)
    , m_host(new QComboBox)
    , m_user(new QLineEdit)
    , m_port(new QSpinBox)
    , m_address(new QLabel)
    , m_connect(new QPushButton(tr("&Connect")))
{
    setWindowTitle(tr("Connect to a Server"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_host->setEditable(true);
    for (const ServerAddress &server : recent)
        m_host->addItem(toText(server));
    m_host->setCurrentText({});
    m_host->lineEdit()->setPlaceholderText(tr("name, address or ssh://…"));
    m_user->setPlaceholderText(tr("as ssh has it"));
    m_port->setRange(0, 65535);
    m_port->setSpecialValueText(tr("as ssh has it"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);
    addFields();
    addButtons();
    setMinimumWidth(480);
    connect(m_host, &QComboBox::editTextChanged, this, &ServerDialog::showServer);
    connect(m_user, &QLineEdit::textChanged, this, &ServerDialog::showServer);
    connect(m_port, &QSpinBox::valueChanged, this, &ServerDialog::showServer);
    showServer();
}

void ServerDialog::addFields()
{
    m_host->setObjectName(u"host"_s);
    m_user->setObjectName(u"user"_s);
    m_port->setObjectName(u"port"_s);
    m_address->setObjectName(u"address"_s);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_address->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("&Server:"), m_host);
    form->addRow(tr("&User:"), m_user);
    form->addRow(tr("&Port:"), m_port);
    form->addRow(tr("Address:"), m_address);
    QLabel *remark
        = remarkLabel(tr("Labcast logs in with ssh: your keys, your agent and ~/.ssh/config count. It never "
                         "asks for a password; load the key with ssh-add before. The server needs the "
                         "package labcast-controller."));
    remark->setWordWrap(true);
    auto *rows = static_cast<QVBoxLayout *>(layout());
    rows->addLayout(form);
    rows->addWidget(remark);
    rows->addStretch();
}

void ServerDialog::addButtons()
{
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(QDialogButtonBox::Cancel)->setText(tr("Ca&ncel"));
    buttons->addButton(m_connect, QDialogButtonBox::AcceptRole);
    m_connect->setObjectName(u"yes"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
    m_connect->setDefault(true); // of the dialog that it now belongs to
}

Result<ServerAddress> ServerDialog::server() const
{
    const QString text = m_host->currentText().trimmed();
    auto server = serverAddressFromText(text);
    if (!server)
        server = serverAddressFromText(u'[' + text + u']'); // an IPv6 address alone
    if (!server)
        return serverAddressFromText(text);
    if (const QString user = m_user->text().trimmed(); !user.isEmpty())
        server->user = user;
    if (m_port->value() > 0)
        server->port = m_port->value();
    return serverAddressFromText(toText(*server));
}

void ServerDialog::showServer()
{
    const auto shown = server();
    m_connect->setEnabled(shown.has_value());
    const bool isEmpty = m_host->currentText().trimmed().isEmpty();
    m_address->setText(shown ? toText(*shown)
            : isEmpty        ? u"–"_s
                             : tr("This is no name or address that ssh could take."));
}

} // namespace labcast
