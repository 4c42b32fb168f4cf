// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticearea.h"

#include "sentenceframe.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace labcast {

using namespace Qt::StringLiterals;

NoticeArea::NoticeArea(QWidget *parent)
    : QWidget(parent)
    , m_connection(new SentenceFrame)
    , m_connect(new QPushButton(tr("Connect No&w")))
    , m_chooseServer(new QPushButton(tr("Connect to a &Server…")))
    , m_store(new SentenceFrame)
    , m_record(new SentenceFrame)
    , m_limits(makeNotice(u"roleNotice"_s, tr("Dis&miss")))
    , m_notice(makeNotice(u"notice"_s, tr("D&ismiss")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 0);
    layout->setSpacing(8);
    layout->addWidget(m_connection);
    layout->addWidget(m_store);
    m_store->setObjectName(u"storeNotice"_s);
    m_store->hide();
    layout->addWidget(m_record);
    m_record->setObjectName(u"recordNotice"_s);
    m_record->hide();
    layout->addWidget(m_limits);
    layout->addWidget(m_notice);
    m_connection->setObjectName(u"connectionNotice"_s);
    m_connection->hide();
    addConnectionButtons();
    updateVisibility();
}

void NoticeArea::addConnectionButtons()
{
    m_connection->addButton(m_connect);
    m_connect->setObjectName(u"connectNow"_s);
    connect(m_connect, &QPushButton::clicked, this, &NoticeArea::connectRequested);
    m_connection->addButton(m_chooseServer);
    m_chooseServer->setObjectName(u"chooseServer"_s);
    connect(m_chooseServer, &QPushButton::clicked, this, &NoticeArea::serverRequested);
}

SentenceFrame *NoticeArea::makeNotice(const QString &name, const QString &dismiss)
{
    auto *notice = new SentenceFrame(this);
    notice->setObjectName(name);
    notice->hide();
    auto *button = new QPushButton(dismiss, notice);
    connect(button, &QPushButton::clicked, notice, [this, notice] {
        notice->hide();
        updateVisibility();
    });
    notice->addButton(button);
    return notice;
}

void NoticeArea::showConnected()
{
    m_since = {};
    m_connection->hide();
    updateVisibility();
}

void NoticeArea::showConnecting(const QString &server)
{
    m_since = {};
    m_connect->hide();
    m_chooseServer->hide();
    showConnection(Severity::Info, tr("Connecting to %1…").arg(server), {});
}

void NoticeArea::showDisconnected(const QString &reason, bool isTryingAgain)
{
    if (!m_since.isValid())
        m_since = QTime::currentTime();
    const QString since = QLocale().toString(m_since, QLocale::ShortFormat);
    m_connect->setVisible(!reason.isEmpty());
    m_chooseServer->setVisible(!reason.isEmpty());
    const QString goesOn
        = tr("As long as the controller runs, its transfers go on without this window. Shown is the "
             "state before.");
    showConnection(isTryingAgain ? Severity::Warning : Severity::Error,
        isTryingAgain ? tr("No connection to the controller since %1; trying again…").arg(since)
                      : tr("No connection to the controller since %1.").arg(since),
        reason.isEmpty() ? goesOn : reason);
}

void NoticeArea::showConnection(Severity severity, const QString &headline, const QString &detail)
{
    const bool isNews
        = m_connection->isHidden() || headline != m_connection->headline() || detail != m_connection->detail();
    m_connection->setSeverity(severity);
    m_connection->setTexts(headline, detail);
    m_connection->show();
    if (isNews) // not at every attempt
        m_connection->announce();
    updateVisibility();
}

bool NoticeArea::showRecordTrouble(const QString &sentence)
{
    return showTrouble(*m_record, tr("Sessions are not being recorded."), sentence);
}

void NoticeArea::showStoreTrouble(const QString &sentence, const QString &since)
{
    showTrouble(*m_store, tr("FOG's database cannot be used since %1.").arg(since), sentence);
}

bool NoticeArea::showTrouble(SentenceFrame &notice, const QString &headline, const QString &sentence)
{
    const bool wasTold = !notice.isHidden();
    const bool isNews = !wasTold || sentence != notice.detail();
    notice.setVisible(!sentence.isEmpty());
    notice.setSeverity(Severity::Warning);
    notice.setTexts(headline, sentence);
    if (isNews && !sentence.isEmpty())
        notice.announce();
    updateVisibility();
    return wasTold;
}

void NoticeArea::showRole(Role role)
{
    if (role == std::exchange(m_role, role))
        return;
    const bool isLimited = role < Role::Admin;
    m_limits->setVisible(isLimited);
    m_limits->setSeverity(Severity::Info);
    if (role == Role::Deploy)
        m_limits->setTexts(tr("You may deploy, but not change the library or the node."),
            tr("If you need to, ask whoever administers the server for the group labcast-admin; it counts "
               "after the next login."));
    else
        m_limits->setTexts(tr("You may look, but not deploy."),
            tr("If you need to, ask whoever administers the server for the group labcast-deploy; it counts "
               "after the next login."));
    if (isLimited)
        m_limits->announce();
    updateVisibility();
}

void NoticeArea::showNotice(Severity severity, const QString &headline, const QString &detail)
{
    m_notice->setSeverity(severity);
    m_notice->setTexts(headline, detail);
    m_notice->show();
    m_notice->announce();
    updateVisibility();
}

void NoticeArea::updateVisibility()
{
    const std::array<const QWidget *, 5> notices {m_connection, m_store, m_record, m_limits, m_notice};
    setVisible(std::ranges::any_of(notices, [](const QWidget *notice) { return !notice->isHidden(); }));
}

} // namespace labcast
