// SPDX-License-Identifier: GPL-3.0-or-later
#include "managedplaces.h"

#include <QHostAddress>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualWaitMinutes = 10;

/// Of FOG's minutes.
int secondsOf(const QString &minutes)
{
    const int given = minutes.toInt();
    return (given > 0 && given <= 24 * 60 ? given : usualWaitMinutes) * 60;
}

/// Where FOG's own pages are, as its settings tell; empty where no client expects a header.
QUrl pagesOf(Store &store)
{
    if (!store.mayExpectStreamIds())
        return {};
    const QString host = store.setting(u"FOG_WEB_HOST"_s).value_or(QString());
    QString path = store.setting(u"FOG_WEB_ROOT"_s).value_or(QString());
    while (path.startsWith(u'/'))
        path.remove(0, 1);
    while (path.endsWith(u'/'))
        path.chop(1);
    return QUrl(u"http://%1/%2"_s.arg(host.isEmpty() ? u"localhost"_s : host, path), QUrl::StrictMode);
}

} // namespace

Result<ManagedPlaces> readManagedPlaces(Store &store)
{
    const auto nodes = store.nodes();
    if (!nodes)
        return tl::unexpected(nodes.error());
    const auto setting = [&store](const QString &key) { return store.setting(key).value_or(QString()); };
    const QString startingPort = setting(u"FOG_UDPCAST_STARTINGPORT"_s);
    const QString dataAddress = setting(u"FOG_MULTICAST_ADDRESS"_s);
    const QString rendezvous = setting(u"FOG_MULTICAST_RENDEZVOUS"_s).trimmed();
    const int maxWait = secondsOf(setting(u"FOG_UDPCAST_MAXWAIT"_s));
    const QUrl pages = pagesOf(store);
    ManagedPlaces places;
    for (const StorageNode &node : *nodes) {
        // Of several masters FOG asks the first.
        if (!node.isMaster || !node.isEnabled || places.contains(node.groupId))
            continue;
        places[node.groupId] = {.node = node,
            .ports = {.pool = poolOf(startingPort, node.maxSessions),
                .firstDataAddress = dataAddress,
                .node = node.id,
                .limit = node.maxSessions},
            .rendezvous = QHostAddress(rendezvous).isNull() ? QString() : rendezvous,
            .maxWait = maxWait,
            .pages = pages};
    }
    // Another machine's group is another controller's.
    places.removeIf([](const ManagedPlaces::iterator &place) { return !interfaceOf(place->node); });
    return places;
}

std::optional<NetworkInterface> interfaceOf(const StorageNode &node)
{
    const QHostAddress wanted(node.address);
    const QList<NetworkInterface> interfaces = networkInterfaces();
    const auto has = [&wanted](const NetworkInterface &interface) {
        return std::ranges::any_of(interface.addresses,
            [&wanted](const QString &address) { return QHostAddress(address.section(u'/', 0, 0)) == wanted; });
    };
    const auto found = std::ranges::find_if(interfaces, has);
    return wanted.isNull() || found == interfaces.end() ? std::nullopt : std::optional(*found);
}

} // namespace labcast
