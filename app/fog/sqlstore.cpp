// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlstore.h"

#include <QUuid>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

QString imageColumns()
{
    return u"imageID, imageName, imagePath, imageTypeID, imageFormat, imageOSID, imageServerSize, imageEnabled,"
           " imagePartitionTypeID"_s;
}

Image imageOf(const QSqlQuery &row)
{
    return {.id = {row.value(0).toLongLong()},
        .name = row.value(1).toString(),
        .path = row.value(2).toString(),
        .type = ImageType(row.value(3).toInt()),
        .format = row.value(4).toInt(),
        .osId = row.value(5).toInt(),
        .partitionType = row.value(8).toInt(),
        .serverSize = row.value(6).toLongLong(),
        .enabled = row.value(7).toString() == "1"_L1};
}

QString nodeColumns()
{
    return u"ngmID, ngmMemberName, ngmIsMasterNode, ngmIsEnabled, ngmGroupID, ngmRootPath, ngmHostname,"
           " ngmInterface, ngmMaxBitrate,"
           " (SELECT settingValue FROM globalSettings WHERE settingKey = 'FOG_MULTICAST_MAX_SESSIONS')"_s;
}

StorageNode nodeOf(const QSqlQuery &row)
{
    StorageNode node {.id = row.value(0).toLongLong(),
        .name = row.value(1).toString(),
        .isMaster = row.value(2).toString() == "1"_L1,
        .isEnabled = row.value(3).toString() == "1"_L1,
        .groupId = row.value(4).toLongLong(),
        .root = row.value(5).toString(),
        .address = row.value(6).toString(),
        .interface = row.value(7).toString()};
    if (const auto rate = parseBandwidth(row.value(8).toString()))
        node.maxBitrate = *rate;
    if (const int sessions = row.value(9).toInt(); sessions >= 1)
        node.maxSessions = std::min(sessions, mostSessions);
    return node;
}

QVariant rateText(const std::optional<Bandwidth> &rate)
{
    // Never 0k, which would be read as no limit.
    return rate ? QString::number(std::max<qint64>(1, rate->bitsPerSecond / 1000)) + u'k' : QString(u""_s);
}

QSqlDatabase sqliteDatabase(const QString &path)
{
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"store-"_s + QUuid::createUuid().toString());
    database.setDatabaseName(path);
    return database;
}

Error openError(const QString &path, const Error &error)
{
    if (error.message.id == "store-newer"_L1 || error.message.id == "store-damaged"_L1)
        return error;
    return Error {
        makeMessage("store-open-failed"_L1, {{u"path"_s, path}, {u"cause"_s, error.cause}}), error.cause};
}

} // namespace

Result<std::unique_ptr<Store>> openSqliteStore(const QString &path, const StorageNode &seed)
{
    auto store = std::make_unique<SqlStore>(sqliteDatabase(path));
    if (const auto done = store->openSqlite(seed); !done)
        return tl::unexpected(openError(path, done.error()));
    return store;
}

SqlStore::SqlStore(const QSqlDatabase &database)
    : m_sql(database)
    , m_hosts(m_sql)
    , m_transfer(m_sql, m_hosts)
    , m_labs(m_sql)
{
}

Result<void> SqlStore::openSqlite(const StorageNode &seed)
{
    return m_sql.openSqlite().and_then([&] { return seedNode(seed); });
}

/// Gives a store its first node. Not tied to the creation of the tables: that may have ended in between.
Result<void> SqlStore::seedNode(const StorageNode &node)
{
    return m_sql
        .run(u"INSERT INTO nfsGroupMembers (ngmMemberName, ngmIsMasterNode, ngmGroupID, ngmRootPath, ngmFTPPath,"
             " ngmIsEnabled, ngmHostname, ngmInterface) SELECT 'DefaultMember', '1', 1, ?, ?, '1', ?, ?"
             " WHERE NOT EXISTS (SELECT 1 FROM nfsGroupMembers)"_s,
            {node.root, node.root, node.address, node.interface})
        .map([](const QSqlQuery &) {});
}

Result<StorageNode> SqlStore::masterNode()
{
    return m_sql
        .run(u"SELECT %1 FROM nfsGroupMembers WHERE ngmIsMasterNode = '1' AND ngmIsEnabled = '1'"
             " ORDER BY ngmID LIMIT 1"_s.arg(nodeColumns()))
        .and_then([](const QSqlQuery &row) -> Result<StorageNode> {
            if (!row.isValid())
                return failure("node-missing"_L1);
            return nodeOf(row);
        });
}

Result<QList<StorageNode>> SqlStore::nodes()
{
    return m_sql.run(u"SELECT %1 FROM nfsGroupMembers ORDER BY ngmID"_s.arg(nodeColumns())).map([](QSqlQuery row) {
        QList<StorageNode> nodes;
        for (bool more = row.isValid(); more; more = row.next())
            nodes << nodeOf(row);
        return nodes;
    });
}

Result<void> SqlStore::makeMaster(qint64 id)
{
    return m_sql.inTransaction([&]() -> Result<void> {
        const auto group = m_sql.run(u"SELECT ngmGroupID FROM nfsGroupMembers WHERE ngmID = ?"_s, {id});
        if (!group)
            return tl::unexpected(group.error());
        if (!group->isValid())
            return failure("node-missing"_L1);
        return m_sql
            .run(u"UPDATE nfsGroupMembers SET ngmIsMasterNode = '0' WHERE ngmGroupID = ? AND ngmID <> ?"_s,
                {group->value(0), id})
            .and_then([&](const QSqlQuery &) {
                return m_sql.run(
                    u"UPDATE nfsGroupMembers SET ngmIsMasterNode = '1', ngmIsEnabled = '1' WHERE ngmID = ?"_s,
                    {id});
            })
            .map([](const QSqlQuery &) {});
    });
}

Result<StorageNode> SqlStore::saveNode(const StorageNode &node)
{
    return m_sql.inTransaction([&]() -> Result<StorageNode> {
        const auto saved = m_sql.execute(
            u"UPDATE nfsGroupMembers SET ngmRootPath = ?, ngmHostname = ?, ngmInterface = ?, ngmMaxBitrate = ?"
            " WHERE ngmID = ?"_s,
            {node.root, node.address, node.interface, rateText(node.maxBitrate), node.id});
        if (!saved)
            return tl::unexpected(saved.error());
        return m_sql
            .execute(
                u"UPDATE globalSettings SET settingValue = ? WHERE settingKey = 'FOG_MULTICAST_MAX_SESSIONS'"_s,
                {QString::number(node.maxSessions)})
            .map([&node] { return node; });
    });
}

Result<QList<Image>> SqlStore::images()
{
    return m_sql.run(u"SELECT %1 FROM images ORDER BY imageName"_s.arg(imageColumns())).map([](QSqlQuery row) {
        QList<Image> images;
        for (bool more = row.isValid(); more; more = row.next())
            images << imageOf(row);
        return images;
    });
}

Result<Image> SqlStore::image(const QString &name)
{
    return m_sql.run(u"SELECT %1 FROM images WHERE imageName = ?"_s.arg(imageColumns()), {name})
        .and_then([&name](const QSqlQuery &row) -> Result<Image> {
            if (!row.isValid())
                return failure("image-unknown"_L1, {{u"name"_s, name}});
            return imageOf(row);
        });
}

Result<Image> SqlStore::addImage(const Image &image, qint64 groupId)
{
    if (this->image(image.name))
        return failure("image-exists"_L1, {{u"name"_s, image.name}});
    const QVariantList values {image.name, image.path, sqlTimestamp(), int(image.type), image.partitionType,
        image.osId, QString::number(image.format), sqlNever(), image.serverSize};
    return m_sql.inTransaction([&]() -> Result<Image> {
        const auto added = m_sql.run(
            u"INSERT INTO images (imageName, imageDesc, imagePath, imageProtect, imageMagnetUri, imageDateTime,"
            " imageCreateBy, imageBuilding, imageSize, imageTypeID, imagePartitionTypeID, imageOSID, imageFormat,"
            " imageLastDeploy, imageEnabled, imageReplicate, imageServerSize)"
            " VALUES (?, '', ?, 0, '', ?, 'labcast', 0, '', ?, ?, ?, ?, ?, '1', '1', ?)"_s,
            values);
        if (!added)
            return tl::unexpected(added.error());
        Image stored = image;
        stored.id = {added->lastInsertId().toLongLong()};
        return m_sql
            .run(u"INSERT INTO imageGroupAssoc (igaImageID, igaStorageGroupID, igaPrimary) VALUES (?, ?, '1')"_s,
                {stored.id.value, groupId})
            .map([&stored](const QSqlQuery &) { return stored; });
    });
}

Result<Image> SqlStore::changeImage(const Image &image)
{
    const auto other = this->image(image.name);
    if (other && other->id != image.id)
        return failure("image-exists"_L1, {{u"name"_s, other->name}});
    return m_sql
        .run(u"UPDATE images SET imageName = ?, imagePath = ?, imageTypeID = ?, imageFormat = ?, imageOSID = ?,"
             " imagePartitionTypeID = ?, imageServerSize = ?, imageEnabled = ? WHERE imageID = ?"_s,
            {image.name, image.path, int(image.type), QString::number(image.format), image.osId,
                image.partitionType, image.serverSize, image.enabled ? u"1"_s : u"0"_s, image.id.value})
        .map([&image](const QSqlQuery &) { return image; });
}

Result<void> SqlStore::removeImage(const QString &name)
{
    const auto found = image(name);
    if (!found)
        return tl::unexpected(found.error());
    return m_sql.inTransaction([&] {
        return m_sql.run(u"DELETE FROM imageGroupAssoc WHERE igaImageID = ?"_s, {found->id.value})
            .and_then([&](const QSqlQuery &) {
                return m_sql.run(u"DELETE FROM images WHERE imageID = ?"_s, {found->id.value});
            })
            .map([](const QSqlQuery &) {});
    });
}

Result<qint64> SqlStore::addSession(const SessionRow &row)
{
    return m_sql
        .run(
            u"INSERT INTO multicastSessions (msName, msBasePort, msLogPath, msImage, msClients, msSessClients,"
            " msInterface, msStartDateTime, msPercent, msState, msCompleteDateTime, msIsDD, msNFSGroupID, msAnon3,"
            " msAnon4, msAnon5) VALUES (?, ?, ?, ?, 0, ?, ?, ?, 0, 0, ?, ?, ?, '', '', '')"_s,
            {row.name, row.basePort, row.image.path, QString::number(row.image.id.value), row.sessClients,
                row.interface, sqlTimestamp(), sqlNever(), int(row.image.type), row.groupId})
        .map([](const QSqlQuery &added) { return added.lastInsertId().toLongLong(); });
}

Result<void> SqlStore::startSession(qint64 id, qint64 nodeId, quint16 basePort)
{
    return m_sql
        .run(u"UPDATE multicastSessions SET msState = 3, msBasePort = ?, msSenderNode = ?, msSenderStart = ?"
             " WHERE msID = ?"_s,
            {basePort, nodeId, sqlTimestamp(), id})
        .map([](const QSqlQuery &) {});
}

Result<void> SqlStore::closeSession(qint64 id, FogState state)
{
    return m_sql.inTransaction([&] {
        return m_sql
            .run(u"UPDATE multicastSessions SET msState = ?, msName = '', msClients = 0, msSenderPID = 0,"
                 " msCompleteDateTime = ? WHERE msID = ?"_s,
                {int(state), sqlTimestamp(), id})
            .and_then([&](const QSqlQuery &) {
                return m_sql.run(u"DELETE FROM multicastSessionsAssoc WHERE msID = ?"_s, {id});
            })
            .map([](const QSqlQuery &) {});
    });
}

Result<QList<SessionRow>> SqlStore::activeSessions()
{
    return m_sql
        .run(u"SELECT msID, msBasePort, msState FROM multicastSessions WHERE msState IN (0, 1, 2, 3)"
             " ORDER BY msID"_s)
        .map([](QSqlQuery row) {
            QList<SessionRow> rows;
            for (bool more = row.isValid(); more; more = row.next()) {
                rows << SessionRow {.id = row.value(0).toLongLong(),
                    .basePort = quint16(row.value(1).toUInt()),
                    .state = FogState(row.value(2).toInt())};
            }
            return rows;
        });
}

Result<QString> SqlStore::setting(const QString &key)
{
    return m_sql.run(u"SELECT settingValue FROM globalSettings WHERE settingKey = ?"_s, {key})
        .map([](const QSqlQuery &row) { return row.isValid() ? row.value(0).toString() : QString(); });
}

} // namespace labcast
