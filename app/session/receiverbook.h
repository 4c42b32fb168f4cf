// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../sender/streamverdict.h"
#include "sessioninfo.h"

#include <QMap>
#include <QSet>

namespace labcast {

/// What is known of every receiver of a session, over all its streams. A receiver is an IPv4 address: that is
/// all udpcast tells apart.
class ReceiverBook
{
public:
    explicit ReceiverBook(int expected)
        : m_expected(expected)
    {
    }

    /// Somebody joined stream `index`. True when it is late: it lacks a stream before and can never complete.
    bool join(const QString &address, int number, int index);
    void leaveBeforeStart(const QString &address);
    void startReceiving();
    void lost(const QString &address, ReceiverResult result);

    /// A stream has ended; `index` counts from 0.
    void judge(const StreamVerdict &verdict, int index);

    /// The session has ended. Whoever has no result yet was stopped, or completed when `isComplete`.
    void close(bool isComplete);

    /// Addresses that completed every stream so far.
    QSet<QString> complete() const;

    /// Places of the first stream nobody took.
    int missing() const;

    /// Whose silence holds the transfer up.
    void setSilent(const QStringList &addresses);

    /// One entry per address; with `withMissing` also one per place nobody took.
    QList<ReceiverInfo> list(bool withMissing) const;

private:
    struct Entry
    {
        ReceiverInfo info;
        int completedStreams = 0;
    };

    int m_expected;
    int m_judgedStreams = 0;
    int m_firstStreamJoined = 0;
    QMap<QString, Entry> m_entries;
};

} // namespace labcast
