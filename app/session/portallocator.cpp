// SPDX-License-Identifier: GPL-3.0-or-later
#include "portallocator.h"

#include <QHostAddress>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

PortPool poolOf(const QString &startingPort, int sessions)
{
    PortPool pool;
    const int first = startingPort.toInt();
    if (first >= 1024 && first <= 65534 && first % 2 == 0)
        pool.first = quint16(first);
    pool.count = std::min(std::max(sessions, pool.count), (65536 - pool.first) / 2);
    return pool;
}

Result<quint16> allocatePortbase(const PortPool &pool, const QSet<quint16> &taken, const PortTest &isFree)
{
    for (int i = 0; i < pool.count; ++i) {
        const auto port = quint16(pool.first + 2 * i);
        if (!taken.contains(port) && isFree(port) && isFree(quint16(port + 1)))
            return port;
    }
    return failure("ports-exhausted"_L1, {{u"first"_s, pool.first}, {u"last"_s, pool.last()}});
}

QString allocateDataAddress(
    quint16 portbase, const QString &address, const QString &first, const QSet<QString> &taken)
{
    constexpr quint32 count = 128; // switches tell only the low 23 bits of a group apart
    const QHostAddress given(first);
    const bool isGiven = given.isMulticast();
    for (quint32 i = 0; i < count; ++i) {
        const quint32 index = (portbase / 2U + i) % count;
        const quint32 group = isGiven
            ? given.toIPv4Address() + 1 + index
            : 239U << 24 | index << 16 | (QHostAddress(address).toIPv4Address() & 0xffff);
        if (const QString text = QHostAddress(group).toString(); !taken.contains(text))
            return text;
    }
    return {};
}

Result<quint16> claimPortbase(
    quint16 wanted, const QSet<quint16> &taken, const PortTest &isFree, const QString &address)
{
    for (const int port : {int(wanted), wanted + 1}) {
        if (taken.contains(wanted) || !isFree(quint16(port)))
            return failure("port-taken"_L1, {{u"port"_s, port}, {u"address"_s, address}});
    }
    return wanted;
}

} // namespace labcast
