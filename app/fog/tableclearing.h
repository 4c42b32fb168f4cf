// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace labcast {

/// Every row of a table that is about multicast, up to the last one that was seen.
struct TableClearing
{
    QString table; ///< "multicastSessions"
    qint64 rows = 0; ///< how many they are
    qint64 last = 0; ///< the id of the last one

    bool operator==(const TableClearing &) const = default;
};

QJsonObject toJson(const TableClearing &clearing);
TableClearing tableClearingFromJson(const QJsonObject &object);

} // namespace labcast
