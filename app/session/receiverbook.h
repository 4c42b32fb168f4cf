// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../sender/streamverdict.h"
#include "hostidentity.h"
#include "sessioninfo.h"

#include <QMap>
#include <QSet>

namespace labcast {

/// What is known of every receiver of a session, over all its streams. A receiver is an IPv4 address: that is
/// all udpcast tells apart.
class ReceiverBook
{
public:
    /// `hosts`: the names of those it is for; empty when only their number is known.
    explicit ReceiverBook(int expected, const QStringList &hosts = {})
        : m_expected(expected)
        , m_hosts(hosts)
    {
    }

    /// For whom it is has changed.
    void expect(int expected, const QStringList &hosts);
    /// Whether it is for anybody: who is no known computer is a stranger then.
    void setForAnybody(bool isForAnybody) { m_isForAnybody = isForAnybody; }
    /// Strangers who have joined the current stream, also those of whom it is not known yet who they are.
    bool hasStrangers() const;
    /// Names of all whose name is known.
    QStringList knownHosts() const;

    /// Somebody joined stream `index`. True when it is late: it lacks a stream before and can never complete.
    bool join(const QString &address, int number, int index);
    /// Who is behind an address. True when it has just turned out to be none of the session's hosts.
    bool identify(const QString &address, const HostIdentity &identity);
    /// Addresses whose MAC is not known.
    QStringList unidentified() const;
    /// How many are certainly none of the session's hosts.
    int unexpected() const;
    /// The hosts that have not joined. Empty as well when a receiver without identity may be any of them.
    QStringList absent() const;
    /// The host's name behind an address, as far as it is known.
    QString hostOf(const QString &address) const { return m_entries.value(address).info.host; }

    void leaveBeforeStart(const QString &address);
    void startReceiving();
    void lost(const QString &address, ReceiverResult result);

    /// A stream has ended; `index` counts from 0.
    void judge(const StreamVerdict &verdict, int index);

    /// These computers have told FOG that their disks are written.
    void confirm(const QStringList &hosts);

    /// The session has ended. Whoever has no result yet was stopped, or completed when `isComplete`.
    void close(bool isComplete);

    /// Addresses that completed every stream so far.
    QSet<QString> complete() const;

    /// Places nobody took; where the hosts are known: hosts that did not join.
    int missing() const;

    /// Whose silence holds the transfer up.
    void setSilent(const QStringList &addresses);

    /// One entry per address; with `withMissing` also one per place nobody took, with the host's name where it can
    /// be known.
    QList<ReceiverInfo> list(bool withMissing) const;

private:
    struct Entry
    {
        ReceiverInfo info;
        int completedStreams = 0;
    };

    QStringList unseen() const;

    bool isStranger(const ReceiverInfo &info) const { return m_isForAnybody && info.host.isEmpty(); }

    int m_expected;
    QStringList m_hosts;
    bool m_isForAnybody = false;
    int m_judgedStreams = 0;
    int m_firstStreamJoined = 0;
    QMap<QString, Entry> m_entries;
};

} // namespace labcast
