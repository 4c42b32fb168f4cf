// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineindex.h"

#include "inparallel.h"
#include "writtentime.h"

#include <QDateTime>

#include <algorithm>

namespace labcast {

namespace {

constexpr qint64 batchBytes = 16 << 20;
constexpr qint64 scannedBytes = 256 * 1024; ///< fits the cache of a processor
constexpr qint64 pageBytes = 16 * 1024; ///< the first bite when some lines are wanted; then more
constexpr qint64 blockBytes = 64 * 1024;
constexpr qsizetype mostStates = 1000;
constexpr size_t mostNotable = 16 << 20; ///< 64 MiB of them; the file is no log then

/// Pieces that end with a line.
std::vector<QByteArrayView> piecesOf(QByteArrayView lines)
{
    std::vector<QByteArrayView> pieces;
    while (!lines.isEmpty()) {
        const qsizetype end = lines.indexOf('\n', std::min(scannedBytes, lines.size() - 1)) + 1;
        pieces.push_back(lines.first(end));
        lines = lines.sliced(end);
    }
    return pieces;
}

} // namespace

LineIndex::LineIndex(QString path)
    : m_input(std::move(path))
{
    m_places.push_back({});
}

void LineIndex::restart()
{
    m_inode = 0;
    m_bytes = m_lines = m_endOfLines = m_lastTimeMs = 0;
    m_open.clear();
    m_track = {};
    m_places.assign(1, {});
    m_notable.clear();
    m_errors.clear();
    ++m_restarts;
}

/// Whether there is something to read; false as well when it is what was read already.
bool LineIndex::findFile()
{
    const FileIdentity named = identityOf(path());
    // What was removed or renamed stays as it was until another file has its name.
    if (named.inode != 0 && m_input.isOpen() && m_input.identity().inode == named.inode) {
        m_state = LogInput::State::Open;
        return true;
    }
    if (named.inode == 0 && m_input.isOpen()) {
        m_state = LogInput(path()).open();
        return true;
    }
    m_state = m_input.open();
    return m_state == LogInput::State::Open;
}

LineIndex::Change LineIndex::update(qint64 mostBytes)
{
    Change change = Change::None;
    m_isComplete = true;
    if (!findFile()) {
        if (m_bytes == 0)
            return change;
        restart(); // what cannot be read any more is not shown
        return Change::Restarted;
    }
    const FileIdentity now = m_input.identity();
    if (m_inode != 0 && (now.inode != m_inode || now.bytes < m_bytes)) {
        restart();
        change = Change::Restarted;
    }
    m_inode = now.inode;
    for (qint64 left = std::min(mostBytes, now.bytes - m_bytes); left > 0;) {
        m_buffer.resize(std::min(left, batchBytes));
        const qint64 got = m_input.read(m_bytes, m_buffer.data(), m_buffer.size());
        if (got == 0)
            break;
        takeBatch(QByteArrayView(m_buffer).first(got));
        left -= got;
        change = change == Change::None ? Change::Grew : change;
    }
    m_isComplete = m_bytes >= now.bytes || change == Change::None;
    m_buffer.clear();
    return change;
}

void LineIndex::takeBatch(QByteArrayView batch)
{
    const qint64 end = m_bytes + batch.size();
    qsizetype from = 0;
    if (!m_open.isEmpty()) {
        const qsizetype newline = batch.indexOf('\n');
        m_open.append(newline < 0 ? batch : batch.first(newline));
        from = newline < 0 ? batch.size() : newline + 1;
        if (newline >= 0)
            endOpenLine(m_bytes + from);
    }
    const QByteArrayView rest = batch.sliced(from);
    const qsizetype whole = rest.lastIndexOf('\n') + 1;
    if (whole > 0)
        takeWholeLines(rest.first(whole), m_bytes + from);
    m_open.append(rest.sliced(whole));
    m_bytes = end;
}

void LineIndex::takeWholeLines(QByteArrayView lines, qint64 offset)
{
    const auto pieces = piecesOf(lines);
    std::vector<LineScan> scans(pieces.size());
    inParallel(int(pieces.size()), [&](int i, int) { scans[size_t(i)] = scanLines(pieces[size_t(i)]); });
    for (size_t i = 0; i < pieces.size(); ++i) {
        join(scans[i], offset);
        offset += pieces[i].size();
        m_lines += scans[i].lines;
        m_endOfLines = offset;
        m_lastTimeMs = scans[i].lastTimeMs > 0 ? scans[i].lastTimeMs : m_lastTimeMs;
        rememberPlace(offset);
    }
}

void LineIndex::join(const LineScan &scan, qint64 offset)
{
    for (const Place &place : scan.places) {
        m_places.push_back(
            {m_lines + place.line, offset + place.offset, place.timeMs > 0 ? place.timeMs : m_lastTimeMs});
    }
    LineBuffer line;
    for (const LineScan::Line &remarkable : scan.remarkable) {
        line.append(remarkable.bytes);
        judge(line, m_lines + remarkable.number);
        line.clear();
    }
}

void LineIndex::endOpenLine(qint64 nextOffset)
{
    judge(m_open, m_lines);
    if (const qint64 timeMs = logTimeOf(m_open.head()); timeMs > 0)
        m_lastTimeMs = timeMs;
    m_open.clear();
    ++m_lines;
    m_endOfLines = nextOffset;
    rememberPlace(nextOffset);
}

void LineIndex::judge(const LineBuffer &line, qint64 number)
{
    const LogSeverity severity = m_track.next(withoutLogTime(line.bytes()));
    if (severity == LogSeverity::Plain || m_notable.size() >= mostNotable)
        return;
    m_notable.push_back(quint32(number));
    if (severity == LogSeverity::Error)
        m_errors.push_back(quint32(number));
}

void LineIndex::rememberPlace(qint64 offset)
{
    const Place &last = m_places.back();
    if (m_lines - last.line >= checkpointLines || offset - last.offset >= checkpointBytes)
        m_places.push_back({m_lines, offset, m_lastTimeMs});
}

qint64 LineIndex::total(LogFilter filter) const
{
    if (filter == LogFilter::Error)
        return qint64(m_errors.size());
    return filter == LogFilter::Warning ? qint64(m_notable.size()) : m_lines + (m_open.isEmpty() ? 0 : 1);
}

LogSeverity LineIndex::severityOfLine(qint64 line) const
{
    if (!std::ranges::binary_search(m_notable, line))
        return LogSeverity::Plain;
    return std::ranges::binary_search(m_errors, line) ? LogSeverity::Error : LogSeverity::Warning;
}

LineIndex::Place LineIndex::placeAfter(qint64 offset, qint64 bytes) const
{
    const auto place = std::ranges::lower_bound(m_places, offset + bytes, {}, &Place::offset);
    return place == m_places.end() ? endOfLines() : *place;
}

QList<LogLine> LineIndex::lines(qint64 row, qint64 count, LogFilter filter, qint64 mostBytes) const
{
    row = std::max<qint64>(0, row);
    if (filter != LogFilter::Plain) {
        const auto &numbers = filter == LogFilter::Error ? m_errors : m_notable;
        const qint64 there = std::max<qint64>(0, std::min<qint64>(count, qint64(numbers.size()) - row));
        return there == 0 ? QList<LogLine>()
                          : linesAt(std::span(numbers).subspan(size_t(row), size_t(there)), mostBytes);
    }
    QList<LogLine> page;
    qint64 size = 0;
    if (count > 0)
        visit(row, [&](LogLine &line) {
            page.append(line);
            size += line.text.size() * 3 + 64; // about what it is as JSON
            return page.size() < count && size < mostBytes;
        });
    return page;
}

QList<LogLine> LineIndex::linesAt(std::span<const quint32> numbers, qint64 mostBytes) const
{
    QList<LogLine> page;
    qint64 size = 0;
    for (const quint32 number : numbers) {
        visit(number, [&](LogLine &line) {
            page.append(line);
            size += line.text.size() * 3 + 64;
            return false;
        });
        if (size >= mostBytes)
            break;
    }
    return page;
}

void LineIndex::visit(qint64 wanted, const std::function<bool(LogLine &)> &visit) const
{
    const auto after = std::ranges::upper_bound(m_places, wanted, {}, &Place::line);
    qint64 line = std::prev(after)->line;
    qint64 offset = std::prev(after)->offset;
    if (wanted >= total())
        return;
    LineBuffer buffer;
    const auto show = [&] {
        LogLine shown = line >= wanted ? shownLine(buffer) : LogLine {};
        buffer.clear();
        shown.number = ++line;
        shown.severity = severityOfLine(line - 1);
        return line <= wanted || visit(shown);
    };
    for (qint64 bite = pageBytes; offset < m_bytes; bite = blockBytes) {
        // What came later is not indexed yet.
        const QByteArray block = m_input.read(offset, std::min(bite, m_bytes - offset));
        if (block.isEmpty())
            return;
        offset += block.size();
        const QByteArrayView view = block;
        qsizetype from = 0;
        for (qsizetype end = view.indexOf('\n'); end >= 0; end = view.indexOf('\n', from)) {
            if (line >= wanted)
                buffer.append(view.sliced(from, end - from));
            from = end + 1;
            if (!show())
                return;
        }
        if (line >= wanted)
            buffer.append(view.sliced(from));
    }
    if (!buffer.isEmpty())
        show();
}

QStringList LineIndex::states(qint64 wanted) const
{
    const auto after = std::ranges::upper_bound(m_places, wanted, {}, &Place::line);
    qint64 line = std::prev(after)->line;
    qint64 offset = std::prev(after)->offset;
    QByteArray bytes;
    while (offset < m_bytes && line <= wanted) {
        const QByteArray block = m_input.read(offset, std::min(blockBytes, m_bytes - offset));
        if (block.isEmpty())
            break;
        const qsizetype newline = block.indexOf('\n');
        const qsizetype end = newline < 0 ? block.size() : newline;
        if (line == wanted)
            bytes = QByteArray(bytes + block.first(end)).right(2 * blockBytes);
        line += newline < 0 ? 0 : 1;
        offset += newline < 0 ? end : end + 1;
    }
    return statesOf(bytes, mostStates);
}

qint64 LineIndex::rowOfLine(qint64 line, LogFilter filter) const
{
    if (filter == LogFilter::Plain)
        return line;
    const auto &numbers = filter == LogFilter::Error ? m_errors : m_notable;
    return std::ranges::lower_bound(numbers, line) - numbers.begin();
}

/// The time of the first line from `line` on that somebody else has written one into; 0 where none is near.
qint64 LineIndex::writtenTimeFrom(qint64 line, qint64 nowMs) const
{
    constexpr qint64 mostLines = 10 * checkpointLines; // what stands between two lines with a time
    qint64 timeMs = 0;
    visit(line, [&, last = line + mostLines](const LogLine &each) {
        timeMs = writtenTimeOf(each.text, nowMs);
        return timeMs == 0 && each.number < last;
    });
    return timeMs;
}

/// In a log whose times are not ours, and stand in no index: such logs are in order.
std::optional<qint64> LineIndex::rowAtWritten(qint64 timeMs, LogFilter filter) const
{
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    if (writtenTimeFrom(0, nowMs) == 0)
        return std::nullopt;
    const auto late = std::ranges::partition_point(m_places, [&](const Place &place) {
        const qint64 written = writtenTimeFrom(place.line, nowMs);
        return written > 0 && written < timeMs;
    });
    qint64 found = total();
    visit(std::prev(late == m_places.begin() ? late + 1 : late)->line, [&](const LogLine &line) {
        if (writtenTimeOf(line.text, nowMs) >= timeMs)
            found = line.number - 1;
        return found == total();
    });
    return std::min(rowOfLine(found, filter), total(filter) - 1);
}

std::optional<qint64> LineIndex::rowAt(qint64 timeMs, LogFilter filter) const
{
    if (total(filter) == 0)
        return std::nullopt;
    if (m_lastTimeMs == 0)
        return rowAtWritten(timeMs, filter);
    // The first place that something as late lies before; the line is after the one before it.
    const auto late
        = std::ranges::find_if(m_places, [timeMs](const Place &place) { return place.timeMs >= timeMs; });
    qint64 found = total();
    visit(std::prev(late == m_places.begin() ? late + 1 : late)->line, [&](LogLine &line) {
        if (line.timeMs > 0 && line.timeMs >= timeMs)
            found = line.number - 1;
        return found == total();
    });
    return std::min(rowOfLine(found, filter), total(filter) - 1);
}

} // namespace labcast
