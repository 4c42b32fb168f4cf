// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostpicker.h"

#include "app/naturalorder.h"

#include <algorithm>

namespace labcast {

void HostPicker::setNames(QStringList names)
{
    beginResetModel();
    m_names = std::move(names);
    std::ranges::sort(m_names, NaturalLess());
    arrange();
    endResetModel();
    emit chosenChanged();
}

void HostPicker::setFilter(const QString &text)
{
    beginResetModel();
    m_filter = text.trimmed();
    arrange();
    endResetModel();
}

void HostPicker::setChosen(const QStringList &names)
{
    beginResetModel();
    m_chosen = QSet<QString>(names.begin(), names.end());
    endResetModel();
    emit chosenChanged();
}

void HostPicker::setShownChosen(bool isChosen)
{
    beginResetModel();
    for (const QString &name : m_shown) {
        if (isChosen)
            m_chosen.insert(name);
        else
            m_chosen.remove(name);
    }
    endResetModel();
    emit chosenChanged();
}

QStringList HostPicker::chosen() const
{
    QStringList names(m_chosen.begin(), m_chosen.end());
    std::ranges::sort(names, NaturalLess());
    return names;
}

void HostPicker::arrange()
{
    m_shown = m_filter.isEmpty() ? m_names : m_names.filter(m_filter, Qt::CaseInsensitive);
}

int HostPicker::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant HostPicker::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString &name = m_shown.at(index.row());
    if (role == Qt::DisplayRole)
        return name;
    if (role == Qt::CheckStateRole)
        return int(m_chosen.contains(name) ? Qt::Checked : Qt::Unchecked);
    return {};
}

bool HostPicker::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString &name = m_shown.at(index.row());
    if (value.toInt() == Qt::Checked)
        m_chosen.insert(name);
    else
        m_chosen.remove(name);
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit chosenChanged();
    return true;
}

Qt::ItemFlags HostPicker::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

} // namespace labcast
