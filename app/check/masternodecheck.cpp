// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedysteps.h"

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// The nodes of one storage group.
struct Group
{
    qint64 id = 0;
    QString name;
    QList<StorageNode> nodes;
    QList<StorageNode> masters; ///< those that are enabled
};

QList<Group> groupsOf(const CheckFacts &facts)
{
    QList<Group> groups;
    for (const StorageNode &node : facts.nodes.all) {
        auto group = std::ranges::find(groups, node.groupId, &Group::id);
        if (group == groups.end()) {
            const QString name = facts.nodes.groups.value(node.groupId, QString::number(node.groupId));
            group = groups.insert(groups.end(), {node.groupId, name, {}, {}});
        }
        group->nodes << node;
        if (node.isMaster && node.isEnabled)
            group->masters << node;
    }
    return groups;
}

/// Its only master afterwards. The others first: a break in between leaves no group with two masters.
Remedy makeMaster(const CheckFacts &facts, const Group &group, const StorageNode &node)
{
    Remedy remedy {
        .choice = node.name, .act = makeMessage("remedy-make-master"_L1, {{u"name"_s, node.name}}), .steps = {}};
    for (const StorageNode &other : group.nodes) {
        if (other.id != node.id && other.isMaster)
            remedy.steps << nodeStep(facts, other, "label-node-master"_L1, u"ngmIsMasterNode"_s, u"0"_s);
    }
    if (!node.isMaster)
        remedy.steps << nodeStep(facts, node, "label-node-master"_L1, u"ngmIsMasterNode"_s, u"1"_s);
    if (!node.isEnabled)
        remedy.steps << nodeStep(facts, node, "label-node-enabled"_L1, u"ngmIsEnabled"_s, u"1"_s);
    return remedy;
}

/// Every node could be the master; the likeliest is the first: one that is this machine, that is enabled, that
/// was meant to be it.
QList<Remedy> remediesOf(const CheckFacts &facts, const Group &group)
{
    QList<StorageNode> nodes = group.nodes;
    std::ranges::stable_sort(nodes, std::ranges::greater(), [&facts](const StorageNode &node) {
        return std::tuple(holderOf(facts.interfaces, node.address) != nullptr, node.isEnabled, node.isMaster);
    });
    QList<Remedy> remedies;
    for (const StorageNode &node : nodes)
        remedies << makeMaster(facts, group, node);
    return remedies;
}

Finding findingOf(const CheckFacts &facts, const Group &group)
{
    const StorageNode &first = group.masters.isEmpty() ? group.nodes.first() : group.masters.first();
    const QJsonObject args {{u"name"_s, first.name}, {u"group"_s, group.name}, {u"count"_s, group.masters.size()}};
    Finding finding {.check = u"master-node"_s, .status = FindingStatus::Error};
    if (group.masters.size() == 1) {
        finding.status = FindingStatus::Ok;
        finding.summary = makeMessage("check-master-ok"_L1, args);
        return finding;
    }
    finding.remedies = remediesOf(facts, group);
    if (group.masters.size() > 1) {
        // FOG sends from every one of them, Labcast from the first.
        finding.status = facts.fogSends() ? FindingStatus::Error : FindingStatus::Warning;
        finding.summary = makeMessage("check-master-several"_L1, args);
        finding.advice = makeMessage("check-master-several-advice"_L1);
        return finding;
    }
    const bool isMeant = std::ranges::any_of(group.nodes, &StorageNode::isMaster);
    finding.summary = makeMessage(isMeant ? "check-master-disabled"_L1 : "check-master-none"_L1, args);
    finding.advice = makeMessage("check-master-none-advice"_L1);
    return finding;
}

QList<Evidence> evidenceOf(const StorageNode &node, const Group &group)
{
    const bool isMaster = node.isMaster && node.isEnabled;
    const bool isWrong = isMaster ? group.masters.size() > 1 : group.masters.isEmpty();
    const QJsonObject args {{u"name"_s, node.name}, {u"group"_s, group.name}};
    QList<Evidence> evidence {{makeMessage("label-group-master"_L1, args), node.isMaster ? u"1"_s : u"0"_s,
        isWrong        ? FindingStatus::Error
            : isMaster ? FindingStatus::Ok
                       : FindingStatus::Info}};
    if (!node.isEnabled)
        evidence << Evidence {makeMessage("label-node-enabled"_L1, args), u"0"_s, FindingStatus::Info};
    return evidence;
}

} // namespace

Finding checkMasterNode(const CheckFacts &facts)
{
    const QList<Group> groups = groupsOf(facts);
    if (groups.isEmpty())
        return {.check = u"master-node"_s,
            .status = FindingStatus::Error,
            .summary = makeMessage("check-no-node"_L1),
            .advice = makeMessage("check-no-node-advice"_L1)};
    QList<Finding> findings;
    QList<Evidence> evidence;
    for (const Group &group : groups) {
        findings << findingOf(facts, group);
        for (const StorageNode &node : group.nodes)
            evidence << evidenceOf(node, group);
    }
    Finding worst = std::ranges::max(findings, {}, [](const Finding &each) { return statusRank(each.status); });
    if (worst.status == FindingStatus::Ok && groups.size() > 1)
        worst.summary = makeMessage("check-master-all-ok"_L1, {{u"count"_s, groups.size()}});
    worst.evidence = evidence;
    return worst;
}

} // namespace labcast
