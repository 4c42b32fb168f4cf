// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hostplanner.h"
#include "hosttables.h"

namespace labcast {

/// The store's part for whole lists of computers as FOG exports and imports them.
class HostTransfer
{
public:
    HostTransfer(SqlConnection &sql, HostTables &hosts)
        : m_sql(sql)
        , m_hosts(hosts)
    {
    }

    /// The cells of `count` hosts from the `from`th on, by name; secrets are empty.
    Result<QList<QStringList>> rows(qint64 from, qint64 count);
    Result<ImportPlan> plan(const QList<CsvRecord> &records);
    /// All of it or nothing. Error: import-differs when it would not be what `expected` says.
    Result<ImportCounts> import(const QList<CsvRecord> &records, const ImportCounts &expected);

private:
    Result<QList<HostRow>> read(qint64 from, qint64 count);
    Result<QList<PlannedHost>> planned(const QList<CsvRecord> &records);
    Result<void> write(const PlannedHost &host);
    Result<qint64> add(const PlannedHost &host);
    Result<qint64> change(const PlannedHost &host);

    SqlConnection &m_sql;
    HostTables &m_hosts;
};

} // namespace labcast
