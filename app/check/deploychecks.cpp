// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploychecks.h"

#include <QHash>
#include <QJsonArray>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

QJsonObject namesOf(const QStringList &names)
{
    return {{u"names"_s, QJsonArray::fromStringList(names)}};
}

/// Every MAC address that is not one computer's alone, with whom it is stored for.
QList<Evidence> sharedMacs(const QList<Host> &hosts)
{
    QHash<QString, QStringList> owners;
    QStringList order;
    for (const Host &host : hosts) {
        for (const QString &mac : host.macs) {
            if (!owners.contains(mac))
                order << mac;
            owners[mac] << host.name;
        }
    }
    QList<Evidence> shared;
    for (const QString &mac : order) {
        if (const QStringList &names = owners[mac]; names.size() > 1)
            shared << Evidence {makeMessage("label-mac-of"_L1, namesOf(names)), mac, FindingStatus::Warning};
    }
    return shared;
}

QStringList withoutMac(const QList<Host> &hosts)
{
    QStringList names;
    for (const Host &host : hosts) {
        if (host.macs.isEmpty())
            names << host.name;
    }
    return names;
}

Finding checkComputers(const QString &lab, const QList<Host> &hosts)
{
    Finding finding {.check = u"deploy-computers"_s, .status = FindingStatus::Warning};
    if (hosts.isEmpty()) {
        finding.status = FindingStatus::Error;
        finding.summary = makeMessage("check-lab-empty"_L1, {{u"name"_s, lab}});
        finding.advice = makeMessage("check-lab-empty-advice"_L1);
        return finding;
    }
    finding.evidence = sharedMacs(hosts);
    finding.advice = makeMessage("check-macs-advice"_L1);
    if (const QStringList names = withoutMac(hosts); !names.isEmpty()) {
        finding.summary = makeMessage("check-macs-missing"_L1, namesOf(names));
    } else if (!finding.evidence.isEmpty()) {
        finding.summary = makeMessage("check-macs-shared"_L1);
    } else {
        finding.status = FindingStatus::Ok;
        finding.summary = makeMessage("check-macs-ok"_L1, {{u"count"_s, hosts.size()}});
        finding.advice = {};
    }
    return finding;
}

Finding checkBusy(const QList<Host> &hosts, const QList<BusyHosts> &busy)
{
    for (const BusyHosts &session : busy) {
        QStringList names;
        for (const Host &host : hosts) {
            if (session.hosts.contains(host.name, Qt::CaseInsensitive))
                names << host.name;
        }
        if (names.isEmpty())
            continue;
        QJsonObject args = namesOf(names);
        args[u"session"_s] = session.session;
        return {.check = u"deploy-busy"_s,
            .status = FindingStatus::Error,
            .summary = makeMessage("check-hosts-busy"_L1, args),
            .advice = makeMessage("check-hosts-busy-advice"_L1)};
    }
    return {.check = u"deploy-busy"_s, .status = FindingStatus::Ok, .summary = makeMessage("check-hosts-free"_L1)};
}

Finding checkImageFiles(const Result<int> &streams)
{
    if (streams)
        return {.check = u"deploy-image"_s,
            .status = FindingStatus::Ok,
            .summary = makeMessage("check-image-ok"_L1, {{u"count"_s, *streams}})};
    return {.check = u"deploy-image"_s,
        .status = FindingStatus::Error,
        .summary = streams.error().message,
        .advice = makeMessage("check-image-advice"_L1)};
}

} // namespace

QList<Finding> checkDeployment(const DeployFacts &facts)
{
    QList<Finding> findings;
    if (facts.hosts && (!facts.hosts->isEmpty() || !facts.lab.isEmpty()))
        findings << checkComputers(facts.lab, *facts.hosts);
    if (facts.hosts && !facts.hosts->isEmpty())
        findings << checkBusy(*facts.hosts, facts.busy);
    if (facts.streams)
        findings << checkImageFiles(*facts.streams);
    if (facts.refusal)
        findings << Finding {.check = u"deploy-refused"_s,
            .status = FindingStatus::Error,
            .summary = facts.refusal->message,
            .advice = makeMessage("check-refused-advice"_L1)};
    return findings;
}

} // namespace labcast
