// SPDX-License-Identifier: GPL-3.0-or-later
#include "fogdeploychecks.h"

#include <QHostAddress>
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

bool isOutside(const TaskHost &host, const QStringList &subnets)
{
    const QHostAddress address(host.address);
    return !address.isNull() && std::ranges::none_of(subnets, [&address](const QString &subnet) {
        return address.isInSubnet(QHostAddress::parseSubnet(subnet));
    });
}

Finding otherSubnet(const QList<TaskHost> &hosts, const QStringList &subnets)
{
    QJsonObject args = ofHosts(hosts);
    args[u"subnet"_s] = subnets.join(u", "_s);
    Finding finding {.check = u"deploy-subnet"_s,
        .status = FindingStatus::Warning,
        .summary = makeMessage("check-other-subnet"_L1, args),
        .advice = makeMessage("check-other-subnet-advice"_L1)};
    for (const TaskHost &host : hosts)
        finding.evidence << Evidence {ofHost(host), host.address, FindingStatus::Warning};
    return finding;
}

/// Who is off, who restarts by itself, and whom somebody has to restart.
Finding power(const FogDeployFacts &facts)
{
    const auto isOn = [&facts](const TaskHost &host) { return facts.on->contains(host.name); };
    const auto off
        = those(facts.hosts, [&](const TaskHost &host) { return facts.asked.contains(host.name) && !isOn(host); });
    const auto client = those(facts.hosts, [&](const TaskHost &host) { return isOn(host) && host.hasClient; });
    const auto other = those(facts.hosts, [&](const TaskHost &host) { return isOn(host) && !host.hasClient; });
    const qsizetype on = client.size() + other.size();
    QJsonObject args = ofHosts(other);
    args[u"off"_s] = off.size();
    args[u"on"_s] = on;
    args[u"client"_s] = client.size();
    args[u"other"_s] = other.size();
    args[u"unknown"_s] = facts.hosts.size() - off.size() - on;
    Finding finding {.check = u"deploy-power"_s,
        .status = on > 0 ? FindingStatus::Warning : FindingStatus::Info,
        .summary = makeMessage(facts.wakes ? "check-power-wakes"_L1 : "check-power"_L1, args)};
    if (on > 0)
        finding.advice = makeMessage(other.isEmpty() ? "check-power-on"_L1 : "check-power-by-hand"_L1, args);
    for (const TaskHost &host : client)
        finding.evidence << Evidence {makeMessage("label-on-with-client"_L1, {{u"name"_s, host.name}}),
            host.address, FindingStatus::Warning};
    for (const TaskHost &host : other)
        finding.evidence << Evidence {makeMessage("label-on-without-client"_L1, {{u"name"_s, host.name}}),
            host.address, FindingStatus::Warning};
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
    const auto isFar = [&facts](const TaskHost &host) { return isOutside(host, facts.subnets); };
    if (const auto others = those(facts.hosts, isFar); !facts.subnets.isEmpty() && !others.isEmpty())
        findings << otherSubnet(others, facts.subnets);
    if (facts.on && !facts.asked.isEmpty())
        findings << power(facts);
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
