// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartlegend.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int legendMargin = 12;
constexpr int swatch = 20;
constexpr int gap = 6;
constexpr int between = 16;
constexpr int mostLegendRows = 2;
constexpr int mostText = 200; // px of one entry

} // namespace

struct ChartLegend::Arrangement
{
    struct Place
    {
        QPoint at; ///< column and row as pixel and number
        QString text;
        int entry = -1; ///< -1: only text
    };
    QList<Place> places;
    int rows = 0;
    int captionRow = 0;
};

ChartLegend::ChartLegend(QWidget *parent)
    : QWidget(parent)
{
    fit();
}

void ChartLegend::setEntries(const QList<Entry> &entries)
{
    if (m_entries == entries)
        return;
    m_entries = entries;
    fit();
    update();
}

void ChartLegend::setCaption(const QString &caption)
{
    if (m_caption == caption)
        return;
    m_caption = caption;
    setAccessibleName(caption);
    fit();
    update();
}

QFont ChartLegend::fontOf(const Entry &entry) const
{
    QFont bold = font();
    bold.setBold(entry.isBold);
    return bold;
}

ChartLegend::Arrangement ChartLegend::arranged(int width) const
{
    Arrangement all;
    const int right = width - legendMargin;
    const int more = fontMetrics().horizontalAdvance(tr("+%1 more").arg(99)) + between;
    QPoint at(legendMargin, 0);
    for (int i = 0; i < int(m_entries.size()); ++i) {
        const QFontMetrics metrics(fontOf(m_entries.at(i)));
        const QString text = metrics.elidedText(m_entries.at(i).text, Qt::ElideMiddle, mostText);
        const int needed = swatch + gap + metrics.horizontalAdvance(text);
        const bool isLastRow = at.y() == mostLegendRows - 1;
        const bool isLast = i + 1 == int(m_entries.size());
        if (isLastRow && at.x() + needed + (isLast ? 0 : more) > right) {
            all.places.append({at, tr("+%1 more").arg(m_entries.size() - i)});
            at.rx() += more;
            break;
        }
        if (at.x() + needed > right && at.x() > legendMargin)
            at = QPoint(legendMargin, at.y() + 1);
        all.places.append({at, text, i});
        at.rx() += needed + between;
    }
    const int caption = fontMetrics().horizontalAdvance(m_caption);
    all.captionRow
        = !m_caption.isEmpty() && at.x() + caption > right && at.x() > legendMargin ? at.y() + 1 : at.y();
    all.rows = all.captionRow + 1;
    return all;
}

int ChartLegend::heightFor(int width) const
{
    return arranged(width).rows * (fontMetrics().height() + 4) + 8;
}

void ChartLegend::fit()
{
    setFixedHeight(heightFor(width()));
}

void ChartLegend::paintOn(QPainter &painter, const QRect &place) const
{
    const Arrangement all = arranged(place.width());
    const int row = fontMetrics().height() + 4;
    painter.fillRect(place, palette().color(QPalette::Base));
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(place.topLeft(), place.topRight());
    const auto rowRect = [&](int number, int left) {
        return QRect(
            place.left() + left, place.top() + 4 + number * row, place.width() - left - legendMargin, row);
    };
    for (const auto &[at, text, entry] : all.places) {
        QRect rect = rowRect(at.y(), at.x());
        if (entry >= 0) {
            painter.setPen(m_entries.at(entry).pen);
            painter.drawLine(rect.left(), rect.center().y(), rect.left() + swatch, rect.center().y());
            rect.setLeft(rect.left() + swatch + gap);
        }
        painter.setFont(entry >= 0 ? fontOf(m_entries.at(entry)) : font());
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, text);
    }
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QRect rect = rowRect(all.captionRow, legendMargin);
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter,
        fontMetrics().elidedText(m_caption, Qt::ElideMiddle, rect.width()));
}

void ChartLegend::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintOn(painter, rect());
}

void ChartLegend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ChartLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace labcast
