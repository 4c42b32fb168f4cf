// SPDX-License-Identifier: GPL-3.0-or-later
#include "streamverdict.h"

#include <algorithm>

namespace labcast {

namespace {

StreamResult resultOf(const Participant &participant, bool isSent, qint64 resolution, qint64 size)
{
    switch (participant.fate) {
    case Participant::Fate::TimedOut:
        return StreamResult::Dropped;
    case Participant::Fate::SaidGoodbye:
        // Its answer to the empty last slice was lost, everything before it was acknowledged (udpcast-facts C.5).
        return participant.bytes > 0 && isWhole({participant.bytes, resolution}, size) ? StreamResult::Completed
                                                                                       : StreamResult::Left;
    case Participant::Fate::Present:
        break;
    }
    return isSent ? StreamResult::Completed : StreamResult::Stopped;
}

} // namespace

bool isWhole(const TransferProgress &progress, qint64 size)
{
    return progress.bytes / progress.resolution == size / progress.resolution;
}

StreamVerdict judgeStream(const StreamTally &tally, qint64 size)
{
    const qint64 resolution = tally.progress.resolution;
    const bool isWholeSent = tally.isComplete && isWhole(tally.progress, size);
    StreamVerdict verdict {.bytes = isWholeSent ? size : tally.progress.bytes,
        .retransmittedBlocks = tally.progress.retransmittedBlocks,
        .receivers = {}};
    for (const Participant &participant : tally.participants) {
        const StreamResult result = resultOf(participant, isWholeSent, resolution, size);
        const qint64 reached
            = participant.fate == Participant::Fate::Present ? tally.progress.bytes : participant.bytes;
        verdict.receivers.append(
            {participant.address, participant.number, result, result == StreamResult::Completed ? size : reached});
    }
    verdict.isSent = std::ranges::count(verdict.receivers, StreamResult::Completed, &ReceiverVerdict::result) > 0;
    return verdict;
}

} // namespace labcast
