// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowchanges.h"

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

QVariant valueOf(const QString &text)
{
    return text.isNull() ? QVariant() : QVariant(text);
}

/// Null only for NULL.
QString textAt(const QSqlQuery &row, int column)
{
    const QString text = row.value(column).toString();
    return !row.isNull(column) && text.isNull() ? u""_s : text;
}

tl::unexpected<Error> hasChanged(const RowChange &change, const QString &column, const QString &now)
{
    return failure("rows-changed"_L1,
        {{u"table"_s, change.table}, {u"id"_s, change.id}, {u"column"_s, column},
            {u"seen"_s, change.before.value(column)}, {u"now"_s, now}});
}

/// Somebody may have been quicker since the row was compared.
Result<void> demandRow(const RowChange &change, const Result<QSqlQuery> &written)
{
    if (!written)
        return tl::unexpected(written.error());
    return written->numRowsAffected() > 0 ? Result<void>() : hasChanged(change, change.key, u""_s);
}

Result<void> changeRow(SqlConnection &sql, const RowChange &change)
{
    const auto written = runStatement(sql, statementOf(change, sql.now()));
    if (change.before.isEmpty())
        return written.map([](const QSqlQuery &) {});
    return demandRow(change, written);
}

/// Compared here and exactly: the database takes "ETH0" for "eth0".
Result<void> checkRow(SqlConnection &sql, const RowChange &change)
{
    const QStringList columns = (change.before.isEmpty() ? change.after : change.before).keys();
    const auto rows = readRows(sql, change.table, columns, change.key, {change.id});
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->isEmpty())
        return change.before.isEmpty() ? Result<void>() : hasChanged(change, change.key, u""_s);
    if (change.before.isEmpty())
        return hasChanged(change, change.key, change.id);
    for (auto seen = change.before.begin(); seen != change.before.end(); ++seen) {
        const QString now = rows->first().value(seen.key());
        if (now.isNull() != seen->isNull() || now != *seen)
            return hasChanged(change, seen.key(), now);
    }
    return {};
}

} // namespace

Result<QList<RowValues>> readRows(SqlConnection &sql, const QString &table, const QStringList &columns,
    const QString &key, const QStringList &ids)
{
    QStringList texts;
    for (const QString &column : columns)
        texts << u"CAST(`%1` AS CHAR)"_s.arg(column);
    QString query = u"SELECT %1 FROM `%2`"_s.arg(texts.join(", "_L1), table);
    QVariantList values;
    if (!key.isEmpty()) {
        query += u" WHERE `%1` IN (%2)"_s.arg(key, QStringList(ids.size(), u"?"_s).join(", "_L1));
        for (const QString &id : ids)
            values << id;
    }
    return sql.list(
        query,
        [&columns](const QSqlQuery &row) {
            RowValues found;
            for (qsizetype i = 0; i < columns.size(); ++i)
                found[columns[i]] = textAt(row, int(i));
            return found;
        },
        values);
}

Result<QSqlQuery> runStatement(SqlConnection &sql, const RowStatement &statement)
{
    QVariantList values;
    for (const QString &value : statement.values)
        values << valueOf(value);
    return sql.run(statement.sql, values);
}

Result<void> changeInTransaction(SqlConnection &sql, const QList<RowChange> &changes)
{
    for (const RowChange &change : changes) {
        if (auto same = checkRow(sql, change); !same)
            return same;
    }
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const auto done = changeRow(sql, changes[i]);
        if (done)
            continue;
        while (--i >= 0)
            changeRow(sql, changes[i].reversed()); // MyISAM takes nothing back by itself
        return done;
    }
    return {};
}

Result<void> changeRows(SqlConnection &sql, const QList<RowChange> &changes)
{
    return sql.inTransaction([&] { return changeInTransaction(sql, changes); });
}

} // namespace labcast
