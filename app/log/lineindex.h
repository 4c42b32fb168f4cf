// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logseverity.h"

#include <QList>

#include <functional>
#include <optional>
#include <vector>

namespace labcast {

/// Where the lines of one growing file begin, and which of them are warnings and errors. Keeps an offset every
/// 64 lines or 256 KiB and four bytes a warning, so that a file of many GB costs a few MB. Touched by one thread.
class LineIndex
{
public:
    explicit LineIndex(QString path);

    enum class Change { None, Grew, Restarted };

    /// Reads what has come since the last time, at most `mostBytes` of it. A file that is shorter than before, or
    /// another file under the same name, is read anew.
    Change update(qint64 mostBytes = 64 << 20);
    /// Whether update() has seen the end of the file.
    bool isComplete() const { return m_isComplete; }

    const QString &path() const { return m_path; }
    qint64 bytes() const { return m_bytes; }
    /// How often the file began anew.
    int restarts() const { return m_restarts; }
    /// How many lines there are; a last one without a newline counts.
    qint64 total(LogFilter filter = LogFilter::Plain) const;

    /// Up to `count` lines from `row` on; fewer when the text of those exceeds `mostBytes`.
    QList<LogLine> lines(qint64 row, qint64 count, LogFilter filter, qint64 mostBytes) const;

    /// Calls `visit` with each line and its row from `row` on until it returns false.
    void visit(qint64 row, LogFilter filter, const std::function<bool(qint64, const LogLine &)> &visit) const;

    /// The row of the first line at `timeMs` or after it; the last row when all are before; nothing when no line
    /// has a time.
    std::optional<qint64> rowAt(qint64 timeMs, LogFilter filter) const;

private:
    struct Checkpoint
    {
        qint64 line = 0; ///< from 0
        qint64 offset = 0;
        qint64 timeMs = 0; ///< of the latest line before that had one
    };

    void restart();
    void takeBlock(QByteArrayView block);
    void endLine(qint64 nextOffset);
    void visitFrom(qint64 line, const std::function<bool(LogLine &)> &visit) const;
    void visitNotable(
        qint64 row, LogFilter filter, const std::function<bool(qint64, const LogLine &)> &visit) const;
    LogSeverity severityOfLine(qint64 line) const;
    qint64 rowOfLine(qint64 line, LogFilter filter) const;

    const QString m_path;
    quint64 m_inode = 0;
    qint64 m_bytes = 0; ///< read so far
    qint64 m_lines = 0; ///< ended by a newline
    qint64 m_lastTimeMs = 0;
    bool m_isComplete = false;
    int m_restarts = 0;
    LineBuffer m_open; ///< the line that has no newline yet
    SeverityTrack m_track;
    std::vector<Checkpoint> m_checkpoints;
    std::vector<quint32> m_notable; ///< lines (from 0) that are warnings or errors; the top bit marks an error
    qint64 m_errors = 0;
};

/// The number by which the file system knows the file, and its size; {0, 0} when it is not there or no file.
struct FileIdentity
{
    quint64 inode = 0;
    qint64 bytes = 0;
    bool operator==(const FileIdentity &) const = default;
};
FileIdentity identityOf(const QString &path);

} // namespace labcast
