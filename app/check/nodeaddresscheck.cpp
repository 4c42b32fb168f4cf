// SPDX-License-Identifier: GPL-3.0-or-later
#include "servercheck.h"

#include <QHostAddress>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

bool isOurs(const CheckFacts &facts, const QString &address)
{
    return std::ranges::any_of(facts.interfaces, [&address](const NetworkInterface &interface) {
        return std::ranges::any_of(
            interface.addresses, [&address](const QString &each) { return each.section(u'/', 0, 0) == address; });
    });
}

/// The address goes with the interface, so taking that interface again sets it.
std::optional<Remedy> takeAddress(const CheckFacts &facts, const StorageNode &node)
{
    auto interface = findInterface(facts.interfaces, node.interface);
    if (!interface || interface->addresses.isEmpty())
        interface = preferredInterface(facts.interfaces);
    if (!interface || interface->address() == node.address)
        return std::nullopt;
    return Remedy {.act = makeMessage("remedy-use-address"_L1, {{u"address"_s, interface->address()}}),
        .steps
        = {{makeMessage("label-node-address"_L1, {{u"name"_s, node.name}}), node.address, interface->address()}},
        .change = {.node = node.id, .interface = interface->name}};
}

} // namespace

Finding checkNodeAddress(const CheckFacts &facts)
{
    const StorageNode &node = *sendingNode(facts.nodes);
    const QJsonObject args {{u"address"_s, node.address}};
    Finding finding {.check = u"node-address"_s, .status = FindingStatus::Error};
    const bool isFound = isOurs(facts, node.address);
    const bool isLoopback = QHostAddress(node.address).isLoopback();
    finding.evidence << Evidence {makeMessage("label-node-address"_L1, {{u"name"_s, node.name}}), node.address,
        isFound && !isLoopback ? FindingStatus::Ok : FindingStatus::Error};
    if (isFound && !isLoopback) {
        finding.status = FindingStatus::Ok;
        finding.summary = makeMessage("check-address-ok"_L1, args);
        return finding;
    }
    if (node.address.isEmpty())
        finding.summary = makeMessage("check-address-empty"_L1);
    else
        finding.summary = makeMessage(isLoopback ? "check-address-loopback"_L1 : "check-address-foreign"_L1, args);
    if (isFound)
        finding.status = FindingStatus::Warning; // it works, for whoever means it
    finding.advice = makeMessage("check-address-advice"_L1);
    finding.remedy = takeAddress(facts, node);
    return finding;
}

} // namespace labcast
