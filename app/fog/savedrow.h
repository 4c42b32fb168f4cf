// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../result.h"
#include "rowchange.h"

#include <QList>

namespace labcast {

/// A whole row of one of FOG's three tables about multicast, as it was before a clean-up.
struct SavedRow
{
    QString table;
    RowValues values; ///< of every column

    QString id() const;
    bool operator==(const SavedRow &) const;
};

/// Whether `values` has all of `wanted`; NULL is not an empty text.
bool hasAll(const RowValues &values, const RowValues &wanted);

// The three tables, which are FOG's own names.
QString sessionTable();
QString associationTable();
QString taskTable();

/// The column that names a row of one of the three; empty for any other table.
QString savedKeyOf(const QString &table);

/// Plain SQL that `mariadb` and `sqlite3` load, and that makes these rows as they are here.
QByteArray sqlOf(const QList<SavedRow> &rows);

/// The rows of such a text. Error: backup-damaged when it is anything else.
Result<QList<SavedRow>> savedRowsFromSql(const QByteArray &sql);

} // namespace labcast
