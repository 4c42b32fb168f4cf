// SPDX-License-Identifier: GPL-3.0-or-later
#include "markedscrollbar.h"

#include "ui/theme.h"

#include <QPainter>
#include <QStyleOptionSlider>

namespace labcast {

namespace {

constexpr int markHeight = 2;

} // namespace

void MarkedScrollBar::setMarks(const QList<qint64> &rows)
{
    m_rows = rows;
    m_thousandths.clear();
    update();
}

void MarkedScrollBar::setThousandths(const QList<int> &places)
{
    m_thousandths = places;
    update();
}

void MarkedScrollBar::setTotal(qint64 total)
{
    m_total = total;
    update();
}

void MarkedScrollBar::paintEvent(QPaintEvent *event)
{
    QScrollBar::paintEvent(event);
    if (m_total <= 0)
        return;
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect groove = style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarGroove, this);
    QPainter painter(this);
    const QColor color = severityColors(Severity::Warning, palette()).text;
    int drawn = -markHeight; // ten thousand marks are a few hundred places
    const auto draw = [&](double place) {
        const int y = groove.top() + int(place * (groove.height() - markHeight));
        if (y < drawn + markHeight)
            return;
        painter.fillRect(groove.left() + 2, y, groove.width() - 4, markHeight, color);
        drawn = y;
    };
    for (const int place : m_thousandths)
        draw(place / 1000.0);
    for (const qint64 row : m_thousandths.isEmpty() ? m_rows : QList<qint64>())
        draw(double(row) / double(m_total));
}

} // namespace labcast
