// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHash>

namespace labcast {

/// One row of a library table.
struct Record
{
    QString key; ///< its name, unique in the table; also its first cell
    QStringList cells;
    QHash<int, qint64> numbers {}; ///< by column: what it is sorted by where the text is not
    bool isDim = false; ///< there, but not in use
};

/// A column of records: its title, and the longest text its cells can have (as MostRole).
struct RecordColumn
{
    QString title;
    QString most {};
};

/// Named records, sorted and filtered by the model itself: both are one pass, also with ten thousand of them.
class RecordModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit RecordModel(const QList<RecordColumn> &columns, QObject *parent = nullptr);

    void setRecords(QList<Record> records);
    /// Shows those that have `text` anywhere, without regard to case.
    void setFilter(const QString &text);

    qsizetype count() const { return m_records.size(); } ///< also of those that are not shown
    QString keyAt(int row) const;
    /// Row of a key; -1 when it is not shown.
    int rowOf(const QString &key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    bool isNumeric(int column) const;
    void arrange();

    const QList<RecordColumn> m_columns;
    QList<Record> m_records; ///< in the natural order of their keys
    QStringList m_searched; ///< what the filter looks at
    QList<int> m_rows; ///< those that are shown, as indices into m_records
    QString m_filter;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace labcast
