// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../result.h"
#include "requiredtext.h"

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

/// A query made ready to be compared with lines. May be used from several threads at once.
class LogPattern
{
public:
    struct Span
    {
        qsizetype start = 0;
        qsizetype length = 0;
        bool operator==(const Span &) const = default;
    };
    enum class Verdict {
        Differs,
        Matches,
        Endless, ///< to find out would take too long
    };

    /// Errors: log-query-empty, log-query-long, log-expression-bad.
    static Result<LogPattern> make(const LogQuery &query);

    Verdict compare(const QString &text) const;
    bool matches(const QString &text) const { return compare(text) == Verdict::Matches; }
    /// Every place in `text`, of which the first 1000.
    QList<Span> spans(const QString &text) const;

    /// What every line that matches has in it.
    const RequiredText &required() const { return m_required; }
    Qt::CaseSensitivity sensitivity() const { return m_case; }

private:
    QRegularExpression m_expression;
    QString m_literal; ///< when no expression is needed
    Qt::CaseSensitivity m_case = Qt::CaseInsensitive;
    RequiredText m_required;
};

} // namespace labcast
