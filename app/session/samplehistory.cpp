// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplehistory.h"

namespace labcast {

namespace {

Sample merged(const Sample &first, const Sample &second)
{
    return {second.timeMs, second.acknowledged, {(first.rate.bitsPerSecond + second.rate.bitsPerSecond) / 2}};
}

} // namespace

void SampleHistory::append(const Sample &sample)
{
    m_sum.timeMs = sample.timeMs;
    m_sum.acknowledged = sample.acknowledged;
    m_sum.rate.bitsPerSecond += sample.rate.bitsPerSecond;
    if (++m_pending < m_stride)
        return;
    m_sum.rate.bitsPerSecond /= m_stride;
    m_samples.append(m_sum);
    m_sum = {};
    m_pending = 0;
    if (m_samples.size() >= capacity)
        halve();
}

void SampleHistory::halve()
{
    for (qsizetype i = 0; i + 1 < m_samples.size(); i += 2)
        m_samples[i / 2] = merged(m_samples[i], m_samples[i + 1]);
    m_samples.resize(m_samples.size() / 2);
    m_stride *= 2;
}

} // namespace labcast
