// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../sender/udpcast/chainoutput.h"
#include "../sender/udpcast/senderlines.h"
#include "daemonremark.h"
#include "fogmembers.h"
#include "session.h"

namespace labcast {

/// A session that FOG's daemon sends. It is told by the daemon's log of its udp-senders and by FOG's tables, and
/// changes nothing.
class FogSession : public Session
{
    Q_OBJECT
public:
    /// `past`: it was watched before.
    explicit FogSession(SessionPlan plan, const std::optional<SessionPast> &past = {}, QObject *parent = nullptr);

    /// It has just been found.
    void begin();
    bool isResumed() const { return m_isResumed; }

    /// What was written into its log. `isNewLog`: the daemon has begun a new one, and with it a new chain. What
    /// was there before we looked is not `isLive`.
    void read(const QByteArray &log, bool isNewLog, bool isLive);
    /// Its log is there and cannot be read.
    void missLog(const QString &path, const QString &cause);
    /// Something about it that an admin should know.
    void warn(const Message &message);
    void setMembers(const FogMembers &members);
    /// What FOG's daemon says that holds for the session now.
    void setTrouble(const std::optional<DaemonRemark> &trouble);
    /// The daemon has written about it.
    void tell(const QString &line);

    /// Whether somebody can have FOG cancel it.
    void setCancellable(bool isCancellable);

    /// FOG has ended it: msState is `state` now, or its row is gone when that is absent.
    void close(std::optional<int> state);

    /// Error: session-observed.
    Result<void> startNow() override;
    /// Only looks away. FOG goes on.
    Result<void> stop(const SessionEnd &end) override;

private:
    Sentence sentence(const SessionInfo &info) const override;
    std::optional<int> progress() const override;
    bool isAllSent() const;
    bool areAllDone() const;
    Message standingTrouble() const;
    void warnOfTrouble();
    QJsonObject memberArgs() const;
    void take(const ChainEvent &event);
    void take(const SenderNamed &named);
    void beginNext();
    void endCurrent();
    void hear(const SenderEvent &event);
    SessionEnd endOf(std::optional<int> state) const;

    ChainOutput m_output;
    SenderLines m_lines; ///< of the log, for people
    FogMembers m_members;
    MemberProgress m_progress;
    std::optional<DaemonRemark> m_trouble;
    Message m_warned; ///< the trouble an admin was warned of last
    QString m_told; ///< the daemon's last line: it repeats itself
    const bool m_isResumed;
    bool m_hasLog = false;
    Message m_logTrouble;
    bool m_isStreamOpen = false;
    int m_goodbyes = 0; ///< since the transfer of the stream was complete
};

} // namespace labcast
