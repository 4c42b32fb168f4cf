// SPDX-License-Identifier: GPL-3.0-or-later
#include "apidialog.h"

#include "app/remote/storeclient.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// What was typed; nothing keeps the token that is known.
std::optional<QString> given(const QLineEdit *field)
{
    return field->text().trimmed().isEmpty() ? std::nullopt : std::optional(field->text().trimmed());
}

} // namespace

ApiDialog::ApiDialog(ControllerClient &client, const StoreStatus &store, QWidget *parent)
    : RequestDialog(client, tr("FOG's API"), tr("&Use This API"), parent)
    , m_before(store.address.api)
    , m_url(new QLineEdit(m_before.url))
    , m_authority(new QLineEdit(m_before.authority))
{
    auto *remark = new QLabel(
        tr("With its API FOG itself creates and cancels deployments that are started here. Its settings have it "
           "under API System: switch it on there and copy the API token. The user's token stands on that user's "
           "page, under API Settings."));
    remark->setWordWrap(true);
    form()->addRow(remark);
    m_url->setObjectName(u"url"_s);
    m_url->setPlaceholderText(u"http://server/fog"_s);
    form()->addRow(tr("A&ddress:"), m_url);
    m_apiToken = addSecret(u"apiToken"_s, tr("API &token:"));
    m_userToken = addSecret(u"userToken"_s, tr("U&ser's token:"));
    m_authority->setObjectName(u"authority"_s);
    m_authority->setPlaceholderText(tr("Only for https with a CA of your own"));
    m_authority->setToolTip(tr("A path on the controller's machine"));
    form()->addRow(tr("CA &file:"), m_authority);
    if (!m_before.isSet())
        return;
    auto *without = new QPushButton(tr("&Do Without It"));
    without->setObjectName(u"without"_s);
    form()->addRow(QString(), without);
    connect(without, &QPushButton::clicked, this, [this] { set({}); });
}

QLineEdit *ApiDialog::addSecret(const QString &name, const QString &label)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setEchoMode(QLineEdit::Password);
    if (m_before.isSet())
        field->setPlaceholderText(tr("as it is known"));
    form()->addRow(label, field);
    return field;
}

void ApiDialog::send()
{
    const auto address = parseApiAddress(m_url->text(), m_authority->text().trimmed());
    if (!address)
        return showError(address.error());
    set(*address);
}

void ApiDialog::set(const ApiAddress &api)
{
    const ApiTokens tokens = api.isSet() ? ApiTokens {given(m_apiToken), given(m_userToken)} : ApiTokens {};
    StoreClient(client()).setApi(api, tokens, [self = QPointer(this)](const Result<StoreStatus> &store) {
        if (self)
            self->answered(store);
    });
}

void ApiDialog::answered(const Result<StoreStatus> &store)
{
    if (!store)
        return showError(store.error());
    emit changed(*store);
    accept();
}

} // namespace labcast
