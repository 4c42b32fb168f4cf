// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../senderevent.h"

#include <QByteArray>

#include <vector>

namespace labcast {

/// Turns udp-sender's stderr (20120424 and 20200328) into events. A function of the bytes alone: however they
/// are cut into chunks, the events are the same.
class UdpcastOutput
{
public:
    /// A line without an end longer than this (bytes) is cut: no line of udp-sender comes near.
    static constexpr qsizetype longestLine = 64 * 1024;

    /// The events that became certain with `bytes`.
    std::vector<SenderEvent> feed(const QByteArray &bytes);

    /// The event of an unfinished last line, once no more bytes can come.
    std::vector<SenderEvent> finish();

private:
    QByteArray m_partial;
};

} // namespace labcast
