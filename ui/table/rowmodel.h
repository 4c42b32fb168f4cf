// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/sessioninfo.h"
#include "tableroles.h"

#include <QAbstractTableModel>
#include <QIcon>

#include <functional>

namespace labcast {

/// One column of a RowModel: its title and what it tells of a row. Only `text` must be there.
template <typename Row>
struct Column
{
    QString title;
    QString most; ///< the longest text there will be; empty: the column takes what is left
    std::function<QString(const Row &)> text;
    bool isFigure = false; ///< right-aligned
    std::function<QVariant(const Row &)> sortValue; ///< absent: the text
    std::function<QIcon(const Row &)> icon;
    std::function<Severity(const Row &)> severity;
    std::function<QVariant(const Row &)> progress; ///< as ProgressRole
};

/// A list of values as a table, described by its columns. A new list with the same rows in the same order changes
/// only the cells that changed.
template <typename Row>
class RowModel : public QAbstractTableModel
{
public:
    using Id = std::function<QVariant(const Row &)>;

    RowModel(QList<Column<Row>> columns, Id id, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_columns(std::move(columns))
        , m_id(std::move(id))
    {
    }

    const QList<Row> &rows() const { return m_rows; }

    void setRows(const QList<Row> &rows)
    {
        if (!hasSameIds(rows)) {
            beginResetModel();
            m_rows = rows;
            endResetModel();
            return;
        }
        for (int row = 0; row < int(rows.size()); ++row) {
            if (m_rows.at(row) == rows.at(row))
                continue;
            m_rows[row] = rows.at(row);
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    }

    void append(const Row &row)
    {
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size()));
        m_rows << row;
        endInsertRows();
    }

    /// The row with that id, or null; valid until the model changes.
    const Row *find(const QVariant &id) const
    {
        for (const Row &row : m_rows) {
            if (m_id(row) == id)
                return &row;
        }
        return nullptr;
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Row &row = m_rows.at(index.row());
        const Column<Row> &column = m_columns.at(index.column());
        switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return column.text(row);
        case Qt::TextAlignmentRole:
            return int(Qt::AlignVCenter | (column.isFigure ? Qt::AlignRight : Qt::AlignLeft));
        case Qt::DecorationRole:
            return column.icon ? QVariant(column.icon(row)) : QVariant();
        case SortRole:
            return column.sortValue ? column.sortValue(row) : QVariant(column.text(row));
        case IdRole:
            return m_id(row);
        case ProgressRole:
            return column.progress ? column.progress(row) : QVariant();
        case SeverityRole:
            return column.severity ? QVariant(int(column.severity(row))) : QVariant();
        default:
            return {};
        }
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const Column<Row> &column = m_columns.at(section);
        if (role == Qt::DisplayRole)
            return column.title;
        if (role == MostRole)
            return column.icon && !column.most.isEmpty() ? QString(column.most + u"mmm") : column.most;
        const bool isRight = column.isFigure && !column.progress;
        return role == Qt::TextAlignmentRole
            ? QVariant(int(Qt::AlignVCenter | (isRight ? Qt::AlignRight : Qt::AlignLeft)))
            : QVariant();
    }

private:
    bool hasSameIds(const QList<Row> &rows) const
    {
        return std::ranges::equal(rows, m_rows, [this](const Row &a, const Row &b) { return m_id(a) == m_id(b); });
    }

    QList<Column<Row>> m_columns;
    Id m_id;
    QList<Row> m_rows;
};

} // namespace labcast
