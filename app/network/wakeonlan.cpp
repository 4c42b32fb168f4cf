// SPDX-License-Identifier: GPL-3.0-or-later
#include "wakeonlan.h"

namespace labcast {

QByteArray magicPacket(const QString &mac)
{
    constexpr int repetitions = 16;
    const QByteArray address = QByteArray::fromHex(mac.toLatin1()); // passes over what stands between the digits
    if (address.size() != 6)
        return {};
    return QByteArray(6, '\xff') + address.repeated(repetitions);
}

QList<QHostAddress> broadcastAddresses(const QList<NetworkInterface> &interfaces)
{
    QList<QHostAddress> found;
    for (const NetworkInterface &interface : interfaces) {
        for (const QString &address :
            interface.isUp && !interface.isLoopback ? interface.addresses : QStringList()) {
            const auto [subnet, length] = QHostAddress::parseSubnet(address);
            if (length < 1 || length > 30) // no subnet for more than two
                continue;
            const QHostAddress broadcast(subnet.toIPv4Address() | (0xffffffffU >> length));
            if (!found.contains(broadcast))
                found << broadcast;
        }
    }
    return found;
}

} // namespace labcast
