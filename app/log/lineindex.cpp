// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineindex.h"

#include <QFile>

#include <algorithm>
#include <sys/stat.h>

namespace labcast {

namespace {

constexpr qint64 blockSize = 64 * 1024;
constexpr qint64 checkpointLines = 64;
constexpr qint64 checkpointBytes = 256 * 1024;
constexpr quint32 errorBit = 1U << 31;
constexpr qint64 mostNotable = 16 << 20; ///< 64 MiB of them; the file is no log then

/// Opens a regular file and nothing else: a FIFO or a device would block.
bool openForReading(QFile &file)
{
    return identityOf(file.fileName()).inode != 0 && file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

} // namespace

FileIdentity identityOf(const QString &path)
{
    struct stat facts
    {
    };
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0 || !S_ISREG(facts.st_mode))
        return {};
    return {facts.st_ino, facts.st_size};
}

LineIndex::LineIndex(QString path)
    : m_path(std::move(path))
{
    m_checkpoints.push_back({});
}

void LineIndex::restart()
{
    m_inode = 0;
    m_bytes = m_lines = m_lastTimeMs = m_errors = 0;
    m_open.clear();
    m_track = {};
    m_checkpoints.assign(1, {});
    m_notable.clear();
    ++m_restarts;
}

LineIndex::Change LineIndex::update(qint64 mostBytes)
{
    const FileIdentity now = identityOf(m_path);
    Change change = Change::None;
    if (m_inode != 0 && (now.inode != m_inode || now.bytes < m_bytes)) {
        restart();
        change = Change::Restarted;
    }
    m_inode = now.inode;
    QFile file(m_path);
    if (now.bytes == m_bytes || !openForReading(file) || !file.seek(m_bytes)) {
        m_isComplete = true;
        return change;
    }
    for (qint64 left = mostBytes; left > 0; left -= blockSize) {
        const QByteArray block = file.read(blockSize);
        m_isComplete = block.size() < blockSize;
        if (block.isEmpty())
            break;
        takeBlock(block);
        change = change == Change::None ? Change::Grew : change;
    }
    return change;
}

void LineIndex::takeBlock(QByteArrayView block)
{
    qsizetype from = 0;
    for (qsizetype end = block.indexOf('\n'); end >= 0; end = block.indexOf('\n', from)) {
        m_open.append(block.sliced(from, end - from));
        from = end + 1;
        endLine(m_bytes + from);
    }
    m_open.append(block.sliced(from));
    m_bytes += block.size();
}

void LineIndex::endLine(qint64 nextOffset)
{
    const LogSeverity severity = m_track.next(withoutLogTime(m_open.bytes()));
    if (severity != LogSeverity::Plain && qint64(m_notable.size()) < mostNotable) {
        m_notable.push_back(quint32(m_lines) | (severity == LogSeverity::Error ? errorBit : 0));
        m_errors += severity == LogSeverity::Error ? 1 : 0;
    }
    if (const qint64 timeMs = logTimeOf(m_open.head()); timeMs > 0)
        m_lastTimeMs = timeMs;
    m_open.clear();
    ++m_lines;
    const Checkpoint &last = m_checkpoints.back();
    if (m_lines - last.line >= checkpointLines || nextOffset - last.offset >= checkpointBytes)
        m_checkpoints.push_back({m_lines, nextOffset, m_lastTimeMs});
}

qint64 LineIndex::total(LogFilter filter) const
{
    if (filter == LogFilter::Error)
        return m_errors;
    return filter == LogFilter::Warning ? qint64(m_notable.size()) : m_lines + (m_open.isEmpty() ? 0 : 1);
}

LogSeverity LineIndex::severityOfLine(qint64 line) const
{
    const auto numberOf = [](quint32 notable) { return qint64(notable & ~errorBit); };
    const auto it = std::ranges::lower_bound(m_notable, line, {}, numberOf);
    if (it == m_notable.end() || numberOf(*it) != line)
        return LogSeverity::Plain;
    return *it & errorBit ? LogSeverity::Error : LogSeverity::Warning;
}

QList<LogLine> LineIndex::lines(qint64 row, qint64 count, LogFilter filter, qint64 mostBytes) const
{
    QList<LogLine> page;
    if (count <= 0)
        return page;
    qint64 size = 0;
    visit(row, filter, [&](qint64, const LogLine &line) {
        page.append(line);
        size += line.text.size() * 3 + 64; // about what it is as JSON
        return page.size() < count && size < mostBytes;
    });
    return page;
}

void LineIndex::visit(
    qint64 row, LogFilter filter, const std::function<bool(qint64, const LogLine &)> &visit) const
{
    if (filter != LogFilter::Plain)
        return visitNotable(row, filter, visit);
    visitFrom(std::max<qint64>(0, row), [&visit](LogLine &line) { return visit(line.number - 1, line); });
}

void LineIndex::visitNotable(
    qint64 row, LogFilter filter, const std::function<bool(qint64, const LogLine &)> &visit) const
{
    qint64 at = -1;
    for (const quint32 notable : m_notable) {
        if (filter == LogFilter::Error && !(notable & errorBit))
            continue;
        if (++at < row)
            continue;
        bool goesOn = false;
        visitFrom(qint64(notable & ~errorBit), [&](LogLine &line) {
            goesOn = visit(at, line);
            return false;
        });
        if (!goesOn)
            return;
    }
}

void LineIndex::visitFrom(qint64 wanted, const std::function<bool(LogLine &)> &visit) const
{
    const auto after = std::ranges::upper_bound(m_checkpoints, wanted, {}, &Checkpoint::line);
    qint64 line = std::prev(after)->line;
    qint64 left = m_bytes - std::prev(after)->offset; // what came later is not indexed yet
    QFile file(m_path);
    if (wanted >= total() || !openForReading(file) || !file.seek(std::prev(after)->offset))
        return;
    LineBuffer buffer;
    const auto show = [&] {
        LogLine shown = line >= wanted ? shownLine(buffer) : LogLine {};
        buffer.clear();
        shown.number = ++line;
        shown.severity = severityOfLine(line - 1);
        return line <= wanted || visit(shown);
    };
    while (left > 0) {
        const QByteArray block = file.read(std::min(blockSize, left));
        if (block.isEmpty())
            return;
        left -= block.size();
        const QByteArrayView view = block;
        qsizetype from = 0;
        for (qsizetype end = view.indexOf('\n'); end >= 0; end = view.indexOf('\n', from)) {
            buffer.append(view.sliced(from, end - from));
            from = end + 1;
            if (!show())
                return;
        }
        buffer.append(view.sliced(from));
    }
    if (!buffer.isEmpty())
        show();
}

qint64 LineIndex::rowOfLine(qint64 line, LogFilter filter) const
{
    if (filter == LogFilter::Plain)
        return line;
    return std::ranges::count_if(m_notable, [=](quint32 notable) {
        return qint64(notable & ~errorBit) < line && (filter == LogFilter::Warning || (notable & errorBit));
    });
}

std::optional<qint64> LineIndex::rowAt(qint64 timeMs, LogFilter filter) const
{
    if (m_lastTimeMs == 0 || total(filter) == 0)
        return std::nullopt;
    // The first checkpoint that something as late lies before; the line is after the one before it.
    const auto late = std::ranges::find_if(
        m_checkpoints, [timeMs](const Checkpoint &checkpoint) { return checkpoint.timeMs >= timeMs; });
    qint64 found = total();
    visitFrom(std::prev(late == m_checkpoints.begin() ? late + 1 : late)->line, [&](LogLine &line) {
        if (line.timeMs > 0 && line.timeMs >= timeMs)
            found = line.number - 1;
        return found == total();
    });
    return std::min(rowOfLine(found, filter), total(filter) - 1);
}

} // namespace labcast
