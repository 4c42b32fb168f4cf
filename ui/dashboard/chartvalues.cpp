// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartvalues.h"

#include <algorithm>
#include <cmath>

namespace labcast {

namespace {

constexpr double slack = 0.5; // seconds, so that the ends of a line can be read

/// How long each sample stands for. Thinned ones stand for longer; what follows a gap does not stand for it.
QList<qint64> durations(std::span<const Sample> samples)
{
    QList<qint64> all;
    for (size_t i = 0; i < samples.size(); ++i) {
        const qint64 before = i > 0 ? samples[i].timeMs - samples[i - 1].timeMs : 0;
        const qint64 after = i + 1 < samples.size() ? samples[i + 1].timeMs - samples[i].timeMs : before;
        all << std::max<qint64>(1, before == 0 ? after : std::min(before, 8 * std::max<qint64>(after, 1)));
    }
    return all;
}

Bandwidth averageOf(std::span<const Sample> samples)
{
    const qint64 elapsed = samples.back().timeMs - samples.front().timeMs;
    if (elapsed <= 0)
        return samples.front().rate;
    return {(samples.back().acknowledged - samples.front().acknowledged) * 8000 / elapsed};
}

Bandwidth percentileOf(std::span<const Sample> samples, double part)
{
    const QList<qint64> weights = durations(samples);
    QList<std::pair<Bandwidth, qint64>> rates;
    double total = 0;
    for (size_t i = 0; i < samples.size(); ++i) {
        rates.append({samples[i].rate, weights.at(qsizetype(i))});
        total += double(weights.at(qsizetype(i)));
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
    const std::span<const Sample> inside = samplesIn(samples, span);
    if (inside.empty())
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

} // namespace labcast
