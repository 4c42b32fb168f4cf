// SPDX-License-Identifier: GPL-3.0-or-later
#include "labtables.h"

#include "../naturalorder.h"

#include <QJsonArray>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

Lab labOf(const QSqlQuery &row)
{
    return {.id = {row.value(0).toLongLong()},
        .name = row.value(1).toString(),
        .description = row.value(2).toString(),
        .hosts = {}};
}

} // namespace

Result<QList<Lab>> LabTables::read(const QString &condition, const QVariantList &values)
{
    // `groups` is a reserved word of some servers.
    auto labs
        = m_sql.list(u"SELECT groupID, groupName, groupDesc FROM `groups` %1 ORDER BY groupName"_s.arg(condition),
            labOf, values);
    if (!labs)
        return labs;
    QHash<qint64, Lab *> byId;
    for (Lab &lab : *labs)
        byId.insert(lab.id.value, &lab);
    auto member = m_sql.run(u"SELECT gmGroupID, hostName FROM groupMembers JOIN hosts ON hostID = gmHostID"
                            " JOIN `groups` ON groupID = gmGroupID %1"_s.arg(condition),
        values);
    if (!member)
        return tl::unexpected(member.error());
    for (bool more = member->isValid(); more; more = member->next()) {
        if (Lab *lab = byId.value(member->value(0).toLongLong()))
            lab->hosts << member->value(1).toString();
    }
    for (Lab &lab : *labs)
        std::ranges::sort(lab.hosts, NaturalLess());
    return labs;
}

Result<QList<Lab>> LabTables::all()
{
    return read({}, {});
}

Result<Lab> LabTables::find(const QString &name)
{
    return read(u"WHERE groupName = ?"_s, {name}).and_then([&name](const QList<Lab> &labs) -> Result<Lab> {
        if (labs.isEmpty())
            return failure("lab-unknown"_L1, {{u"name"_s, name}});
        return labs.first();
    });
}

Result<void> LabTables::checkFree(const Lab &lab)
{
    return m_sql
        .run(u"SELECT groupName FROM `groups` WHERE groupName = ? AND groupID <> ?"_s, {lab.name, lab.id.value})
        .and_then([](const QSqlQuery &row) -> Result<void> {
            if (row.isValid())
                return failure("lab-exists"_L1, {{u"name"_s, row.value(0).toString()}});
            return {};
        });
}

/// The hostIDs by folded name; error when one of `hosts` is not there.
Result<QHash<QString, qint64>> LabTables::memberIds(const QStringList &hosts)
{
    QHash<QString, qint64> ids;
    auto row = m_sql.run(u"SELECT hostName, hostID FROM hosts"_s);
    if (!row)
        return tl::unexpected(row.error());
    for (bool more = row->isValid(); more; more = row->next())
        ids.insert(row->value(0).toString().toCaseFolded(), row->value(1).toLongLong());
    QStringList unknown;
    std::ranges::copy_if(hosts, std::back_inserter(unknown),
        [&ids](const QString &name) { return !ids.contains(name.toCaseFolded()); });
    if (!unknown.isEmpty())
        return failure("lab-hosts-unknown"_L1, {{u"names"_s, QJsonArray::fromStringList(unknown)}});
    return ids;
}

/// Who is new comes first: a break must not leave a lab that has lost its computers.
Result<void> LabTables::writeMembers(const Lab &lab, const QHash<QString, qint64> &ids)
{
    const auto member = [](const QSqlQuery &row) { return row.value(0).toLongLong(); };
    const auto before
        = m_sql.list(u"SELECT gmHostID FROM groupMembers WHERE gmGroupID = ?"_s, member, {lab.id.value});
    if (!before)
        return tl::unexpected(before.error());
    const QSet<qint64> old(before->begin(), before->end());
    QSet<qint64> members;
    for (const QString &name : lab.hosts)
        members.insert(ids.value(name.toCaseFolded()));
    Result<void> done;
    const auto each = [&](const QSet<qint64> &hosts, const QString &sql) {
        for (const qint64 id : hosts)
            done = done.and_then([&] { return m_sql.execute(sql, {id, lab.id.value}); });
    };
    each(members - old, u"INSERT INTO groupMembers (gmHostID, gmGroupID) VALUES (?, ?)"_s);
    each(old - members, u"DELETE FROM groupMembers WHERE gmHostID = ? AND gmGroupID = ?"_s);
    return done;
}

Result<Lab> LabTables::write(const Lab &lab, const QString &sql, const QVariantList &values)
{
    return m_sql.inTransaction([&]() -> Result<Lab> {
        Lab stored = lab;
        auto good = checkFree(lab);
        if (!good)
            return tl::unexpected(good.error());
        const auto ids = memberIds(lab.hosts);
        if (!ids)
            return tl::unexpected(ids.error());
        return m_sql.run(sql, values)
            .and_then([&](const QSqlQuery &row) {
                if (stored.id.value == 0)
                    stored.id = {row.lastInsertId().toLongLong()};
                return writeMembers(stored, *ids);
            })
            .and_then([&] { return find(stored.name); });
    });
}

Result<Lab> LabTables::add(const Lab &lab)
{
    return write(lab,
        u"INSERT INTO `groups` (groupName, groupDesc, groupDateTime, groupCreateBy, groupBuilding, groupKernel,"
        " groupKernelArgs, groupPrimaryDisk) VALUES (?, ?, ?, 'labcast', 0, '', '', '')"_s,
        {lab.name, lab.description, m_sql.now()});
}

Result<Lab> LabTables::change(const Lab &lab)
{
    return write(lab, u"UPDATE `groups` SET groupName = ?, groupDesc = ? WHERE groupID = ?"_s,
        {lab.name, lab.description, lab.id.value});
}

Result<void> LabTables::remove(const QString &name)
{
    return m_sql.inTransaction([&]() -> Result<void> {
        return find(name).and_then([&](const Lab &lab) {
            return m_sql.execute(u"DELETE FROM groupMembers WHERE gmGroupID = ?"_s, {lab.id.value}).and_then([&] {
                return m_sql.execute(u"DELETE FROM `groups` WHERE groupID = ?"_s, {lab.id.value});
            });
        });
    });
}

} // namespace labcast
