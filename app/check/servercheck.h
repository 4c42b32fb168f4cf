// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkfacts.h"

#include <vector>

namespace labcast {

/// One check of a server.
struct ServerCheck
{
    QLatin1StringView id;
    QSet<Fact> needs;
    Finding (*find)(const CheckFacts &facts);
    /// What it says of a fact that could not be found out; null: that this is not known, and why.
    Finding (*despair)(const Error &reason) = nullptr;
    QSet<Fact> wants {}; ///< it looks at these too, and does without them
};

// One check each.
Finding checkStore(const CheckFacts &facts);
Finding checkMasterNode(const CheckFacts &facts);
Finding checkNodeAddress(const CheckFacts &facts);
Finding checkInterface(const CheckFacts &facts);
Finding checkImageRoot(const CheckFacts &facts);
Finding checkNas(const CheckFacts &facts);
Finding checkImages(const CheckFacts &facts);
Finding checkUdpSender(const CheckFacts &facts);
Finding checkPorts(const CheckFacts &facts);
Finding checkFirewall(const CheckFacts &facts);
Finding checkSettings(const CheckFacts &facts);
Finding checkFogDaemon(const CheckFacts &facts);
/// FOG's setting whose value 0 lets its daemon idle, and the name of the remedy of checkFogDaemon that writes it.
QString fogEnabledSetting();
bool isFogOff(const QString &enabled);
QString takeChoice();
Finding checkOrphans(const CheckFacts &facts);
Finding checkStaleRows(const CheckFacts &facts);
Finding checkGhostTasks(const CheckFacts &facts);
Finding checkMulticast(const CheckFacts &facts);
Finding checkIgmp(const CheckFacts &facts);

/// Of the check that tells how the last multicast test went.
QString multicastCheckId();

/// All of them, in the order in which an admin would look.
const std::vector<ServerCheck> &serverChecks();

QStringList checkIds();

/// Those that decide whether the server can send; asked every second while somebody sets it up.
QStringList sendingChecks();

/// Those with these ids, or all. Error: check-unknown.
Result<std::vector<ServerCheck>> chooseChecks(const QStringList &ids);

QSet<Fact> needsOf(const std::vector<ServerCheck> &checks);

/// What they find; nothing where there is no node that a check could look at.
QList<Finding> run(const std::vector<ServerCheck> &checks, const FoundFacts &found);

} // namespace labcast
