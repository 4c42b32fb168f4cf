// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../result.h"

#include <QSet>

#include <functional>

namespace labcast {

/// FOG's implicit pool (fog-facts c.2): 64 even portbases from 63100.
struct PortPool
{
    quint16 first = 63100;
    int count = 64;
    quint16 last() const { return quint16(first + 2 * (count - 1)); }
    bool contains(quint16 port) const { return port >= first && port <= last() && port % 2 == 0; }
};

/// The pool that begins where FOG_UDPCAST_STARTINGPORT says, as far as that can be. At least FOG's 64 pairs,
/// however few sessions are allowed: other programs may hold some of them.
PortPool poolOf(const QString &startingPort, int sessions);

/// Whether a UDP port can be bound now.
using PortTest = std::function<bool(quint16)>;

/// The first portbase of the pool that no session holds (`taken`: portbases of the store's and our own active
/// sessions) and whose both ports can be bound. Error: ports-exhausted.
Result<quint16> allocatePortbase(const PortPool &pool, const QSet<quint16> &taken, const PortTest &isFree);

/// The multicast group for the data of the session at `portbase`: one of 128, of which none is shared by two
/// sessions (`taken`) or with another machine of the subnet. They are FOG's (`first` + 1 and on, as
/// FOG_MULTICAST_ADDRESS gives it), or 239.x.c.d of the sender's `address` a.b.c.d: of udp-sender's own choice
/// there is one for all sessions, so every switch port that wants one session would get them all.
QString allocateDataAddress(
    quint16 portbase, const QString &address, const QString &first, const QSet<QString> &taken);

/// The portbase an admin asked for, if it is free. Error: port-taken, naming `address`.
Result<quint16> claimPortbase(
    quint16 wanted, const QSet<quint16> &taken, const PortTest &isFree, const QString &address);

} // namespace labcast
