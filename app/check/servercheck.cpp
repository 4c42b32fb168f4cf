// SPDX-License-Identifier: GPL-3.0-or-later
#include "servercheck.h"

#include <QJsonArray>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

Finding noStore(const Error &reason)
{
    return {.check = u"database"_s, .status = FindingStatus::Error, .summary = reason.message};
}

Finding noSender(const Error &)
{
    return {.check = u"udp-sender"_s,
        .status = FindingStatus::Error,
        .summary = makeMessage("check-sender-missing"_L1),
        .advice = makeMessage("check-sender-advice"_L1)};
}

/// The worst reason of those that a check would have to know.
const Error *whatIsMissing(const ServerCheck &check, const FoundFacts &found)
{
    for (const Fact fact : check.needs) {
        if (const auto missing = found.missing.find(fact); missing != found.missing.end())
            return &*missing;
    }
    return nullptr;
}

bool isAboutNode(const ServerCheck &check)
{
    return check.needs.contains(Fact::Nodes) && check.find != checkMasterNode;
}

Finding run(const ServerCheck &check, const FoundFacts &found)
{
    const Error *missing = whatIsMissing(check, found);
    if (!missing)
        return check.find(found.facts);
    if (check.despair && missing->message.id != "check-waiting"_L1)
        return check.despair(*missing);
    return {.check = check.id, .status = FindingStatus::Unknown, .summary = missing->message};
}

} // namespace

const std::vector<ServerCheck> &serverChecks()
{
    static const std::vector<ServerCheck> all {
        {"database"_L1, {Fact::Store}, checkStore, noStore},
        {"master-node"_L1, {Fact::Nodes}, checkMasterNode},
        {"node-address"_L1, {Fact::Nodes}, checkNodeAddress},
        {"interface"_L1, {Fact::Nodes}, checkInterface},
        {"image-root"_L1, {Fact::Nodes, Fact::Root}, checkImageRoot},
        {"udp-sender"_L1, {Fact::Sender}, checkUdpSender, noSender},
        {"ports"_L1, {Fact::Ports}, checkPorts},
    };
    return all;
}

Result<std::vector<ServerCheck>> chooseChecks(const QStringList &ids)
{
    if (ids.isEmpty())
        return serverChecks();
    QStringList known;
    std::vector<ServerCheck> chosen;
    for (const ServerCheck &check : serverChecks()) {
        known << check.id;
        if (ids.contains(check.id))
            chosen.push_back(check);
    }
    const auto unknown = std::ranges::find_if_not(ids, [&known](const QString &id) { return known.contains(id); });
    if (unknown != ids.end())
        return failure("check-unknown"_L1, {{u"id"_s, *unknown}, {u"known"_s, QJsonArray::fromStringList(known)}});
    return chosen;
}

QSet<Fact> needsOf(const std::vector<ServerCheck> &checks)
{
    QSet<Fact> needs;
    for (const ServerCheck &check : checks)
        needs += check.needs;
    return needs;
}

QList<Finding> run(const std::vector<ServerCheck> &checks, const FoundFacts &found)
{
    const bool hasNode = !found.facts.nodes.isEmpty() || found.missing.contains(Fact::Nodes);
    QList<Finding> findings;
    for (const ServerCheck &check : checks) {
        if (hasNode || !isAboutNode(check))
            findings << run(check, found);
    }
    return findings;
}

const StorageNode *sendingNode(const QList<StorageNode> &nodes)
{
    const auto sends = [](const StorageNode &node) { return node.isMaster && node.isEnabled; };
    const auto found = std::ranges::find_if(nodes, sends);
    if (found != nodes.end())
        return &*found;
    return nodes.isEmpty() ? nullptr : &nodes.first();
}

} // namespace labcast
