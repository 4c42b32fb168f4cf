// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkinterface.h"

#include <QFile>
#include <QNetworkInterface>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// The device of the IPv4 default route with the lowest metric. /proc/net follows the network namespace.
QString defaultRouteDevice()
{
    QFile routes(u"/proc/net/route"_s);
    if (!routes.open(QIODevice::ReadOnly))
        return {};
    QString device;
    int lowest = -1;
    for (const QString &line : QString::fromLatin1(routes.readAll()).split(u'\n').mid(1)) {
        const QStringList fields = line.simplified().split(u' ');
        // Iface Destination Gateway Flags RefCnt Use Metric Mask …
        if (fields.size() < 8 || fields[1] != "00000000"_L1 || fields[7] != "00000000"_L1)
            continue;
        const int metric = fields[6].toInt();
        if (lowest < 0 || metric < lowest) {
            device = fields[0];
            lowest = metric;
        }
    }
    return device;
}

NetworkInterface describe(const QNetworkInterface &source, const QString &defaultDevice)
{
    const auto flags = source.flags();
    NetworkInterface interface {
        .name = source.name(), .mac = source.hardwareAddress().toLower(),
        .isUp = flags.testFlag(QNetworkInterface::IsUp),
        .hasCarrier = flags.testFlag(QNetworkInterface::IsRunning),
        .canMulticast = flags.testFlag(QNetworkInterface::CanMulticast),
        .isLoopback = flags.testFlag(QNetworkInterface::IsLoopBack),
        .isDefaultRoute = source.name() == defaultDevice, .mtu = source.maximumTransmissionUnit()
    };
    for (const QNetworkAddressEntry &entry : source.addressEntries()) {
        if (entry.ip().protocol() == QHostAddress::IPv4Protocol)
            interface.addresses << entry.ip().toString() + u'/' + QString::number(entry.prefixLength());
    }
    return interface;
}

std::optional<NetworkInterface> firstOf(const QList<NetworkInterface> &interfaces, auto condition)
{
    const auto it = std::ranges::find_if(interfaces, condition);
    return it == interfaces.end() ? std::nullopt : std::optional(*it);
}

} // namespace

QString NetworkInterface::address() const
{
    return addresses.isEmpty() ? QString() : addresses.first().section(u'/', 0, 0);
}

QList<NetworkInterface> networkInterfaces()
{
    const QString device = defaultRouteDevice();
    QList<NetworkInterface> interfaces;
    for (const QNetworkInterface &source : QNetworkInterface::allInterfaces())
        interfaces << describe(source, device);
    return interfaces;
}

std::optional<NetworkInterface> preferredInterface(const QList<NetworkInterface> &interfaces)
{
    using I = NetworkInterface;
    const auto usable = [](const I &i) { return i.isUp && !i.addresses.isEmpty(); };
    if (auto routed = firstOf(interfaces, [&](const I &i) { return usable(i) && i.isDefaultRoute; }))
        return routed;
    if (auto wired = firstOf(interfaces, [&](const I &i) { return usable(i) && !i.isLoopback; }))
        return wired;
    return firstOf(interfaces, usable);
}

std::optional<NetworkInterface> findInterface(const QList<NetworkInterface> &interfaces, const QString &name)
{
    return firstOf(interfaces, [&name](const NetworkInterface &i) { return i.name == name; });
}

} // namespace labcast
