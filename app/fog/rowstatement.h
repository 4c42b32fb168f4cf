// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowchange.h"
#include "tableclearing.h"

namespace labcast {

/// One SQL statement, and what stands in the place of its question marks.
struct RowStatement
{
    QString sql;
    QStringList values; ///< a null string is NULL
};

/// What does the change: it hits the row only while it is as it was seen. Where `now` is null, columns that get
/// the time of the writing are set to CURRENT_TIMESTAMP.
RowStatement statementOf(const RowChange &change, const QString &now = {});
RowStatement statementOf(const TableClearing &clearing);

/// The statement as a person would type it.
QString textOf(const RowStatement &statement);

/// A text as MariaDB and SQLite both read it; what is unusual in it stands in hexadecimal digits. Null is NULL.
QString literalOf(const QString &text);

} // namespace labcast
