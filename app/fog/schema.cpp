// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema.h"

#include <QJsonArray>

#include <array>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// A table and columns of it, separated by blanks.
struct TableColumns
{
    QLatin1StringView table;
    QLatin1StringView columns;
};

/// Without these nothing can be read.
constexpr std::array neededColumns {
    TableColumns {"schemaVersion"_L1, "vValue"_L1},
    TableColumns {"globalSettings"_L1, "settingKey settingValue"_L1},
    TableColumns {"nfsGroupMembers"_L1,
        "ngmID ngmMemberName ngmIsMasterNode ngmIsEnabled ngmGroupID ngmRootPath ngmHostname ngmInterface"
        " ngmMaxBitrate"_L1},
    TableColumns {"images"_L1,
        "imageID imageName imagePath imageTypeID imagePartitionTypeID imageFormat imageOSID imageServerSize"
        " imageEnabled"_L1},
    TableColumns {"imageGroupAssoc"_L1, "igaImageID igaStorageGroupID igaPrimary"_L1},
    TableColumns {"hosts"_L1, "hostID hostName hostDesc hostIP hostImage hostLastDeploy"_L1},
    TableColumns {"hostMAC"_L1, "hmID hmHostID hmMAC hmPrimary"_L1},
    TableColumns {"groups"_L1, "groupID groupName groupDesc"_L1},
    TableColumns {"groupMembers"_L1, "gmHostID gmGroupID"_L1},
    TableColumns {"multicastSessions"_L1,
        "msID msName msBasePort msLogPath msImage msClients msSessClients msStartDateTime msState"
        " msCompleteDateTime msIsDD msNFSGroupID"_L1},
    TableColumns {"multicastSessionsAssoc"_L1, "msID tID"_L1},
    TableColumns {
        "tasks"_L1, "taskID taskHostID taskStateID taskTypeID taskPCT taskPercentText taskBPM taskCheckIn"_L1},
};

/// Of the tables into which we insert: what we give besides those above.
constexpr std::array givenColumns {
    TableColumns {"images"_L1,
        "imageDesc imageProtect imageMagnetUri imageDateTime imageCreateBy imageBuilding imageSize imageLastDeploy"
        " imageReplicate"_L1},
    TableColumns {"hosts"_L1,
        "hostBuilding hostCreateDate hostCreateBy hostUseAD hostADDomain hostADOU hostADUser hostADPass"
        " hostADPassLegacy hostPrinterLevel hostKernelArgs hostKernel hostDevice hostPending hostPubKey"
        " hostSecToken hostSecTime hostEnforce hostSecTokenPrev"_L1},
    TableColumns {"hostMAC"_L1, "hmDesc hmPending hmIgnoreClient hmIgnoreImaging"_L1},
    TableColumns {
        "groups"_L1, "groupDateTime groupCreateBy groupBuilding groupKernel groupKernelArgs groupPrimaryDisk"_L1},
    TableColumns {"multicastSessions"_L1, "msInterface msPercent msAnon3 msAnon4 msAnon5"_L1},
    TableColumns {"tasks"_L1,
        "taskName taskCreateTime taskImageID taskIsDebug taskCreateBy taskForce taskScheduledStartTime "
        "taskTimeElapsed"
        " taskTimeRemaining taskDataCopied taskDataTotal taskNFSGroupID taskNFSMemberID taskNFSFailures"
        " taskLastMemberID taskWOL taskPassreset taskShutdown"_L1},
    TableColumns {"imageGroupAssoc"_L1, ""_L1},
    TableColumns {"groupMembers"_L1, ""_L1},
    TableColumns {"multicastSessionsAssoc"_L1, ""_L1},
};

QStringList namesOf(const TableColumns &table)
{
    return table.columns.toString().split(u' ', Qt::SkipEmptyParts);
}

/// What of the needed columns is not there, as TABLE or TABLE.COLUMN.
QStringList missingFrom(const Schema &schema)
{
    QStringList missing;
    for (const TableColumns &needed : neededColumns) {
        const auto table = schema.tables.constFind(needed.table);
        if (table == schema.tables.constEnd()) {
            missing << needed.table;
            continue;
        }
        for (const QString &column : namesOf(needed)) {
            if (!table->contains(column))
                missing << needed.table + u'.' + column;
        }
    }
    return missing;
}

/// FOG 1.2 kept the primary MAC with the host and the storage group with the image.
bool isFog12(const Schema &schema)
{
    return schema.has("hosts"_L1, "hostMAC"_L1) || schema.has("images"_L1, "imageNFSGroupID"_L1);
}

bool isKnown(QLatin1StringView table, const QString &column)
{
    const auto has
        = [&](const TableColumns &known) { return known.table == table && namesOf(known).contains(column); };
    return std::ranges::any_of(neededColumns, has) || std::ranges::any_of(givenColumns, has);
}

} // namespace

QString toText(Generation generation)
{
    switch (generation) {
    case Generation::Fog158:
        return u"FOG 1.5.8"_s;
    case Generation::Fog1510:
        return u"FOG 1.5.10"_s;
    case Generation::Fog16:
        break;
    }
    return u"FOG 1.6"_s;
}

bool Schema::has(QLatin1StringView table, QLatin1StringView column) const
{
    return tables.value(table).contains(column);
}

bool Schema::takesNull(QLatin1StringView table, QLatin1StringView column) const
{
    return tables.value(table).value(column).takesNull;
}

Result<Generation> generationOf(const Schema &schema)
{
    if (!schema.tables.contains(u"multicastSessions"_s) && !schema.tables.contains(u"nfsGroupMembers"_s))
        return failure("store-not-fog"_L1);
    if (isFog12(schema))
        return failure("store-too-old"_L1, {{u"version"_s, schema.version}});
    if (const QStringList missing = missingFrom(schema); !missing.isEmpty())
        return failure("store-half-fog"_L1,
            {{u"version"_s, schema.version}, {u"missing"_s, QJsonArray::fromStringList(missing)}});
    if (schema.has("multicastSessions"_L1, "msMaxwait"_L1))
        return Generation::Fog16;
    const bool hasSender = schema.has("multicastSessions"_L1, "msSenderPID"_L1);
    return hasSender ? Generation::Fog1510 : Generation::Fog158;
}

Result<void> checkWritable(const Schema &schema)
{
    QStringList unknown;
    for (const TableColumns &given : givenColumns) {
        const auto columns = schema.tables.value(given.table);
        for (auto it = columns.begin(); it != columns.end(); ++it) {
            if (it->mustBeGiven && !isKnown(given.table, it.key()))
                unknown << given.table + u'.' + it.key();
        }
    }
    if (unknown.isEmpty())
        return {};
    unknown.sort();
    return failure("store-unknown-generation"_L1,
        {{u"version"_s, schema.version}, {u"columns"_s, QJsonArray::fromStringList(unknown)}});
}

} // namespace labcast
