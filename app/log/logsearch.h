// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineindex.h"
#include "matchinglines.h"

namespace labcast {

/// What a search has found until now.
struct LogHits
{
    QList<qint64> rows; ///< of them, as many as are told at once
    qint64 first = 0; ///< which of all the first of `rows` is, from 0
    qint64 count = 0; ///< of all
    bool isCut = false; ///< `rows` are not all
    bool isComplete = true; ///< false: the end has not been reached yet; to ask again goes on
    QList<int> marks; ///< where they are, in thousandths of all rows; only when `rows` are not all
};

/// A search through one log. It goes on where it stopped, also when the log has grown since, and is done in pieces
/// short enough for others to get their turn.
class LogSearch
{
public:
    static constexpr qsizetype mostRows = 10'000;

    LogSearch(const LogQuery &query, LogPattern pattern, LogFilter filter)
        : m_query(query)
        , m_pattern(std::move(pattern))
        , m_filter(filter)
    {
    }

    bool isFor(const LogQuery &query, LogFilter filter) const { return m_query == query && m_filter == filter; }

    /// Searches for a while; true when it has reached the end of the index. Error: log-expression-endless.
    Result<bool> step(const LineIndex &index);

    /// The numbers, from 0, of the lines that were found.
    const std::vector<quint32> &lines() const { return m_lines; }
    /// `rows` are those around the row `near`.
    LogHits hits(const LineIndex &index, qint64 near = 0) const;

private:
    void begin(const LineIndex &index);
    std::vector<LineIndex::Place> nextPieces(const LineIndex &index) const;
    MatchingLines searchPiece(const LineIndex &index, const LineIndex::Place &from, const LineIndex::Place &to,
        QByteArray &buffer) const;
    Result<bool> searchSome(const LineIndex &index);
    void searchOpenLine(const LineIndex &index);
    void add(const LineIndex &index, qint64 line);

    LogQuery m_query;
    LogPattern m_pattern;
    LogFilter m_filter;
    int m_restarts = -1; ///< of the index that was searched
    LineIndex::Place m_next; ///< everything before has been searched
    bool m_isOpenLineIn = false; ///< the last line was found before it had its newline
    qint64 m_batchBytes = 0; ///< searched in one go
    std::vector<quint32> m_lines;
    std::vector<QByteArray> m_buffers; ///< one a thread; to ask for memory anew takes as long as to search it
};

} // namespace labcast
