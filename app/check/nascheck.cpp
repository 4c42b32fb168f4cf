// SPDX-License-Identifier: GPL-3.0-or-later
#include "servercheck.h"

namespace labcast {

using namespace Qt::StringLiterals;

Finding checkNas(const CheckFacts &facts)
{
    const QString &root = sendingNode(facts)->root;
    Finding finding {.check = u"nas"_s};
    const auto &mount = facts.mount.mount;
    if (!mount) {
        finding.summary = makeMessage("check-nas-unknown"_L1, {{u"path"_s, root}});
        return finding;
    }
    finding.status = mount->isRemote() ? FindingStatus::Warning : FindingStatus::Ok;
    const QJsonObject args {{u"path"_s, root}, {u"source"_s, mount->source}, {u"system"_s, mount->fileSystem}};
    finding.summary = makeMessage(mount->isRemote() ? "check-nas-remote"_L1 : "check-nas-local"_L1, args);
    if (mount->isRemote())
        finding.advice = makeMessage("check-nas-advice"_L1);
    finding.evidence = {{makeMessage("label-mount-source"_L1), mount->source, finding.status},
        {makeMessage("label-mount-system"_L1), mount->fileSystem, finding.status},
        {makeMessage("label-mount-point"_L1), mount->point, FindingStatus::Ok}};
    return finding;
}

} // namespace labcast
