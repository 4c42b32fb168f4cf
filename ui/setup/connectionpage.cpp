// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionpage.h"

#include "storefields.h"
#include "ui/formrows.h"
#include "ui/messagetext.h"
#include "ui/sentenceframe.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

using Kind = StoreAddress::Kind;

QRadioButton *choice(const QString &text, const QString &name)
{
    auto *button = new QRadioButton(text);
    QFont font = button->font();
    font.setWeight(QFont::DemiBold);
    button->setFont(font);
    button->setObjectName(name);
    return button;
}

QLabel *explanation(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setContentsMargins(24, 0, 0, 4);
    return label;
}

} // namespace

ConnectionPage::ConnectionPage(SetupReadiness &readiness)
    : SetupPage(readiness, SetupStep::Connection, tr("Which tables does Labcast work on?"),
        tr("Images, hosts, groups and storage nodes are those of a FOG server, or Labcast keeps its own."))
    , m_fog(choice(tr("The database of a &FOG server"), u"chooseFog"_s))
    , m_own(choice(tr("Labcast's &own, without FOG"), u"chooseOwn"_s))
    , m_found(remarkLabel())
    , m_fields(new StoreFields)
    , m_use(new QPushButton(themeIcon("dialog-ok-apply"_L1), {}))
    , m_state(new SentenceFrame)
{
    m_use->setObjectName(u"useStore"_s);
    m_state->setObjectName(u"storeState"_s);
    m_found->setWordWrap(true);
    m_found->setContentsMargins(24, 0, 0, 4);
    m_fields->setContentsMargins(24, 0, 0, 8);
    body()->addWidget(m_fog);
    body()->addWidget(explanation(tr("Labcast shows FOG's own multicasts at first and changes nothing of them.")));
    body()->addWidget(m_found);
    body()->addWidget(m_fields);
    body()->addWidget(m_own);
    body()->addWidget(explanation(tr("One file on the controller's machine; nothing has to be installed.")));
    m_state->addButton(m_use);
    body()->addWidget(m_state);
    body()->addStretch(1);
    connect(m_fog, &QRadioButton::clicked, this, [this] { choose(Kind::MariaDb); });
    connect(m_own, &QRadioButton::clicked, this, [this] { choose(Kind::Embedded); });
    connect(m_fields, &StoreFields::changed, this, &ConnectionPage::showState);
    connect(m_use, &QPushButton::clicked, this, &ConnectionPage::use);
    showReadiness();
}

void ConnectionPage::choose(Kind kind)
{
    readiness().setWantedStore(kind);
}

void ConnectionPage::use()
{
    if (m_own->isChecked())
        return readiness().useStore({}, std::nullopt);
    readiness().useStore(m_fields->address(), m_fields->password());
    m_fields->forgetPassword();
}

/// Once: what the admin has typed since is not overwritten.
void ConnectionPage::fillIn()
{
    const auto &store = readiness().store();
    const auto &found = readiness().foundStore();
    if (m_isFilled || !store || !found)
        return;
    m_isFilled = true;
    const bool isFog = store->address.kind == Kind::MariaDb;
    if (isFog)
        m_fields->setAddress(store->address);
    else
        m_fields->setAddress(
            *found ? **found : StoreAddress {.kind = Kind::MariaDb, .host = u"localhost"_s, .database = u"fog"_s});
    if (!isFog)
        m_found->setText(*found ? tr("FOG is installed on this server; its settings say so:")
                                : messageText(found->error().message, QDateTime::currentMSecsSinceEpoch()));
    readiness().setWantedStore(isFog || *found ? Kind::MariaDb : Kind::Embedded);
}

void ConnectionPage::showReadiness()
{
    fillIn();
    const bool wantsFog = readiness().wantedStore() == Kind::MariaDb;
    m_fog->setChecked(wantsFog);
    m_own->setChecked(!wantsFog);
    const bool isOther = !readiness().store() || readiness().store()->address.kind != readiness().wantedStore();
    m_found->setVisible(wantsFog && isOther && !m_found->text().isEmpty());
    m_fields->setVisible(wantsFog);
    showState();
}

void ConnectionPage::showState()
{
    const auto &store = readiness().store();
    m_state->setVisible(store.has_value());
    if (!store)
        return;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const bool wantsFog = m_fog->isChecked();
    const bool isOther = readiness().wantedStore() != store->address.kind
        || (wantsFog && (m_fields->address() != store->address || m_fields->password()));
    m_use->setText(wantsFog ? tr("&Use This Database") : tr("&Use Labcast's Own Tables"));
    m_use->setVisible(isOther || readiness().isChangingStore());
    m_use->setEnabled(!readiness().isChangingStore());
    if (readiness().isChangingStore()) {
        m_state->setSeverity(Severity::Neutral);
        m_state->setTexts(tr("The database is being tried."), {});
    } else if (const auto &error = readiness().storeError(); isOther && error) {
        m_state->setSeverity(Severity::Error);
        m_state->setTexts(messageText(error->message, now), error->cause);
    } else if (!store->trouble.isEmpty()) {
        m_state->setSeverity(Severity::Error);
        m_state->setTexts(messageText(store->trouble, now), {});
    } else {
        m_state->setSeverity(isOther ? Severity::Info : Severity::Ok);
        const bool isFog = store->address.kind == Kind::MariaDb;
        m_state->setTexts(isFog ? tr("Labcast works on %1 at %2.").arg(store->kind, store->address.text())
                                : tr("Labcast works on its own tables."),
            isOther ? tr("Nothing is changed before the button is pressed.") : QString());
    }
}

} // namespace labcast
