// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/log/logpattern.h"
#include "app/log/logsearch.h"
#include "app/session/sessioninfo.h"

#include <QFont>
#include <QPalette>

#include <optional>

class QPainter;
class QTextLayout;

namespace labcast {

Severity toSeverity(LogSeverity severity);
/// "Warning", "Error"; nothing for a plain line.
QString severityWord(LogSeverity severity);

/// "3 earlier states, Enter shows them"; nothing for a line that was never overwritten.
QString earlierText(const LogLine &line);

/// How rows look: the columns' places, the font, whether a text goes on below. Knows no view.
class LogRowStyle
{
public:
    /// `mostNumber` is the largest line number there is, `width` what can be seen.
    void arrange(const QFont &fixed, qint64 mostNumber, int width, bool wraps);

    void setPattern(const std::optional<LogPattern> &pattern) { m_pattern = pattern; }

    /// Of a row whose text takes one line.
    int rowHeight() const { return m_rowHeight; }
    int height(const LogLine &line) const;
    /// What the text would need, if it did not wrap.
    int width(const LogLine &line) const;
    int gutterWidth() const { return m_gutter; }

    struct Look
    {
        bool isSelected = false;
        bool isCurrentHit = false;
        bool hasFocus = false;
    };
    /// `scrolled` is how far the text has been moved to the left.
    void paint(QPainter &painter, const QRect &rect, const LogLine &line, const Look &look, int scrolled,
        const QPalette &palette) const;

private:
    void layOut(QTextLayout &layout) const;
    void paintSeverity(QPainter &painter, const QRect &rect, LogSeverity severity, const QPalette &palette,
        const QColor &color) const;
    QList<LogPattern::Span> spans(const LogLine &line) const;

    QFont m_font;
    std::optional<LogPattern> m_pattern;
    int m_rowHeight = 0;
    int m_lineHeight = 0;
    int m_gutter = 0; ///< width of the numbers
    int m_severity = 0; ///< where icon and word begin
    int m_time = 0;
    int m_text = 0;
    int m_textWidth = 0; ///< when it wraps; 0: it does not
};

} // namespace labcast
