// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host.h"
#include "sqlconnection.h"

namespace labcast {

/// hostMAC for a join to many hosts. FOG has no index on hmHostID, so that the join itself would compare every
/// host with every MAC; a server keeps this as a table of its own, with one.
inline const QString macsOfHosts
    = QStringLiteral("(SELECT hmID, hmHostID, hmMAC, hmPrimary FROM hostMAC LIMIT 1000000) AS hostMAC");

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

    /// `count` of all(), from the `from`th on.
    Result<QList<Host>> page(qint64 from, qint64 count);
    /// Its MACs become those of the host with its id.
    Result<void> writeMacs(const Host &host);

private:
    Result<QList<Host>> read(const QString &query, const QVariantList &values = {});
    Result<qint64> insert(const Host &host);
    Result<void> checkFree(const Host &host);

    SqlConnection &m_sql;
};

} // namespace labcast
