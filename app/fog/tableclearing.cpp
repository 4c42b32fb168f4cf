// SPDX-License-Identifier: GPL-3.0-or-later
#include "tableclearing.h"

namespace labcast {

using namespace Qt::StringLiterals;

QJsonObject toJson(const TableClearing &clearing)
{
    return {{u"table"_s, clearing.table}, {u"rows"_s, clearing.rows}, {u"last"_s, clearing.last}};
}

TableClearing tableClearingFromJson(const QJsonObject &object)
{
    return {object[u"table"_s].toString(), object[u"rows"_s].toInteger(), object[u"last"_s].toInteger()};
}

} // namespace labcast
