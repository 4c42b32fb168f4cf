// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast.h"

#include <algorithm>

namespace labcast {

namespace {

qint64 secondsFor(qint64 size, Bandwidth rate)
{
    const double seconds = double(size) * 8 / double(rate.bitsPerSecond);
    return std::max<qint64>(1, qint64(seconds + 0.5));
}

} // namespace

Forecast forecastTransfer(qint64 size, std::optional<Bandwidth> limit, std::optional<Bandwidth> link)
{
    const auto isPositive = [](std::optional<Bandwidth> rate) { return rate && rate->bitsPerSecond > 0; };
    if (size <= 0 || (!isPositive(limit) && !isPositive(link)))
        return {};
    Forecast forecast;
    forecast.fastest = isPositive(link) ? *link : *limit;
    if (isPositive(limit))
        forecast.fastest = std::min(*limit, forecast.fastest);
    forecast.quickest = secondsFor(size, forecast.fastest);
    if (isPositive(link)) {
        const Bandwidth likely {link->bitsPerSecond * 9 / 10};
        forecast.slowest = secondsFor(size, std::min(forecast.fastest, likely));
    }
    return forecast;
}

} // namespace labcast
