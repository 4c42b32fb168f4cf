// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QLocale>

namespace labcast {

/// Payload bits a second. On the wire always shown in kbit/s, Mbit/s or Gbit/s (steps of 1000).
struct Bandwidth
{
    qint64 bitsPerSecond = 0;
    auto operator<=>(const Bandwidth &) const = default;
};

/// A count of bytes. Data is always shown in KiB, MiB, GiB, TiB (steps of 1024).
struct ByteCount
{
    qint64 bytes = 0;
    auto operator<=>(const ByteCount &) const = default;
};

/// The only text forms of these units in the program: "912 Mbit/s", "43.2 GiB".
QString formatBandwidth(Bandwidth bandwidth, const QLocale &locale);
QString formatByteCount(ByteCount count, const QLocale &locale);

/// "8 s", "3 min 20 s", "1 h 5 min".
QString formatDuration(qint64 seconds, const QLocale &locale);

/// Reads a rate of digits and an optional k, m or g (steps of 1000, as udp-sender reads it): "900m".
/// Zero and everything else are errors.
Result<Bandwidth> parseBandwidth(const QString &text);

/// Reads a size of digits and an optional k, m or g (steps of 1024): "512m".
Result<ByteCount> parseByteCount(const QString &text);

} // namespace labcast
