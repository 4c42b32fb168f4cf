// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>

namespace labcast {

/// How long the logs of sessions are kept, and how many of them.
struct LogRetention
{
    int days = 365;
    qint64 bytes = 4LL << 30; ///< of all together; the oldest go first
};

/// The session an id names ("session-3"); 0 for anything else.
qint64 sessionOfLogId(const QString &id);

/// The ids of the sessions whose logs are in a folder.
QStringList sessionLogIds(const QString &folder);

/// Removes the logs of sessions that are older than that, and the oldest where they are too much; those of `inUse`
/// stay, and count. Tells the ids of those that are gone.
QStringList removeOldSessionLogs(const QString &folder, const LogRetention &retention, const QSet<qint64> &inUse);

/// The files beside the logs at `paths` that belong to them, and they themselves: rotated ones
/// ("multicast.log.1"), and those of the senders ("multicast.log.udpcast.33"). Settings choose the paths, so what
/// does not begin as FOG's logs do is left out.
QStringList serverLogFiles(const QStringList &paths);

} // namespace labcast
