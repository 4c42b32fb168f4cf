// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedysteps.h"

#include <QHostAddress>
#include <QJsonArray>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

bool isLoopback(const QString &address)
{
    return QHostAddress(address).isLoopback();
}

Judgement judge(const CheckFacts &facts, const StorageNode &node)
{
    using enum FindingStatus;
    const QStringList &addresses = facts.nodeAddress.addresses;
    const auto isHere
        = [&](const QString &address) { return holderOf(facts.interfaces, address) && !isLoopback(address); };
    if (node.address.isEmpty())
        return {Error, "check-address-empty"_L1};
    if (addresses.isEmpty())
        return {Error, "check-address-nowhere"_L1};
    const auto here = std::ranges::count_if(addresses, isHere);
    if (here == addresses.size())
        return here == 1 ? Judgement {Ok, "check-address-ok"_L1} : Judgement {Warning, "check-address-several"_L1};
    if (here > 0)
        return {Warning, "check-address-several"_L1};
    if (!std::ranges::any_of(addresses, isLoopback))
        return {Error, "check-address-foreign"_L1};
    // Whoever sends to computers in namespaces of this machine means it; FOG never does.
    return {facts.fogSends() ? Error : Warning, "check-address-loopback"_L1};
}

/// The address of the interface that the node names, else of the one that the lab most likely is on.
QList<Remedy> takeAddress(const CheckFacts &facts, const StorageNode &node)
{
    auto interface = findInterface(facts.interfaces, node.interface);
    if (!interface || interface->addresses.isEmpty())
        interface = preferredInterface(facts.interfaces);
    if (!interface || interface->addresses.isEmpty() || interface->address() == node.address)
        return {};
    return {{.act = makeMessage("remedy-use-address"_L1, {{u"address"_s, interface->address()}}),
        .steps = {nodeStep(facts, node, "label-node-address"_L1, u"ngmHostname"_s, interface->address())}}};
}

QList<Evidence> addressEvidence(const CheckFacts &facts, const StorageNode &node, FindingStatus status)
{
    QList<Evidence> evidence {
        {makeMessage("label-node-address"_L1, {{u"name"_s, node.name}}), node.address, status}};
    for (const QString &address : facts.nodeAddress.addresses) {
        const NetworkInterface *holder = holderOf(facts.interfaces, address);
        if (address != node.address)
            evidence << Evidence {makeMessage("label-address-of"_L1, {{u"name"_s, node.address}}), address,
                holder && !isLoopback(address) ? FindingStatus::Ok : FindingStatus::Error};
        evidence << Evidence {makeMessage("label-address-interface"_L1, {{u"address"_s, address}}),
            holder ? holder->name : QString(), holder ? FindingStatus::Ok : FindingStatus::Error};
    }
    return evidence;
}

} // namespace

Finding checkNodeAddress(const CheckFacts &facts)
{
    const StorageNode &node = *sendingNode(facts);
    const Judgement judgement = judge(facts, node);
    Finding finding {.check = u"node-address"_s,
        .status = judgement.status,
        .summary = makeMessage(judgement.id,
            {{u"address"_s, node.address},
                {u"addresses"_s, QJsonArray::fromStringList(facts.nodeAddress.addresses)}}),
        .evidence = addressEvidence(facts, node, judgement.status)};
    if (finding.status == FindingStatus::Ok)
        return finding;
    finding.advice = makeMessage("check-address-advice"_L1);
    finding.remedies = takeAddress(facts, node);
    return finding;
}

} // namespace labcast
