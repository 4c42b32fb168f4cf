// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "streamtally.h"

namespace labcast {

/// What became of one receiver in one stream.
enum class StreamResult {
    Completed, ///< acknowledged every byte
    Left, ///< said goodbye before that
    Dropped, ///< stopped answering and was given up
    Stopped, ///< the stream ended under it
};

struct ReceiverVerdict
{
    QString address;
    int number = 0;
    StreamResult result = StreamResult::Stopped;
    qint64 bytes = 0; ///< payload it is known to have acknowledged
    bool operator==(const ReceiverVerdict &) const = default;
};

/// What was sent of one stream, computed from bytes, drops and receivers and never from the exit code, which is
/// 0 also when everybody was dropped (udpcast-facts A.3).
struct StreamVerdict
{
    bool isSent = false; ///< at least one receiver acknowledged every byte
    qint64 bytes = 0;
    qint64 retransmittedBlocks = 0;
    QList<ReceiverVerdict> receivers;
    bool operator==(const StreamVerdict &) const = default;
};

/// Whether every byte of a stream of `size` bytes is acknowledged, as far as the progress line can tell.
bool isWhole(const TransferProgress &progress, qint64 size);

/// `size` is the stream's length in bytes.
StreamVerdict judgeStream(const StreamTally &tally, qint64 size);

} // namespace labcast
