// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QSet>

namespace labcast {

/// A list of names that are chosen by checking; filtered as one types.
class HostPicker : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setNames(QStringList names);
    void setFilter(const QString &text);
    void setChosen(const QStringList &names);
    /// Checks or unchecks all that are shown.
    void setShownChosen(bool isChosen);

    /// In their natural order; also those that are not shown.
    QStringList chosen() const;
    qsizetype count() const { return m_names.size(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void chosenChanged();

private:
    void arrange();

    QStringList m_names;
    QStringList m_shown;
    QSet<QString> m_chosen;
    QString m_filter;
};

} // namespace labcast
