// SPDX-License-Identifier: GPL-3.0-or-later
#include "table.h"

#include "roomystyle.h"
#include "tabledelegate.h"
#include "tableroles.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace labcast {

namespace {

constexpr int rowMargin = 8; // of a row, above and below together

} // namespace

Table::Table(const QString &name, QWidget *parent)
    : QTableView(parent)
{
    useRoomyStyle(*this, *horizontalHeader());
    setItemDelegate(new TableDelegate(this));
    setAccessibleName(name);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowMargin);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QAbstractItemView::doubleClicked, this, &Table::opened);
}

void Table::setModel(QAbstractItemModel *model, int column, Qt::SortOrder order)
{
    QTableView::setModel(model);
    setUpColumns();
    if (column >= 0) {
        setSortingEnabled(true);
        sortByColumn(column, order);
    }
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &Table::currentIdChanged);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_keptId = currentId(); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] { selectId(m_keptId); });
}

void Table::showRows(int least, int most)
{
    const int frame = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    const int row = verticalHeader()->defaultSectionSize();
    setMinimumHeight(frame + least * row);
    if (most > 0)
        setMaximumHeight(frame + most * row);
}

QVariant Table::currentId() const
{
    return currentIndex().data(IdRole);
}

QVariantList Table::selectedIds() const
{
    QVariantList ids;
    for (const QModelIndex &row : selectionModel()->selectedRows())
        ids << row.data(IdRole);
    return ids;
}

void Table::selectId(const QVariant &id)
{
    if (!id.isValid() || currentId() == id)
        return;
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (const QModelIndex index = model()->index(row, 0); index.data(IdRole) == id)
            return setCurrentIndex(index);
    }
}

QByteArray Table::saveColumns() const
{
    return horizontalHeader()->saveState();
}

void Table::restoreColumns(const QByteArray &columns)
{
    horizontalHeader()->restoreState(columns);
}

void Table::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid())
        emit opened();
    else
        QTableView::keyPressEvent(event);
}

void Table::setUpColumns()
{
    QHeaderView *header = horizontalHeader();
    int least = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (model()->headerData(column, Qt::Horizontal, MostRole).toString().isEmpty()) {
            header->setSectionResizeMode(column, QHeaderView::Stretch);
            least = std::max(least, header->sectionSizeHint(column));
        } else {
            header->resizeSection(column, widthOf(column));
        }
    }
    // What takes the rest of the room still shows its title; then the table scrolls.
    header->setMinimumSectionSize(least);
}

int Table::widthOf(int column) const
{
    const QString most = model()->headerData(column, Qt::Horizontal, MostRole).toString();
    const int needed = fontMetrics().horizontalAdvance(most) + 3 * textMargin;
    return std::max(needed, horizontalHeader()->sectionSizeHint(column));
}

} // namespace labcast
