// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessiontables.h"

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// Which tasks of a session; its values follow the state that they get.
QString tasksIn(const QString &states)
{
    return u"taskStateID IN (%1) AND taskID IN (SELECT tID FROM multicastSessionsAssoc WHERE msID = ?)"_s.arg(
        states);
}

/// Whether FOG's history of tasks takes what we would write; where the account may not write there, the database
/// does not show it.
bool takesTaskLog(const Schema &schema)
{
    const QStringList given {u"taskID"_s, u"taskStateID"_s, u"ip"_s, u"createTime"_s, u"createdBy"_s};
    const auto columns = schema.tables.value(u"taskLog"_s);
    const auto isGiven
        = [&given](const auto &column) { return !column.second.mustBeGiven || given.contains(column.first); };
    return std::ranges::all_of(given, [&columns](const QString &name) { return columns.contains(name); })
        && std::all_of(columns.constKeyValueBegin(), columns.constKeyValueEnd(), isGiven);
}

} // namespace

Result<void> SessionTables::mayWrite() const
{
    return m_mode == StoreMode::Observer ? failure("store-observer"_L1) : Result<void>();
}

Result<qint64> SessionTables::add(const SessionRow &row)
{
    const QList<SqlCell> cells {{"msName"_L1, row.name}, {"msBasePort"_L1, row.basePort},
        {"msLogPath"_L1, row.image.path}, {"msImage"_L1, QString::number(row.image.id.value)},
        {"msClients"_L1, row.clients}, {"msSessClients"_L1, row.sessClients}, {"msInterface"_L1, row.interface},
        {"msStartDateTime"_L1, m_sql.now()}, {"msPercent"_L1, 0}, unset("msState"_L1, int(FogState::New)),
        unset("msCompleteDateTime"_L1, sqlNever()), {"msIsDD"_L1, int(row.image.type)},
        {"msNFSGroupID"_L1, row.groupId}, {"msAnon3"_L1, u""_s}, {"msAnon4"_L1, u""_s}, {"msAnon5"_L1, u""_s}};
    return mayWrite().and_then([&] { return m_sql.insert("multicastSessions"_L1, cells); });
}

Result<void> SessionTables::start(qint64 id, qint64 nodeId, quint16 basePort)
{
    // The column of the sender's start is FOG's from 1.5.10 on.
    const bool hasSender = m_sql.schema().has("multicastSessions"_L1, "msSenderNode"_L1);
    const QString sender = hasSender ? u", msSenderNode = ?, msSenderStart = ?"_s : QString();
    QVariantList values {basePort};
    if (hasSender)
        values << nodeId << m_sql.now();
    return mayWrite().and_then([&] {
        return m_sql.execute(u"UPDATE multicastSessions SET msState = 3, msBasePort = ?%1"
                             " WHERE msID = ? AND (msState IS NULL OR msState < 4)"_s.arg(sender),
            values << id);
    });
}

Result<bool> SessionTables::claim(qint64 id, qint64 nodeId)
{
    // One statement: of two controllers one changes the row. Where there is no column for the sender, state 1
    // alone tells that there is one.
    const bool hasSender = m_sql.schema().has("multicastSessions"_L1, "msSenderNode"_L1);
    const QString sql = hasSender
        ? u"UPDATE multicastSessions SET msState = 1, msSenderNode = ?, msSenderStart = ? WHERE msID = ?"
          " AND (msState IS NULL OR msState IN (0, 1)) AND (msSenderNode IS NULL OR msSenderNode = 0)"_s
        : u"UPDATE multicastSessions SET msState = 1 WHERE msID = ? AND msState = 0"_s;
    QVariantList values;
    if (hasSender)
        values << nodeId << m_sql.now();
    return mayWrite().and_then([&] {
        return m_sql.run(sql, values << id).map([](const QSqlQuery &done) { return done.numRowsAffected() == 1; });
    });
}

Result<void> SessionTables::yield(qint64 id)
{
    const QList<SqlCell> cells {
        unset("msState"_L1, int(FogState::New)), unset("msSenderNode"_L1, 0), {"msSenderPID"_L1, 0}};
    // One that was cancelled meanwhile stays so.
    return mayWrite().and_then([&] {
        return m_sql.update("multicastSessions"_L1, cells, "msID"_L1, id, "(msState IS NULL OR msState < 4)"_L1);
    });
}

Result<void> SessionTables::endTasks(qint64 id, const QString &states, FogState state)
{
    return logTasks(id, states, state).and_then([&] {
        return m_sql.execute(u"UPDATE tasks SET taskStateID = ? WHERE "_s + tasksIn(states), {int(state), id});
    });
}

/// Before they are ended: afterwards nobody knows which of them it was that ended them. FOG's pages write such a
/// row when a computer begins and when it is done (fog-facts b); FOG 1.6 keeps with it what the task was. Where
/// nothing is taken back, what was cut off is done again: each row is written once.
Result<void> SessionTables::logTasks(qint64 id, const QString &states, FogState state)
{
    if (!takesTaskLog(m_sql.schema()))
        return {};
    const bool keepsNames = m_sql.schema().has("taskLog"_L1, "logHostName"_L1);
    const QString sql = u"INSERT INTO taskLog (taskID, taskStateID, ip, createTime, createdBy%1)"
                        " SELECT taskID, ?, '', ?, 'labcast'%2 FROM tasks%3 WHERE "_s
        + tasksIn(states)
        + u" AND NOT EXISTS (SELECT 1 FROM taskLog AS known WHERE known.taskID = tasks.taskID"
          " AND known.taskStateID = ? AND known.createdBy = 'labcast')"_s;
    const QString columns = keepsNames ? u", logHostID, logHostName, logTaskTypeName, logImageName"_s : QString();
    const QString names = keepsNames
        ? u", taskHostID, COALESCE(hostName, ''), 'Multi-Cast', COALESCE(imageName, '')"_s
        : QString();
    const QString tables = keepsNames
        ? u" LEFT JOIN hosts ON hostID = taskHostID LEFT JOIN images ON imageID = taskImageID"_s
        : QString();
    return m_sql.execute(sql.arg(columns, names, tables), {int(state), m_sql.now(), id, int(state)});
}

Result<void> SessionTables::endIdleTasks(qint64 id)
{
    return mayWrite().and_then(
        [&] { return m_sql.inTransaction([&] { return endTasks(id, u"0, 1"_s, FogState::Cancelled); }); });
}

Result<void> SessionTables::setPercent(qint64 id, int percent)
{
    return mayWrite().and_then([&] {
        return m_sql.execute(u"UPDATE multicastSessions SET msPercent = ? WHERE msID = ?"_s, {percent, id});
    });
}

Result<void> SessionTables::close(qint64 id, FogState state)
{
    const QList<SqlCell> cells {{"msState"_L1, int(state)}, {"msName"_L1, u""_s}, {"msClients"_L1, 0},
        {"msSenderPID"_L1, 0}, {"msCompleteDateTime"_L1, m_sql.now()}};
    // The associations last: those of one that has ended are what FOG itself leaves behind at times, and until
    // then they tell which tasks are the session's.
    return mayWrite().and_then([&] {
        return m_sql.inTransaction([&] {
            return endTasks(id, u"0, 1"_s, FogState::Cancelled)
                .and_then([&] { return endTasks(id, u"2, 3"_s, state); })
                .and_then([&] { return m_sql.update("multicastSessions"_L1, cells, "msID"_L1, id); })
                .and_then(
                    [&] { return m_sql.execute(u"DELETE FROM multicastSessionsAssoc WHERE msID = ?"_s, {id}); });
        });
    });
}

Result<QList<SessionRow>> SessionTables::active()
{
    return m_sql.list(u"SELECT msID, msBasePort, msState FROM multicastSessions"
                      " WHERE msState IS NULL OR msState IN (0, 1, 2, 3) ORDER BY msID"_s,
        [](const QSqlQuery &row) {
            return SessionRow {.id = row.value(0).toLongLong(),
                .basePort = quint16(row.value(1).toUInt()),
                .state = FogState(row.value(2).toInt())};
        });
}

} // namespace labcast
