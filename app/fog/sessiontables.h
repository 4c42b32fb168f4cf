// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sessionrow.h"
#include "sqlconnection.h"
#include "storeaddress.h"

namespace labcast {

/// The store's part for the sessions that Labcast runs itself: `multicastSessions` and its associations.
class SessionTables
{
public:
    SessionTables(SqlConnection &sql, StoreMode mode)
        : m_sql(sql)
        , m_mode(mode)
    {
    }

    // As Store's.
    Result<qint64> add(const SessionRow &row);
    Result<void> start(qint64 id, qint64 nodeId, quint16 basePort);
    Result<bool> claim(qint64 id, qint64 nodeId);
    Result<void> yield(qint64 id);
    Result<void> endIdleTasks(qint64 id);
    Result<void> setPercent(qint64 id, int percent);
    Result<void> close(qint64 id, FogState state);
    Result<QList<SessionRow>> active();

private:
    Result<void> mayWrite() const;
    Result<void> endTasks(qint64 id, const QString &states, FogState state);
    Result<void> logTasks(qint64 id, const QString &states, FogState state);

    SqlConnection &m_sql;
    const StoreMode m_mode;
};

} // namespace labcast
