// SPDX-License-Identifier: GPL-3.0-or-later
#include "logsearch.h"

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQuery = 1000;
constexpr qsizetype mostSpans = 1000;
constexpr int pieceMs = 50;

} // namespace

Result<LogPattern> LogPattern::make(const LogQuery &query)
{
    if (query.text.isEmpty())
        return failure("log-query-empty"_L1);
    if (query.text.size() > longestQuery)
        return failure("log-query-long"_L1, {{u"most"_s, longestQuery}});
    LogPattern pattern;
    pattern.m_case = query.isCaseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive;
    if (!query.isRegex && !query.isWholeWord) {
        pattern.m_literal = query.text;
        return pattern;
    }
    QString text = query.isRegex ? query.text : QRegularExpression::escape(query.text);
    const qsizetype before = query.isWholeWord ? 10 : 0;
    if (query.isWholeWord)
        text = u"(?<!\\w)(?:%1)(?!\\w)"_s.arg(text);
    pattern.m_expression.setPattern(text);
    pattern.m_expression.setPatternOptions(QRegularExpression::UseUnicodePropertiesOption
        | (query.isCaseSensitive ? QRegularExpression::NoPatternOption
                                 : QRegularExpression::CaseInsensitiveOption));
    if (!pattern.m_expression.isValid()) {
        const qsizetype at
            = std::clamp<qsizetype>(pattern.m_expression.patternErrorOffset() - before, 0, query.text.size());
        return failure(
            "log-expression-bad"_L1, {{u"position"_s, at + 1}, {u"cause"_s, pattern.m_expression.errorString()}});
    }
    pattern.m_expression.optimize();
    return pattern;
}

bool LogPattern::matches(const QString &text) const
{
    if (!m_literal.isEmpty())
        return text.contains(m_literal, m_case);
    return m_expression.match(text).hasMatch();
}

QList<LogPattern::Span> LogPattern::spans(const QString &text) const
{
    QList<Span> spans;
    if (!m_literal.isEmpty()) {
        for (qsizetype at = text.indexOf(m_literal, 0, m_case); at >= 0 && spans.size() < mostSpans;
             at = text.indexOf(m_literal, at + m_literal.size(), m_case))
            spans.append({at, m_literal.size()});
        return spans;
    }
    for (auto it = m_expression.globalMatch(text); it.hasNext() && spans.size() < mostSpans;) {
        const auto match = it.next();
        if (match.capturedLength() > 0)
            spans.append({match.capturedStart(), match.capturedLength()});
    }
    return spans;
}

bool LogSearch::step(const LineIndex &index)
{
    QElapsedTimer piece;
    piece.start();
    bool isAtEnd = true;
    index.visit(m_row, m_filter, [&](qint64 row, const LogLine &line) {
        m_row = row + 1;
        if (m_pattern.matches(line.text))
            m_hits.rows.append(row);
        isAtEnd = m_hits.rows.size() < mostHits && !piece.hasExpired(pieceMs);
        return isAtEnd;
    });
    if (isAtEnd)
        return true;
    m_hits.isCut
        = m_row < index.total(m_filter) && (m_hits.rows.size() >= mostHits || m_clock.hasExpired(longestMs));
    return m_hits.isCut || m_row >= index.total(m_filter);
}

} // namespace labcast
