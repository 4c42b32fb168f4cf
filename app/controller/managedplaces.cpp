// SPDX-License-Identifier: GPL-3.0-or-later
#include "managedplaces.h"

#include "storefacts.h"

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

/// Where FOG's own pages are, as its settings tell.
QUrl pagesOf(const QString &host, QString path)
{
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
    const auto settings = readSettingValues(store,
        {u"FOG_UDPCAST_STARTINGPORT"_s, u"FOG_MULTICAST_ADDRESS"_s, u"FOG_MULTICAST_RENDEZVOUS"_s,
            u"FOG_UDPCAST_MAXWAIT"_s, u"FOG_WEB_HOST"_s, u"FOG_WEB_ROOT"_s});
    if (!nodes || !settings)
        return tl::unexpected(!nodes ? nodes.error() : settings.error());
    const QString rendezvous = (*settings)[u"FOG_MULTICAST_RENDEZVOUS"_s].trimmed();
    const QUrl pages = store.mayExpectStreamIds()
        ? pagesOf((*settings)[u"FOG_WEB_HOST"_s], (*settings)[u"FOG_WEB_ROOT"_s])
        : QUrl(); // no client expects a header
    ManagedPlaces places;
    for (const StorageNode &node : *nodes) {
        // Of several masters FOG asks the first.
        if (!node.isMaster || !node.isEnabled || places.contains(node.groupId))
            continue;
        places[node.groupId] = {.node = node,
            .ports = {.pool = poolOf((*settings)[u"FOG_UDPCAST_STARTINGPORT"_s], node.maxSessions),
                .firstDataAddress = (*settings)[u"FOG_MULTICAST_ADDRESS"_s],
                .node = node.id,
                .limit = node.maxSessions},
            .rendezvous = QHostAddress(rendezvous).isNull() ? QString() : rendezvous,
            .maxWait = secondsOf((*settings)[u"FOG_UDPCAST_MAXWAIT"_s]),
            .pages = pages};
    }
    return places;
}

std::optional<OwnAddress> ownAddress(const QStringList &addresses)
{
    const QList<NetworkInterface> interfaces = networkInterfaces();
    for (const QString &address : addresses) {
        const QHostAddress wanted(address);
        for (const NetworkInterface &interface : interfaces) {
            const auto isIt
                = [&wanted](const QString &own) { return QHostAddress(own.section(u'/', 0, 0)) == wanted; };
            if (std::ranges::any_of(interface.addresses, isIt))
                return OwnAddress {address, interface};
        }
    }
    return std::nullopt;
}

} // namespace labcast
