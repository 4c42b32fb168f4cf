// SPDX-License-Identifier: GPL-3.0-or-later
#include "servercheck.h"

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// A sender that runs is no fault: another session takes other ports.
bool isSender(const PortHolder &holder)
{
    return holder.command.section(u' ', 0, 0).section(u'/', -1) == "udp-sender"_L1;
}

Evidence evidenceOf(const PortHolder &holder)
{
    const QString who = holder.pid > 0 ? u"%1 (%2)"_s.arg(holder.command).arg(holder.pid) : QString();
    return {makeMessage("label-port-holder"_L1, {{u"port"_s, holder.port}}), who,
        isSender(holder) ? FindingStatus::Info : FindingStatus::Warning};
}

} // namespace

Finding checkPorts(const CheckFacts &facts)
{
    const QList<PortHolder> &holders = facts.ports.holders;
    const QJsonObject args {{u"portbase"_s, facts.ports.portbase}, {u"next"_s, facts.ports.portbase + 1}};
    Finding finding {
        .check = u"ports"_s, .status = FindingStatus::Ok, .summary = makeMessage("check-ports-ok"_L1, args)};
    for (const PortHolder &holder : holders)
        finding.evidence << evidenceOf(holder);
    if (holders.isEmpty())
        return finding;
    if (std::ranges::all_of(holders, isSender)) {
        finding.status = FindingStatus::Info;
        finding.summary = makeMessage("check-ports-sending"_L1, args);
        return finding;
    }
    finding.status = FindingStatus::Warning;
    finding.summary = makeMessage("check-ports-taken"_L1, args);
    const bool isHidden = std::ranges::any_of(holders, [](const PortHolder &holder) { return holder.pid == 0; });
    finding.advice = makeMessage(isHidden ? "check-ports-hidden-advice"_L1 : "check-ports-advice"_L1);
    return finding;
}

} // namespace labcast
