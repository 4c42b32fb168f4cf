// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartvalues.h"

#include <algorithm>
#include <cmath>

namespace labcast {

namespace {

constexpr double slack = 0.5; // seconds, so that the ends of a line can be read

/// How long each sample stands for. Thinned ones stand for longer; what follows a gap does not stand for it.
QList<qint64> durations(const QList<Sample> &samples)
{
    QList<qint64> all;
    for (qsizetype i = 0; i < samples.size(); ++i) {
        const qint64 before = i > 0 ? samples.at(i).timeMs - samples.at(i - 1).timeMs : 0;
        const qint64 after = i + 1 < samples.size() ? samples.at(i + 1).timeMs - samples.at(i).timeMs : before;
        all << std::max<qint64>(1, before == 0 ? after : std::min(before, 8 * std::max<qint64>(after, 1)));
    }
    return all;
}

Bandwidth averageOf(const QList<Sample> &samples)
{
    const qint64 elapsed = samples.last().timeMs - samples.first().timeMs;
    if (elapsed <= 0)
        return samples.first().rate;
    return {(samples.last().acknowledged - samples.first().acknowledged) * 8000 / elapsed};
}

Bandwidth percentileOf(const QList<Sample> &samples, double part)
{
    const QList<qint64> weights = durations(samples);
    QList<std::pair<Bandwidth, qint64>> rates;
    double total = 0;
    for (qsizetype i = 0; i < samples.size(); ++i) {
        rates.append({samples.at(i).rate, weights.at(i)});
        total += double(weights.at(i));
    }
    std::ranges::sort(rates);
    double seen = 0;
    for (const auto &[rate, weight] : rates) {
        seen += double(weight);
        if (seen >= total * part)
            return rate;
    }
    return rates.last().first;
}

} // namespace

std::optional<ChartStatistics> statisticsOf(const QList<Sample> &samples, const TimeSpan &span)
{
    const QList<Sample> inside = samplesIn(samples, span);
    if (inside.isEmpty())
        return {};
    const auto highest = std::ranges::max_element(inside, {}, &Sample::rate);
    return ChartStatistics {highest->rate, averageOf(inside), percentileOf(inside, 0.95)};
}

std::optional<Bandwidth> rateAt(const QList<Sample> &samples, double seconds)
{
    if (samples.isEmpty() || seconds < secondsOf(samples.first()) - slack
        || seconds > secondsOf(samples.last()) + slack)
        return {};
    auto after = std::ranges::lower_bound(samples, seconds, {}, secondsOf);
    if (after == samples.end())
        --after;
    if (after != samples.begin() && seconds - secondsOf(*(after - 1)) < secondsOf(*after) - seconds)
        --after;
    return after->rate < Bandwidth {0} ? std::nullopt : std::optional(after->rate);
}

QList<Sample> samplesIn(const QList<Sample> &samples, const TimeSpan &span)
{
    const auto first = std::ranges::lower_bound(samples, span.begin, {}, secondsOf);
    const auto last = std::ranges::upper_bound(samples, span.end, {}, secondsOf);
    return first < last ? QList<Sample>(first, last) : QList<Sample>();
}

} // namespace labcast
