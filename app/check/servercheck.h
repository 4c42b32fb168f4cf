// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../network/networkinterface.h"
#include "../network/portholder.h"
#include "../result.h"
#include "finding.h"

#include <QSet>

#include <vector>

namespace labcast {

/// What is known of a node's image root.
struct RootFacts
{
    bool exists = false;
    bool isDirectory = false;
    bool isReadable = false; ///< by the controller
    qint64 freeBytes = -1; ///< -1: not known
};

/// Who holds a port that a session would need.
struct PortFacts
{
    quint16 portbase = 0; ///< the first of the pool
    QList<PortHolder> holders; ///< of portbase and portbase + 1; none: both are free
};

/// Everything the checks of a server look at. What one of them needs has been found out when it is run.
struct CheckFacts
{
    QString store {}; ///< what it is: "FOG 1.5.10"
    QList<StorageNode> nodes {};
    QList<NetworkInterface> interfaces {};
    RootFacts root {}; ///< of sendingNode()
    QString sender {}; ///< path of udp-sender
    PortFacts ports {};
};

/// What must be asked of somebody who may not answer.
enum class Fact { Store, Nodes, Root, Sender, Ports };

/// The facts so far, and of the others why they are not there.
struct FoundFacts
{
    CheckFacts facts;
    QHash<Fact, Error> missing;
};

/// One check of a server.
struct ServerCheck
{
    QLatin1StringView id;
    QSet<Fact> needs;
    Finding (*find)(const CheckFacts &facts);
    /// What it says of a fact that could not be found out; null: that this is not known, and why.
    Finding (*despair)(const Error &reason) = nullptr;
};

// One check each.
Finding checkStore(const CheckFacts &facts);
Finding checkMasterNode(const CheckFacts &facts);
Finding checkNodeAddress(const CheckFacts &facts);
Finding checkInterface(const CheckFacts &facts);
Finding checkImageRoot(const CheckFacts &facts);
Finding checkUdpSender(const CheckFacts &facts);
Finding checkPorts(const CheckFacts &facts);

/// All of them, in the order in which an admin would look.
const std::vector<ServerCheck> &serverChecks();

/// Those with these ids, or all. Error: check-unknown.
Result<std::vector<ServerCheck>> chooseChecks(const QStringList &ids);

QSet<Fact> needsOf(const std::vector<ServerCheck> &checks);

/// What they find; nothing where there is no node that a check could look at.
QList<Finding> run(const std::vector<ServerCheck> &checks, const FoundFacts &found);

/// The node that sends: the first enabled master; without one the first node that could be it; null without any.
const StorageNode *sendingNode(const QList<StorageNode> &nodes);

} // namespace labcast
