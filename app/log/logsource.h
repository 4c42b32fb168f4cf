// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../message.h"
#include "logline.h"
#include "logpattern.h"

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
/// A file that somebody opened by hand, by its path; never one of a controller.
inline QString fileLogId(const QString &path)
{
    return QStringLiteral("file:") + path;
}
/// A log that FOG keeps on its server, by its name.
inline QString serverLogId(const QString &name)
{
    return QStringLiteral("server:") + name;
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
    Message trouble {}; ///< why it cannot be read (any more); empty: it can
    bool operator==(const LogSource &) const = default;
};

/// Which rows of a log are meant: those of a severity, and of them, with a query, those that match.
struct LogSelection
{
    LogFilter filter = LogFilter::Plain;
    LogQuery query {}; ///< with an empty text: all
    bool operator==(const LogSelection &) const = default;
};

/// Lines of a log, and how many rows there are in all.
struct LogExcerpt
{
    QList<LogLine> lines;
    qint64 total = 0; ///< rows of the asked selection
    int restarts = 0; ///< when it differs from before, all rows known before are void
    bool isComplete = true; ///< false: more rows are still looked for; to ask again goes on
};

} // namespace labcast
