// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../workthread.h"
#include "logsearch.h"
#include "logsource.h"

#include <QObject>

#include <memory>

namespace labcast {

/// The logs of a controller: writes them, and reads, follows and searches them. One folder, one thread of its own;
/// an id that no log here was given never becomes a path.
class LogBook : public QObject
{
    Q_OBJECT
public:
    /// `folder` is made when the first line is written.
    explicit LogBook(const QString &folder, QObject *parent = nullptr);
    ~LogBook() override;

    /// Writes a line; safe from every thread.
    void append(const QString &id, const QByteArray &text);
    /// The same, with the severity before it: what a program of ours has to say.
    void note(const QString &id, LogSeverity severity, const QString &text);
    /// Into the controller's journal.
    void note(LogSeverity severity, const QString &text);

    Pending<QList<LogSource>> list();
    /// Error: log-unknown.
    Pending<Result<LogExcerpt>> read(const QString &id, qint64 row, qint64 count, LogFilter filter);
    /// Errors: log-unknown, log-query-empty, log-query-long, log-expression-bad.
    Pending<Result<LogHits>> find(const QString &id, const LogQuery &query, LogFilter filter);
    /// The row of that time, or nothing when the log has no times. Error: log-unknown.
    Pending<Result<std::optional<qint64>>> rowAt(const QString &id, qint64 timeMs, LogFilter filter);

signals:
    /// A log has grown since somebody read it, or its counts have changed; at most four times a second.
    void grew(const labcast::LogSource &source);
    /// A log could not be written; once until it can again.
    void writeFailed(const QString &id, const QString &cause);

private:
    class Shelf;

    std::unique_ptr<Shelf> m_shelf; ///< made, touched and destroyed on the thread only
    std::unique_ptr<WorkThread> m_thread;
};

} // namespace labcast
