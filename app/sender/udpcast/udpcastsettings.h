// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace labcast {

/// How udp-sender is called, beyond what a deployment says. The defaults differ from FOG's where FOG's hurt.
struct UdpcastSettings
{
    /// Path of udp-sender; empty: looked for in PATH, /usr/sbin and /usr/local/sbin.
    QString program;

    /// HELLO goes on while waiting: it finds computers that came before the sender, and those whose reply was
    /// lost. It also replaces udp-sender's two-second poll (udpcast-facts A.4).
    int helloIntervalMs = 200;

    /// How often progress is told; the chart's tick is 250 ms.
    int statPeriodMs = 100;

    /// Blocks of 1456 bytes. Two slices of 44 with their questions stay below the 92 packets that a default
    /// receive buffer (212992 bytes) holds, so that a receiver that is not scheduled for a moment loses
    /// nothing (udpcast-facts C.5). More (up to 1024) only where the round trip is above 1 ms.
    int sliceSize = 44;
};

} // namespace labcast
