// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace labcast {

/// Reads a JSON array of objects; anything else reads as an empty list.
template <typename T>
QList<T> listOf(const QJsonValue &value, T (*read)(const QJsonObject &))
{
    QList<T> list;
    for (const QJsonValue &entry : value.toArray())
        list.append(read(entry.toObject()));
    return list;
}

/// Writes one.
template <typename T>
QJsonArray arrayOf(const QList<T> &values, QJsonObject (*toObject)(const T &))
{
    QJsonArray array;
    for (const T &value : values)
        array.append(toObject(value));
    return array;
}

} // namespace labcast
