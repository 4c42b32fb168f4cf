// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSet>
#include <QString>

namespace labcast {

/// When a stream begins. Times are ms of one monotonic clock.
struct StartRule
{
    int awaitedCount = 0; ///< first stream: so many receivers, whoever they are
    QSet<QString> awaited; ///< later streams: these addresses; then awaitedCount does not matter
    qint64 settleMs = 0; ///< HELLO goes on so long after the last awaited join: who missed its reply asks again
    qint64 longestWaitMs = 0; ///< from the first awaited join, or from the sender's start while nobody joins
    qint64 notBeforeMs = 0; ///< nobody is let go earlier, unless the longest wait is over
    bool isHeld = false; ///< somebody has joined whom nobody knows: only an admin lets them go
};

struct StartDecision
{
    enum class Action {
        Wait, ///< until atMs, unless somebody joins
        Go, ///< all are there, or the wait is over and some are
        GiveUp, ///< the wait is over and nobody is there
        Hold, ///< until somebody starts it by hand
    };

    Action action = Action::Wait;
    qint64 atMs = 0;
    bool isSettling = false; ///< all are there, only the settle time is missing
    bool operator==(const StartDecision &) const = default;
};

/// `joined`: when each address that is connected now joined. `readyMs`: when the sender was ready.
StartDecision decideStart(
    const StartRule &rule, const QMap<QString, qint64> &joined, qint64 readyMs, qint64 nowMs);

} // namespace labcast
