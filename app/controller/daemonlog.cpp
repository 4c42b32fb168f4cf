// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemonlog.h"

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// Of a log that is there when we begin only the end still matters.
constexpr qint64 mostOldBytes = AppendedBytes::longestPiece;
constexpr qsizetype longestLine = 64 * 1024;

} // namespace

DaemonLog::DaemonLog(WorkThread &files, LogBook &log, QObject *parent)
    : QObject(parent)
    , m_files(files)
    , m_log(log)
{
}

void DaemonLog::follow(const QString &path)
{
    if (path == (m_bytes ? m_bytes->path() : QString()))
        return;
    m_bytes = path.isEmpty() ? nullptr : std::make_shared<AppendedBytes>(path, mostOldBytes);
    m_rest.clear();
    m_lines.clear();
    m_book = {};
    m_isLive = false;
    m_kept.reset();
    if (m_bytes)
        findKept();
}

/// Where we were when we stopped: the lines after that are missing.
void DaemonLog::findKept()
{
    const auto isOurs = [this, bytes = m_bytes] { return bytes == m_bytes; };
    m_log.read(daemonLogId(), 0, 0, {}).then(this, [this, isOurs](const Result<LogExcerpt> &log) {
        const qint64 last = (log ? log->total : 0) - 1;
        m_log.read(daemonLogId(), std::max<qint64>(0, last), 1, {})
            .then(this, [this, isOurs](const Result<LogExcerpt> &end) {
                if (!isOurs())
                    return;
                m_kept = end && !end->lines.isEmpty() ? end->lines.first().text : QString();
                keep();
            });
    });
}

void DaemonLog::read()
{
    if (!m_bytes || std::exchange(m_isReading, true))
        return;
    m_files.run([bytes = m_bytes] { return bytes->read(); })
        .then(this, [this, bytes = m_bytes](const AppendedBytes::Piece &piece) {
            m_isReading = false;
            if (bytes == m_bytes)
                take(piece);
        });
}

void DaemonLog::take(const AppendedBytes::Piece &piece)
{
    if (piece.isFirst)
        m_rest.clear();
    m_rest += piece.bytes;
    qsizetype from = 0;
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n', from)) {
        takeLine(m_rest.mid(from, end - from));
        from = end + 1;
    }
    m_rest.remove(0, from);
    if (m_rest.size() > longestLine)
        m_rest.clear(); // it does not become a line of the daemon any more
    const bool wasLive = std::exchange(m_isLive, m_isLive || piece.bytes.size() < AppendedBytes::longestPiece);
    if (m_isLive && !wasLive)
        std::ranges::for_each(m_book.ofDaemon(), [this](const DaemonRemark &trouble) { note(trouble); });
    if (piece.bytes.isEmpty() && wasLive)
        return;
    keep();
    emit taken();
}

void DaemonLog::takeLine(const QByteArray &line)
{
    auto remark = daemonRemark(line);
    // Settings choose the file: what is no log of the daemon is not shown to anybody.
    if (!remark)
        return;
    if (remark->text.startsWith("Command: "_L1))
        remark->session = m_lastSession;
    m_lastSession = remark->session;
    const bool isTrouble = isNew(*remark);
    m_book.take(*remark);
    m_lines << Line {line.trimmed(), isTrouble ? LogSeverity::Warning : LogSeverity::Plain};
    if (isTrouble && m_isLive && remark->session == 0)
        note(*remark);
    if (remark->session > 0)
        emit said(*remark);
}

/// The daemon repeats itself with every pass.
bool DaemonLog::isNew(const DaemonRemark &trouble) const
{
    if (troubleOf(trouble).isEmpty())
        return false;
    const auto isSame = [&trouble](const DaemonRemark &before) {
        return before.kind == trouble.kind && before.value == trouble.value;
    };
    const auto before = m_book.ofSession(trouble.session, trouble.name);
    return !(before && isSame(*before)) && std::ranges::none_of(m_book.ofDaemon(), isSame);
}

void DaemonLog::note(const DaemonRemark &trouble)
{
    m_log.note(LogSeverity::Warning, troubleOf(trouble).english);
}

void DaemonLog::keep()
{
    if (!m_kept)
        return;
    const QList<Line> lines = std::exchange(m_lines, {});
    // FOG's time in them makes them unlike each other.
    const auto known = std::find_if(lines.rbegin(), lines.rend(),
        [this](const Line &line) { return QString::fromUtf8(line.text) == *m_kept; });
    for (auto line = known.base(); line != lines.end(); ++line)
        m_log.note(daemonLogId(), line->severity, QString::fromUtf8(line->text));
    if (!lines.isEmpty())
        m_kept = QString();
}

} // namespace labcast
