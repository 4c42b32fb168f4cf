// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sessioninfo.h"

namespace labcast {

/// The rate of a counter's first sample, and of the first after a time in which nobody looked.
inline constexpr Bandwidth notMeasured {-1};

/// One tick of an interface's own counter: everything that leaves it, not only what the sessions send.
struct CounterSample
{
    QString interface;
    Sample sample; ///< `acknowledged`: bytes that left the interface since it came up
    bool operator==(const CounterSample &) const = default;
};

} // namespace labcast
