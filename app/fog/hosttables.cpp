// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosttables.h"

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// One row a MAC; the primary one first.
QString hostQuery(const QString &hosts, const QString &condition = {})
{
    return u"SELECT hostID, hostName, hostIP, hostDesc, imageName, CAST(hostLastDeploy AS CHAR), hmMAC FROM %1"
           " LEFT JOIN images ON imageID = hostImage LEFT JOIN %3 ON hmHostID = hostID"
           " %2 ORDER BY hostName, hostID, hmPrimary DESC, hmID"_s.arg(
               hosts, condition, condition.isEmpty() ? macsOfHosts : u"hostMAC"_s);
}

Host hostOf(const QSqlQuery &row, const SqlConnection &sql)
{
    return {.id = {row.value(0).toLongLong()},
        .name = row.value(1).toString(),
        .macs = {},
        .address = row.value(2).toString(),
        .description = row.value(3).toString(),
        .image = row.value(4).toString(),
        .deployedMs = sql.utcMs(row.value(5))};
}

QList<Host> hostsOf(QSqlQuery row, const SqlConnection &sql)
{
    QList<Host> hosts;
    for (bool more = row.isValid(); more; more = row.next()) {
        if (hosts.isEmpty() || hosts.last().id.value != row.value(0).toLongLong())
            hosts << hostOf(row, sql);
        if (const QString mac = row.value(6).toString(); !mac.isEmpty())
            hosts.last().macs << mac.toLower();
    }
    return hosts;
}

} // namespace

Result<QList<Host>> HostTables::read(const QString &query, const QVariantList &values)
{
    return m_sql.run(query, values).map([this](QSqlQuery row) { return hostsOf(std::move(row), m_sql); });
}

Result<QList<Host>> HostTables::all()
{
    return read(hostQuery(u"hosts"_s));
}

Result<QList<Host>> HostTables::page(qint64 from, qint64 count)
{
    const QString part = u"(SELECT * FROM hosts ORDER BY hostName, hostID LIMIT ? OFFSET ?) AS part"_s;
    return read(hostQuery(part), {count, from});
}

Result<Host> HostTables::find(const QString &name)
{
    return read(hostQuery(u"hosts"_s, u"WHERE hostName = ?"_s), {name})
        .and_then([&name](const QList<Host> &hosts) -> Result<Host> {
            if (hosts.isEmpty())
                return failure("host-unknown"_L1, {{u"name"_s, name}});
            return hosts.first();
        });
}

/// Whether no other host has its name or one of its MACs.
Result<void> HostTables::checkFree(const Host &host)
{
    const auto named = m_sql.run(
        u"SELECT hostName FROM hosts WHERE hostName = ? AND hostID <> ?"_s, {host.name, host.id.value});
    if (!named)
        return tl::unexpected(named.error());
    if (named->isValid())
        return failure("host-exists"_L1, {{u"name"_s, named->value(0).toString()}});
    for (const QString &mac : host.macs) {
        const auto taken = m_sql.run(u"SELECT hostName FROM hostMAC JOIN hosts ON hostID = hmHostID"
                                     " WHERE hmMAC = ? AND hmHostID <> ?"_s,
            {mac, host.id.value});
        if (!taken)
            return tl::unexpected(taken.error());
        if (taken->isValid())
            return failure("mac-taken"_L1, {{u"mac"_s, mac}, {u"host"_s, taken->value(0).toString()}});
    }
    return {};
}

Result<Host> HostTables::add(const Host &host)
{
    return m_sql.inTransaction([&]() -> Result<Host> {
        Host stored = host;
        stored.id = {};
        return checkFree(stored)
            .and_then([&] { return insert(stored); })
            .and_then([&](qint64 id) {
                stored.id = {id};
                return writeMacs(stored);
            })
            .map([&stored] { return stored; });
    });
}

Result<qint64> HostTables::insert(const Host &host)
{
    QList<SqlCell> cells {{"hostName"_L1, host.name}, {"hostDesc"_L1, host.description}, {"hostBuilding"_L1, 0},
        {"hostCreateDate"_L1, m_sql.now()}, {"hostCreateBy"_L1, u"labcast"_s}, {"hostPending"_L1, u"0"_s},
        {"hostEnforce"_L1, u"1"_s}, unset("hostImage"_L1, 0), unset("hostLastDeploy"_L1, sqlNever()),
        unset("hostSecTime"_L1, m_sql.now())};
    // FOG 1.5 has no default for most columns.
    for (const auto column : {"hostIP"_L1, "hostUseAD"_L1, "hostADDomain"_L1, "hostADOU"_L1, "hostADUser"_L1,
             "hostADPass"_L1, "hostADPassLegacy"_L1, "hostPrinterLevel"_L1, "hostKernelArgs"_L1, "hostKernel"_L1,
             "hostDevice"_L1, "hostPubKey"_L1, "hostSecToken"_L1, "hostSecTokenPrev"_L1})
        cells << SqlCell {column, u""_s};
    return m_sql.insert("hosts"_L1, cells);
}

Result<Host> HostTables::change(const Host &host)
{
    return m_sql.inTransaction([&]() -> Result<Host> {
        return checkFree(host)
            .and_then([&] {
                return m_sql.execute(u"UPDATE hosts SET hostName = ?, hostDesc = ? WHERE hostID = ?"_s,
                    {host.name, host.description, host.id.value});
            })
            .and_then([&] { return writeMacs(host); })
            .map([&host] { return host; });
    });
}

/// A MAC that stays keeps its row, with what FOG noted in it.
Result<void> HostTables::writeMacs(const Host &host)
{
    const auto mac = [](const QSqlQuery &row) { return row.value(0).toString().toLower(); };
    const auto before = m_sql.list(u"SELECT hmMAC FROM hostMAC WHERE hmHostID = ?"_s, mac, {host.id.value});
    if (!before)
        return tl::unexpected(before.error());
    Result<void> done;
    for (const QString &each : host.macs) {
        const QString primary = each == host.macs.first() ? u"1"_s : u"0"_s;
        const QString sql = before->contains(each)
            ? u"UPDATE hostMAC SET hmPrimary = ? WHERE hmHostID = ? AND hmMAC = ?"_s
            : u"INSERT INTO hostMAC (hmPrimary, hmHostID, hmMAC, hmDesc, hmPending, hmIgnoreClient,"
              " hmIgnoreImaging) VALUES (?, ?, ?, '', '0', '0', '0')"_s;
        done = done.and_then([&] { return m_sql.execute(sql, {primary, host.id.value, each}); });
    }
    for (const QString &gone : *before) {
        if (!host.macs.contains(gone))
            done = done.and_then([&] { return m_sql.execute(u"DELETE FROM hostMAC WHERE hmMAC = ?"_s, {gone}); });
    }
    return done;
}

Result<void> HostTables::remove(const QStringList &names)
{
    return m_sql.inTransaction([&]() -> Result<void> {
        Result<void> done;
        for (const QString &name : names) {
            const auto host = find(name);
            if (!host)
                return tl::unexpected(host.error());
            for (const auto &sql : {u"DELETE FROM hostMAC WHERE hmHostID = ?"_s,
                     u"DELETE FROM groupMembers WHERE gmHostID = ?"_s, u"DELETE FROM hosts WHERE hostID = ?"_s})
                done = done.and_then([&] { return m_sql.execute(sql, {host->id.value}); });
        }
        return done;
    });
}

} // namespace labcast
