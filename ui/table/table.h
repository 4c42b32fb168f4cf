// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace labcast {

/// The look and the manners of every table: whole rows, columns that do not move with their content but can be
/// moved by hand, sorting by a click, and a selection that outlives a new list. Models tell MostRole.
class Table : public QTableView
{
    Q_OBJECT
public:
    /// `name` is for screen readers and, with the object's name, for what is remembered of it.
    explicit Table(const QString &name, QWidget *parent = nullptr);

    /// Sorts by `column` at first; -1 leaves the model's order and makes no column sortable.
    void setModel(QAbstractItemModel *model, int column, Qt::SortOrder order = Qt::AscendingOrder);

    /// Makes it high enough for `least` rows and its header, and not higher than `most` if that is not 0.
    void showRows(int least, int most = 0);

    /// IdRole of the current row, invalid without one.
    QVariant currentId() const;
    /// Those of all selected rows.
    QVariantList selectedIds() const;
    /// Makes that row current, if it is there.
    void selectId(const QVariant &id);

    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &columns);

signals:
    void currentIdChanged();
    /// Double click or Enter.
    void opened();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpColumns();
    int widthOf(int column) const;

    QVariant m_keptId;
};

} // namespace labcast
