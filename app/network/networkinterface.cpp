// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkinterface.h"

#include <QFile>
#include <QHostAddress>
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

/// What is asked once for all interfaces.
struct Surroundings
{
    QString defaultDevice;
    QHash<int, QStringList> otherNames;
};

NetworkInterface describe(const QNetworkInterface &source, const Surroundings &surroundings)
{
    const LinkMode mode = linkMode(source.name());
    const auto flags = source.flags();
    NetworkInterface interface {
        .index = source.index(), .name = source.name(), .otherNames = surroundings.otherNames[source.index()],
        .mac = source.hardwareAddress().toLower(), .isUp = flags.testFlag(QNetworkInterface::IsUp),
        .hasCarrier = flags.testFlag(QNetworkInterface::IsRunning),
        .canMulticast = flags.testFlag(QNetworkInterface::CanMulticast),
        .isLoopback = flags.testFlag(QNetworkInterface::IsLoopBack),
        .isDefaultRoute = source.name() == surroundings.defaultDevice, .mtu = source.maximumTransmissionUnit(),
        .speed = mode.speed, .duplex = mode.duplex
    };
    for (const QNetworkAddressEntry &entry : source.addressEntries()) {
        QHostAddress address = entry.ip();
        address.setScopeId({});
        const bool isIpv4 = address.protocol() == QHostAddress::IPv4Protocol;
        (isIpv4 ? interface.addresses : interface.addresses6)
            << address.toString() + u'/' + QString::number(entry.prefixLength());
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
    const Surroundings surroundings {defaultRouteDevice(), alternativeNames()};
    QList<NetworkInterface> interfaces;
    for (const QNetworkInterface &source : QNetworkInterface::allInterfaces())
        interfaces << describe(source, surroundings);
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

std::optional<NetworkInterface> recommendedInterface(
    const QList<NetworkInterface> &interfaces, const QString &nodeAddress)
{
    using I = NetworkInterface;
    const QHostAddress wanted(nodeAddress);
    const auto has = [&](const I &i) { return !i.addresses.isEmpty() && i.address() == nodeAddress; };
    const auto reaches = [&](const I &i) {
        return std::ranges::any_of(i.addresses,
            [&](const QString &subnet) { return wanted.isInSubnet(QHostAddress::parseSubnet(subnet)); });
    };
    if (auto own = firstOf(interfaces, has))
        return own;
    if (auto near = firstOf(interfaces, [&](const I &i) { return !wanted.isNull() && reaches(i); }))
        return near;
    return preferredInterface(interfaces);
}

std::optional<NetworkInterface> findInterface(const QList<NetworkInterface> &interfaces, const QString &name)
{
    return firstOf(
        interfaces, [&name](const NetworkInterface &i) { return i.name == name || i.otherNames.contains(name); });
}

} // namespace labcast
