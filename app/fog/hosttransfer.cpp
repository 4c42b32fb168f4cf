// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosttransfer.h"

#include "hostcolumns.h"
#include "hosttables.h"


#include <limits>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// The id, every column that may be told, and one row a MAC, the primary one first.
QString rowQuery()
{
    QStringList names;
    for (const HostColumn &column : hostColumns()) {
        const bool isTold = !column.column.isEmpty() && column.kind != HostCell::Withheld;
        names << (!isTold                            ? u"''"_s
                : column.kind == HostCell::Time ? dateText(column.column)
                                                : column.column.toString());
    }
    return u"SELECT hostID, hmMAC, %1 FROM (SELECT * FROM hosts ORDER BY hostName, hostID LIMIT ? OFFSET ?) AS "
           u"part"
           " LEFT JOIN %2 ON hmHostID = hostID ORDER BY hostName, hostID, hmPrimary DESC, hmID"_s.arg(
               names.join(u", "_s), macsOfHosts);
}

HostRow rowOf(const QSqlQuery &row)
{
    HostRow host {.id = row.value(0).toLongLong(), .cells = {}};
    int i = 2;
    for (const HostColumn &column : hostColumns()) {
        const QString text = row.value(i++).toString();
        // Both "never" are FOG's.
        host.cells << (column.kind == HostCell::Time && text.isEmpty() ? sqlNever() : text);
    }
    return host;
}

/// As it is stored: no image and never are the only cells that FOG 1.6 has as NULL.
SqlCell cellOf(const HostColumn &column, const QString &text)
{
    const bool isUnset = (column.kind == HostCell::Image && text.toInt() == 0)
        || ((column.kind == HostCell::Time || column.column == "hostSecTime"_L1) && text == sqlNever());
    return {column.column, text, isUnset};
}

} // namespace

Result<QList<HostRow>> HostTransfer::read(qint64 from, qint64 count)
{
    return m_sql.run(rowQuery(), {count, from}).map([](QSqlQuery row) {
        QList<HostRow> hosts;
        for (bool more = row.isValid(); more; more = row.next()) {
            if (hosts.isEmpty() || hosts.last().id != row.value(0).toLongLong())
                hosts << rowOf(row);
            QString &macs = hosts.last().cells.first();
            if (const QString mac = row.value(1).toString().toLower(); !mac.isEmpty())
                macs += macs.isEmpty() ? mac : QString(u'|' + mac);
        }
        return hosts;
    });
}

Result<QList<QStringList>> HostTransfer::rows(qint64 from, qint64 count)
{
    return read(from, count).map([](const QList<HostRow> &hosts) {
        QList<QStringList> rows;
        for (const HostRow &host : hosts)
            rows << host.cells;
        return rows;
    });
}

Result<QList<PlannedHost>> HostTransfer::planned(const QList<CsvRecord> &records)
{
    const auto imageId = [](const QSqlQuery &row) { return row.value(0).toString(); };
    const auto images = m_sql.list(u"SELECT imageID FROM images"_s, imageId);
    const auto stored = read(0, std::numeric_limits<int>::max());
    if (!images || !stored)
        return tl::unexpected(images ? stored.error() : images.error());
    return HostPlanner(*stored, *images).plan(records);
}

Result<ImportPlan> HostTransfer::plan(const QList<CsvRecord> &records)
{
    return planned(records).map(planOf);
}

Result<ImportCounts> HostTransfer::import(const QList<CsvRecord> &records, const ImportCounts &expected)
{
    return m_sql.inTransaction([&]() -> Result<ImportCounts> {
        const auto hosts = planned(records);
        if (!hosts)
            return tl::unexpected(hosts.error());
        const ImportCounts counts = planOf(*hosts).counts;
        if (counts != expected)
            return failure("import-differs"_L1);
        for (const PlannedHost &host : *hosts) {
            if (auto done = write(host); !done)
                return tl::unexpected(done.error());
        }
        return counts;
    });
}

Result<void> HostTransfer::write(const PlannedHost &host)
{
    if (host.row.act == ImportAct::Same || host.row.act == ImportAct::Fault)
        return {};
    return (host.row.act == ImportAct::Add ? add(host) : change(host)).and_then([&](qint64 id) {
        return m_hosts.writeMacs({.id = {id},
            .name = {},
            .macs = host.cells.first().split(u'|'),
            .address = {},
            .description = {},
            .image = {}});
    });
}

Result<qint64> HostTransfer::add(const PlannedHost &host)
{
    QList<SqlCell> cells {{"hostSecTokenPrev"_L1, u""_s}}; // the one column that the file has not
    const auto columns = hostColumns();
    for (size_t i = 1; i < columns.size(); ++i) {
        const HostColumn &column = columns[i];
        const bool isSaid = host.given.testBit(qsizetype(i)) && column.kind != HostCell::Withheld;
        const bool isBirth = column.column == "hostCreateDate"_L1;
        const QString otherwise = isBirth ? m_sql.now() : column.unset.toString();
        cells << cellOf(column, isSaid ? host.cells.at(qsizetype(i)) : otherwise);
    }
    return m_sql.insert("hosts"_L1, cells);
}

Result<qint64> HostTransfer::change(const PlannedHost &host)
{
    QList<SqlCell> cells;
    const auto columns = hostColumns();
    for (size_t i = 1; i < columns.size(); ++i) {
        if (host.given.testBit(qsizetype(i)) && columns[i].kind != HostCell::Withheld)
            cells << cellOf(columns[i], host.cells.at(qsizetype(i)));
    }
    return m_sql.update("hosts"_L1, cells, "hostID"_L1, host.id).map([&host] { return host.id; });
}

} // namespace labcast
