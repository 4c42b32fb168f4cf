// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkfacts.h"

#include <algorithm>

namespace labcast {

const StorageNode *sendingNode(const QList<StorageNode> &nodes, const QList<NetworkInterface> &interfaces)
{
    const auto sends = [](const StorageNode &node) { return node.isMaster && node.isEnabled; };
    const auto isHere = [&](const StorageNode &node) { return sends(node) && holderOf(interfaces, node.address); };
    if (const auto here = std::ranges::find_if(nodes, isHere); here != nodes.end())
        return &*here;
    if (const auto found = std::ranges::find_if(nodes, sends); found != nodes.end())
        return &*found;
    return nodes.isEmpty() ? nullptr : &nodes.first();
}

const NetworkInterface *holderOf(const QList<NetworkInterface> &interfaces, const QString &address)
{
    const auto has = [&address](const NetworkInterface &interface) {
        return std::ranges::any_of(
            interface.addresses, [&](const QString &each) { return each.section(u'/', 0, 0) == address; });
    };
    const auto found = std::ranges::find_if(interfaces, has);
    return found == interfaces.end() ? nullptr : &*found;
}

std::optional<NetworkInterface> sendingInterface(const CheckFacts &facts)
{
    if (!facts.isFogServer()) {
        const StorageNode *node = sendingNode(facts);
        return node ? findInterface(facts.interfaces, node->interface) : std::nullopt;
    }
    for (const QString &address : facts.nodeAddress.addresses) {
        if (const NetworkInterface *holder = holderOf(facts.interfaces, address))
            return *holder;
    }
    return std::nullopt;
}

const SettingRow *findSetting(const CheckFacts &facts, const QString &key)
{
    const auto found = std::ranges::find(facts.settings, key, &SettingRow::key);
    return found == facts.settings.end() ? nullptr : &*found;
}

} // namespace labcast
