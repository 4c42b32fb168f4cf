// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartdata.h"

#include <QByteArray>

namespace labcast {

class BandwidthChart;

// A chart as files that other programs read.

enum class ChartFormat { Png, Svg, Csv };

/// ".png" and so on.
QString suffixOf(ChartFormat format);

/// Every sample that the chart holds: UTC in ISO 8601, bytes, bit/s; the rate is empty where it was not measured.
QByteArray csvOf(const ChartData &data);

/// What the chart shows, or as CSV everything it holds.
QByteArray chartAs(ChartFormat format, const BandwidthChart &chart);

/// Why it could not be written, in the system's words; empty when it was.
QString writeFile(const QString &path, const QByteArray &content);

} // namespace labcast
