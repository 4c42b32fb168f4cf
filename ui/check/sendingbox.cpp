// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendingbox.h"

#include "apidialog.h"
#include "app/remote/serviceclient.h"
#include "app/remote/storeclient.h"
#include "ui/messagetext.h"

#include <QDateTime>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

namespace labcast {

using namespace Qt::StringLiterals;

SendingBox::SendingBox(ControllerClient &client, QWidget *parent)
    : SentenceFrame(parent)
    , m_client(client)
    , m_change(new QPushButton(tr("Let Labcast Sen&d…")))
    , m_api(new QPushButton(tr("FO&G's API…")))
{
    setObjectName(u"sending"_s);
    m_change->setObjectName(u"changeSending"_s);
    m_api->setObjectName(u"fogApi"_s);
    addButton(m_change);
    addButton(m_api);
    connect(m_change, &QPushButton::clicked, this, &SendingBox::ask);
    connect(m_api, &QPushButton::clicked, this, &SendingBox::askForApi);
    connect(&m_client, &ControllerClient::connected, this, &SendingBox::read);
    connect(&m_client, &ControllerClient::disconnected, this, [this] {
        m_isChanging = false; // nobody knows what became of it
        showStore();
    });
    connect(&m_client, &ControllerClient::storeChanged, this, [this](const StoreStatus &store) {
        m_store = store;
        showStore();
    });
    read();
    showStore();
}

void SendingBox::read()
{
    if (!m_client.isConnected())
        return;
    StoreClient(m_client).show([self = QPointer(this)](const Result<StoreStatus> &store) {
        if (!self || !store)
            return;
        self->m_store = *store;
        self->showStore();
    });
}

QString SendingBox::watchingDetail(const StoreAddress &store)
{
    return store.api.isSet()
        ? tr("Images are deployed from here through FOG's API at %1.").arg(store.api.url)
        : tr(
            "Labcast can take over: then a sender is there within a second, and images are deployed from here. Or "
            "it deploys through FOG's API.");
}

void SendingBox::askForApi()
{
    auto *dialog = new ApiDialog(m_client, *m_store, this);
    connect(dialog, &ApiDialog::changed, this, &SendingBox::answered);
    dialog->open();
}

bool SendingBox::isFogs() const
{
    return m_store->address.mode == StoreMode::Observer;
}

void SendingBox::showStore()
{
    setVisible(m_store.has_value());
    if (!m_store)
        return;
    const bool isFogServer = m_store->address.kind == StoreAddress::Kind::MariaDb;
    for (QPushButton *button : {m_change, m_api}) {
        button->setVisible(isFogServer);
        button->setEnabled(m_client.isConnected() && !m_isChanging);
    }
    m_change->setText(isFogs() ? tr("Let Labcast Sen&d…") : tr("&Give Back to FOG…"));
    const QString detail = !isFogServer
        ? tr("A sender is there as soon as you press Deploy; no service has to be set up.")
        : isFogs() ? watchingDetail(m_store->address)
                   : tr("FOG's daemon is switched off, and must not send beside it.");
    setSeverity(m_error ? Severity::Error : Severity::Info);
    setTexts(isFogServer && isFogs()
            ? tr("FOG's daemon starts the senders; Labcast shows its multicasts and helps.")
            : tr("Labcast starts the senders."),
        m_error ? messageText(m_error->message, QDateTime::currentMSecsSinceEpoch()) : detail);
}

void SendingBox::ask()
{
    const bool isTaking = isFogs();
    auto *question
        = new QMessageBox(QMessageBox::Question, isTaking ? tr("Let Labcast Send") : tr("Give Back to FOG"),
            isTaking ? tr("Let Labcast send FOG's multicasts?") : tr("Let FOG's daemon send again?"),
            QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(isTaking
            ? tr("FOG's multicast daemon is stopped and switched off. FOG's pages and its boot menu go on as "
                 "before: what "
                 "they create is sent by Labcast. It can be given back at any time.")
            : tr(
                "FOG's multicast daemon is switched on again as it was before. What Labcast has not begun to send "
                "stays in FOG and is sent by the daemon."));
    const auto *yes
        = question->addButton(isTaking ? tr("&Let Labcast Send") : tr("&Give Back"), QMessageBox::AcceptRole);
    question->setDefaultButton(question->addButton(tr("Leave &It"), QMessageBox::RejectRole));
    connect(question, &QMessageBox::buttonClicked, this, [this, yes](const QAbstractButton *button) {
        if (button == yes)
            change();
    });
    question->open();
}

void SendingBox::change()
{
    m_isChanging = true;
    m_error.reset();
    showStore();
    const auto done = [self = QPointer(this)](const Result<StoreStatus> &store) {
        if (self)
            self->answered(store);
    };
    if (isFogs())
        ServiceClient(m_client).take(done);
    else
        ServiceClient(m_client).release(done);
}

void SendingBox::answered(const Result<StoreStatus> &store)
{
    m_isChanging = false;
    if (store)
        m_store = *store;
    else
        m_error = store.error();
    showStore();
    announce();
    emit changed();
}

} // namespace labcast
