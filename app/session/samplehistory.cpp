// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplehistory.h"

#include <algorithm>

namespace labcast {

bool SampleHistory::append(const Sample &sample)
{
    if (!m_samples.isEmpty() && sample.timeMs <= m_samples.last().timeMs)
        return false;
    m_samples.append(sample);
    if (m_samples.size() >= capacity)
        thin();
    return true;
}

void SampleHistory::merge(const QList<Sample> &history)
{
    const QList<Sample> live = std::exchange(m_samples, {});
    for (const Sample &sample : history)
        append(sample);
    for (const Sample &sample : live)
        append(sample);
}

void SampleHistory::thin()
{
    QList<Sample> kept;
    kept.reserve(capacity);
    for (auto it = m_samples.cbegin(); it != m_samples.cend();) {
        const auto end = m_samples.cend() - it > 4 ? it + 4 : m_samples.cend();
        const auto [lowest, highest]
            = std::minmax_element(it, end, [](const Sample &a, const Sample &b) { return a.rate < b.rate; });
        kept.append(*std::min(lowest, highest));
        if (lowest != highest)
            kept.append(*std::max(lowest, highest));
        it = end;
    }
    m_samples = std::move(kept);
}

} // namespace labcast
