// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logfile.h"
#include "logfolder.h"
#include "logsearch.h"
#include "logsource.h"
#include "logtail.h"

#include <QTimer>

#include <functional>
#include <map>
#include <memory>

namespace labcast {

/// The logs of a LogBook, as far as they are touched on its thread.
class LogShelf : public QObject
{
    Q_OBJECT
public:
    template <typename Value>
    using Answer = std::function<void(const Result<Value> &)>;

    /// With an empty `folder` it has only logs that are opened by their path.
    explicit LogShelf(QString folder);

    void append(const QString &id, const QByteArray &text, qint64 timeMs);
    /// Errors: log-file-missing, log-file-none, log-file-unreadable.
    Result<LogSource> openFile(const QString &path);
    void closeFile(const QString &path);
    /// From now on the logs at these paths of FOG's server are listed too, and what belongs to them.
    void showServerLogs(const QStringList &paths);
    /// Tells the ids of the logs that are gone.
    QStringList removeOld(const LogRetention &retention, const QSet<qint64> &inUse);
    QList<LogSource> list();
    void read(const QString &id, qint64 row, qint64 count, const LogSelection &selection,
        const Answer<LogExcerpt> &answer);
    void find(const QString &id, const LogSelection &selection, qint64 near, const Answer<LogHits> &answer);
    Result<QStringList> states(const QString &id, qint64 number);
    void rowAt(const QString &id, qint64 timeMs, const LogSelection &selection,
        const Answer<std::optional<qint64>> &answer);

signals:
    void grew(const labcast::LogSource &source);
    void writeFailed(const QString &id, const QString &cause);

private:
    struct Log
    {
        LogSource told; ///< what the others know
        LineIndex index;
        std::unique_ptr<LogFile> file; ///< once written by us
        std::unique_ptr<LogTail> tail; ///< once read
        std::vector<std::unique_ptr<LogSearch>> searches; ///< the latest, the last one first
        qint64 lastUse = 0; ///< when it was written or read last, counted in uses
        bool isAwaited = false; ///< somebody has read it since it was told of
        bool isDirty = true; ///< it may have grown
        bool hasFailed = false; ///< the last line could not be written

        explicit Log(const QString &path)
            : index(path)
        {
        }
    };
    /// A search that has gone on for a while.
    struct Searched
    {
        Log &log;
        const LogSearch &search;
        bool isComplete;
    };
    using Use = std::function<void(const Result<Searched> &)>;

    void findLogs();
    void findServerLogs();
    Log &add(const QString &id, const QString &path);
    QString ownPath(const QString &id) const;
    Result<Log *> opened(const QString &id, qint64 mostBytes = 64 << 20);
    void used(Log &log) { log.lastUse = ++m_uses; }
    void follow(Log &log);
    void putAwayUnused();
    LogSource sourceOf(const QString &id, const Log &log) const;
    void changed(Log &log);
    void publish();
    void publish(const QString &id, Log &log);
    static Result<LogSearch *> searchOf(Log &log, const LogSelection &selection);
    void search(const QString &id, const LogSelection &selection, qint64 sinceMs, const Use &use);

    const QString m_folder;
    QStringList m_serverLogs;
    std::map<QString, Log> m_logs;
    std::map<QString, LogSource>
        m_putAway; ///< what is known of logs that nobody has used for long; none is in both
    qint64 m_uses = 0;
    QTimer m_publisher;
};

} // namespace labcast
