// SPDX-License-Identifier: GPL-3.0-or-later
#include "logsearch.h"

#include "inparallel.h"
#include "matchinglines.h"

#include <QElapsedTimer>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepMs = 50;
constexpr int batchMs = 20;
constexpr qint64 leastPiece = 16 * 1024;
constexpr qint64 mostPiece = 256 * 1024; ///< fits the cache of a processor
constexpr qint64 mostBatch = 32 << 20;
constexpr qint64 hugePiece = 16 << 20; ///< in it is a line that is not read whole
constexpr size_t mostHits = 16 << 20; ///< 64 MiB of them
constexpr int marksOfAll = 1000;

/// The lines of a piece that is too large to be read at once.
MatchingLines searchHuge(const LogPattern &pattern, const LineIndex &index, qint64 line, qint64 end)
{
    MatchingLines found;
    index.visit(line, [&](const LogLine &shown) {
        const auto verdict = pattern.compare(shown.text);
        if (verdict == LogPattern::Verdict::Matches)
            found.numbers.push_back(quint32(shown.number - 1 - line));
        if (verdict == LogPattern::Verdict::Endless)
            found.endless = shown.number - 1 - line;
        return shown.number < end && found.endless < 0;
    });
    return found;
}

} // namespace

void LogSearch::begin(const LineIndex &index)
{
    m_restarts = index.restarts();
    m_next = {};
    m_lines.clear();
    m_isOpenLineIn = false;
    m_batchBytes = leastPiece;
}

Result<bool> LogSearch::step(const LineIndex &index)
{
    if (index.restarts() != m_restarts)
        begin(index);
    if (std::exchange(m_isOpenLineIn, false))
        m_lines.pop_back(); // it may be longer now
    QElapsedTimer clock;
    clock.start();
    while (m_next.offset < index.endOfLines().offset && m_lines.size() < mostHits) {
        if (const auto isDone = searchSome(index); !isDone)
            return isDone;
        if (clock.hasExpired(stepMs))
            return false;
    }
    m_buffers.clear();
    searchOpenLine(index);
    return true;
}

/// The borders of the pieces that are searched next.
std::vector<LineIndex::Place> LogSearch::nextPieces(const LineIndex &index) const
{
    std::vector<LineIndex::Place> borders {m_next};
    const qint64 end = std::min(index.endOfLines().offset, m_next.offset + m_batchBytes);
    const qint64 piece = std::clamp(m_batchBytes / (4 * workerCount()), leastPiece, mostPiece);
    while (borders.back().offset < end)
        borders.push_back(index.placeAfter(borders.back().offset, piece));
    return borders;
}

MatchingLines LogSearch::searchPiece(
    const LineIndex &index, const LineIndex::Place &from, const LineIndex::Place &to, QByteArray &buffer) const
{
    if (to.offset - from.offset > hugePiece)
        return searchHuge(m_pattern, index, from.line, to.line);
    buffer.resize(to.offset - from.offset);
    const qint64 got = index.input().read(from.offset, buffer.data(), buffer.size());
    // Of a file that was cut off just now only whole lines.
    const QByteArrayView read = QByteArrayView(buffer).first(got);
    return matchingLines(m_pattern, read.first(read.lastIndexOf('\n') + 1));
}

Result<bool> LogSearch::searchSome(const LineIndex &index)
{
    QElapsedTimer clock;
    clock.start();
    const auto borders = nextPieces(index);
    std::vector<MatchingLines> found(borders.size() - 1);
    m_buffers.resize(size_t(workerCount()));
    inParallel(int(found.size()), [&](int i, int worker) {
        found[size_t(i)]
            = searchPiece(index, borders[size_t(i)], borders[size_t(i) + 1], m_buffers[size_t(worker)]);
    });
    for (size_t i = 0; i < found.size(); ++i) {
        for (const quint32 number : found[i].numbers)
            add(index, borders[i].line + number);
        if (found[i].endless >= 0)
            return failure("log-expression-endless"_L1, {{u"line"_s, borders[i].line + found[i].endless + 1}});
    }
    m_next = borders.back();
    // An expression that is slow must not keep others waiting, a quick one need not be asked often.
    const qint64 next = clock.elapsed() < batchMs ? m_batchBytes * 2 : m_batchBytes / 2;
    m_batchBytes = std::clamp(next, leastPiece, mostBatch);
    return true;
}

void LogSearch::searchOpenLine(const LineIndex &index)
{
    const LineBuffer *open = index.openLine();
    if (!open || !m_pattern.matches(shownLine(*open).text))
        return;
    const size_t before = m_lines.size();
    add(index, index.endOfLines().line);
    m_isOpenLineIn = m_lines.size() > before;
}

void LogSearch::add(const LineIndex &index, qint64 line)
{
    if (m_lines.size() < mostHits && (m_filter == LogFilter::Plain || index.severityOfLine(line) >= m_filter))
        m_lines.push_back(quint32(line));
}

LogHits LogSearch::hits(const LineIndex &index, qint64 near) const
{
    const qint64 count = qint64(m_lines.size());
    const auto rowOf = [&](quint32 line) { return index.rowOfLine(line, m_filter); };
    const qint64 place = std::ranges::lower_bound(m_lines, near, {}, rowOf) - m_lines.begin();
    const qint64 first = std::clamp<qint64>(place - mostRows / 2, 0, std::max<qint64>(0, count - mostRows));
    LogHits hits {.first = first, .count = count, .isCut = count > mostRows};
    for (qint64 i = first; i < std::min(count, first + mostRows); ++i)
        hits.rows.append(rowOf(m_lines[size_t(i)]));
    if (!hits.isCut)
        return hits;
    const qint64 total = std::max<qint64>(1, index.total(m_filter));
    for (const quint32 line : m_lines) {
        const int mark = int(index.rowOfLine(line, m_filter) * marksOfAll / total);
        if (hits.marks.isEmpty() || hits.marks.last() != mark)
            hits.marks.append(mark);
    }
    return hits;
}

} // namespace labcast
