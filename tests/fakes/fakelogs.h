// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/log/logsource.h"

#include <QJsonObject>
#include <QMap>

#include <functional>

namespace labcast {

/// Logs that are made up: a list of lines, or as many as one likes by a rule.
class FakeLogs
{
public:
    void add(const QString &id, qint64 session, const QList<LogLine> &lines);
    /// `line` tells the line with a number from 1 on; all are plain.
    void addLong(const QString &id, qint64 total, const std::function<LogLine(qint64)> &line);
    /// Numbers the line.
    void append(const QString &id, LogLine line);
    void restart(const QString &id);
    LogSource source(const QString &id) const;

    qint64 mostHits = 10'000; ///< that are told at once

    QJsonObject answer(const QString &method, const QJsonObject &params) const;

private:
    struct Log
    {
        qint64 session = 0;
        int restarts = 0;
        QList<LogLine> lines;
        qint64 total = 0;
        std::function<LogLine(qint64)> line;
    };

    QList<LogLine> shown(const QJsonObject &params, const LogQuery &query) const;
    LogExcerpt excerpt(const QJsonObject &params) const;

    QMap<QString, Log> m_logs;
};

} // namespace labcast
