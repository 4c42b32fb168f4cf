// SPDX-License-Identifier: GPL-3.0-or-later
#include "servercheck.h"

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

using Verdict = FilterJudgement::Verdict;
using Way = FilteredPacket::Way;

/// One kind of packet that must get through, and what the filter does to it.
struct Passage
{
    QLatin1StringView label;
    FindingStatus whenDropped;
    FilterJudgement judgement;
};

FilteredPacket::Subnet one(const QString &address)
{
    return {QHostAddress(address), 32};
}

/// Of both ends of the pool of ports: a rule may open a part of it.
FilterJudgement worstOf(const PacketFilter &filter, FilteredPacket packet, const QList<int> &ports)
{
    const auto rank = [](const FilterJudgement &judgement) {
        return judgement.verdict == Verdict::Dropped ? 2 : judgement.verdict == Verdict::Unknown ? 1 : 0;
    };
    FilterJudgement worst;
    for (const int port : ports) {
        (packet.way == Way::In ? packet.destinationPort : packet.sourcePort) = port + 1;
        (packet.way == Way::In ? packet.sourcePort : packet.destinationPort) = port;
        const FilterJudgement judgement = filter.judge(packet);
        if (port == ports.first() || rank(judgement) > rank(worst))
            worst = judgement;
    }
    return worst;
}

QList<Passage> passagesOf(const CheckFacts &facts, const NetworkInterface &interface)
{
    const PacketFilter &filter = facts.firewall.filter;
    const QString own = interface.address();
    const auto lab = QHostAddress::parseSubnet(interface.addresses.first());
    const QList<int> ports {facts.ports.portbase, facts.ports.lastPortbase};
    // What the computers answer, and the image itself (udpcast-facts C.1); and how switches learn who listens.
    const FilteredPacket answer {
        .way = Way::In, .interface = interface.name, .source = lab, .destination = one(own)};
    const FilteredPacket data {.way = Way::Out,
        .interface = interface.name,
        .source = one(own),
        .destination = one(u"239.255.0.1"_s),
        .destinationType = u"multicast"_s};
    FilteredPacket query {.way = Way::In,
        .interface = interface.name,
        .protocol = u"igmp"_s,
        .source = lab,
        .destination = one(u"224.0.0.1"_s),
        .destinationType = u"multicast"_s};
    FilteredPacket report = query;
    report.way = Way::Out;
    report.source = one(own);
    report.destination = one(u"224.0.0.22"_s);
    return {{"label-filter-answers"_L1, FindingStatus::Error, worstOf(filter, answer, ports)},
        {"label-filter-data"_L1, FindingStatus::Error, worstOf(filter, data, ports)},
        {"label-filter-queries"_L1, FindingStatus::Warning, filter.judge(query)},
        {"label-filter-reports"_L1, FindingStatus::Warning, filter.judge(report)}};
}

FindingStatus statusOf(const Passage &passage)
{
    switch (passage.judgement.verdict) {
    case Verdict::Accepted:
        return FindingStatus::Ok;
    case Verdict::Dropped:
        return passage.whenDropped;
    case Verdict::Unknown:
        break;
    }
    return FindingStatus::Unknown;
}

/// The rule that would let it through, as whoever has made the others would add it.
Message adviceFor(const CheckFacts &facts, const Passage &passage, const NetworkInterface &interface)
{
    const bool isIgmp = passage.whenDropped == FindingStatus::Warning;
    const QString manager = facts.firewall.filter.manager();
    const QString ports = u"%1-%2"_s.arg(facts.ports.portbase).arg(facts.ports.lastPortbase + 1);
    QString command;
    if (manager == "firewalld"_L1)
        command = u"sudo firewall-cmd --permanent --add-%1 && sudo firewall-cmd --reload"_s.arg(
            isIgmp ? u"protocol=igmp"_s : u"port=%1/udp"_s.arg(ports));
    else if (manager == "ufw"_L1 && !isIgmp)
        command = u"sudo ufw allow in on %1 to any port %2 proto udp"_s.arg(
            interface.name, QString(ports).replace(u'-', u':'));
    else
        command = u"sudo nft insert rule %1 %2"_s.arg(
            passage.judgement.chain, isIgmp ? u"ip protocol igmp accept"_s : u"udp dport %1 accept"_s.arg(ports));
    return makeMessage("check-firewall-advice"_L1, {{u"command"_s, command}});
}

QList<Evidence> otherEvidence(const FirewallFacts &firewall)
{
    QList<Evidence> evidence;
    if (firewall.hasLegacyRules)
        evidence << Evidence {makeMessage("label-filter-legacy"_L1), {}, FindingStatus::Unknown};
    for (const QString &denial : firewall.selinux.denials)
        evidence << Evidence {makeMessage("label-selinux-denial"_L1), denial, FindingStatus::Error};
    if (firewall.selinux.isLogHidden)
        evidence << Evidence {makeMessage("label-selinux-hidden"_L1), {}, FindingStatus::Unknown};
    return evidence;
}

QLatin1StringView summaryOf(const Passage &worst, const FirewallFacts &firewall)
{
    const FindingStatus status = statusOf(worst);
    if (status == FindingStatus::Unknown)
        return "check-firewall-unknown"_L1;
    if (status == FindingStatus::Ok)
        return firewall.filter.isEmpty() ? "check-firewall-none"_L1 : "check-firewall-ok"_L1;
    return status == FindingStatus::Error ? "check-firewall-drops"_L1 : "check-firewall-drops-igmp"_L1;
}

} // namespace

Finding checkFirewall(const CheckFacts &facts)
{
    Finding finding {.check = u"firewall"_s};
    const auto used = sendingInterface(facts);
    if (!used || used->addresses.isEmpty()) {
        finding.summary = makeMessage("check-firewall-no-interface"_L1);
        return finding;
    }
    const QList<Passage> passages = passagesOf(facts, *used);
    const Passage worst
        = std::ranges::max(passages, {}, [](const Passage &passage) { return statusRank(statusOf(passage)); });
    finding.status = statusOf(worst);
    finding.summary = makeMessage(
        summaryOf(worst, facts.firewall), {{u"name"_s, used->name}, {u"rule"_s, worst.judgement.reason}});
    for (const Passage &passage : passages)
        finding.evidence << Evidence {makeMessage(passage.label,
                                          {{u"name"_s, used->name}, {u"portbase"_s, facts.ports.portbase},
                                              {u"next"_s, facts.ports.portbase + 1}}),
            passage.judgement.reason, statusOf(passage)};
    finding.evidence += otherEvidence(facts.firewall);
    if (worst.judgement.verdict == Verdict::Dropped)
        finding.advice = adviceFor(facts, worst, *used);
    else if (!facts.firewall.selinux.denials.isEmpty()) {
        finding.status = FindingStatus::Error;
        finding.summary = makeMessage("check-selinux-denied"_L1);
        finding.advice = makeMessage("check-selinux-advice"_L1);
    } else if (facts.firewall.hasLegacyRules) {
        finding.status = FindingStatus::Unknown;
        finding.summary = makeMessage("check-firewall-legacy"_L1);
        finding.advice = makeMessage("check-firewall-legacy-advice"_L1);
    }
    return finding;
}

} // namespace labcast
