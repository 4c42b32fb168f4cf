// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostplanner.h"

#include "hostcolumns.h"

#include <algorithm>
#include <numeric>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int macCell = 0;
constexpr int nameCell = 1;
constexpr int imageCell = 4;
constexpr int mostFaults = 1000;

int columnNamed(const QString &field)
{
    const auto columns = hostColumns();
    const auto found = std::ranges::find_if(
        columns, [&field](const HostColumn &each) { return field.compare(each.field, Qt::CaseInsensitive) == 0; });
    return found == columns.end() ? -1 : int(found - columns.begin());
}

} // namespace

HostPlanner::HostPlanner(const QList<HostRow> &stored, const QStringList &imageIds)
    : m_images(imageIds.begin(), imageIds.end())
    , m_places(qsizetype(hostColumns().size()))
{
    std::iota(m_places.begin(), m_places.end(), 0);
    for (const HostRow &row : stored) {
        const QString name = row.cells.at(nameCell);
        m_stored.insert(name.toCaseFolded(), row);
        for (const QString &mac : row.cells.at(macCell).split(u'|'))
            m_owners.insert(mac, name);
    }
}

Result<QList<PlannedHost>> HostPlanner::plan(QList<CsvRecord> records)
{
    readHeader(records);
    if (records.isEmpty())
        return failure("import-empty"_L1);
    if (records.size() > mostImported)
        return failure("import-too-many"_L1, {{u"most"_s, mostImported}});
    QList<PlannedHost> hosts;
    for (const CsvRecord &record : records)
        hosts << planned(record);
    return hosts;
}

/// Newer FOGs name the columns in a first line.
void HostPlanner::readHeader(QList<CsvRecord> &records)
{
    QList<int> places;
    for (const QString &cell : records.isEmpty() ? QStringList() : records.first().cells)
        places << columnNamed(cell.trimmed());
    if (!places.contains(macCell) || !places.contains(nameCell))
        return;
    m_places = places;
    records.removeFirst();
}

PlannedHost HostPlanner::planned(const CsvRecord &record)
{
    PlannedHost host {.row = {.line = record.line, .name = {}, .fault = {}}};
    if (const qsizetype place = m_places.indexOf(nameCell); place >= 0)
        host.row.name = record.cells.value(place).trimmed().left(50);
    if (auto good = read(record, host).and_then([&] { return claim(host); }); !good) {
        host.row.act = ImportAct::Fault;
        host.row.fault = good.error().message;
        return host;
    }
    const auto stored = m_stored.constFind(host.cells.at(nameCell).toCaseFolded());
    if (stored == m_stored.constEnd())
        return host;
    host.id = stored->id;
    host.row.act = isSame(host, *stored) ? ImportAct::Same : ImportAct::Change;
    return host;
}

Result<void> HostPlanner::read(const CsvRecord &record, PlannedHost &host) const
{
    const auto columns = hostColumns();
    const auto count = record.cells.size();
    if (count < 2 || count > m_places.size())
        return failure("import-columns"_L1, {{u"count"_s, count}, {u"most"_s, m_places.size()}});
    host.cells = QStringList(qsizetype(columns.size()));
    host.given = QBitArray(qsizetype(columns.size()));
    for (qsizetype i = 0; i < count; ++i) {
        if (m_places[i] < 0)
            continue;
        const HostColumn &column = columns[size_t(m_places[i])];
        const auto cell = checkedCell(column, record.cells[i]);
        if (!cell)
            return tl::unexpected(cell.error());
        const bool canBeEmpty = column.kind == HostCell::Text || column.kind == HostCell::Description;
        host.cells[m_places[i]] = *cell;
        host.given.setBit(m_places[i], canBeEmpty || !cell->isEmpty());
    }
    const QString image = host.cells.at(imageCell);
    if (!image.isEmpty() && image != "0"_L1 && !m_images.contains(image))
        return failure("import-image-unknown"_L1, {{u"image"_s, image}});
    return {};
}

/// Its name and its MACs are its own: in the file, and in the store.
Result<void> HostPlanner::claim(const PlannedHost &host)
{
    const QString name = host.cells.at(nameCell).toCaseFolded();
    if (name.isEmpty())
        return failure("host-name-bad"_L1, {{u"name"_s, name}});
    if (host.cells.at(macCell).isEmpty())
        return failure("mac-missing"_L1);
    if (const int line = m_seen.value(name))
        return failure("import-name-twice"_L1, {{u"name"_s, host.cells.at(nameCell)}, {u"line"_s, line}});
    const QStringList macs = host.cells.at(macCell).split(u'|');
    for (const QString &mac : macs) {
        if (const int line = m_seen.value(mac))
            return failure("import-mac-twice"_L1, {{u"mac"_s, mac}, {u"line"_s, line}});
        const QString owner = m_owners.value(mac);
        if (!owner.isEmpty() && owner.toCaseFolded() != name)
            return failure("mac-taken"_L1, {{u"mac"_s, mac}, {u"host"_s, owner}});
    }
    m_seen.insert(name, host.row.line);
    for (const QString &mac : macs)
        m_seen.insert(mac, host.row.line);
    return {};
}

bool HostPlanner::isSame(const PlannedHost &host, const HostRow &stored) const
{
    const auto columns = hostColumns();
    for (qsizetype i = 0; i < host.cells.size(); ++i) {
        const bool counts = host.given.testBit(i) && columns[size_t(i)].kind != HostCell::Withheld;
        if (counts && host.cells[i] != stored.cells[i])
            return false;
    }
    return true;
}

ImportPlan planOf(const QList<PlannedHost> &hosts)
{
    ImportPlan plan;
    for (const PlannedHost &host : hosts) {
        const ImportAct act = host.row.act;
        plan.counts.added += act == ImportAct::Add;
        plan.counts.changed += act == ImportAct::Change;
        plan.counts.same += act == ImportAct::Same;
        plan.counts.faults += act == ImportAct::Fault;
        if (act != ImportAct::Fault || plan.counts.faults <= mostFaults)
            plan.rows << host.row;
    }
    return plan;
}

} // namespace labcast
