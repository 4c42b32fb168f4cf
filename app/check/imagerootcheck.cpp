// SPDX-License-Identifier: GPL-3.0-or-later
#include "servercheck.h"

namespace labcast {

using namespace Qt::StringLiterals;

Finding checkImageRoot(const CheckFacts &facts)
{
    const StorageNode &node = *sendingNode(facts.nodes);
    const QJsonObject path {{u"path"_s, node.root}};
    Finding finding {.check = u"image-root"_s, .status = FindingStatus::Error};
    finding.advice = makeMessage("check-root-advice"_L1);
    if (!facts.root.exists)
        finding.summary = makeMessage("check-root-missing"_L1, path);
    else if (!facts.root.isDirectory)
        finding.summary = makeMessage("check-root-no-directory"_L1, path);
    else if (!facts.root.isReadable)
        finding.summary = makeMessage("check-root-unreadable"_L1, path);
    else {
        finding.status = FindingStatus::Ok;
        finding.summary = makeMessage("check-root-ok"_L1, path);
        finding.advice = {};
    }
    finding.evidence << Evidence {
        makeMessage("label-node-root"_L1, {{u"name"_s, node.name}}), node.root, finding.status};
    if (facts.root.freeBytes >= 0)
        finding.evidence << Evidence {makeMessage("label-root-free"_L1),
            formatByteCount({facts.root.freeBytes}, QLocale::c()), FindingStatus::Ok};
    return finding;
}

} // namespace labcast
