// SPDX-License-Identifier: GPL-3.0-or-later
#include "taskingtables.h"

#include "multicastrows.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// A task that has not ended and occupies its computer's disk: fog-facts c.1, the types that FOG's group page
/// looks at.
const QString isImaging = u"taskStateID IN (0, 1, 2, 3) AND taskTypeID BETWEEN 1 AND 24"
                          " AND taskTypeID NOT IN (4, 12, 13, 14)"_s;

/// "?, ?, ?"; something that no id is when there are none.
QString marks(qsizetype count)
{
    return count == 0 ? u"NULL"_s : QStringList(count, u"?"_s).join(u", "_s);
}

TaskHost hostOf(const QSqlQuery &row)
{
    return {.id = {row.value(0).toLongLong()},
        .name = row.value(1).toString(),
        .address = row.value(2).toString(),
        .image = {row.value(3).toLongLong()},
        .imageName = row.value(4).toString(),
        .isPending = row.value(5).toString() == "1"_L1};
}

} // namespace

Result<QList<TaskHost>> TaskingTables::hosts(const QStringList &names)
{
    auto row
        = m_sql.run(u"SELECT hostID, hostName, hostIP, hostImage, imageName, hostPending FROM hosts"
                    " LEFT JOIN images ON imageID = hostImage WHERE hostName IN (%1)"_s.arg(marks(names.size())),
            {names.cbegin(), names.cend()});
    if (!row)
        return tl::unexpected(row.error());
    QHash<QString, TaskHost> found; // FOG's names are unique without regard to case
    for (bool more = row->isValid(); more; more = row->next())
        found.insert(row->value(1).toString().toLower(), hostOf(*row));
    QList<TaskHost> hosts;
    for (const QString &name : names) {
        const auto host = found.constFind(name.toLower());
        if (host == found.cend())
            return failure("host-unknown"_L1, {{u"name"_s, name}});
        hosts << *host;
    }
    return addTasks(hosts)
        .and_then([&] { return addLabs(hosts); })
        .and_then([&] { return addMacs(hosts); })
        .and_then([&] { return addClients(hosts); })
        .map([&] { return hosts; });
}

Result<void> TaskingTables::addTasks(QList<TaskHost> &hosts)
{
    return forEach(hosts,
        u"SELECT taskHostID, taskID, taskName FROM tasks WHERE taskHostID IN (%1) AND "_s + isImaging
            + u" ORDER BY taskID DESC"_s,
        [](TaskHost &host, const QSqlQuery &row) {
            const QString name = row.value(2).toString();
            host.openTask = name.isEmpty() ? row.value(1).toString() : name;
        });
}

Result<void> TaskingTables::addLabs(QList<TaskHost> &hosts)
{
    return forEach(hosts,
        u"SELECT gmHostID, groupName FROM groupMembers JOIN `groups` ON groupID = gmGroupID WHERE gmHostID IN (%1)"
        " ORDER BY groupName"_s,
        [](TaskHost &host, const QSqlQuery &row) { host.labs << row.value(1).toString(); });
}

Result<void> TaskingTables::addMacs(QList<TaskHost> &hosts)
{
    return forEach(hosts, u"SELECT hmHostID, hmMAC FROM hostMAC WHERE hmHostID IN (%1) ORDER BY hmID"_s,
        [](TaskHost &host, const QSqlQuery &row) { host.macs << row.value(1).toString().toLower(); });
}

/// FOG's client leaves its key there when it reports for the first time.
Result<void> TaskingTables::addClients(QList<TaskHost> &hosts)
{
    if (!m_sql.schema().has("hosts"_L1, "hostPubKey"_L1))
        return {};
    return forEach(hosts, u"SELECT hostID FROM hosts WHERE hostPubKey <> '' AND hostID IN (%1)"_s,
        [](TaskHost &host, const QSqlQuery &) { host.hasClient = true; });
}

/// For every row of a query about computers, which begins with a computer's id.
Result<void> TaskingTables::forEach(
    QList<TaskHost> &hosts, const QString &sql, const std::function<void(TaskHost &, const QSqlQuery &)> &take)
{
    QVariantList ids;
    for (const TaskHost &host : hosts)
        ids << host.id.value;
    auto row = m_sql.run(sql.arg(marks(ids.size())), ids);
    if (!row)
        return tl::unexpected(row.error());
    for (bool more = row->isValid(); more; more = row->next()) {
        const auto host = std::ranges::find(hosts, HostId {row->value(0).toLongLong()}, &TaskHost::id);
        if (host != hosts.end())
            take(*host, *row);
    }
    return {};
}

Result<qint64> TaskingTables::group(ImageId image)
{
    // The primary one, else the lowest; an image without any belongs to the lowest there is (fog-facts b).
    const auto own
        = m_sql.run(u"SELECT igaStorageGroupID FROM imageGroupAssoc WHERE igaImageID = ?"
                    " ORDER BY CASE WHEN igaPrimary = '1' THEN 0 ELSE 1 END, igaStorageGroupID LIMIT 1"_s,
            {image.value});
    if (!own)
        return tl::unexpected(own.error());
    if (own->isValid())
        return own->value(0).toLongLong();
    return m_sql.run(u"SELECT min(ngmGroupID) FROM nfsGroupMembers"_s).map([](const QSqlQuery &lowest) {
        return lowest.value(0).toLongLong();
    });
}

/// Whoever types the name at a computer must not join another session. Error: session-name-taken.
Result<void> TaskingTables::checkName(const QString &name)
{
    return m_sql
        .run(u"SELECT msName FROM multicastSessions WHERE msName = ? AND (msState IS NULL OR msState IN (0, 1, 2, "
             u"3))"
             " UNION SELECT hostName FROM hosts WHERE hostName = ?"_s,
            {name, name})
        .and_then([&name](const QSqlQuery &row) -> Result<void> {
            return row.isValid() ? failure("session-name-taken"_L1, {{u"name"_s, name}}) : Result<void>();
        });
}

/// Error: hosts-tasked.
Result<void> TaskingTables::checkUntasked(const QList<HostId> &hosts)
{
    QVariantList ids;
    for (const HostId &host : hosts)
        ids << host.value;
    const auto tasked = m_sql.list(
        u"SELECT DISTINCT hostName FROM hosts JOIN tasks ON taskHostID = hostID WHERE hostID IN (%1)"
        " AND %2 ORDER BY hostName"_s.arg(marks(ids.size()), isImaging),
        [](const QSqlQuery &row) { return row.value(0).toString(); }, ids);
    if (!tasked)
        return tl::unexpected(tasked.error());
    if (tasked->isEmpty())
        return {};
    return failure("hosts-tasked"_L1, {{u"names"_s, QJsonArray::fromStringList(*tasked)}});
}

Result<qint64> TaskingTables::add(const Tasking &tasking)
{
    const SessionRow session {.name = tasking.name,
        .basePort = tasking.basePort,
        .image = tasking.image,
        .clients = tasking.hosts.isEmpty() ? -2 : 0,
        .sessClients = tasking.hosts.isEmpty() ? tasking.receivers : 0,
        .interface = tasking.node.interface,
        .groupId = tasking.node.groupId};
    if (m_sql.schema().has("multicastSessions"_L1, "msMaxwait"_L1)) // FOG 1.6: its own API alone knows how
        return failure("tasking-needs-api"_L1);
    return m_sql.inTransaction([&]() -> Result<qint64> {
        const bool hasHosts = !tasking.hosts.isEmpty();
        if (const auto free = hasHosts ? checkUntasked(tasking.hosts) : checkName(tasking.name); !free)
            return tl::unexpected(free.error());
        const auto id = m_sessions.add(session);
        for (const HostId &host : tasking.hosts) {
            if (const auto added = id.and_then([&](qint64 msId) { return addTask(msId, host, tasking); }); !added)
                return tl::unexpected(added.error());
        }
        return id;
    });
}

Result<void> TaskingTables::addTask(qint64 session, HostId host, const Tasking &tasking)
{
    const QList<SqlCell> cells {{"taskName"_L1, tasking.name}, unset("taskCheckIn"_L1, sqlNever()),
        {"taskHostID"_L1, host.value}, {"taskImageID"_L1, tasking.image.id.value},
        {"taskStateID"_L1, int(FogState::Queued)}, {"taskIsDebug"_L1, 0}, {"taskCreateBy"_L1, tasking.createdBy},
        {"taskForce"_L1, u"0"_s}, unset("taskScheduledStartTime"_L1, sqlNever()),
        {"taskTypeID"_L1, multicastTaskType}, {"taskPCT"_L1, 0}, {"taskBPM"_L1, u""_s},
        {"taskTimeElapsed"_L1, u""_s}, {"taskTimeRemaining"_L1, u""_s}, {"taskDataCopied"_L1, u""_s},
        {"taskPercentText"_L1, u""_s}, {"taskDataTotal"_L1, u""_s},
        // FOG's group page leaves it out; the computer's boot fills it in.
        {"taskNFSGroupID"_L1, 0}, {"taskNFSMemberID"_L1, tasking.node.id}, {"taskNFSFailures"_L1, u""_s},
        {"taskLastMemberID"_L1, 0}, {"taskWOL"_L1, tasking.wakes ? u"1"_s : u"0"_s}, {"taskPassreset"_L1, u""_s},
        {"taskShutdown"_L1, u""_s}};
    return m_sql.insert("tasks"_L1, cells)
        .and_then([&](qint64 task) {
            return m_sql.insert("multicastSessionsAssoc"_L1, {{"msID"_L1, session}, {"tID"_L1, task}});
        })
        .map([](qint64) {});
}

} // namespace labcast
