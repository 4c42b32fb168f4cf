// SPDX-License-Identifier: GPL-3.0-or-later
#include "routetable.h"

#include <QFile>
#include <QHostAddress>
#include <QStringList>
#include <QtEndian>

#include <bit>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// As the kernel writes it there: the bytes in the network's order, read as a number of this machine.
quint32 addressOf(const QString &hex)
{
    return qFromBigEndian(hex.toUInt(nullptr, 16));
}

} // namespace

QList<Route> routes()
{
    QFile table(u"/proc/net/route"_s); // follows the network namespace
    return table.open(QIODevice::ReadOnly) ? routesFromProc(table.readAll()) : QList<Route>();
}

QList<Route> routesFromProc(const QByteArray &text)
{
    constexpr int isUp = 0x1;
    QList<Route> found;
    for (const QString &line : QString::fromLatin1(text).split(u'\n').mid(1)) {
        const QStringList fields = line.simplified().split(u' ');
        // Iface, Destination, Gateway, Flags, RefCnt, Use, Metric, Mask
        if (fields.size() < 8 || (fields[3].toInt(nullptr, 16) & isUp) == 0)
            continue;
        const quint32 destination = addressOf(fields[1]);
        const quint32 gateway = addressOf(fields[2]);
        const int prefix = std::popcount(addressOf(fields[7]));
        found << Route {
            prefix == 0 ? u"default"_s : u"%1/%2"_s.arg(QHostAddress(destination).toString()).arg(prefix),
            gateway == 0 ? QString() : QHostAddress(gateway).toString(), fields[0], fields[6].toInt()};
    }
    return found;
}

} // namespace labcast
