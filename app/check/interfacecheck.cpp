// SPDX-License-Identifier: GPL-3.0-or-later
#include "servercheck.h"

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

struct Judgement
{
    FindingStatus status;
    QLatin1StringView id;
};

/// The worst that can be said of it.
Judgement judge(const StorageNode &node, const std::optional<NetworkInterface> &interface)
{
    using enum FindingStatus;
    if (node.interface.isEmpty())
        return {Error, "check-interface-empty"_L1};
    if (!interface)
        return {Error, "check-interface-missing"_L1};
    if (!interface->isUp)
        return {Error, "check-interface-down"_L1};
    if (interface->addresses.isEmpty())
        return {Error, "check-interface-no-address"_L1};
    if (interface->isLoopback)
        return {Warning, "check-interface-loopback"_L1};
    if (!interface->canMulticast)
        return {Error, "check-interface-no-multicast"_L1};
    if (!interface->hasCarrier)
        return {Error, "check-interface-no-cable"_L1};
    return {Ok, "check-interface-ok"_L1};
}

std::optional<Remedy> useRecommended(const CheckFacts &facts, const StorageNode &node)
{
    const auto better = recommendedInterface(facts.interfaces, node.address);
    if (!better || better->name == node.interface || better->isLoopback)
        return std::nullopt;
    const QJsonObject name {{u"name"_s, node.name}};
    Remedy remedy {.act = makeMessage("remedy-use-interface"_L1, {{u"name"_s, better->name}}),
        .steps = {{makeMessage("label-node-interface"_L1, name), node.interface, better->name}},
        .change = {.node = node.id, .interface = better->name}};
    if (better->address() != node.address)
        remedy.steps << RemedyStep {makeMessage("label-node-address"_L1, name), node.address, better->address()};
    return remedy;
}

QList<Evidence> evidenceOf(const CheckFacts &facts, const StorageNode &node, FindingStatus status)
{
    const QJsonObject name {{u"name"_s, node.name}};
    QList<Evidence> evidence {{makeMessage("label-node-interface"_L1, name), node.interface, status}};
    if (const auto routed = recommendedInterface(facts.interfaces, node.address))
        evidence << Evidence {makeMessage("label-address-interface"_L1, {{u"address"_s, node.address}}),
            routed->name, routed->name == node.interface ? FindingStatus::Ok : FindingStatus::Info};
    return evidence;
}

} // namespace

Finding checkInterface(const CheckFacts &facts)
{
    const StorageNode &node = *sendingNode(facts.nodes);
    const auto interface = findInterface(facts.interfaces, node.interface);
    const Judgement judgement = judge(node, interface);
    const QJsonObject args {{u"name"_s, node.interface}};
    Finding finding {.check = u"interface"_s,
        .status = judgement.status,
        .summary = makeMessage(judgement.id, args),
        .evidence = evidenceOf(facts, node, judgement.status)};
    if (finding.status == FindingStatus::Ok)
        return finding;
    finding.advice = makeMessage("check-interface-advice"_L1);
    finding.remedy = useRecommended(facts, node);
    return finding;
}

} // namespace labcast
