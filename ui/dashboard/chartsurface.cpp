// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartsurface.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace labcast {

namespace {

constexpr int padding = 8;
constexpr int tipSwatch = 16;
constexpr int tipGap = 6;
constexpr int away = 8; // from the line
constexpr double leastChoice = 4; // px

} // namespace

ChartSurface::ChartSurface(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
}

void ChartSurface::setArea(const QRectF &area)
{
    m_area = area;
}

void ChartSurface::showReading(const std::optional<ChartReading> &reading, double x)
{
    const bool was = m_reading.has_value();
    m_reading = reading;
    m_readingX = x;
    if (was || reading)
        update();
}

void ChartSurface::setFocusShown(bool isShown)
{
    m_isFocusShown = isShown;
    update();
}

/// What fits: the rest is counted in a line of its own.
qsizetype ChartSurface::shownValues() const
{
    const qsizetype all = m_reading->values.size();
    const int row = fontMetrics().height() + 2;
    const qsizetype room = std::max<qsizetype>(1, (int(m_area.height()) - 3 * padding) / row - 1);
    return all <= room ? all : std::max<qsizetype>(1, room - 1);
}

QRect ChartSurface::readingFrame() const
{
    if (!m_reading)
        return {};
    const QFontMetrics metrics = fontMetrics();
    int width = metrics.horizontalAdvance(m_reading->time);
    const qsizetype shown = shownValues();
    for (const ChartReading::Value &value : m_reading->values)
        width = std::max(width, tipSwatch + 3 * tipGap + metrics.horizontalAdvance(value.name + value.text));
    const qsizetype rows = 1 + shown + (shown < m_reading->values.size() ? 1 : 0);
    const QSize size(
        std::min(width + 2 * padding, int(m_area.width())), int(rows) * (metrics.height() + 2) + 2 * padding);
    double left = m_readingX + away;
    if (left + size.width() > m_area.right())
        left = m_readingX - away - size.width();
    left = std::clamp(left, m_area.left(), std::max(m_area.left(), m_area.right() - size.width()));
    const double middle = m_area.top() + (m_area.height() - size.height()) / 2;
    return {QPoint(int(left), int(std::max(m_area.top(), middle))), size};
}

void ChartSurface::paintReading(QPainter &painter) const
{
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawLine(QPointF(m_readingX, m_area.top()), QPointF(m_readingX, m_area.bottom()));
    const QRect frame = readingFrame();
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRect(frame.adjusted(0, 0, -1, -1));
    const int height = fontMetrics().height() + 2;
    QRect row(frame.left() + padding, frame.top() + padding, frame.width() - 2 * padding, height);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(row, Qt::AlignVCenter, m_reading->time);
    const qsizetype shown = shownValues();
    for (const ChartReading::Value &value : m_reading->values.first(shown)) {
        row.translate(0, height);
        painter.setPen(value.pen);
        painter.drawLine(row.left(), row.center().y(), row.left() + tipSwatch, row.center().y());
        painter.setPen(palette().color(QPalette::Text));
        const int room = row.width() - tipSwatch - 3 * tipGap - fontMetrics().horizontalAdvance(value.text);
        painter.drawText(row.adjusted(tipSwatch + tipGap, 0, 0, 0), Qt::AlignVCenter,
            fontMetrics().elidedText(value.name, Qt::ElideMiddle, std::max(room, 0) + tipGap));
        painter.drawText(row, Qt::AlignVCenter | Qt::AlignRight, value.text);
    }
    if (shown < m_reading->values.size())
        painter.drawText(
            row.translated(0, height), Qt::AlignVCenter, tr("+%1 more").arg(m_reading->values.size() - shown));
}

void ChartSurface::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    if (m_isFocusShown) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
    if (m_reading)
        paintReading(painter);
    if (m_chosenFrom && m_pointer) {
        QColor fill = palette().color(QPalette::Highlight);
        painter.setPen(fill);
        fill.setAlpha(60);
        painter.setBrush(fill);
        painter.drawRect(
            QRectF(QPointF(*m_chosenFrom, m_area.top()), QPointF(*m_pointer, m_area.bottom())).normalized());
    }
}

void ChartSurface::setPointer(std::optional<double> x)
{
    if (x && m_chosenFrom)
        x = std::clamp(*x, m_area.left(), m_area.right());
    m_pointer = x && *x >= m_area.left() && *x <= m_area.right() ? x : std::nullopt;
    if (m_chosenFrom)
        update();
    emit pointed();
}

void ChartSurface::mouseMoveEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    if (m_pressed) {
        const double pixels = x - std::exchange(*m_pressed, x);
        setCursor(Qt::ClosedHandCursor);
        emit dragged(pixels);
    }
    setPointer(x);
}

void ChartSurface::mousePressEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    const bool isChoice = event->button() == Qt::RightButton
        || (event->button() == Qt::LeftButton && event->modifiers() & Qt::ShiftModifier);
    if (isChoice)
        m_chosenFrom = std::clamp(x, m_area.left(), m_area.right());
    else if (event->button() == Qt::LeftButton)
        m_pressed = x;
}

void ChartSurface::mouseReleaseEvent(QMouseEvent * /*event*/)
{
    m_pressed.reset();
    unsetCursor();
    const std::optional<double> from = std::exchange(m_chosenFrom, std::nullopt);
    if (from && m_pointer && std::abs(*from - *m_pointer) >= leastChoice)
        emit chosen(std::min(*from, *m_pointer), std::max(*from, *m_pointer));
    update();
}

void ChartSurface::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        emit opened(event->position().x());
}

void ChartSurface::wheelEvent(QWheelEvent *event)
{
    if (event->angleDelta().y() != 0)
        emit zoomed(std::pow(0.8, double(event->angleDelta().y()) / 120), event->position().x());
    else if (event->angleDelta().x() != 0)
        emit dragged(double(event->angleDelta().x()) / 2);
    event->accept();
}

void ChartSurface::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    setPointer({});
}

} // namespace labcast
