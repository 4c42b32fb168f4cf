// SPDX-License-Identifier: GPL-3.0-or-later
#include "fogdeploychecks.h"

#include <QJsonArray>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

QJsonObject ofHosts(const QList<TaskHost> &hosts)
{
    QStringList names;
    for (const TaskHost &host : hosts)
        names << host.name;
    return {{u"count"_s, hosts.size()}, {u"names"_s, QJsonArray::fromStringList(names)}};
}

Message ofHost(const TaskHost &host)
{
    return makeMessage("label-computer"_L1, {{u"name"_s, host.name}});
}

QString imageOf(const TaskHost &host)
{
    return host.imageName.isEmpty() ? u"–"_s : host.imageName;
}

template <typename Matches>
QList<TaskHost> those(const QList<TaskHost> &hosts, const Matches &matches)
{
    QList<TaskHost> found;
    std::ranges::copy_if(hosts, std::back_inserter(found), matches);
    return found;
}

Finding leftOut(const QList<TaskHost> &hosts)
{
    Finding finding {.check = u"deploy-left-out"_s,
        .status = FindingStatus::Warning,
        .summary = makeMessage("check-left-out"_L1, ofHosts(hosts)),
        .advice = makeMessage("check-left-out-advice"_L1)};
    for (const TaskHost &host : hosts) {
        const Message why = host.isPending ? makeMessage("label-host-pending"_L1, {{u"name"_s, host.name}})
                                           : makeMessage("label-host-task"_L1, {{u"name"_s, host.name}});
        finding.evidence << Evidence {why, host.isPending ? u"pending"_s : host.openTask, FindingStatus::Warning};
    }
    return finding;
}

Finding otherImage(const Image &image, const QList<TaskHost> &hosts)
{
    QJsonObject args = ofHosts(hosts);
    args[u"image"_s] = image.name;
    Finding finding {.check = u"deploy-images"_s,
        .status = FindingStatus::Warning,
        .summary = makeMessage("check-other-image"_L1, args),
        .advice = makeMessage("check-other-image-advice"_L1)};
    for (const TaskHost &host : hosts)
        finding.evidence << Evidence {ofHost(host), imageOf(host), FindingStatus::Warning};
    return finding;
}

Finding otherLabs(const QString &lab, const QList<TaskHost> &hosts)
{
    Finding finding {.check = u"deploy-other-labs"_s,
        .status = FindingStatus::Warning,
        .summary = makeMessage("check-other-labs"_L1, ofHosts(hosts)),
        .advice = makeMessage("check-other-labs-advice"_L1)};
    for (const TaskHost &host : hosts) {
        QStringList others = host.labs;
        others.removeAll(lab);
        finding.evidence << Evidence {ofHost(host), others.join(u", "_s), FindingStatus::Warning};
    }
    return finding;
}

} // namespace

QList<Finding> checkFogDeployment(const FogDeployFacts &facts)
{
    QList<Finding> findings;
    if (!facts.leftOut.isEmpty())
        findings << leftOut(facts.leftOut);
    const auto has = [&facts](const TaskHost &host) { return host.image != facts.image.id; };
    if (const auto others = those(facts.hosts, has); !others.isEmpty())
        findings << otherImage(facts.image, others);
    const auto isElsewhere = [](const TaskHost &host) { return host.labs.size() > 1; };
    if (const auto others = those(facts.hosts, isElsewhere); !facts.lab.isEmpty() && !others.isEmpty())
        findings << otherLabs(facts.lab, others);
    return findings;
}

Remedy assignImage(const Image &image, const QList<TaskHost> &hosts)
{
    Remedy remedy {
        .choice = {}, .act = makeMessage("remedy-assign-image"_L1, {{u"image"_s, image.name}}), .steps = {}};
    for (const TaskHost &host : hosts) {
        if (host.image == image.id)
            continue;
        const QString column = u"hostImage"_s;
        remedy.steps << RemedyStep {.what = ofHost(host),
            .now = imageOf(host),
            .afterwards = image.name,
            .row = RowChange {u"hosts"_s, u"hostID"_s, QString::number(host.id.value),
                {{column, QString::number(host.image.value)}}, {{column, QString::number(image.id.value)}}}};
    }
    return remedy;
}

} // namespace labcast
