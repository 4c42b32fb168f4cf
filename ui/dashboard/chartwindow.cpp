// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartwindow.h"

#include <algorithm>
#include <cmath>

namespace labcast {

namespace {

constexpr double leastTop = 1; // Mbit/s
constexpr double idleTop = 100; // where nothing was sent yet

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

double highestRate(const SampleHistory &history, const TimeSpan &span)
{
    double rate = 0;
    for (const Sample &sample : history.samples()) {
        if (secondsOf(sample) >= span.begin && secondsOf(sample) <= span.end)
            rate = std::max(rate, megabitsOf(sample));
    }
    return rate;
}

double niceTop(double rate)
{
    if (rate <= 0)
        return idleTop;
    const double wanted = std::max(rate * 1.05, leastTop);
    const double power = std::pow(10, std::floor(std::log10(wanted)));
    for (const double step : {1.0, 1.5, 2.0, 2.5, 4.0, 5.0, 6.0, 8.0}) {
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
