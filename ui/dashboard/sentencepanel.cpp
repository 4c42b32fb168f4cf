// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentencepanel.h"

#include "ui/messagetext.h"
#include "ui/sessionwords.h"
#include "ui/theme.h"

#include <QDateTime>
#include <QPushButton>
#include <QTimer>

#include <chrono>

namespace labcast {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SentencePanel::SentencePanel(QWidget *parent)
    : SentenceFrame(parent)
    , m_start(new QPushButton(themeIcon("media-playback-start"_L1), tr("Start &Now"), this))
    , m_cancel(new QPushButton(themeIcon("process-stop"_L1), tr("&Cancel Session…"), this))
    , m_seconds(new QTimer(this))
{
    m_start->setObjectName(u"startNow"_s);
    m_start->setToolTip(tr("Begin the transfer with the computers that have joined"));
    m_cancel->setObjectName(u"cancelSession"_s);
    addButton(m_start);
    addButton(m_cancel);
    connect(m_start, &QPushButton::clicked, this, &SentencePanel::startRequested);
    connect(m_cancel, &QPushButton::clicked, this, &SentencePanel::cancelRequested);
    connect(m_seconds, &QTimer::timeout, this, &SentencePanel::render);
    m_seconds->start(1s);
}

void SentencePanel::showSession(const SessionInfo &session, bool namesSession)
{
    const QString title = namesSession ? sessionTitle(session) : QString();
    const bool isNews = session.sentence != m_sentence || title != m_title;
    m_sentence = session.sentence;
    m_title = title;
    if (m_sentence.severity == Severity::Neutral)
        setSeverity(Severity::Neutral, stateIcon(session.state));
    else
        setSeverity(m_sentence.severity);
    m_start->setVisible(session.state == SessionState::Waiting && !session.isObserved);
    m_start->setEnabled(canStart(session));
    m_cancel->setVisible(canCancel(session));
    render();
    if (isNews)
        announce();
}

void SentencePanel::setControllerTime(qint64 timeMs)
{
    m_clockOffsetMs = timeMs - QDateTime::currentMSecsSinceEpoch();
}

void SentencePanel::render()
{
    if (!isEnabled())
        return; // without a controller the clock of the last sentence stands still
    const qint64 now = QDateTime::currentMSecsSinceEpoch() + m_clockOffsetMs;
    const QString headline = messageText(m_sentence.headline, now);
    setTexts(
        m_title.isEmpty() ? headline : tr("%1: %2").arg(m_title, headline), messageText(m_sentence.detail, now));
}

bool canStart(const SessionInfo &session)
{
    return !session.isObserved && session.state == SessionState::Waiting && session.joined > 0;
}

bool canCancel(const SessionInfo &session)
{
    return session.canBeCancelled && !isFinished(session.state) && session.state != SessionState::Stopping;
}

} // namespace labcast
