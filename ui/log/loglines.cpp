// SPDX-License-Identifier: GPL-3.0-or-later
#include "loglines.h"

#include <algorithm>
#include <utility>

namespace labcast {

namespace {

constexpr qint64 blockRows = 200;
constexpr size_t mostBlocks = 100;
constexpr qsizetype mostAsked = 2;

} // namespace

qint64 rowsOf(const LogSource &source, LogFilter filter)
{
    if (filter == LogFilter::Error)
        return source.errors;
    return filter == LogFilter::Warning ? source.warnings + source.errors : source.total;
}

LogLines::LogLines(LogClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

void LogLines::forget()
{
    ++m_generation;
    m_blocks.clear();
    m_asked.clear();
    m_openRow = -1;
    m_isSearching = false;
}

void LogLines::open(const LogSource &source, const LogSelection &selection)
{
    forget();
    m_id = source.id;
    m_selection = selection;
    m_restarts = source.restarts;
    m_total = isSearch() ? 0 : rowsOf(source, selection.filter);
    m_lastNumber = source.total;
    m_last = -1;
    emit changed();
    search();
}

void LogLines::close()
{
    open({}, {});
}

void LogLines::update(const LogSource &source)
{
    if (source.restarts != m_restarts) {
        forget();
        m_restarts = source.restarts;
        emit restarted();
    }
    m_openRow = m_total - 1;
    m_total = isSearch() ? m_total : rowsOf(source, m_selection.filter);
    m_lastNumber = source.total;
    emit changed();
    search();
    fetchMissing();
}

void LogLines::askAgain()
{
    ++m_generation;
    m_asked.clear();
    m_isSearching = false;
    search();
    fetchMissing();
}

/// How many rows match, only the search itself can tell. Of an empty log it is asked all the same: only who reads
/// a log is told that it grows.
void LogLines::search()
{
    if ((!isSearch() && m_total > 0) || m_id.isEmpty() || std::exchange(m_isSearching, true))
        return;
    m_client.read(m_id, 0, 0, m_selection, [this, generation = m_generation](const Result<LogExcerpt> &found) {
        if (generation != m_generation)
            return;
        m_isSearching = false;
        if (!found)
            return emit failed(found.error());
        m_total = found->total;
        emit changed();
        fetchMissing();
        if (!found->isComplete)
            search();
    });
}

const LogLine *LogLines::line(qint64 row) const
{
    const auto block = m_blocks.find(row / blockRows);
    if (row < 0 || block == m_blocks.end() || row % blockRows >= block->second.lines.size())
        return nullptr;
    return &block->second.lines[row % blockRows];
}

void LogLines::want(qint64 first, qint64 last)
{
    m_first = std::max<qint64>(0, first);
    m_last = std::min(last, m_total - 1);
    fetchMissing();
}

bool LogLines::isMissing(qint64 block) const
{
    const auto it = m_blocks.find(block);
    const qint64 have = it == m_blocks.end() ? 0 : it->second.lines.size();
    const bool isOpen = m_openRow >= 0 && m_openRow / blockRows == block;
    return isOpen || have < std::min(blockRows, m_total - block * blockRows);
}

void LogLines::fetchMissing()
{
    if (m_id.isEmpty() || m_last < m_first)
        return;
    for (qint64 block = m_first / blockRows; block <= m_last / blockRows && m_asked.size() < mostAsked; ++block) {
        if (const auto it = m_blocks.find(block); it != m_blocks.end())
            it->second.usedAt = ++m_uses;
        if (isMissing(block) && !m_asked.contains(block))
            fetch(block);
    }
}

void LogLines::fetch(qint64 block)
{
    m_asked.insert(block);
    const auto it = m_blocks.find(block);
    qint64 from = block * blockRows + (it == m_blocks.end() ? 0 : it->second.lines.size());
    if (m_openRow >= 0 && m_openRow / blockRows == block)
        from = std::min(from, std::exchange(m_openRow, -1));
    m_client.read(m_id, from, (block + 1) * blockRows - from, m_selection,
        [this, block, from, generation = m_generation](const Result<LogExcerpt> &page) {
            if (generation != m_generation)
                return;
            if (!page) {
                m_asked.remove(block);
                emit failed(page.error());
            } else {
                take(block, from, *page);
            }
        });
}

void LogLines::take(qint64 block, qint64 from, const LogExcerpt &page)
{
    m_asked.remove(block);
    if (page.restarts != m_restarts) {
        forget();
        m_restarts = page.restarts;
        m_total = page.total;
        m_isSearching = false;
        emit restarted();
        search();
        return fetchMissing();
    }
    Block &there = m_blocks[block];
    there.usedAt = ++m_uses;
    if (const qint64 known = from - block * blockRows; known <= there.lines.size())
        there.lines = there.lines.first(known) + page.lines;
    // Never ask again and again for what does not come.
    m_total = page.lines.isEmpty() ? std::min(page.total, from) : std::max(m_total, page.total);
    dropOldBlocks();
    emit changed();
    fetchMissing();
}

void LogLines::dropOldBlocks()
{
    while (m_blocks.size() > mostBlocks) {
        const auto oldest
            = std::ranges::min_element(m_blocks, {}, [](const auto &entry) { return entry.second.usedAt; });
        m_blocks.erase(oldest);
    }
}

} // namespace labcast
