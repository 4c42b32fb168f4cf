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
        {"node-address"_L1, {Fact::Nodes, Fact::NodeAddress}, checkNodeAddress},
        {"interface"_L1, {Fact::Nodes, Fact::NodeAddress, Fact::Settings}, checkInterface, nullptr,
            {Fact::Installed, Fact::Daemon, Fact::Rows}},
        {"image-root"_L1, {Fact::Nodes, Fact::Root}, checkImageRoot},
        {"nas"_L1, {Fact::Nodes, Fact::Mount}, checkNas},
        {"images"_L1, {Fact::Nodes, Fact::Images}, checkImages, nullptr, {Fact::Store}},
        {"udp-sender"_L1, {Fact::Sender}, checkUdpSender, noSender, {Fact::Settings}},
        {"ports"_L1, {Fact::Ports}, checkPorts},
        {"firewall"_L1, {Fact::Nodes, Fact::NodeAddress, Fact::Ports, Fact::Firewall}, checkFirewall},
        {"settings"_L1, {Fact::Settings}, checkSettings},
        {"fog-daemon"_L1, {Fact::Daemon}, checkFogDaemon, nullptr, {Fact::Rows, Fact::Senders, Fact::Settings}},
        {"orphans"_L1, {Fact::Rows, Fact::Senders}, checkOrphans},
        {"stale-rows"_L1, {Fact::Rows, Fact::Senders}, checkStaleRows},
        {"ghost-tasks"_L1, {Fact::Rows}, checkGhostTasks},
        {"multicast"_L1, {Fact::Nodes, Fact::NodeAddress}, checkMulticast},
        {"igmp"_L1, {Fact::Nodes, Fact::NodeAddress}, checkIgmp},
    };
    return all;
}

QStringList checkIds()
{
    QStringList ids;
    for (const ServerCheck &check : serverChecks())
        ids << check.id;
    return ids;
}

QStringList sendingChecks()
{
    return {u"database"_s, u"master-node"_s, u"node-address"_s, u"interface"_s, u"image-root"_s, u"udp-sender"_s,
        u"ports"_s, u"firewall"_s, u"settings"_s};
}

Result<std::vector<ServerCheck>> chooseChecks(const QStringList &ids)
{
    if (ids.isEmpty())
        return serverChecks();
    const QStringList known = checkIds();
    std::vector<ServerCheck> chosen;
    for (const ServerCheck &check : serverChecks()) {
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
        needs += check.needs + check.wants;
    return needs;
}

QList<Finding> run(const std::vector<ServerCheck> &checks, const FoundFacts &found)
{
    const bool hasNode = !found.facts.nodes.all.isEmpty() || found.missing.contains(Fact::Nodes);
    QList<Finding> findings;
    for (const ServerCheck &check : checks) {
        if (hasNode || !isAboutNode(check))
            findings << run(check, found);
    }
    return findings;
}

} // namespace labcast
