// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sessioninfo.h"

namespace labcast {

/// What the sentence needs beside the session itself. Times are UTC ms.
struct SentenceFacts
{
    qint64 waitEndsMs = 0; ///< when the longest wait is over
    bool isSettling = false; ///< everybody is there, the transfer begins in a moment
    int awaited = 0; ///< receivers the current stream waits for
    qint64 stalledSinceMs = 0;
    int tolerateStall = 0; ///< seconds
    QueuePlace queue {}; ///< of one that is in the queue
    bool isHeld = false; ///< strangers have joined: it does not begin by itself
};

/// The one sentence of a session that has not ended.
Sentence runningSentence(const SessionInfo &info, const SentenceFacts &facts);

/// The one sentence of a session that has.
Sentence finishedSentence(const SessionVerdict &verdict);

} // namespace labcast
