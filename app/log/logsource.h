// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logline.h"

#include <QList>
#include <QMetaType>

namespace labcast {

// What the logs of a controller are called: "controller" for its journal, "session-3" for a sender's output,
// "fog-multicast" for what FOG's daemon tells.
inline QString controllerLogId()
{
    return QStringLiteral("controller");
}
/// What was read of multicast.log, the log of FOG's daemon.
inline QString daemonLogId()
{
    return QStringLiteral("fog-multicast");
}
inline QString sessionLogId(qint64 session)
{
    return QStringLiteral("session-") + QString::number(session);
}

/// One log there is.
struct LogSource
{
    QString id;
    qint64 session = 0; ///< 0: not of a session
    qint64 bytes = 0;
    qint64 total = 0; ///< lines
    qint64 warnings = 0;
    qint64 errors = 0;
    int restarts = 0;
    bool isCounted = false; ///< false: it has not been read to its end yet; `log.grew` tells later
    bool operator==(const LogSource &) const = default;
};

/// Lines of a log, and how many rows there are in all.
struct LogExcerpt
{
    QList<LogLine> lines;
    qint64 total = 0; ///< rows of the asked filter
    int restarts = 0; ///< when it differs from before, all rows known before are void
};

} // namespace labcast
