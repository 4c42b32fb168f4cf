// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "udpcastoutput.h"

namespace labcast {

/// The next udp-sender of a chain begins; the one before it has ended.
struct SenderBegan
{
    bool operator==(const SenderBegan &) const = default;
};

/// What it sends, where and as whom. One that finds no file or no interface ends without this.
struct SenderNamed
{
    QString file; ///< path, or "(stdin)"
    QString address; ///< IPv4 of the interface
    QString interface;
    bool operator==(const SenderNamed &) const = default;
};

using ChainEvent = std::variant<SenderBegan, SenderNamed, SenderEvent>;

/// Turns FOG's log of one session, multicast.log.udpcast.<msID>, into events: its date, then the output of one
/// udp-sender after the other (fog-facts e). A function of the bytes alone, as UdpcastOutput.
class ChainOutput
{
public:
    std::vector<ChainEvent> feed(const QByteArray &bytes);

private:
    QByteArray withoutDate(const QByteArray &bytes);

    UdpcastOutput m_output;
    QByteArray m_start; ///< of the log, while it may still be the date
    bool m_isDatePast = false;
};

} // namespace labcast
