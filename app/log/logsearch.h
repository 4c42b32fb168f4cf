// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../result.h"
#include "lineindex.h"

#include <QElapsedTimer>
#include <QRegularExpression>

namespace labcast {

/// What is looked for.
struct LogQuery
{
    QString text;
    bool isRegex = false;
    bool isCaseSensitive = false;
    bool isWholeWord = false;
    bool operator==(const LogQuery &) const = default;
};

/// A query made ready to be compared with lines.
class LogPattern
{
public:
    struct Span
    {
        qsizetype start = 0;
        qsizetype length = 0;
        bool operator==(const Span &) const = default;
    };

    /// Errors: log-query-empty, log-query-long, log-expression-bad.
    static Result<LogPattern> make(const LogQuery &query);

    bool matches(const QString &text) const;
    /// Every place in `text`, of which the first 1000.
    QList<Span> spans(const QString &text) const;

private:
    QRegularExpression m_expression;
    QString m_literal; ///< when no expression is needed
    Qt::CaseSensitivity m_case = Qt::CaseInsensitive;
};

/// The rows a search found.
struct LogHits
{
    QList<qint64> rows;
    bool isCut = false; ///< there are more, or the time was over before the end
};

/// A search through one log, in pieces that are short enough for others to get their turn in between.
class LogSearch
{
public:
    static constexpr qsizetype mostHits = 10'000;
    static constexpr int longestMs = 20'000;

    LogSearch(LogPattern pattern, LogFilter filter)
        : m_pattern(std::move(pattern))
        , m_filter(filter)
    {
        m_clock.start();
    }

    /// Searches for a while; true when it is done.
    bool step(const LineIndex &index);
    const LogHits &hits() const { return m_hits; }

private:
    const LogPattern m_pattern;
    const LogFilter m_filter;
    QElapsedTimer m_clock;
    qint64 m_row = 0;
    LogHits m_hits;
};

} // namespace labcast
