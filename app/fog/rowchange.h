// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace labcast {

/// The columns of one row and their values, as the database writes them as text; a null string is NULL.
using RowValues = QMap<QString, QString>;

/// One row of FOG's tables, as it was seen and as it is to be.
struct RowChange
{
    QString table; ///< "nfsGroupMembers"
    QString key; ///< the column that names the row: "ngmID"
    QString id; ///< its value
    RowValues before; ///< the columns that matter; empty: there is no such row
    RowValues after; ///< the columns that are written; empty: the row goes
    /// Columns that get the time of the writing as well; what they were is in `before`.
    QStringList stamped {};

    /// What takes it back.
    RowChange reversed() const { return {table, key, id, after, before}; }

    bool operator==(const RowChange &) const = default;
};

QJsonObject toJson(const RowChange &change);
RowChange rowChangeFromJson(const QJsonObject &object);

} // namespace labcast
