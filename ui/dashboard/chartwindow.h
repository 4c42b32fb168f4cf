// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/samplehistory.h"

#include <limits>
#include <span>

namespace labcast {

// What part of time and of rates a chart shows.

/// A time from `begin` to `end`, in seconds since 1970; empty until something is united with it.
struct TimeSpan
{
    double begin = std::numeric_limits<double>::max();
    double end = std::numeric_limits<double>::lowest();

    bool isEmpty() const { return begin > end; }
    double length() const { return end - begin; }
    bool overlaps(const TimeSpan &other) const { return begin <= other.end && end >= other.begin; }
    void unite(const TimeSpan &other);
};

double secondsOf(const Sample &sample);
double megabitsOf(const Sample &sample);

TimeSpan spanOf(const SampleHistory &history);

/// `span` made `factor` times as long around `center`, and moved by `seconds`; both stay near `bounds` and between
/// a few seconds and a week.
TimeSpan zoomed(const TimeSpan &span, double factor, double center, const TimeSpan &bounds);
TimeSpan moved(const TimeSpan &span, double seconds, const TimeSpan &bounds);

/// Those inside `span`, of samples in the order of time.
std::span<const Sample> samplesIn(const QList<Sample> &samples, const TimeSpan &span);

/// The highest rate inside `span`, in Mbit/s.
double highestRate(const SampleHistory &history, const TimeSpan &span);

/// A round number with a little room above `rate`: 1, 1.2, 1.5, 2, 2.5, 4, 5, 6, 8 times a power of ten.
double niceTop(double rate);

/// The top of the axis: grows at once, shrinks only when most of the chart would be empty.
double steadyTop(double rate, double topNow);

} // namespace labcast
