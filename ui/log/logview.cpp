// SPDX-License-Identifier: GPL-3.0-or-later
#include "logview.h"

#include "loglines.h"
#include "markedscrollbar.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QDateTime>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastZoom = -4;
constexpr int mostZoom = 16;

} // namespace

LogView::LogView(LogLines &lines, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_lines(lines)
    , m_bar(new MarkedScrollBar(Qt::Vertical))
{
    makeLogViewsAccessible();
    setVerticalScrollBar(m_bar);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    viewport()->setCursor(Qt::IBeamCursor);
    setAccessibleName(tr("Log"));
    connect(&lines, &LogLines::changed, this, &LogView::linesChanged);
    connect(&lines, &LogLines::restarted, this, &LogView::reset);
    connect(m_bar, &QScrollBar::valueChanged, this, [this] {
        if (!m_isAdjusting)
            setFollowing(m_bar->value() >= m_bar->maximum());
    });
    arrange();
}

void LogView::arrange()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(std::max(4.0, this->font().pointSizeF() + m_zoom));
    m_arrangedFor = std::max<qint64>(m_lines.lastNumber(), 999);
    m_style.arrange(font, m_arrangedFor, viewport()->width(), m_isWrapping);
    m_widest = 0;
    updateScrollBars();
    viewport()->update();
}

void LogView::linesChanged()
{
    if (QString::number(m_lines.lastNumber()).size() > QString::number(m_arrangedFor).size())
        arrange();
    m_current = std::min(m_current, m_lines.total() - 1);
    m_anchor = std::min(m_anchor, m_lines.total() - 1);
    updateScrollBars();
    viewport()->update();
}

int LogView::fullRows() const
{
    return std::max(1, viewport()->height() / std::max(1, m_style.rowHeight()));
}

int LogView::heightOf(qint64 row) const
{
    const LogLine *line = m_lines.line(row);
    return line && m_isWrapping ? m_style.height(*line) : m_style.rowHeight();
}

qint64 LogView::lastTopRow() const
{
    if (!m_isWrapping)
        return std::max<qint64>(0, m_lines.total() - fullRows());
    qint64 top = m_lines.total();
    for (int left = viewport()->height(); top > 0; --top) {
        left -= heightOf(top - 1);
        if (left < 0)
            break;
    }
    return std::min(top, std::max<qint64>(0, m_lines.total() - 1));
}

void LogView::updateScrollBars()
{
    m_isAdjusting = true;
    m_bar->setTotal(m_lines.total());
    m_bar->setPageStep(fullRows());
    m_bar->setRange(0, int(std::min<qint64>(lastTopRow(), INT_MAX)));
    if (m_isFollowing)
        m_bar->setValue(m_bar->maximum());
    m_isAdjusting = false;
    updateWidth();
    wantSeen();
}

void LogView::updateWidth()
{
    for (qint64 row = topRow(); !m_isWrapping && row <= topRow() + fullRows(); ++row) {
        if (const LogLine *line = m_lines.line(row))
            m_widest = std::max(m_widest, m_style.width(*line));
    }
    horizontalScrollBar()->setRange(0, m_isWrapping ? 0 : std::max(0, m_widest - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(20);
}

void LogView::wantSeen()
{
    m_lines.want(topRow(), topRow() + fullRows());
}

qint64 LogView::topRow() const
{
    return m_bar->value();
}

int LogView::firstY() const
{
    // At the end of a log that wraps the last row is whole, and the first may not be.
    if (!m_isWrapping || m_bar->value() < m_bar->maximum())
        return 0;
    int height = 0;
    for (qint64 row = topRow(); row < m_lines.total() && height <= viewport()->height(); ++row)
        height += heightOf(row);
    return m_isFollowing ? std::min(0, viewport()->height() - height) : 0;
}

qint64 LogView::rowAt(int y) const
{
    int bottom = firstY();
    for (qint64 row = topRow(); row < m_lines.total(); ++row) {
        bottom += heightOf(row);
        if (y < bottom)
            return row;
    }
    return m_lines.total() - 1;
}

void LogView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const QRect area = viewport()->rect();
    if (m_lines.total() == 0) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(area.adjusted(24, 24, -24, -24), int(Qt::AlignCenter) | Qt::TextWordWrap, m_emptyText);
        return;
    }
    painter.fillRect(QRect(0, 0, m_style.gutterWidth(), area.height()), palette().color(QPalette::AlternateBase));
    int top = firstY();
    for (qint64 row = topRow(); row < m_lines.total() && top < area.height(); ++row) {
        const QRect rect(0, top, area.width(), heightOf(row));
        paintRow(painter, rect, row);
        top = rect.bottom() + 1;
    }
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(m_style.gutterWidth(), 0, m_style.gutterWidth(), area.height());
}

void LogView::paintRow(QPainter &painter, const QRect &rect, qint64 row)
{
    const auto [first, last] = selectedRows();
    const LogRowStyle::Look look {row >= first && row <= last && first >= 0, row == m_current, hasFocus()};
    static const LogLine notHere {.text = u"…"_s};
    const LogLine *line = m_lines.line(row);
    LogLine waiting = notHere;
    if (!line)
        waiting.number = row + 1;
    m_style.paint(painter, rect, line ? *line : waiting, look, horizontalScrollBar()->value(), palette());
}

void LogView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const qint64 rowsBefore = event->oldSize().height() / std::max(1, m_style.rowHeight());
    const bool wasSeen = m_current >= topRow() && m_current < topRow() + rowsBefore;
    arrange();
    if (wasSeen && !m_isFollowing)
        scrollTo(m_current);
}

void LogView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

void LogView::scrollContentsBy(int, int)
{
    updateWidth();
    wantSeen();
    viewport()->update();
}

void LogView::setFollowing(bool isFollowing)
{
    if (m_isFollowing == isFollowing)
        return;
    m_isFollowing = isFollowing;
    updateScrollBars();
    viewport()->update();
    emit followingChanged(isFollowing);
}

void LogView::setWrapping(bool wraps)
{
    m_isWrapping = wraps;
    setHorizontalScrollBarPolicy(wraps ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    arrange();
}

void LogView::setZoom(int points)
{
    points = std::clamp(points, leastZoom, mostZoom);
    if (points == m_zoom)
        return;
    m_zoom = points;
    arrange();
    emit zoomChanged(points);
}

const LogLine *LogView::currentLine() const
{
    return m_current < 0 ? nullptr : m_lines.line(m_current);
}

void LogView::reset()
{
    m_current = m_anchor = -1;
    m_widest = 0;
    setHits({});
    updateScrollBars();
    emit currentChanged();
}

std::pair<qint64, qint64> LogView::selectedRows() const
{
    return m_current < 0 ? std::pair<qint64, qint64> {-1, -1} : std::minmax({m_anchor, m_current});
}

void LogView::selectAll()
{
    m_anchor = 0;
    m_current = m_lines.total() - 1;
    viewport()->update();
    emit currentChanged();
}

void LogView::setPattern(const std::optional<LogPattern> &pattern)
{
    m_style.setPattern(pattern);
    viewport()->update();
}

void LogView::setHits(const LogHits &hits)
{
    m_bar->setMarks(hits.rows);
    m_bar->setThousandths(hits.marks);
}

void LogView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    setAccessibleDescription(text);
    viewport()->update();
}

void LogView::goTo(qint64 row)
{
    if (row < 0 || row >= m_lines.total())
        return;
    setFollowing(false);
    setCurrent(row, false);
}

void LogView::setCurrent(qint64 row, bool extends)
{
    if (m_lines.total() == 0)
        return;
    row = std::clamp<qint64>(row, 0, m_lines.total() - 1);
    m_current = row;
    if (!extends || m_anchor < 0)
        m_anchor = row;
    scrollTo(row);
    viewport()->update();
    emit currentChanged();
    QAccessibleValueChangeEvent spoken(this, spokenLine());
    QAccessible::updateAccessibility(&spoken);
}

void LogView::scrollTo(qint64 row)
{
    if (row < topRow()) {
        m_bar->setValue(int(row));
        return;
    }
    int height = 0;
    for (qint64 above = topRow(); above <= row && height <= viewport()->height(); ++above)
        height += heightOf(above);
    if (height <= viewport()->height())
        return;
    qint64 top = row;
    for (int left = viewport()->height() - heightOf(row); top > 0 && left >= heightOf(top - 1); --top)
        left -= heightOf(top - 1);
    m_bar->setValue(int(top));
}

void LogView::keyPressEvent(QKeyEvent *event)
{
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    const qint64 from = m_current < 0 ? topRow() : m_current;
    if (event->matches(QKeySequence::Copy))
        return emit copyRequested();
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    switch (event->key()) {
    case Qt::Key_Up:
        return setCurrent(m_current < 0 ? rowAt(viewport()->height() - 1) : from - 1, extends);
    case Qt::Key_Down:
        return setCurrent(m_current < 0 ? topRow() : from + 1, extends);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return emit statesRequested();
    case Qt::Key_PageUp:
        return setCurrent(from - fullRows(), extends);
    case Qt::Key_PageDown:
        return setCurrent(from + fullRows(), extends);
    case Qt::Key_Home:
        return setCurrent(0, extends);
    case Qt::Key_End:
        setCurrent(m_lines.total() - 1, extends);
        return setFollowing(true);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void LogView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setCurrent(rowAt(event->position().toPoint().y()), event->modifiers().testFlag(Qt::ShiftModifier));
}

void LogView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        emit statesRequested();
}

void LogView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        setCurrent(rowAt(event->position().toPoint().y()), true);
}

void LogView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier))
        setZoom(m_zoom + (event->angleDelta().y() > 0 ? 1 : -1));
    else
        QAbstractScrollArea::wheelEvent(event);
}

QString LogView::spokenLine() const
{
    const LogLine *line = currentLine();
    if (!line)
        return {};
    QStringList parts {tr("Line %1").arg(line->number)};
    if (line->severity != LogSeverity::Plain)
        parts << severityWord(line->severity);
    if (line->timeMs > 0)
        parts << QDateTime::fromMSecsSinceEpoch(line->timeMs).toString(u"HH:mm:ss"_s);
    parts << line->text;
    if (line->earlier > 0)
        parts << earlierText(*line);
    return parts.join(u", "_s);
}

} // namespace labcast
