// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sessioninfo.h"

namespace labcast {

/// The samples of one session, oldest first and each once, in bounded memory: when it is full the older ones
/// are thinned to the lowest and the highest of every four, so that dips and peaks stay.
class SampleHistory
{
public:
    static constexpr qsizetype capacity = 4096;

    /// Takes a sample of the live stream; one that is not newer than the last is known already.
    bool append(const Sample &sample);

    /// Takes the controller's whole history; live samples that are newer than its end stay behind it.
    void merge(const QList<Sample> &history);

    const QList<Sample> &samples() const { return m_samples; }

private:
    void thin();

    QList<Sample> m_samples;
};

} // namespace labcast
