// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../units.h"

namespace labcast {

/// What a multicast test measured.
struct MulticastTestResult
{
    QString interface;
    QString receiver {}; ///< address of the machine that received; empty: this one
    qint64 bytes = 0; ///< received
    double seconds = 0; ///< from the first to the last byte
    Bandwidth rate;
    qint64 retransmittedBlocks = 0;
    qint64 leftBytes = 0; ///< by the interface's own counter; about 0 without a cable
};

/// How far a test with a second machine is.
struct MulticastTestProgress
{
    enum class State {
        Idle, ///< none runs; how the last one went the check tells
        Waiting, ///< for the line to be typed
        Sending,
    };

    State state = State::Idle;
    QString command {}; ///< what to type on the other machine
    QString receiver {}; ///< its address, when it has joined
    qint64 bytes = 0; ///< that it has
    qint64 size = 0; ///< of all
    qint64 secondsLeft = 0; ///< to wait for it
    bool operator==(const MulticastTestProgress &) const = default;
};

} // namespace labcast
