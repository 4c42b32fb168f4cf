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
    for (const qint64 row : m_rows) {
        const int y = groove.top() + int(double(row) / double(m_total) * (groove.height() - markHeight));
        if (y < drawn + markHeight)
            continue;
        painter.fillRect(groove.left() + 2, y, groove.width() - 4, markHeight, color);
        drawn = y;
    }
}

} // namespace labcast
