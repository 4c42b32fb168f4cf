// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordmodel.h"

#include "app/naturalorder.h"
#include "tableroles.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace labcast {

RecordModel::RecordModel(const QList<RecordColumn> &columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(columns)
{
}

void RecordModel::setRecords(QList<Record> records)
{
    beginResetModel();
    m_records = std::move(records);
    std::ranges::sort(m_records, NaturalLess(), &Record::key);
    m_searched.clear();
    for (const Record &record : m_records)
        m_searched << record.cells.join(QLatin1Char('\n')).toCaseFolded();
    arrange();
    endResetModel();
}

void RecordModel::setFilter(const QString &text)
{
    const QString folded = text.trimmed().toCaseFolded();
    if (folded == m_filter)
        return;
    beginResetModel();
    m_filter = folded;
    arrange();
    endResetModel();
}

bool RecordModel::isNumeric(int column) const
{
    return std::ranges::any_of(m_records, [column](const Record &r) { return r.numbers.contains(column); });
}

void RecordModel::arrange()
{
    m_rows.clear();
    for (int i = 0; i < int(m_records.size()); ++i) {
        if (m_filter.isEmpty() || m_searched[i].contains(m_filter))
            m_rows << i;
    }
    const int column = m_sortColumn;
    if (column > 0 && isNumeric(column))
        std::ranges::stable_sort(m_rows, {}, [&](int i) { return m_records.at(i).numbers.value(column); });
    else if (column > 0)
        std::ranges::stable_sort(
            m_rows, NaturalLess(), [&](int i) -> const QString & { return m_records.at(i).cells.at(column); });
    if (m_sortOrder == Qt::DescendingOrder)
        std::ranges::reverse(m_rows);
}

QString RecordModel::keyAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_records.at(m_rows.at(row)).key : QString();
}

int RecordModel::rowOf(const QString &key) const
{
    const auto found = std::ranges::find_if(m_rows, [&](int i) { return m_records.at(i).key == key; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Record &record = m_records.at(m_rows.at(index.row()));
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return record.cells.value(index.column());
    if (role == IdRole)
        return record.key;
    if (role == Qt::TextAlignmentRole && record.numbers.contains(index.column()))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ForegroundRole && record.isDim)
        return QGuiApplication::palette().brush(QPalette::PlaceholderText);
    return {};
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_columns.value(section).title;
    if (orientation == Qt::Horizontal && role == MostRole)
        return m_columns.value(section).most;
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int((isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

void RecordModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    endResetModel();
}

} // namespace labcast
