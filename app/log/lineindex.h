// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "linescan.h"
#include "loginput.h"
#include "logseverity.h"

#include <QList>

#include <functional>
#include <optional>
#include <vector>

namespace labcast {

/// Where the lines of one growing file begin, and which of them are warnings and errors. Keeps an offset every
/// 64 lines or 256 KiB and four bytes a warning, so that a file of many GB costs a few MB. Touched by one thread;
/// what it reads is looked through by all processors.
class LineIndex
{
public:
    explicit LineIndex(QString path);

    enum class Change { None, Grew, Restarted };

    /// Reads what has come since the last time, at most `mostBytes` of it. A file that is shorter than before, or
    /// another file under the same name, is read anew. One whose name is gone keeps its lines.
    Change update(qint64 mostBytes = 64 << 20);
    /// Whether update() has seen the end of the file.
    bool isComplete() const { return m_isComplete; }
    /// How update() found the file.
    LogInput::State state() const { return m_state; }
    /// With LogInput::State::Unreadable: why.
    const QString &cause() const { return m_input.cause(); }
    /// Lets go of the file until the next update().
    void putAway() { m_input.close(); }

    const QString &path() const { return m_input.path(); }
    const LogInput &input() const { return m_input; }
    qint64 bytes() const { return m_bytes; }
    /// How often the file began anew.
    int restarts() const { return m_restarts; }
    /// How many lines there are; a last one without a newline counts.
    qint64 total(LogFilter filter = LogFilter::Plain) const;

    /// Up to `count` lines from `row` on; fewer when the text of those exceeds `mostBytes`.
    QList<LogLine> lines(qint64 row, qint64 count, LogFilter filter, qint64 mostBytes) const;
    /// Those lines, by their numbers from 0.
    QList<LogLine> linesAt(std::span<const quint32> numbers, qint64 mostBytes) const;

    /// Every state of a line (from 0) that was overwritten, as far as the last 128 KiB of it tell.
    QStringList states(qint64 line) const;

    /// The row of the first line at `timeMs` or after it; the last row when all are before; nothing when no line
    /// has a time.
    std::optional<qint64> rowAt(qint64 timeMs, LogFilter filter) const;

    // For a search, which goes through whole lines.
    using Place = LineScan::Place;
    /// The first known place that is `bytes` after `offset`, or the end of the last line that has a newline.
    Place placeAfter(qint64 offset, qint64 bytes) const;
    Place endOfLines() const { return {m_lines, m_endOfLines, m_lastTimeMs}; }
    /// The last line as far as it goes, while it has no newline; null without one.
    const LineBuffer *openLine() const { return m_open.isEmpty() ? nullptr : &m_open; }
    /// A filter's row of that line (from 0), or of the next one after it.
    qint64 rowOfLine(qint64 line, LogFilter filter) const;
    LogSeverity severityOfLine(qint64 line) const;

    /// Calls `visit` with each line from `line` (from 0) on until it returns false.
    void visit(qint64 line, const std::function<bool(LogLine &)> &visit) const;

private:
    bool findFile();
    void restart();
    void takeBatch(QByteArrayView batch);
    void takeWholeLines(QByteArrayView lines, qint64 offset);
    void join(const LineScan &scan, qint64 offset);
    void endOpenLine(qint64 nextOffset);
    void judge(const LineBuffer &line, qint64 number);
    void rememberPlace(qint64 offset);
    qint64 writtenTimeFrom(qint64 line, qint64 nowMs) const;
    std::optional<qint64> rowAtWritten(qint64 timeMs, LogFilter filter) const;

    LogInput m_input;
    LogInput::State m_state = LogInput::State::Missing;
    quint64 m_inode = 0;
    qint64 m_bytes = 0; ///< read so far
    qint64 m_lines = 0; ///< ended by a newline
    qint64 m_endOfLines = 0; ///< after the last newline
    qint64 m_lastTimeMs = 0;
    bool m_isComplete = false;
    int m_restarts = 0;
    LineBuffer m_open; ///< the line that has no newline yet
    SeverityTrack m_track;
    std::vector<Place> m_places;
    std::vector<quint32> m_notable; ///< lines (from 0) that are warnings or errors
    std::vector<quint32> m_errors; ///< those of them that are errors
    QByteArray m_buffer;
};

} // namespace labcast
