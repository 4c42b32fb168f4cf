// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabledelegate.h"

#include "tableroles.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTableView>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int cellMargin = 8;
constexpr int barHeight = 12;

bool isSelected(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

QRect barRect(const QStyleOptionViewItem &option)
{
    // The figure's place is reserved, so that all bars of the column are equally long.
    const int figure = option.fontMetrics.horizontalAdvance(u"100\u00a0%"_s) + cellMargin;
    QRect bar = option.rect.adjusted(cellMargin, 0, -cellMargin - figure, 0);
    bar.setHeight(barHeight);
    bar.moveTop(option.rect.center().y() - barHeight / 2);
    return bar;
}

/// A style mixes the selection's colour into icons: emblems keep their own, flat ones take the text's.
QIcon iconOnHighlight(const QStyleOptionViewItem &option, Severity severity)
{
    const int extent = option.decorationSize.width();
    const qreal ratio = option.widget ? option.widget->devicePixelRatioF() : 1.0;
    const QPixmap emblem = option.icon.pixmap(QSize(extent, extent), ratio);
    // A theme's icon takes no pixmap of ours, so a new one is made.
    QIcon icon(emblem);
    const bool isFlat = severity == Severity::Neutral && !option.icon.name().startsWith("emblem-"_L1);
    icon.addPixmap(isFlat
            ? tintedPixmap(option.icon, extent, ratio, option.palette.color(QPalette::HighlightedText))
            : emblem,
        QIcon::Selected);
    return icon;
}

/// What is done is drawn in this; on the highlight itself the highlight would not be seen.
QColor barColor(const QStyleOptionViewItem &option)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return option.palette.color(QPalette::Disabled, QPalette::Text);
    return option.palette.color(isSelected(option) ? QPalette::HighlightedText : QPalette::Highlight);
}

void drawBar(QPainter *painter, const QStyleOptionViewItem &option, double progress)
{
    const QRect bar = barRect(option);
    if (!isSelected(option))
        painter->fillRect(bar, option.palette.color(QPalette::Base));
    painter->fillRect(QRect(bar.topLeft(), QSize(int(bar.width() * progress), bar.height())), barColor(option));
    painter->setPen(isSelected(option) ? barColor(option) : option.palette.color(QPalette::Mid));
    painter->drawRect(bar.adjusted(0, 0, -1, -1));
}

} // namespace

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    painter->save();
    if (const QVariant progress = index.data(ProgressRole); progress.isValid())
        drawBar(painter, option, progress.toDouble());
    painter->setPen(rowLineColor(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), option.fontMetrics.height() + cellMargin};
}

void TableDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // The focus frame of one cell says nothing where whole rows are chosen.
    option->state.setFlag(QStyle::State_HasFocus, false);
    const QVariant told = index.data(SeverityRole);
    if (!told.isValid())
        return;
    const auto severity = Severity(told.toInt());
    if (severity != Severity::Neutral && option->state.testFlag(QStyle::State_Enabled))
        option->palette.setColor(QPalette::Text, severityColors(severity, option->palette).text);
    if (!option->icon.isNull())
        option->icon = iconOnHighlight(*option, severity);
}

} // namespace labcast
