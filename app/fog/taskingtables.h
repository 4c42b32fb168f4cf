// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sessiontables.h"
#include "tasking.h"

#include <functional>

namespace labcast {

/// The store's part for deployments that FOG's clients fetch themselves: `tasks`, and the session they belong to.
class TaskingTables
{
public:
    TaskingTables(SqlConnection &sql, SessionTables &sessions)
        : m_sql(sql)
        , m_sessions(sessions)
    {
    }

    // As Store's.
    Result<QList<TaskHost>> hosts(const QStringList &names);
    Result<qint64> group(ImageId image);
    Result<qint64> add(const Tasking &tasking);

private:
    Result<void> addTasks(QList<TaskHost> &hosts);
    Result<void> addLabs(QList<TaskHost> &hosts);
    Result<void> addMacs(QList<TaskHost> &hosts);
    Result<void> addClients(QList<TaskHost> &hosts);
    Result<void> forEach(QList<TaskHost> &hosts, const QString &sql,
        const std::function<void(TaskHost &, const QSqlQuery &)> &take);
    Result<void> addTask(qint64 session, HostId host, const Tasking &tasking);
    Result<void> checkName(const QString &name);
    Result<void> checkUntasked(const QList<HostId> &hosts);

    SqlConnection &m_sql;
    SessionTables &m_sessions;
};

} // namespace labcast
