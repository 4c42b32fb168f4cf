// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanups.h"

#include "rowchanges.h"

#include <QHash>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

QStringList columnsOf(const SqlConnection &sql, const QString &table)
{
    return sql.schema().tables.value(table).keys();
}

/// Those of these rows that are there, by id.
Result<QList<SavedRow>> readWhole(SqlConnection &sql, const QString &table, const QStringList &ids)
{
    constexpr qsizetype atOnce = 1000; // a statement takes only so many values
    QList<SavedRow> saved;
    for (qsizetype from = 0; from < ids.size(); from += atOnce) {
        const auto rows = readRows(sql, table, columnsOf(sql, table), savedKeyOf(table), ids.mid(from, atOnce));
        if (!rows)
            return tl::unexpected(rows.error());
        for (const RowValues &row : *rows)
            saved << SavedRow {table, row};
    }
    std::ranges::sort(saved, {}, [](const SavedRow &row) { return row.id().toLongLong(); });
    return saved;
}

tl::unexpected<Error> hasChanged(const QString &table, const QString &id, qint64 seen, qint64 now)
{
    return failure("rows-changed"_L1,
        {{u"table"_s, table}, {u"id"_s, id}, {u"column"_s, u"COUNT(*)"_s}, {u"seen"_s, QString::number(seen)},
            {u"now"_s, QString::number(now)}});
}

QString nameOf(const QString &table, const QString &id)
{
    return table + u' ' + id;
}

QHash<QString, RowValues> byName(const QList<SavedRow> &rows)
{
    QHash<QString, RowValues> values;
    for (const SavedRow &row : rows)
        values[nameOf(row.table, row.id())] = row.values;
    return values;
}

/// Whether the rows are those that were seen.
Result<void> demandSame(const QList<SavedRow> &seen, const QList<SavedRow> &now)
{
    const QHash<QString, RowValues> there = byName(now);
    for (const SavedRow &row : seen) {
        const RowValues values = there.value(nameOf(row.table, row.id()));
        for (auto it = row.values.begin(); it != row.values.end(); ++it) {
            const QString value = values.value(it.key());
            if (value != *it || value.isNull() != it->isNull())
                return failure("rows-changed"_L1,
                    {{u"table"_s, row.table}, {u"id"_s, row.id()}, {u"column"_s, it.key()}, {u"seen"_s, *it},
                        {u"now"_s, value}});
        }
    }
    return {};
}

/// The ids that a clearing hits.
Result<QStringList> readIds(SqlConnection &sql, const TableClearing &clearing)
{
    RowStatement statement = statementOf(clearing);
    statement.sql.replace("DELETE"_L1, u"SELECT `%1`"_s.arg(savedKeyOf(clearing.table)));
    return runStatement(sql, statement).map([](QSqlQuery row) {
        QStringList ids;
        for (bool more = row.isValid(); more; more = row.next())
            ids << row.value(0).toString();
        return ids;
    });
}

QStringList idsIn(const QList<RowChange> &changes, const QString &table)
{
    QStringList ids;
    for (const RowChange &change : changes) {
        if (change.table == table)
            ids << change.id;
    }
    return ids;
}

/// The ids that it touches in one of the tables.
Result<QStringList> touchedIds(SqlConnection &sql, const CleanUp &cleanUp, const QString &table)
{
    QStringList ids = idsIn(cleanUp.changes, table);
    for (const TableClearing &clearing : cleanUp.clearings) {
        if (clearing.table != table)
            continue;
        const auto hit = readIds(sql, clearing);
        if (!hit)
            return tl::unexpected(hit.error());
        if (hit->size() != clearing.rows)
            return hasChanged(table, u"*"_s, clearing.rows, hit->size());
        ids += *hit;
    }
    return ids;
}

Result<void> deleteRows(SqlConnection &sql, const TableClearing &clearing)
{
    const auto deleted = runStatement(sql, statementOf(clearing));
    if (!deleted)
        return tl::unexpected(deleted.error());
    if (deleted->numRowsAffected() != clearing.rows)
        return hasChanged(clearing.table, u"*"_s, clearing.rows, deleted->numRowsAffected());
    return {};
}

/// What a clean-up has made of a row, as far as it is known: not the time of its writing.
RowChange leftOf(const RowChange &change, const SavedRow &row)
{
    RowChange back {row.table, savedKeyOf(row.table), row.id(), row.values, {}};
    for (auto it = change.after.begin(); it != change.after.end(); ++it)
        back.before[it.key()] = *it;
    for (const QString &column : change.stamped)
        back.before.remove(column);
    for (const QString &column : change.after.keys() + change.stamped)
        back.after[column] = row.values.value(column);
    return back;
}

bool isActive(const SavedRow &session)
{
    const QString state = session.values.value(u"msState"_s);
    return state.isNull() || (state.toInt() >= 0 && state.toInt() <= 3);
}

/// What brings a list of rows back, and what is in the way.
class Restoring
{
public:
    Restoring(SqlConnection &sql, const CleanUp &cleanUp, const QList<SavedRow> &saved)
        : m_sql(sql)
        , m_cleanUp(cleanUp)
        , m_saved(saved)
    {
    }

    Result<void> run()
    {
        // An association comes after what it associates.
        for (const QString &table : {sessionTable(), taskTable(), associationTable()}) {
            if (auto planned = plan(table); !planned)
                return planned;
        }
        return lookAtAssociations()
            .and_then([this] { return lookAtPorts(); })
            .and_then([this] { return demandRoom(); })
            .and_then([this] { return changeInTransaction(m_sql, m_back); })
            .and_then([this] { return demandRestored(); });
    }

private:
    QList<SavedRow> rowsOf(const QString &table) const
    {
        QList<SavedRow> rows;
        std::ranges::copy_if(
            m_saved, std::back_inserter(rows), [&table](const SavedRow &row) { return row.table == table; });
        return rows;
    }

    QStringList idsOf(const QString &table) const
    {
        QStringList ids;
        for (const SavedRow &row : rowsOf(table))
            ids << row.id();
        return ids;
    }

    Result<void> plan(const QString &table)
    {
        return readWhole(m_sql, table, idsOf(table)).map([&](const QList<SavedRow> &now) {
            const QHash<QString, RowValues> there = byName(now);
            for (const SavedRow &row : rowsOf(table)) {
                const auto found = there.constFind(nameOf(table, row.id()));
                if (found == there.cend())
                    m_back << RowChange {table, savedKeyOf(table), row.id(), {}, row.values};
                else if (!hasAll(*found, row.values))
                    takeBack(row, *found);
            }
        });
    }

    void takeBack(const SavedRow &row, const RowValues &now)
    {
        const auto change = std::ranges::find_if(m_cleanUp.changes,
            [&row](const RowChange &each) { return each.table == row.table && each.id == row.id(); });
        if (change == m_cleanUp.changes.end() || !hasAll(now, leftOf(*change, row).before))
            m_inTheWay << nameOf(row.table, row.id());
        else
            m_back << leftOf(*change, row);
    }

    /// A task is associated with a session once, whatever the association's id.
    Result<void> lookAtAssociations()
    {
        const QList<SavedRow> own = rowsOf(associationTable());
        if (own.isEmpty())
            return {};
        return readRows(m_sql, associationTable(), {u"msaID"_s, u"msID"_s, u"tID"_s}, {}, {})
            .map([&](const QList<RowValues> &all) {
                for (const RowValues &there : all) {
                    const QString id = there[u"msaID"_s];
                    const auto isTwin = [&](const SavedRow &row) {
                        return row.id() != id && row.values[u"msID"_s] == there[u"msID"_s]
                            && row.values[u"tID"_s] == there[u"tID"_s];
                    };
                    if (std::ranges::any_of(own, isTwin))
                        m_inTheWay << nameOf(associationTable(), id);
                }
            });
    }

    /// A session that is active again would share its port with one that has been created meanwhile.
    Result<void> lookAtPorts()
    {
        QStringList ports;
        for (const SavedRow &row : rowsOf(sessionTable())) {
            if (isActive(row))
                ports << row.values[u"msBasePort"_s];
        }
        if (ports.isEmpty())
            return {};
        return readRows(m_sql, sessionTable(), {u"msID"_s, u"msState"_s}, u"msBasePort"_s, ports)
            .map([this](const QList<RowValues> &there) {
                const qint64 lastOwn = idsOf(sessionTable()).last().toLongLong();
                for (const RowValues &row : there) {
                    if (isActive({sessionTable(), row}) && row[u"msID"_s].toLongLong() > lastOwn)
                        m_inTheWay << nameOf(sessionTable(), row[u"msID"_s]);
                }
            });
    }

    Result<void> demandRoom()
    {
        constexpr qsizetype mostNamed = 10;
        m_inTheWay.removeDuplicates();
        if (m_inTheWay.isEmpty())
            return {};
        const QString named = m_inTheWay.first(std::min(m_inTheWay.size(), mostNamed)).join(", "_L1);
        return failure("undo-overwrites"_L1, {{u"count"_s, m_inTheWay.size()}, {u"rows"_s, named}});
    }

    Result<void> demandRestored()
    {
        for (const QString &table : {sessionTable(), taskTable(), associationTable()}) {
            const auto now = readWhole(m_sql, table, idsOf(table));
            if (!now)
                return tl::unexpected(now.error());
            if (*now != rowsOf(table))
                return failure("undo-differs"_L1, {{u"table"_s, table}});
        }
        return {};
    }

    SqlConnection &m_sql;
    const CleanUp &m_cleanUp;
    const QList<SavedRow> &m_saved;
    QList<RowChange> m_back;
    QStringList m_inTheWay;
};

Result<void> carryOutAll(SqlConnection &sql, const CleanUp &cleanUp)
{
    if (auto changed = changeInTransaction(sql, cleanUp.changes); !changed)
        return changed;
    for (const TableClearing &clearing : cleanUp.clearings) {
        if (auto deleted = deleteRows(sql, clearing); !deleted)
            return deleted;
    }
    return {};
}

} // namespace

Result<QList<SavedRow>> readTouched(SqlConnection &sql, const CleanUp &cleanUp)
{
    QList<SavedRow> touched;
    for (const QString &table : {sessionTable(), associationTable(), taskTable()}) {
        const auto rows = touchedIds(sql, cleanUp, table).and_then([&](const QStringList &ids) {
            return readWhole(sql, table, ids);
        });
        if (!rows)
            return rows;
        touched += *rows;
    }
    return touched;
}

Result<void> carryOut(SqlConnection &sql, const CleanUp &cleanUp, const QList<SavedRow> &seen)
{
    return sql.inTransaction([&]() -> Result<void> {
        const auto now = readTouched(sql, cleanUp);
        if (!now)
            return tl::unexpected(now.error());
        if (auto same = demandSame(seen, *now); !same)
            return same;
        const auto done = carryOutAll(sql, cleanUp);
        if (!done) // MyISAM takes nothing back by itself
            sql.leniently([&] { return Restoring(sql, cleanUp, seen).run(); });
        return done;
    });
}

Result<void> restore(SqlConnection &sql, const CleanUp &cleanUp, const QList<SavedRow> &saved)
{
    // FOG's rows hold values that a strict server does not take, as '' for an enum.
    return sql.inTransaction([&] { return sql.leniently([&] { return Restoring(sql, cleanUp, saved).run(); }); });
}

} // namespace labcast
