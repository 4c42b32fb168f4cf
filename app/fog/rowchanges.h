// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowstatement.h"
#include "sqlconnection.h"

#include <QList>

namespace labcast {

/// As Store::rows.
Result<QList<RowValues>> readRows(SqlConnection &sql, const QString &table, const QStringList &columns,
    const QString &key, const QStringList &ids);

/// Does all of `changes` or none of them, and only if every row still is as it was seen. Tables without
/// transactions are put back step by step. Error: rows-changed.
Result<void> changeRows(SqlConnection &sql, const QList<RowChange> &changes);
/// The same within a transaction that has begun.
Result<void> changeInTransaction(SqlConnection &sql, const QList<RowChange> &changes);

Result<QSqlQuery> runStatement(SqlConnection &sql, const RowStatement &statement);

} // namespace labcast
