// SPDX-License-Identifier: GPL-3.0-or-later
#include "adoptedsession.h"

namespace labcast {

using namespace Qt::StringLiterals;

AdoptedSession::AdoptedSession(SessionPlan plan, qint64 pid, const QString &user, QObject *parent)
    : Session(std::move(plan), parent)
    , m_pid(pid)
    , m_user(user)
{
}

void AdoptedSession::close(bool isWanted)
{
    if (verdict())
        return;
    if (isWanted)
        end(SessionEnd {SessionState::Cancelled, makeMessage("cancelled-by-admin"_L1)});
    else
        end(SessionEnd {SessionState::Partial, makeMessage("adopted-ended"_L1, args())});
}

Result<void> AdoptedSession::startNow()
{
    return failure("session-not-waiting"_L1, {{u"session"_s, id().value}});
}

Result<void> AdoptedSession::stop(const SessionEnd &)
{
    if (!verdict())
        end(SessionEnd {SessionState::Failed, makeMessage("adopted-unwatched"_L1, args())});
    return {};
}

QJsonObject AdoptedSession::args() const
{
    return {{u"pid"_s, m_pid}, {u"user"_s, m_user}, {u"portbase"_s, plan().portbase}};
}

Sentence AdoptedSession::sentence(const SessionInfo &) const
{
    return {Severity::Info, makeMessage("adopted-sending"_L1, args()), makeMessage("adopted-sending-detail"_L1)};
}

} // namespace labcast
