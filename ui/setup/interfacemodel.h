// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fog/storagenode.h"
#include "app/network/networkinterface.h"
#include "ui/table/rowmodel.h"

namespace labcast {

/// One row of the interface list; also an interface that the node names and the machine does not have.
struct InterfaceRow
{
    NetworkInterface interface;
    bool exists = true;
    bool isRecommended = false;
    bool isNodes = false; ///< the node names it
    bool operator==(const InterfaceRow &) const = default;
};

/// The rows for a node: the recommended interface first, then as the kernel lists them, the loopback last.
QList<InterfaceRow> interfaceRows(const QList<NetworkInterface> &interfaces, const StorageNode &node);

/// The `ip addr` picture; IdRole is the name. Owned by `parent`.
RowModel<InterfaceRow> *makeInterfaceModel(QObject *parent);

/// What `ip addr` prints of an interface.
QString ipText(const NetworkInterface &interface);

} // namespace labcast
