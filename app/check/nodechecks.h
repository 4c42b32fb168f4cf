// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../network/networkinterface.h"
#include "../result.h"
#include "finding.h"

namespace labcast {

/// What is known of a node's image root.
struct RootFacts
{
    bool exists = false;
    bool isDirectory = false;
    bool isReadable = false; ///< by the controller
    qint64 freeBytes = -1; ///< -1: not known
};

/// Everything the checks of the sending node look at.
struct NodeFacts
{
    QList<StorageNode> nodes;
    QList<NetworkInterface> interfaces;
    RootFacts root; ///< of sendingNode()
    Result<QString> sender; ///< path of udp-sender, or why there is none
};

/// The node that sends: the first enabled master; without one the first node that could be it; null without any.
const StorageNode *sendingNode(const QList<StorageNode> &nodes);

// One check each; the ids are master-node, node-address, interface, image-root and udp-sender.
Finding checkMasterNode(const NodeFacts &facts);
Finding checkNodeAddress(const NodeFacts &facts);
Finding checkInterface(const NodeFacts &facts);
Finding checkImageRoot(const NodeFacts &facts);
Finding checkUdpSender(const NodeFacts &facts);

/// All of them, in that order.
QList<Finding> checkNode(const NodeFacts &facts);

} // namespace labcast
