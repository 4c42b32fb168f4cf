// SPDX-License-Identifier: GPL-3.0-or-later
#include "logpattern.h"

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQuery = 1000;
constexpr qsizetype mostSpans = 1000;
// An expression that tries more ways than this on one line would try for ever on the next.
constexpr auto limit = "(*LIMIT_MATCH=200000)"_L1;

QRegularExpression::PatternOptions optionsOf(const LogQuery &query)
{
    return QRegularExpression::UseUnicodePropertiesOption
        | (query.isCaseSensitive ? QRegularExpression::NoPatternOption
                                 : QRegularExpression::CaseInsensitiveOption);
}

} // namespace

Result<LogPattern> LogPattern::make(const LogQuery &query)
{
    if (query.text.isEmpty())
        return failure("log-query-empty"_L1);
    if (query.text.size() > longestQuery)
        return failure("log-query-long"_L1, {{u"most"_s, longestQuery}});
    LogPattern pattern;
    pattern.m_case = query.isCaseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive;
    pattern.m_required
        = query.isRegex ? requiredTextOf(query.text, pattern.m_case) : requiredText(query.text, pattern.m_case);
    if (!query.isRegex && !query.isWholeWord) {
        pattern.m_literal = query.text;
        return pattern;
    }
    pattern.m_required.isWhole = false;
    const QString text = query.isRegex ? query.text : QRegularExpression::escape(query.text);
    const QString before = limit + (query.isWholeWord ? "(?<!\\w)(?:"_L1 : ""_L1);
    pattern.m_expression.setPattern(before + text + (query.isWholeWord ? ")(?!\\w)"_L1 : ""_L1));
    pattern.m_expression.setPatternOptions(optionsOf(query));
    if (!pattern.m_expression.isValid()) {
        const qsizetype at = std::clamp<qsizetype>(
            pattern.m_expression.patternErrorOffset() - before.size(), 0, query.text.size());
        return failure(
            "log-expression-bad"_L1, {{u"position"_s, at + 1}, {u"cause"_s, pattern.m_expression.errorString()}});
    }
    pattern.m_expression.optimize();
    return pattern;
}

LogPattern::Verdict LogPattern::compare(const QString &text) const
{
    if (!m_literal.isEmpty())
        return text.contains(m_literal, m_case) ? Verdict::Matches : Verdict::Differs;
    const QRegularExpressionMatch match = m_expression.match(text);
    if (!match.isValid())
        return Verdict::Endless;
    return match.hasMatch() ? Verdict::Matches : Verdict::Differs;
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

} // namespace labcast
