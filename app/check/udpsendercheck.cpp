// SPDX-License-Identifier: GPL-3.0-or-later
#include "servercheck.h"

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// Before it, udp-sender did not apply --ttl where the rendezvous address is one computer's.
constexpr int firstWithTtl = 20230924;

QString rendezvousOf(const CheckFacts &facts)
{
    const SettingRow *setting = findSetting(facts, u"FOG_MULTICAST_RENDEZVOUS"_s);
    return setting ? setting->value.trimmed() : QString();
}

Finding finding(FindingStatus status, QLatin1StringView summary, QLatin1StringView advice, const QJsonObject &args)
{
    return {.check = u"udp-sender"_s,
        .status = status,
        .summary = makeMessage(summary, args),
        .advice = advice.isEmpty() ? Message() : makeMessage(advice, args)};
}

Finding judgeSender(const CheckFacts &facts)
{
    using enum FindingStatus;
    const auto &[path, version, isWhereFogLooks] = facts.sender;
    const QString rendezvous = rendezvousOf(facts);
    const QJsonObject args {
        {u"path"_s, path}, {u"place"_s, fogsSender()}, {u"version"_s, version}, {u"address"_s, rendezvous}};
    if (facts.fogSends() && !isWhereFogLooks)
        return finding(Error, "check-sender-elsewhere"_L1, "check-sender-elsewhere-advice"_L1, args);
    if (version.isEmpty())
        return finding(Unknown, "check-sender-odd"_L1, "check-sender-odd-advice"_L1, args);
    if (!rendezvous.isEmpty() && version.toInt() < firstWithTtl)
        return finding(Warning, "check-sender-old"_L1, "check-sender-old-advice"_L1, args);
    return finding(Ok, "check-sender-ok"_L1, {}, args);
}

} // namespace

QString fogsSender()
{
    return u"/usr/local/sbin/udp-sender"_s;
}

Finding checkUdpSender(const CheckFacts &facts)
{
    Finding finding = judgeSender(facts);
    finding.evidence = {{makeMessage("label-sender-path"_L1), facts.sender.path, FindingStatus::Ok},
        {makeMessage("label-sender-version"_L1), facts.sender.version,
            finding.summary.id == "check-sender-elsewhere"_L1 ? FindingStatus::Ok : finding.status}};
    return finding;
}

} // namespace labcast
