// SPDX-License-Identifier: GPL-3.0-or-later
#include "startrule.h"

#include <algorithm>

namespace labcast {

namespace {

/// The joins that count, oldest first.
QList<qint64> awaitedJoins(const StartRule &rule, const QMap<QString, qint64> &joined)
{
    QList<qint64> times;
    for (auto it = joined.begin(); it != joined.end(); ++it) {
        if (rule.awaited.isEmpty() || rule.awaited.contains(it.key()))
            times << it.value();
    }
    std::ranges::sort(times);
    return times;
}

} // namespace

StartDecision decideStart(const StartRule &rule, const QMap<QString, qint64> &joined, qint64 readyMs, qint64 nowMs)
{
    using enum StartDecision::Action;
    if (rule.isHeld)
        return {Hold, 0, false};
    const QList<qint64> times = awaitedJoins(rule, joined);
    const qsizetype needed = rule.awaited.isEmpty() ? rule.awaitedCount : rule.awaited.size();
    const qint64 endOfWait = (times.isEmpty() ? readyMs : times.first()) + rule.longestWaitMs;
    // In a later stream nobody may be awaited any more: all of them were lost.
    if (needed > 0 && times.size() >= needed) {
        const qint64 settled
            = std::min(std::max(times.at(needed - 1) + rule.settleMs, rule.notBeforeMs), endOfWait);
        return {nowMs >= settled ? Go : Wait, settled, true};
    }
    if (nowMs < endOfWait)
        return {Wait, endOfWait, false};
    return {times.isEmpty() ? GiveUp : Go, endOfWait, false};
}

} // namespace labcast
