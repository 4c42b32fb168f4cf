// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefacts.h"

#include "../fog/fogsettings.h"

namespace labcast {

using namespace Qt::StringLiterals;

Result<NodeFacts> readNodes(Store &store)
{
    const auto nodes = store.nodes();
    if (!nodes)
        return tl::unexpected(nodes.error());
    const auto rows = store.rows(u"nfsGroupMembers"_s,
        {u"ngmID"_s, u"ngmIsMasterNode"_s, u"ngmIsEnabled"_s, u"ngmHostname"_s, u"ngmInterface"_s});
    if (!rows)
        return tl::unexpected(rows.error());
    NodeFacts facts {.all = *nodes};
    for (const RowValues &row : *rows)
        facts.rows[row[u"ngmID"_s].toLongLong()] = row;
    // Only names: without them a group is told by its number.
    for (const RowValues &row : store.rows(u"nfsGroups"_s, {u"ngID"_s, u"ngName"_s}).value_or(QList<RowValues>()))
        facts.groups[row[u"ngID"_s].toLongLong()] = row[u"ngName"_s];
    return facts;
}

Result<RowValues> readSettingValues(Store &store, const QStringList &keys)
{
    return store.rows(u"globalSettings"_s, {u"settingKey"_s, u"settingValue"_s}, u"settingKey"_s, keys)
        .map([](const QList<RowValues> &rows) {
            RowValues values;
            for (const RowValues &row : rows)
                values[row[u"settingKey"_s]] = row[u"settingValue"_s];
            return values;
        });
}

Result<QString> readDaemonLogPath(Store &store)
{
    return readServerLogs(store).map([](const QStringList &logs) { return logs.first(); });
}

Result<QStringList> readServerLogs(Store &store)
{
    return readSettingValues(
        store, {u"SERVICE_LOG_PATH"_s, u"MULTICASTLOGFILENAME"_s, u"SERVICEMASTERLOGFILENAME"_s})
        .map([](const RowValues &values) {
            const QString folder = values[u"SERVICE_LOG_PATH"_s];
            return QStringList {serverLogPath(folder, values[u"MULTICASTLOGFILENAME"_s], u"multicast.log"_s),
                serverLogPath(folder, values[u"SERVICEMASTERLOGFILENAME"_s], u"servicemaster.log"_s)};
        });
}

Result<QList<SettingRow>> readSettings(Store &store)
{
    const QStringList columns {
        u"settingID"_s, u"settingKey"_s, u"settingValue"_s, u"settingDesc"_s, u"settingCategory"_s};
    return store.rows(u"globalSettings"_s, columns, u"settingKey"_s, multicastSettings())
        .map([](const QList<RowValues> &rows) {
            QList<SettingRow> settings;
            for (const RowValues &row : rows)
                settings << SettingRow {row[u"settingID"_s], row[u"settingKey"_s], row[u"settingValue"_s], row};
            return settings;
        });
}

} // namespace labcast
