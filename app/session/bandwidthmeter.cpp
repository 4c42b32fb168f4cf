// SPDX-License-Identifier: GPL-3.0-or-later
#include "bandwidthmeter.h"

#include <algorithm>
#include <utility>

namespace labcast {

namespace {

/// A line that is later than this, in periods, tells a pause.
constexpr double patience = 1.5;
constexpr double averageMs = 5000;

} // namespace

void BandwidthMeter::progressed(qint64 bytes, qint64 nowMs)
{
    if (bytes <= m_bytes)
        return;
    if (m_bytes == 0)
        m_tickBytesMs = m_tickMs;
    m_bytes = bytes;
    m_bytesMs = nowMs;
}

void BandwidthMeter::skipTo(qint64 bytes, qint64 nowMs)
{
    *this = BandwidthMeter(m_periodMs);
    m_bytes = m_tickBytes = bytes;
    m_bytesMs = m_tickBytesMs = m_tickMs = nowMs;
}

Bandwidth BandwidthMeter::tick(qint64 nowMs)
{
    const qint64 moved = m_bytes - m_tickBytes;
    const qint64 lastTickMs = std::exchange(m_tickMs, nowMs);
    if (moved <= 0) {
        if (double(nowMs - m_bytesMs) >= patience * double(m_periodMs))
            m_rate = 0;
        return {m_rate};
    }
    // After a tick of zero the time before it has been told already.
    const qint64 from = m_rate == 0 ? std::max(m_tickBytesMs, lastTickMs - m_periodMs) : m_tickBytesMs;
    // Two lines can be read at once; a shorter distance would draw a spike that was not on the wire.
    const qint64 spanMs = std::max(m_periodMs, m_bytesMs - from);
    m_tickBytes = m_bytes;
    m_tickBytesMs = m_bytesMs;
    const double rate = double(moved) * 8000.0 / double(spanMs);
    m_rate = qint64(rate);
    m_average = m_average == 0 ? rate : m_average + std::min(1.0, double(spanMs) / averageMs) * (rate - m_average);
    return {m_rate};
}

std::optional<Bandwidth> BandwidthMeter::average() const
{
    return m_average > 0 ? std::optional(Bandwidth {qint64(m_average)}) : std::nullopt;
}

} // namespace labcast
