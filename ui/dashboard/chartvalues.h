// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartwindow.h"

#include <optional>

namespace labcast {

// What can be read off a line.

struct ChartStatistics
{
    Bandwidth peak;
    Bandwidth average; ///< of what arrived over the whole time, stalls included
    Bandwidth p95; ///< not exceeded in 95 % of the time
    bool operator==(const ChartStatistics &) const = default;
};

/// Of the samples inside `span`; absent without one.
std::optional<ChartStatistics> statisticsOf(const QList<Sample> &samples, const TimeSpan &span);

/// The rate of the sample nearest to that time; absent before the first, after the last and where it was not
/// measured.
std::optional<Bandwidth> rateAt(const QList<Sample> &samples, double seconds);

} // namespace labcast
