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

/// The storage groups, by id, whose enabled master node is this machine.
using ManagedPlaces = QHash<qint64, ManagedPlace>;

/// Belongs on the store's thread.
Result<ManagedPlaces> readManagedPlaces(Store &store);

/// The interface that has the node's address: FOG's daemon sends from it whatever the node names (fog-facts c.4).
/// Nothing: the node is another machine.
std::optional<NetworkInterface> interfaceOf(const StorageNode &node);

} // namespace labcast
