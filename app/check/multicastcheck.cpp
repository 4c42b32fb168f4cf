// SPDX-License-Identifier: GPL-3.0-or-later
#include "servercheck.h"

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

Finding unknown(QLatin1StringView id, const QJsonObject &args = {})
{
    return {.check = multicastCheckId(),
        .status = FindingStatus::Unknown,
        .summary = makeMessage(id, args),
        .advice = makeMessage("check-multicast-advice"_L1)};
}

QList<Evidence> evidenceOf(const MulticastTestResult &result)
{
    const bool isClean = result.retransmittedBlocks == 0;
    return {{makeMessage("label-multicast-left"_L1), QString::number(result.leftBytes),
                result.leftBytes >= result.bytes ? FindingStatus::Ok : FindingStatus::Warning},
        {makeMessage("label-multicast-retransmitted"_L1), QString::number(result.retransmittedBlocks),
            isClean ? FindingStatus::Ok : FindingStatus::Info}};
}

} // namespace

QString multicastCheckId()
{
    return u"multicast"_s;
}

Finding checkMulticast(const CheckFacts &facts)
{
    if (!facts.multicast)
        return unknown("check-multicast-untested"_L1);
    const auto used = sendingInterface(facts);
    if (used && used->name != facts.multicast->interface)
        return unknown(
            "check-multicast-elsewhere"_L1, {{u"tested"_s, facts.multicast->interface}, {u"name"_s, used->name}});
    if (!facts.multicast->result)
        return {.check = multicastCheckId(),
            .status = FindingStatus::Error,
            .summary = facts.multicast->result.error().message};
    const MulticastTestResult &result = *facts.multicast->result;
    // The kernel hands the packets to the receiver whether or not the card can send them.
    const bool hasLeft = result.leftBytes >= result.bytes;
    return {.check = multicastCheckId(),
        .status = hasLeft ? FindingStatus::Ok : FindingStatus::Warning,
        .summary = makeMessage(
            result.receiver.isEmpty() ? "check-multicast-through"_L1 : "check-multicast-second"_L1,
            {{u"bytes"_s, result.bytes}, {u"name"_s, result.interface}, {u"receiver"_s, result.receiver},
                {u"rate"_s, qint64(result.rate.bitsPerSecond)}}),
        .advice = !hasLeft ? makeMessage("check-multicast-not-left"_L1, {{u"bytes"_s, result.leftBytes}})
            : result.receiver.isEmpty() ? makeMessage("check-multicast-proved"_L1)
                                        : makeMessage("check-multicast-proved-all"_L1),
        .evidence = evidenceOf(result)};
}

} // namespace labcast
