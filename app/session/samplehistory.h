// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sessioninfo.h"

namespace labcast {

/// The samples of one session from its start to now in constant memory: when it is full, every two neighbours
/// become one, so that a long session keeps its whole picture, only coarser.
class SampleHistory
{
public:
    static constexpr qsizetype capacity = 8192;

    void append(const Sample &sample);
    const QList<Sample> &samples() const { return m_samples; }

private:
    void halve();

    QList<Sample> m_samples;
    int m_stride = 1; ///< how many appended samples make one stored
    int m_pending = 0;
    Sample m_sum;
};

} // namespace labcast
