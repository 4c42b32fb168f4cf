// SPDX-License-Identifier: GPL-3.0-or-later
#include "servercheck.h"

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

Judgement judge(const CheckFacts &facts)
{
    using enum FindingStatus;
    if (!facts.root.exists)
        return {Error, "check-root-missing"_L1};
    if (!facts.root.isDirectory)
        return {Error, "check-root-no-directory"_L1};
    if (!facts.root.isReadable)
        return {Error, "check-root-unreadable"_L1};
    // FOG's computers read partition tables from it over NFS (fog-facts c.7).
    if (facts.isFogServer() && facts.root.exported == Exported::No)
        return {Error, "check-root-not-exported"_L1};
    return {Ok, "check-root-ok"_L1};
}

Evidence exportEvidence(Exported exported)
{
    const Message what = makeMessage("label-root-exported"_L1);
    switch (exported) {
    case Exported::Yes:
        return {what, u"1"_s, FindingStatus::Ok};
    case Exported::No:
        return {what, u"0"_s, FindingStatus::Error};
    case Exported::Unknown:
        break;
    }
    return {what, {}, FindingStatus::Unknown};
}

} // namespace

Finding checkImageRoot(const CheckFacts &facts)
{
    const StorageNode &node = *sendingNode(facts);
    const auto [status, id] = judge(facts);
    Finding finding {
        .check = u"image-root"_s, .status = status, .summary = makeMessage(id, {{u"path"_s, node.root}})};
    if (status != FindingStatus::Ok)
        finding.advice = id == "check-root-not-exported"_L1 ? makeMessage("check-root-export-advice"_L1)
                                                            : makeMessage("check-root-advice"_L1);
    finding.evidence << Evidence {makeMessage("label-node-root"_L1, {{u"name"_s, node.name}}), node.root,
        facts.root.isReadable ? FindingStatus::Ok : status};
    if (facts.root.freeBytes >= 0)
        finding.evidence << Evidence {makeMessage("label-root-free"_L1),
            formatByteCount({facts.root.freeBytes}, QLocale::c()), FindingStatus::Ok};
    if (facts.isFogServer())
        finding.evidence << exportEvidence(facts.root.exported);
    return finding;
}

} // namespace labcast
