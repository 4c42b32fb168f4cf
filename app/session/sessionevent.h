// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sessioninfo.h"

#include <QJsonObject>

namespace labcast {

/// The events of a session's life, in the words of `labcastctl session watch`.
enum class EventKind {
    State, ///< {"state": word}
    Sample, ///< {"bytes", "rate" in bit/s}
    ReceiverJoined, ///< {"address", "host" or null, "number", "stream", "late"}
    ReceiverLeft, ///< {"address", "host" or null, "number", "stream"}
    ReceiverDropped, ///< {"address", "host" or null, "number", "stream"}
    Stall, ///< {"stream", "receivers": [address], "since" in UTC ms}
    StreamFinished, ///< {"stream", "bytes", "seconds", "retransmittedBlocks"}
    Error, ///< {"message"}
    Verdict, ///< {"verdict": object}
    Warning, ///< {"message"}
};

struct SessionEvent
{
    EventKind kind = EventKind::State;
    SessionId session;
    qint64 timeMs = 0; ///< UTC ms
    QJsonObject detail; ///< the fields named above
    bool operator==(const SessionEvent &) const = default;
};

} // namespace labcast
