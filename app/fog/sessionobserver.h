// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "observation.h"
#include "sqlconnection.h"

namespace labcast {

/// The store's part for sessions that somebody else runs; only reads.
class SessionObserver
{
public:
    explicit SessionObserver(SqlConnection &sql)
        : m_sql(sql)
    {
    }

    /// As Store::observe.
    Result<Observation> look(const QList<qint64> &known);

private:
    Result<QList<ObservedSession>> sessions(const QList<qint64> &known);
    Result<void> addMembers(QList<ObservedSession> &sessions);
    ObservedSession sessionOf(const QSqlQuery &row) const;
    ObservedMember memberOf(const QSqlQuery &row) const;

    SqlConnection &m_sql;
};

} // namespace labcast
