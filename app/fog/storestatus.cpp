// SPDX-License-Identifier: GPL-3.0-or-later
#include "storestatus.h"

#include "../jsonlist.h"

namespace labcast {

using namespace Qt::StringLiterals;

QJsonObject toJson(const StoreStatus &status)
{
    QJsonArray warnings;
    for (const Message &warning : status.warnings)
        warnings.append(toJson(warning));
    QJsonObject object = toJson(status.address);
    object[u"kind"_s] = status.kind;
    object[u"trouble"_s] = status.trouble.isEmpty() ? QJsonValue() : QJsonValue(toJson(status.trouble));
    object[u"since"_s] = status.sinceMs;
    object[u"warnings"_s] = warnings;
    return object;
}

StoreStatus storeStatusFromJson(const QJsonObject &object)
{
    return {.address = storeAddressFromJson(object).value_or(StoreAddress {}),
        .kind = object[u"kind"_s].toString(),
        .trouble = messageFromJson(object[u"trouble"_s].toObject()),
        .sinceMs = object[u"since"_s].toInteger(),
        .warnings = listOf(object[u"warnings"_s], messageFromJson)};
}

} // namespace labcast
