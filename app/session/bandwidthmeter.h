// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../units.h"

#include <optional>

namespace labcast {

/// Turns the sender's progress into a rate per tick. Times are ms of a monotonic clock. A tick is measured from
/// line to line of udp-sender, not from tick to tick.
class BandwidthMeter
{
public:
    /// udp-sender tells its progress about every `periodMs` (--stat-period): every 100 when Labcast starts it.
    explicit BandwidthMeter(qint64 periodMs = 100)
        : m_periodMs(periodMs)
    {
    }

    /// `bytes` acknowledged in the whole session at `nowMs`.
    void progressed(qint64 bytes, qint64 nowMs);

    /// Begins anew at `bytes` that went out at an unknown time.
    void skipTo(qint64 bytes, qint64 nowMs);

    /// The rate since the last tick: 0 when nothing was acknowledged in it, as before while no line was due.
    Bandwidth tick(qint64 nowMs);

    /// Of the last seconds that carried data; absent before the first.
    std::optional<Bandwidth> average() const;

private:
    qint64 m_periodMs;
    qint64 m_bytes = 0;
    qint64 m_bytesMs = 0; ///< of the last progress
    qint64 m_tickBytes = 0; ///< what the last tick had seen
    qint64 m_tickBytesMs = 0; ///< and of when that was
    qint64 m_tickMs = 0;
    qint64 m_rate = 0; ///< bit/s, of the last tick
    double m_average = 0; ///< bit/s, exponential over about 5 s
};

} // namespace labcast
