// SPDX-License-Identifier: GPL-3.0-or-later
#include "servercheck.h"

#include <QDateTime>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// RFC 3376, 8.2 and 8.3: a querier asks every 125 s, and an answer may take 10 s.
constexpr qint64 queryIntervalS = 125;
constexpr qint64 longestSilenceMs = (queryIntervalS + 10) * 1000;

Finding finding(FindingStatus status, QLatin1StringView id, const QJsonObject &args = {})
{
    Finding finding {.check = u"igmp"_s, .status = status, .summary = makeMessage(id, args)};
    if (status != FindingStatus::Ok)
        finding.advice = makeMessage("check-igmp-advice"_L1);
    return finding;
}

} // namespace

Finding checkIgmp(const CheckFacts &facts)
{
    const IgmpFacts &igmp = facts.igmp;
    const auto used = sendingInterface(facts);
    if (!used)
        return finding(FindingStatus::Unknown, "check-igmp-no-interface"_L1);
    const QJsonObject name {{u"name"_s, used->name}, {u"interval"_s, queryIntervalS}};
    if (used->isLoopback)
        return finding(FindingStatus::Info, "check-igmp-loopback"_L1, name);
    if (igmp.sinceMs == 0)
        return finding(FindingStatus::Unknown, "check-igmp-not-allowed"_L1, {{u"cause"_s, igmp.trouble}});
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto last = igmp.last.find(used->index);
    if (last != igmp.last.end() && now - last->timeMs <= longestSilenceMs) {
        Finding heard = finding(FindingStatus::Ok, "check-igmp-heard"_L1,
            {{u"name"_s, used->name}, {u"from"_s, last->from}, {u"time"_s, last->timeMs}});
        heard.evidence = {{makeMessage("label-igmp-querier"_L1), last->from, FindingStatus::Ok}};
        return heard;
    }
    if (now - igmp.sinceMs < longestSilenceMs)
        return finding(FindingStatus::Unknown, "check-igmp-listening"_L1, name);
    return finding(FindingStatus::Info, "check-igmp-silent"_L1, name);
}

} // namespace labcast
