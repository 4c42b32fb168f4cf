// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../workthread.h"
#include "logfolder.h"
#include "logsearch.h"
#include "logsource.h"

#include <QObject>

#include <memory>

namespace labcast {

class LogShelf;

/// Logs: writes those of a controller, and reads, follows and searches them; one folder, one thread of its own.
/// Or, without a folder, files that somebody opens by hand. An id that no log here was given never becomes a path.
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

    /// Any file that this program may read; its id is fileLogId(path). Errors: log-file-missing, log-file-none,
    /// log-file-unreadable.
    Pending<Result<LogSource>> openFile(const QString &path);
    void closeFile(const QString &path);

    /// From now on the logs at these paths of FOG's server, as its settings name them, are listed too, and what
    /// belongs to them: rotated ones, and those of senders. They are read where they are.
    void showServerLogs(const QStringList &paths);
    /// Removes logs of sessions that are too old or too much, and none of `inUse`; notes it.
    void removeOld(const LogRetention &retention, const QSet<qint64> &inUse);

    Pending<QList<LogSource>> list();
    /// Errors: log-unknown; with a query those of LogPattern::make() and log-expression-endless.
    Pending<Result<LogExcerpt>> read(const QString &id, qint64 row, qint64 count, const LogSelection &selection);
    /// What the selection's query finds; of many hits those around the row `near`. Errors as above.
    Pending<Result<LogHits>> find(const QString &id, const LogSelection &selection, qint64 near = 0);
    /// Every state of the line with that number that was overwritten. Error: log-unknown.
    Pending<Result<QStringList>> states(const QString &id, qint64 number);
    /// The row of that time, or nothing when the log has no times. Errors as above.
    Pending<Result<std::optional<qint64>>> rowAt(const QString &id, qint64 timeMs, const LogSelection &selection);

signals:
    /// A log has grown since somebody read it, or its counts have changed; at most four times a second.
    void grew(const labcast::LogSource &source);
    /// A log could not be written; once until it can again.
    void writeFailed(const QString &id, const QString &cause);

private:
    template <typename Value, typename Ask>
    Pending<Result<Value>> ask(const Ask &ask);

    std::unique_ptr<LogShelf> m_shelf; ///< made, touched and destroyed on the thread only
    std::unique_ptr<WorkThread> m_thread;
};

} // namespace labcast
