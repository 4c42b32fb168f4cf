// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodechecks.h"

#include <algorithm>

namespace labcast {

const StorageNode *sendingNode(const QList<StorageNode> &nodes)
{
    const auto sends = [](const StorageNode &node) { return node.isMaster && node.isEnabled; };
    const auto found = std::ranges::find_if(nodes, sends);
    if (found != nodes.end())
        return &*found;
    return nodes.isEmpty() ? nullptr : &nodes.first();
}

QList<Finding> checkNode(const NodeFacts &facts)
{
    if (facts.nodes.isEmpty())
        return {checkMasterNode(facts), checkUdpSender(facts)};
    return {checkMasterNode(facts), checkNodeAddress(facts), checkInterface(facts), checkImageRoot(facts),
        checkUdpSender(facts)};
}

} // namespace labcast
