// SPDX-License-Identifier: GPL-3.0-or-later
#include "portallocator.h"

namespace labcast {

using namespace Qt::StringLiterals;

Result<quint16> allocatePortbase(const PortPool &pool, const QSet<quint16> &taken, const PortTest &isFree)
{
    for (int i = 0; i < pool.count; ++i) {
        const auto port = quint16(pool.first + 2 * i);
        if (!taken.contains(port) && isFree(port) && isFree(quint16(port + 1)))
            return port;
    }
    return failure("ports-exhausted"_L1, {{u"first"_s, pool.first}, {u"last"_s, pool.last()}});
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
