// SPDX-License-Identifier: GPL-3.0-or-later
#include "bandwidthmeter.h"

#include <algorithm>

namespace labcast {

namespace {

/// Two lines can be read at once; a shorter distance would draw a spike that was not on the wire.
constexpr qint64 shortestMs = 100;
constexpr double averageWeight = 0.05; // of one tick of 250 ms: about 5 s

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
    *this = {};
    m_bytes = m_tickBytes = bytes;
    m_bytesMs = m_tickBytesMs = m_tickMs = nowMs;
}

Bandwidth BandwidthMeter::tick(qint64 nowMs)
{
    const qint64 moved = m_bytes - m_tickBytes;
    // After a tick of zero the time before it has been told already.
    const qint64 from = m_wasZero ? std::max(m_tickBytesMs, m_tickMs - shortestMs) : m_tickBytesMs;
    const qint64 spanMs = std::max(shortestMs, m_bytesMs - from);
    m_tickMs = nowMs;
    m_wasZero = moved <= 0;
    if (m_wasZero)
        return {};
    m_tickBytes = m_bytes;
    m_tickBytesMs = m_bytesMs;
    const double rate = double(moved) * 8000.0 / double(spanMs);
    m_average = m_average == 0 ? rate : m_average + averageWeight * (rate - m_average);
    return {qint64(rate)};
}

std::optional<Bandwidth> BandwidthMeter::average() const
{
    return m_average > 0 ? std::optional(Bandwidth {qint64(m_average)}) : std::nullopt;
}

} // namespace labcast
