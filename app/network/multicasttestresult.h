// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../units.h"

namespace labcast {

/// What a multicast test measured.
struct MulticastTestResult
{
    QString interface;
    qint64 bytes = 0; ///< received
    double seconds = 0; ///< from the first to the last byte
    Bandwidth rate;
    qint64 retransmittedBlocks = 0;
    qint64 leftBytes = 0; ///< by the interface's own counter; about 0 without a cable
};

} // namespace labcast
