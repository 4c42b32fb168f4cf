// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <utility>

namespace labcast {

/// The table of sessions: whole rows, columns that do not move with their content.
class SessionTable : public QTableView
{
    Q_OBJECT
public:
    explicit SessionTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

private:
    void setUpColumns();
    std::pair<QString, int> widestState() const;
};

} // namespace labcast
