// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemonremark.h"

#include <QStringList>

namespace labcast {

/// What the end of multicast.log tells of how FOG's daemon does: it writes with every pass, so its silence means
/// that it hangs, whatever systemd says.
struct DaemonHeartbeat
{
    QStringList lines {}; ///< the last ones, with their times
    /// From its last pass over the database to its last line; -1: there is no pass in sight.
    qint64 passBeforeMs = -1;
    qint64 intervalMs = 10'000; ///< between two passes, as far as the log tells
    Message trouble {}; ///< what its last pass complained of; may be empty

    bool operator==(const DaemonHeartbeat &) const = default;
};

/// Reads the end of that log; its first line may be cut.
DaemonHeartbeat heartbeatIn(const QByteArray &logEnd);

} // namespace labcast
