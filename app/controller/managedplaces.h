// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../fog/store.h"
#include "../network/networkinterface.h"
#include "deployment.h"

#include <QHash>
#include <QUrl>

namespace labcast {

/// Where a storage group's sessions are sent from, and how.
struct ManagedPlace
{
    StorageNode node;
    PortSource ports;
    QString rendezvous; ///< FOG_MULTICAST_RENDEZVOUS
    int maxWait = 600; ///< seconds: FOG_UDPCAST_MAXWAIT
    QUrl pages {}; ///< of FOG 1.6, which tell whether streams begin with 128 bytes; empty: they never do
};

/// By id of the storage group.
using ManagedPlaces = QHash<qint64, ManagedPlace>;

/// Those of all enabled master nodes, on whatever machine. Belongs on the store's thread.
Result<ManagedPlaces> readManagedPlaces(Store &store);

/// An address of this machine: FOG's daemon sends from its interface whatever the node names (fog-facts c.4).
struct OwnAddress
{
    QString address; ///< IPv4
    NetworkInterface interface;
};

/// The first of `addresses` that this machine has. Nothing: they are another machine's.
std::optional<OwnAddress> ownAddress(const QStringList &addresses);

} // namespace labcast
