// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace labcast {

enum class LogSeverity { Plain, Warning, Error };

/// What is shown of a log: every line, warnings and errors, or errors alone. A row is a line's place in that
/// selection, from 0.
using LogFilter = LogSeverity;

/// One line of a log as it is shown.
struct LogLine
{
    qint64 number = 0; ///< from 1, in the whole file
    qint64 timeMs = 0; ///< UTC ms; 0: the line has none
    LogSeverity severity = LogSeverity::Plain;
    QString text; ///< without its time; printable
    int earlier = 0; ///< how often it was overwritten, as progress is
    bool operator==(const LogLine &) const = default;
};

/// A line longer than this (bytes) is shown cut, with `cutMark` at its end.
inline constexpr qsizetype longestShownLine = 4096;
inline constexpr char16_t cutMark[] = u" […]";

/// The bytes of one line while they come in blocks of any size. A carriage return in the middle starts the line
/// anew, as on a terminal; of a long line only the beginning is kept, so memory is bounded.
class LineBuffer
{
public:
    void append(QByteArrayView bytes);
    void clear();

    /// The line's last state.
    QByteArrayView bytes() const { return m_bytes; }
    bool isCut() const { return m_isCut; }
    bool isEmpty() const { return m_isEmpty; }
    /// How often it began anew.
    int restarts() const { return m_restarts; }
    /// What stands at the very beginning, also when the line began anew since.
    QByteArrayView head() const { return m_head; }

private:
    void take(QByteArrayView piece);

    QByteArray m_bytes;
    QByteArray m_head;
    bool m_isCut = false;
    bool m_hasReturned = false; ///< the next byte starts the line anew
    bool m_isEmpty = true;
    int m_restarts = 0;
};

/// The time our own logs begin a line with, for example "2026-11-22T14:22:02.122Z ".
QByteArray logTimePrefix(qint64 timeMs);
inline constexpr qsizetype logTimeLength = 25; ///< with its space

/// What a line of the controller's journal begins with, after its time: "[error] ".
QByteArrayView severityMark(LogSeverity severity);

/// UTC ms of such a beginning; 0 when there is none.
qint64 logTimeOf(QByteArrayView line);

/// `line` without such a beginning.
QByteArrayView withoutLogTime(QByteArrayView line);

/// `line`, which has no time, without its severity's mark.
QByteArrayView withoutMark(QByteArrayView line);

/// Every state of a line that was overwritten, the first one first: of a long one the last `most`.
QStringList statesOf(QByteArrayView line, qsizetype most);

/// Time and text of a line, without its severity's mark; number and severity are the caller's.
LogLine shownLine(const LineBuffer &line);

} // namespace labcast
