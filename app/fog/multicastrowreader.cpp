// SPDX-License-Identifier: GPL-3.0-or-later
#include "multicastrowreader.h"

#include "rowchanges.h"
#include "savedrow.h"

#include <QDateTime>
#include <QHash>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostReadRows = 5000;
constexpr int longestName = 250;

const QString activeCondition = u"(%1 IS NULL OR %1 IN (0, 1, 2, 3))"_s;

Result<QList<MulticastRows::Session>> readSessions(SqlConnection &sql)
{
    const bool hasSender = sql.schema().has("multicastSessions"_L1, "msSenderPID"_L1);
    return sql.list(
        u"SELECT msID, substr(msName, 1, %1), msBasePort, msSessClients, msState, %2, %3 FROM multicastSessions"
        " WHERE %4 ORDER BY msID LIMIT %5"_s.arg(QString::number(longestName), dateText("msStartDateTime"_L1),
            hasSender ? u"msSenderPID"_s : u"0"_s, activeCondition.arg(u"msState"_s),
            QString::number(mostReadRows)),
        [&sql](const QSqlQuery &row) {
            return MulticastRows::Session {.id = row.value(0).toLongLong(),
                .name = row.value(1).toString(),
                .basePort = row.value(2).toInt(),
                .expected = row.value(3).toInt(),
                .state = row.value(4).toInt(),
                .createdMs = sql.utcMs(row.value(5)),
                .senderPid = row.value(6).toLongLong()};
        });
}

Result<QList<MulticastRows::Association>> readAssociations(SqlConnection &sql)
{
    return sql.list(
        u"SELECT a.msaID, a.msID, a.tID, s.msID IS NOT NULL, s.msID IS NOT NULL AND %1, t.taskID IS NOT NULL,"
        " t.taskStateID, substr(t.taskPercentText, 1, %3) FROM multicastSessionsAssoc a LEFT JOIN "
        "multicastSessions s ON s.msID = a.msID"
        " LEFT JOIN tasks t ON t.taskID = a.tID ORDER BY a.msaID LIMIT %2"_s.arg(
            activeCondition.arg(u"s.msState"_s), QString::number(mostReadRows), QString::number(longestName)),
        [](const QSqlQuery &row) {
            return MulticastRows::Association {.id = row.value(0).toLongLong(),
                .session = row.value(1).toLongLong(),
                .task = row.value(2).toLongLong(),
                .hasSession = row.value(3).toBool(),
                .isSessionActive = row.value(4).toBool(),
                .taskState = row.value(5).toBool() ? std::optional(row.value(6).toInt()) : std::nullopt,
                .progress = row.value(7).toString()};
        });
}

Result<QList<MulticastRows::Task>> readTasks(SqlConnection &sql)
{
    return sql.list(
        u"SELECT taskID, substr(taskName, 1, %1), taskTypeID, taskStateID, taskHostID, hostID IS NOT NULL, %2"
        " FROM tasks LEFT JOIN hosts ON hostID = taskHostID WHERE taskStateID IN (0, 1, 2, 3)"
        " AND (taskTypeID = %3 OR hostID IS NULL) ORDER BY taskID LIMIT %4"_s.arg(QString::number(longestName),
            dateText("taskCreateTime"_L1), QString::number(multicastTaskType), QString::number(mostReadRows)),
        [&sql](const QSqlQuery &row) {
            return MulticastRows::Task {.id = row.value(0).toLongLong(),
                .name = row.value(1).toString(),
                .type = row.value(2).toInt(),
                .state = row.value(3).toInt(),
                .host = row.value(4).toLongLong(),
                .hasHost = row.value(5).toBool(),
                .createdMs = sql.utcMs(row.value(6))};
        });
}

/// Fills in what a change of those rows needs to know of them.
template <typename Row>
Result<void> addValues(
    SqlConnection &sql, const QString &table, QStringList columns, const QString &key, QList<Row> &rows)
{
    if (rows.isEmpty())
        return {};
    QStringList ids;
    for (const Row &row : rows)
        ids << QString::number(row.id);
    columns << key;
    const auto found = readRows(sql, table, columns, key, ids);
    if (!found)
        return tl::unexpected(found.error());
    QHash<qint64, RowValues> byId;
    for (RowValues values : *found) {
        const qint64 id = values.take(key).toLongLong();
        byId[id] = values;
    }
    for (Row &row : rows)
        row.values = byId.value(row.id);
    return {};
}

/// What emptying the tables would hit: of the tasks those of multicasts.
Result<QList<TableClearing>> readTotals(SqlConnection &sql)
{
    QList<TableClearing> totals;
    for (const QString &table : {associationTable(), sessionTable(), taskTable()}) {
        QString query = u"SELECT COUNT(*), MAX(`%1`) FROM `%2`"_s.arg(savedKeyOf(table), table);
        if (table == taskTable())
            query += u" WHERE taskTypeID = %1"_s.arg(multicastTaskType);
        const auto row = sql.run(query);
        if (!row)
            return tl::unexpected(row.error());
        totals << TableClearing {table, row->value(0).toLongLong(), row->value(1).toLongLong()};
    }
    return totals;
}

QStringList sessionColumns(const SqlConnection &sql)
{
    QStringList columns {u"msState"_s, u"msName"_s, u"msClients"_s, u"msCompleteDateTime"_s};
    if (sql.schema().has("multicastSessions"_L1, "msSenderPID"_L1))
        columns << u"msSenderPID"_s;
    return columns;
}

} // namespace

Result<MulticastRows> readMulticastRows(SqlConnection &sql)
{
    // Sessions last: whatever FOG has added meanwhile has its session by then.
    const auto tasks = readTasks(sql);
    if (!tasks)
        return tl::unexpected(tasks.error());
    const auto associations = readAssociations(sql);
    if (!associations)
        return tl::unexpected(associations.error());
    const auto sessions = readSessions(sql);
    if (!sessions)
        return tl::unexpected(sessions.error());
    const auto totals = readTotals(sql);
    if (!totals)
        return tl::unexpected(totals.error());
    MulticastRows rows {QDateTime::currentMSecsSinceEpoch(), *sessions, *associations, *tasks, *totals};
    return addValues(sql, u"multicastSessions"_s, sessionColumns(sql), u"msID"_s, rows.sessions)
        .and_then([&] { return addValues(sql, u"tasks"_s, {u"taskStateID"_s}, u"taskID"_s, rows.tasks); })
        .map([&rows] { return rows; });
}

} // namespace labcast
