// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab.h"
#include "sqlconnection.h"

#include <QHash>

namespace labcast {

/// The store's part for labs: `groups` and `groupMembers`.
class LabTables
{
public:
    explicit LabTables(SqlConnection &sql)
        : m_sql(sql)
    {
    }

    Result<QList<Lab>> all();
    Result<Lab> find(const QString &name);
    Result<Lab> add(const Lab &lab);
    Result<Lab> change(const Lab &lab);
    Result<void> remove(const QString &name);

private:
    Result<QList<Lab>> read(const QString &condition, const QVariantList &values);
    Result<void> checkFree(const Lab &lab);
    Result<QHash<QString, qint64>> memberIds(const QStringList &hosts);
    Result<Lab> write(const Lab &lab, const QString &sql, const QVariantList &values);
    Result<void> writeMembers(const Lab &lab, const QHash<QString, qint64> &ids);

    SqlConnection &m_sql;
};

} // namespace labcast
