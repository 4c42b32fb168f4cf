// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host.h"
#include "sqlconnection.h"

namespace labcast {

/// The store's part for computers: `hosts` and `hostMAC`.
class HostTables
{
public:
    explicit HostTables(SqlConnection &sql)
        : m_sql(sql)
    {
    }

    Result<QList<Host>> all();
    Result<Host> find(const QString &name);
    Result<Host> add(const Host &host);
    Result<Host> change(const Host &host);
    Result<void> remove(const QStringList &names);

private:
    Result<void> checkFree(const Host &host);
    Result<void> writeMacs(const Host &host);

    SqlConnection &m_sql;
};

} // namespace labcast
