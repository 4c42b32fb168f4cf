// SPDX-License-Identifier: GPL-3.0-or-later
#include "servercheck.h"

#include <QJsonArray>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

QList<StorageNode> mastersOf(const CheckFacts &facts)
{
    QList<StorageNode> masters;
    for (const StorageNode &node : facts.nodes) {
        if (node.isMaster && node.isEnabled)
            masters << node;
    }
    return masters;
}

Remedy makeMaster(const StorageNode &node)
{
    const QJsonObject name {{u"name"_s, node.name}};
    Remedy remedy {.act = makeMessage("remedy-make-master"_L1, name),
        .steps = {{makeMessage("label-node-master"_L1, name), node.isMaster ? u"1"_s : u"0"_s, u"1"_s}},
        .change = {.node = node.id, .makeMaster = true}};
    if (!node.isEnabled)
        remedy.steps << RemedyStep {makeMessage("label-node-enabled"_L1, name), u"0"_s, u"1"_s};
    return remedy;
}

} // namespace

Finding checkMasterNode(const CheckFacts &facts)
{
    Finding finding {.check = u"master-node"_s, .status = FindingStatus::Error};
    const StorageNode *node = sendingNode(facts.nodes);
    if (!node) {
        finding.summary = makeMessage("check-no-node"_L1);
        finding.advice = makeMessage("check-no-node-advice"_L1);
        return finding;
    }
    for (const StorageNode &each : facts.nodes) {
        const bool isMaster = each.isMaster && each.isEnabled;
        finding.evidence << Evidence {makeMessage("label-node-master"_L1, {{u"name"_s, each.name}}),
            each.isMaster ? u"1"_s : u"0"_s, isMaster ? FindingStatus::Ok : FindingStatus::Info};
    }
    const QList<StorageNode> masters = mastersOf(facts);
    const QJsonObject name {{u"name"_s, node->name}};
    if (masters.isEmpty()) {
        finding.summary = makeMessage(node->isMaster ? "check-master-disabled"_L1 : "check-master-none"_L1, name);
        finding.advice = makeMessage("check-master-none-advice"_L1);
        finding.remedy = makeMaster(*node);
        return finding;
    }
    const bool isAlone = std::ranges::none_of(masters,
        [node](const StorageNode &other) { return other.id != node->id && other.groupId == node->groupId; });
    finding.status = isAlone ? FindingStatus::Ok : FindingStatus::Warning;
    finding.summary = makeMessage(isAlone ? "check-master-ok"_L1 : "check-master-several"_L1, name);
    if (!isAlone)
        finding.remedy = makeMaster(*node);
    return finding;
}

} // namespace labcast
