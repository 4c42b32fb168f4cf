// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace labcast {

/// Shows a LogSourceModel: each log with the number of its errors or, without any, of its warnings.
class LogSourceList : public QTreeView
{
    Q_OBJECT
public:
    explicit LogSourceList(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    QSize sizeHint() const override;

private:
    void hideEmptyGroups();
};

} // namespace labcast
