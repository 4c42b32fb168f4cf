// SPDX-License-Identifier: GPL-3.0-or-later
#include "logrow.h"

#include "ui/theme.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QTextLayout>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowMargin = 4;
constexpr int gap = 8;
constexpr int leastTextWidth = 80;
// The mark of a place that was found; the text on it keeps its contrast in light and dark.
constexpr QRgb hitFill = 0xffe08a;
constexpr QRgb hitText = 0x232629;

QString timeText(qint64 timeMs)
{
    return timeMs > 0 ? QDateTime::fromMSecsSinceEpoch(timeMs).toString(u"HH:mm:ss"_s) : QString();
}

} // namespace

Severity toSeverity(LogSeverity severity)
{
    if (severity == LogSeverity::Error)
        return Severity::Error;
    return severity == LogSeverity::Warning ? Severity::Warning : Severity::Neutral;
}

QString severityWord(LogSeverity severity)
{
    if (severity == LogSeverity::Error)
        return QCoreApplication::translate("LogView", "Error");
    return severity == LogSeverity::Warning ? QCoreApplication::translate("LogView", "Warning") : QString();
}

QString earlierText(const LogLine &line)
{
    if (line.earlier == 0)
        return {};
    return QCoreApplication::translate("LogView", "%n earlier state(s): Enter", nullptr, line.earlier);
}

void LogRowStyle::arrange(const QFont &fixed, qint64 mostNumber, int width, bool wraps)
{
    m_font = fixed;
    const QFontMetrics metrics(fixed);
    const auto widthOf = [&metrics](const QString &text) { return metrics.horizontalAdvance(text); };
    m_lineHeight = metrics.height();
    m_rowHeight = std::max(m_lineHeight, smallIcon) + rowMargin;
    const QString digits = QString::number(std::max<qint64>(mostNumber, 999));
    m_gutter = widthOf(QString(digits.size(), u'0')) + 2 * rowMargin;
    m_severity = m_gutter + rowMargin;
    const int word
        = std::max(widthOf(severityWord(LogSeverity::Warning)), widthOf(severityWord(LogSeverity::Error)));
    m_time = m_severity + smallIcon + rowMargin + word + gap;
    m_text = m_time + widthOf(u"00:00:00"_s) + gap;
    m_textWidth = wraps ? std::max(leastTextWidth, width - m_text - rowMargin) : 0;
}

void LogRowStyle::layOut(QTextLayout &layout) const
{
    QTextOption option;
    option.setWrapMode(m_textWidth > 0 ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    int top = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(m_textWidth > 0 ? m_textWidth : 1'000'000);
        line.setPosition(QPointF(0, top));
        top += m_lineHeight;
    }
    layout.endLayout();
}

int LogRowStyle::height(const LogLine &line) const
{
    if (m_textWidth == 0 || QFontMetrics(m_font).horizontalAdvance(line.text) <= m_textWidth)
        return m_rowHeight;
    QTextLayout layout(line.text, m_font);
    layOut(layout);
    return m_rowHeight + std::max(0, layout.lineCount() - 1) * m_lineHeight;
}

int LogRowStyle::width(const LogLine &line) const
{
    const QFontMetrics metrics(m_font);
    const int earlier = line.earlier > 0 ? 2 * gap + metrics.horizontalAdvance(earlierText(line)) : 0;
    return m_text + metrics.horizontalAdvance(line.text) + earlier + rowMargin;
}

QList<LogPattern::Span> LogRowStyle::spans(const LogLine &line) const
{
    return m_pattern ? m_pattern->spans(line.text) : QList<LogPattern::Span>();
}

void LogRowStyle::paintSeverity(
    QPainter &painter, const QRect &rect, LogSeverity severity, const QPalette &palette, const QColor &color) const
{
    if (severity == LogSeverity::Plain)
        return;
    const QRect icon(m_severity, rect.top() + (m_rowHeight - smallIcon) / 2, smallIcon, smallIcon);
    severityIcon(toSeverity(severity)).paint(&painter, icon);
    painter.setPen(color.isValid() ? color : severityColors(toSeverity(severity), palette).text);
    painter.drawText(QRect(icon.right() + rowMargin, rect.top(), m_time, m_rowHeight), Qt::AlignVCenter,
        severityWord(severity));
}

void LogRowStyle::paint(QPainter &painter, const QRect &rect, const LogLine &line, const Look &look, int scrolled,
    const QPalette &palette) const
{
    const QColor selected = look.isSelected ? palette.color(QPalette::HighlightedText) : QColor();
    const QColor muted = look.isSelected ? selected : palette.color(QPalette::PlaceholderText);
    if (look.isSelected)
        painter.fillRect(rect, palette.color(QPalette::Highlight));
    painter.setFont(m_font);
    painter.setPen(muted);
    painter.drawText(QRect(0, rect.top(), m_gutter - rowMargin, m_rowHeight), Qt::AlignRight | Qt::AlignVCenter,
        QString::number(line.number));
    painter.save();
    painter.setClipRect(QRect(m_gutter, rect.top(), rect.width() - m_gutter, rect.height()));
    painter.translate(-scrolled, 0);
    paintSeverity(painter, rect, line.severity, palette, selected);
    painter.setPen(muted);
    painter.drawText(
        QRect(m_time, rect.top(), m_text - m_time, m_rowHeight), Qt::AlignVCenter, timeText(line.timeMs));
    QTextLayout layout(line.text, m_font);
    QList<QTextLayout::FormatRange> marks;
    QTextCharFormat mark;
    mark.setBackground(QColor::fromRgb(hitFill));
    mark.setForeground(QColor::fromRgb(hitText));
    mark.setFontUnderline(look.isCurrentHit);
    for (const LogPattern::Span &span : spans(line))
        marks.append({int(span.start), int(span.length), mark});
    layOut(layout);
    painter.setPen(look.isSelected ? selected : palette.color(QPalette::Text));
    layout.draw(&painter, QPointF(m_text, rect.top() + (m_rowHeight - m_lineHeight) / 2), marks);
    if (line.earlier > 0) {
        const QTextLine last = layout.lineAt(layout.lineCount() - 1);
        const int left = m_text + int(last.naturalTextWidth()) + 2 * gap;
        const int top = rect.top() + (layout.lineCount() - 1) * m_lineHeight;
        painter.setPen(muted);
        painter.drawText(
            QRect(left, top, 1'000'000, m_rowHeight), Qt::AlignLeft | Qt::AlignVCenter, earlierText(line));
    }
    painter.restore();
}

} // namespace labcast
