// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowchange.h"

#include <QJsonArray>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

QJsonObject valuesToJson(const RowValues &values)
{
    QJsonObject object;
    for (auto it = values.begin(); it != values.end(); ++it)
        object[it.key()] = it->isNull() ? QJsonValue() : QJsonValue(*it);
    return object;
}

RowValues valuesFromJson(const QJsonValue &value)
{
    RowValues values;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        // An empty string that is none would become NULL.
        const QString text = it->toString();
        values[it.key()] = it->isNull() ? QString() : text.isNull() ? u""_s : text;
    }
    return values;
}

} // namespace

QJsonObject toJson(const RowChange &change)
{
    QJsonObject object {{u"table"_s, change.table}, {u"key"_s, change.key}, {u"id"_s, change.id},
        {u"before"_s, valuesToJson(change.before)}, {u"after"_s, valuesToJson(change.after)}};
    if (!change.stamped.isEmpty())
        object[u"stamped"_s] = QJsonArray::fromStringList(change.stamped);
    return object;
}

RowChange rowChangeFromJson(const QJsonObject &object)
{
    return {.table = object[u"table"_s].toString(),
        .key = object[u"key"_s].toString(),
        .id = object[u"id"_s].toString(),
        .before = valuesFromJson(object[u"before"_s]),
        .after = valuesFromJson(object[u"after"_s]),
        .stamped = object[u"stamped"_s].toVariant().toStringList()};
}

} // namespace labcast
