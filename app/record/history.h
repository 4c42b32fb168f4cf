// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../session/deployrequest.h"
#include "../session/sessioninfo.h"

namespace labcast {

/// Where a session comes from: who asked for what, and which programs did it. What is empty is not known.
struct SessionOrigin
{
    QString starter; ///< user name
    std::optional<DeployRequest> request; ///< with the interface and the rate that were chosen
    QString labcast; ///< version
    QString sender; ///< version of udp-sender as it tells it, for example "20120424"
    bool operator==(const SessionOrigin &) const = default;
};

/// One session as the record has it.
struct RecordedSession
{
    SessionInfo info;
    std::optional<SessionVerdict> verdict; ///< absent: it has not ended
    SessionOrigin origin;
};

/// What a controller begins with.
struct RecordedPast
{
    QList<RecordedSession> unfinished; ///< their controller died; oldest first
    QList<SessionInfo> recent; ///< the newest of those that have ended, oldest first
};

/// One line of the history: a session that has ended. Times are UTC ms.
struct HistoryEntry
{
    SessionId session;
    QString name;
    QString image;
    QString lab;
    SessionState outcome = SessionState::Failed;
    qint64 createdMs = 0;
    qint64 startedMs = 0; ///< first data; 0 when there was none
    qint64 finishedMs = 0;
    int expected = 0; ///< receivers that were asked for
    int completed = 0; ///< receivers that got everything
    qint64 bytes = 0; ///< payload once, not times receivers
    double seconds = 0; ///< of sending
    QString starter;
    bool operator==(const HistoryEntry &) const = default;

    /// Over the time of sending; 0 when nothing was sent.
    Bandwidth average() const
    {
        return {seconds > 0 ? qint64(double(bytes) * 8 / seconds) : 0};
    }
};

HistoryEntry historyEntry(const SessionInfo &info, const SessionVerdict &verdict, const QString &starter);

/// Which part of the history is asked for.
struct HistoryQuery
{
    qint64 from = 0; ///< the newest session it may begin with; 0: the newest there is
    int limit = 500; ///< of entries
    QString text; ///< that the name, image, lab or starter has, without regard to case; empty: all
    QString image; ///< the whole name, without regard to case; empty: all
};

bool matches(const HistoryEntry &entry, const HistoryQuery &query);

/// Entries, newest first.
struct HistoryExcerpt
{
    QList<HistoryEntry> entries;
    std::optional<qint64> next; ///< `from` of the page behind it; absent on the last
};

} // namespace labcast
