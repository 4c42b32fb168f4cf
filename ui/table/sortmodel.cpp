// SPDX-License-Identifier: GPL-3.0-or-later
#include "sortmodel.h"

#include "app/naturalorder.h"
#include "tableroles.h"

namespace labcast {

SortModel::SortModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
}

bool SortModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(SortRole);
    const QVariant b = right.data(SortRole);
    if (a == b && left.column() != 0)
        return lessThan(left.siblingAtColumn(0), right.siblingAtColumn(0)) == (sortOrder() == Qt::AscendingOrder);
    if (a.typeId() == QMetaType::QString && b.typeId() == QMetaType::QString)
        return compareNaturally(a.toString(), b.toString()) < 0;
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace labcast
