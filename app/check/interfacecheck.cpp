// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedysteps.h"

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

const QString interfaceSetting = u"FOG_UDPCAST_INTERFACE"_s;

/// Of udpcast's data, with its headers (udpcast-facts A.1, --blocksize).
constexpr int packetSize = 1500;

/// Whether an interface can carry a session.
Judgement judge(const NetworkInterface &interface)
{
    using enum FindingStatus;
    if (!interface.isUp)
        return {Error, "check-interface-down"_L1};
    if (interface.addresses.isEmpty())
        return {Error, "check-interface-no-address"_L1};
    if (interface.isLoopback)
        return {Warning, "check-interface-loopback"_L1};
    if (!interface.canMulticast)
        return {Error, "check-interface-no-multicast"_L1};
    if (!interface.hasCarrier)
        return {Error, "check-interface-no-cable"_L1};
    if (interface.duplex == Duplex::Half)
        return {Warning, "check-interface-half-duplex"_L1};
    if (interface.mtu > 0 && interface.mtu < packetSize)
        return {Warning, "check-interface-small-mtu"_L1};
    return {Ok, "check-interface-ok"_L1};
}

bool names(const NetworkInterface &interface, const QString &name)
{
    return interface.name == name || interface.otherNames.contains(name);
}

/// Where FOG's daemon sends, the stored names are labels: the daemon asks the routing table by the node's address
/// (fog-facts c.4), and newer ones fall back to them.
Judgement judgeOfFog(const CheckFacts &facts, const StorageNode &node)
{
    using enum FindingStatus;
    const auto used = sendingInterface(facts);
    if (!used)
        return {Error, "check-interface-unrouted"_L1};
    const Judgement judgement = judge(*used);
    if (judgement.status == Error || names(*used, node.interface))
        return judgement;
    return {Warning,
        findInterface(facts.interfaces, node.interface) ? "check-interface-other-label"_L1
                                                        : "check-interface-no-such-label"_L1};
}

Judgement judgeOfLabcast(const CheckFacts &facts, const StorageNode &node)
{
    using enum FindingStatus;
    if (node.interface.isEmpty())
        return {Error, "check-interface-empty"_L1};
    const auto used = sendingInterface(facts);
    return used ? judge(*used) : Judgement {Error, "check-interface-missing"_L1};
}

Remedy useInterface(const CheckFacts &facts, const StorageNode &node, const NetworkInterface &interface)
{
    Remedy remedy {.choice = interface.name,
        .act = makeMessage("remedy-use-interface"_L1, {{u"name"_s, interface.name}}),
        .steps = {}};
    if (node.interface != interface.name)
        remedy.steps << nodeStep(facts, node, "label-node-interface"_L1, u"ngmInterface"_s, interface.name);
    const auto leadsHere = [&](const QString &address) { return holderOf({interface}, address) != nullptr; };
    if (std::ranges::none_of(facts.nodeAddress.addresses, leadsHere))
        remedy.steps << nodeStep(facts, node, "label-node-address"_L1, u"ngmHostname"_s, interface.address());
    const SettingRow *setting = findSetting(facts, interfaceSetting);
    if (setting && facts.fogSends() && setting->value != interface.name)
        remedy.steps << settingStep(*setting, interface.name);
    if (!remedy.steps.isEmpty() && mayRestartDaemon(facts))
        remedy.steps << serviceStep(facts.daemon.service, ServiceAct::Restart);
    return remedy;
}

/// The one that the node's address leads to first; then every other that could carry a session.
QList<Remedy> remediesOf(const CheckFacts &facts, const StorageNode &node)
{
    const QStringList &addresses = facts.nodeAddress.addresses;
    const auto best
        = recommendedInterface(facts.interfaces, addresses.isEmpty() ? node.address : addresses.first());
    QList<Remedy> remedies;
    const auto add = [&](const NetworkInterface &interface) {
        const Remedy remedy = useInterface(facts, node, interface);
        if (!remedy.steps.isEmpty())
            remedies << remedy;
    };
    if (best && !best->isLoopback && !best->addresses.isEmpty())
        add(*best);
    for (const NetworkInterface &each : facts.interfaces) {
        const bool isTaken = best && each.name == best->name;
        if (!isTaken && !each.isLoopback && judge(each).status != FindingStatus::Error)
            add(each);
    }
    return remedies;
}

QList<Evidence> interfaceEvidence(const CheckFacts &facts, const StorageNode &node, FindingStatus status)
{
    const auto used = sendingInterface(facts);
    const auto match = [&](const QString &name) {
        return used && names(*used, name) ? FindingStatus::Ok : FindingStatus::Warning;
    };
    QList<Evidence> evidence {{makeMessage("label-node-interface"_L1, {{u"name"_s, node.name}}), node.interface,
        facts.fogSends() ? match(node.interface) : status}};
    for (const QString &address : facts.nodeAddress.addresses) {
        if (const NetworkInterface *holder = holderOf(facts.interfaces, address))
            evidence << Evidence {makeMessage("label-address-interface"_L1, {{u"address"_s, address}}),
                holder->name, match(holder->name)};
    }
    const SettingRow *setting = findSetting(facts, interfaceSetting);
    if (setting && facts.fogSends())
        evidence << Evidence {
            makeMessage("label-setting"_L1, {{u"key"_s, setting->key}}), setting->value, match(setting->value)};
    const auto &[installed, isHidden] = facts.installed;
    if (facts.isFogServer() && isHidden)
        evidence << Evidence {makeMessage("label-installed-hidden"_L1), {}, FindingStatus::Unknown};
    else if (facts.isFogServer() && !installed.isEmpty())
        evidence << Evidence {makeMessage("label-installed-interface"_L1), installed, match(installed)};
    return evidence;
}

/// What the link can do, for whoever wonders about the speed.
QList<Evidence> linkEvidence(const NetworkInterface &interface, FindingStatus status)
{
    const QJsonObject name {{u"name"_s, interface.name}};
    QList<Evidence> evidence;
    if (interface.speed)
        evidence << Evidence {makeMessage("label-interface-speed"_L1, name),
            formatBandwidth(*interface.speed, QLocale::c()), FindingStatus::Ok};
    if (interface.duplex != Duplex::Unknown)
        evidence << Evidence {makeMessage("label-interface-duplex"_L1, name), toWord(interface.duplex),
            interface.duplex == Duplex::Half ? status : FindingStatus::Ok};
    if (interface.mtu > 0)
        evidence << Evidence {makeMessage("label-interface-mtu"_L1, name), QString::number(interface.mtu),
            interface.mtu < packetSize ? status : FindingStatus::Ok};
    return evidence;
}

QLatin1StringView adviceOf(const CheckFacts &facts, QLatin1StringView summary)
{
    if (summary == "check-interface-half-duplex"_L1 || summary == "check-interface-small-mtu"_L1)
        return "check-interface-link-advice"_L1;
    return facts.fogSends() ? "check-interface-fog-advice"_L1 : "check-interface-advice"_L1;
}

} // namespace

Finding checkInterface(const CheckFacts &facts)
{
    const StorageNode &node = *sendingNode(facts);
    const Judgement judgement = facts.isFogServer() ? judgeOfFog(facts, node) : judgeOfLabcast(facts, node);
    const auto used = sendingInterface(facts);
    const QJsonObject args {{u"name"_s, used ? used->name : node.interface}, {u"label"_s, node.interface},
        {u"address"_s, node.address}, {u"mtu"_s, used ? used->mtu : 0}};
    Finding finding {.check = u"interface"_s,
        .status = judgement.status,
        .summary = makeMessage(judgement.id, args),
        .evidence = interfaceEvidence(facts, node, judgement.status),
        .remedies = remediesOf(facts, node)};
    if (used)
        finding.evidence += linkEvidence(*used, judgement.status);
    if (finding.status != FindingStatus::Ok)
        finding.advice = makeMessage(adviceOf(facts, judgement.id));
    return finding;
}

} // namespace labcast
