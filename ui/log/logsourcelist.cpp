// SPDX-License-Identifier: GPL-3.0-or-later
#include "logsourcelist.h"

#include "logsourcemodel.h"
#include "ui/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

namespace labcast {

namespace {

constexpr int sourceMargin = 4;

/// Draws icon and number at the right; the title takes what is left.
class LogSourceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const qint64 errors = index.data(LogSourceModel::ErrorsRole).toLongLong();
        const qint64 count = errors > 0 ? errors : index.data(LogSourceModel::WarningsRole).toLongLong();
        if (count == 0)
            return;
        const QRect area = option.rect.adjusted(0, 0, -2 * sourceMargin, 0);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(count));
        QRect icon(0, 0, smallIcon, smallIcon);
        icon.moveCenter(area.center());
        icon.moveRight(
            area.right() - option.fontMetrics.horizontalAdvance(QLocale().toString(count)) - sourceMargin);
        severityIcon(errors > 0 ? Severity::Error : Severity::Warning).paint(painter, icon);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), std::max(smallIcon, option.fontMetrics.height()) + 2 * sourceMargin};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state.setFlag(QStyle::State_HasFocus, false);
        const qint64 errors = index.data(LogSourceModel::ErrorsRole).toLongLong();
        const qint64 count = errors > 0 ? errors : index.data(LogSourceModel::WarningsRole).toLongLong();
        if (count == 0)
            return;
        // The style knows nothing of the number: the title ends before it.
        const int taken
            = option->fontMetrics.horizontalAdvance(QLocale().toString(count)) + smallIcon + 5 * sourceMargin;
        option->text = option->fontMetrics.elidedText(
            option->text, Qt::ElideRight, option->rect.width() - taken - 2 * sourceMargin);
    }
};

} // namespace

LogSourceList::LogSourceList(QWidget *parent)
    : QTreeView(parent)
{
    setHeaderHidden(true);
    setIndentation(12);
    setUniformRowHeights(true);
    setItemDelegate(new LogSourceDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setAccessibleName(tr("Logs"));
}

void LogSourceList::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &LogSourceList::hideEmptyGroups);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &LogSourceList::hideEmptyGroups);
    hideEmptyGroups();
}

void LogSourceList::hideEmptyGroups()
{
    for (int row = 0; row < model()->rowCount(); ++row)
        setRowHidden(row, {}, model()->rowCount(model()->index(row, 0)) == 0);
}

QSize LogSourceList::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(QLatin1Char('x')) * 28, 200};
}

} // namespace labcast
