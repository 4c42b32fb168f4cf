// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartwindow.h"

#include <algorithm>
#include <cmath>

namespace labcast {

namespace {

constexpr double leastTop = 1; // Mbit/s
constexpr double idleTop = 100; // where nothing was sent yet
constexpr double shortest = 2; // seconds
constexpr double longest = 7 * 86'400; // seconds

/// At least half of it stays over what there is.
TimeSpan near(TimeSpan span, const TimeSpan &bounds)
{
    if (bounds.isEmpty())
        return span;
    const double room = span.length() / 2;
    const double begin = std::clamp(span.begin, bounds.begin - room, bounds.end - room);
    span.end += begin - span.begin;
    span.begin = begin;
    return span;
}

} // namespace

void TimeSpan::unite(const TimeSpan &other)
{
    begin = std::min(begin, other.begin);
    end = std::max(end, other.end);
}

double secondsOf(const Sample &sample)
{
    return double(sample.timeMs) / 1000;
}

double megabitsOf(const Sample &sample)
{
    return double(sample.rate.bitsPerSecond) / 1e6;
}

TimeSpan spanOf(const SampleHistory &history)
{
    if (history.samples().isEmpty())
        return {};
    return {secondsOf(history.samples().first()), secondsOf(history.samples().last())};
}

TimeSpan zoomed(const TimeSpan &span, double factor, double center, const TimeSpan &bounds)
{
    const double length = std::clamp(span.length() * factor, shortest, longest);
    const double begin = center - (center - span.begin) * length / std::max(span.length(), 1e-3);
    return near({begin, begin + length}, bounds);
}

TimeSpan moved(const TimeSpan &span, double seconds, const TimeSpan &bounds)
{
    return near({span.begin + seconds, span.end + seconds}, bounds);
}

std::span<const Sample> samplesIn(const QList<Sample> &samples, const TimeSpan &span)
{
    const auto first = std::ranges::lower_bound(samples, span.begin, {}, secondsOf);
    const auto last = std::ranges::upper_bound(samples, span.end, {}, secondsOf);
    return first < last ? std::span(first, last) : std::span<const Sample>();
}

double highestRate(const SampleHistory &history, const TimeSpan &span)
{
    double rate = 0;
    for (const Sample &sample : samplesIn(history.samples(), span))
        rate = std::max(rate, megabitsOf(sample));
    return rate;
}

double niceTop(double rate)
{
    if (rate <= 0)
        return idleTop;
    const double wanted = std::max(rate * 1.05, leastTop);
    const double power = std::pow(10, std::floor(std::log10(wanted)));
    for (const double step : {1.0, 1.2, 1.5, 2.0, 2.5, 4.0, 5.0, 6.0, 8.0}) {
        if (step * power >= wanted)
            return step * power;
    }
    return 10 * power;
}

double steadyTop(double rate, double topNow)
{
    const double top = niceTop(rate);
    return top > topNow || rate < topNow * 0.4 ? top : topNow;
}

} // namespace labcast
