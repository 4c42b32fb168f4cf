// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

namespace labcast {

/// A sender that nobody here has started and no session of FOG's explains, shown until it ends. Nothing is known
/// of it but its process.
class AdoptedSession : public Session
{
    Q_OBJECT
public:
    /// `user` is whose process it is.
    AdoptedSession(SessionPlan plan, qint64 pid, const QString &user, QObject *parent = nullptr);

    /// It has just been taken in.
    void begin() { enter(SessionState::Sending); }
    /// The process is gone; `isWanted`: because somebody has cancelled the session.
    void close(bool isWanted);

    bool ownsRow() const override { return false; }
    /// Error: session-not-waiting.
    Result<void> startNow() override;
    /// Only looks away; the process goes on.
    Result<void> stop(const SessionEnd &end) override;

private:
    Sentence sentence(const SessionInfo &info) const override;
    QJsonObject args() const;

    const qint64 m_pid;
    const QString m_user;
};

} // namespace labcast
