// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "healthchecks.h"

#include <QTreeView>

class QStandardItem;
class QStandardItemModel;

namespace labcast {

/// Every check with its result, the worst group first. The chosen one stays chosen wherever it moves.
class FindingTree : public QTreeView
{
    Q_OBJECT
public:
    explicit FindingTree(QWidget *parent = nullptr);

    void showChecks(const QList<HealthCheck> &checks);
    /// Its id; empty without one.
    QString currentCheck() const;
    void select(const QString &check);

signals:
    void currentCheckChanged();

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild(const QList<HealthCheck> &checks);
    QStandardItem *itemOf(const QString &check) const;

    QStandardItemModel *m_model;
    QList<QStringList> m_groups; ///< the ids in them, as shown
};

} // namespace labcast
