// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlstore.h"

#include "sqliteconnection.h"

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
    auto store = std::make_unique<SqlStore>(std::make_unique<SqliteConnection>(path), StoreMode::Manager);
    const auto done = store->check().and_then([&] { return store->seedNode(seed); });
    if (!done)
        return tl::unexpected(openError(path, done.error()));
    return store;
}

SqlStore::SqlStore(std::unique_ptr<SqlConnection> sql, StoreMode mode)
    : m_connection(std::move(sql))
    , m_sql(*m_connection)
    , m_hosts(m_sql)
    , m_transfer(m_sql, m_hosts)
    , m_labs(m_sql)
    , m_sessions(m_sql, mode)
    , m_tasking(m_sql, m_sessions)
    , m_observer(m_sql)
{
}

/// Not tied to the creation of the tables: that may have ended in between.
Result<void> SqlStore::seedNode(const StorageNode &node)
{
    return m_sql
        .run(u"INSERT INTO nfsGroupMembers (ngmMemberName, ngmIsMasterNode, ngmGroupID, ngmRootPath, ngmFTPPath,"
             " ngmIsEnabled, ngmHostname, ngmInterface) SELECT 'DefaultMember', '1', 1, ?, ?, '1', ?, ?"
             " WHERE NOT EXISTS (SELECT 1 FROM nfsGroupMembers)"_s,
            {node.root, node.root, node.address, node.interface})
        .map([](const QSqlQuery &) {});
}

Result<StorageNode> SqlStore::masterNode(const QString &condition, const QVariantList &values)
{
    return m_sql
        .run(u"SELECT %1 FROM nfsGroupMembers WHERE ngmIsMasterNode = '1' AND ngmIsEnabled = '1'%2"
             " ORDER BY ngmID LIMIT 1"_s.arg(nodeColumns(), condition),
            values)
        .and_then([](const QSqlQuery &row) -> Result<StorageNode> {
            if (!row.isValid())
                return failure("node-missing"_L1);
            return nodeOf(row);
        });
}

Result<StorageNode> SqlStore::masterNodeOf(ImageId image)
{
    return m_tasking.group(image).and_then(
        [this](qint64 group) { return masterNode(u" AND ngmGroupID = ?"_s, {group}); });
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
        // In one statement: a group must never have two masters, or none, because the second one failed.
        return m_sql.execute(
            u"UPDATE nfsGroupMembers SET ngmIsMasterNode = CASE WHEN ngmID = ? THEN '1' ELSE '0' END,"
            " ngmIsEnabled = CASE WHEN ngmID = ? THEN '1' ELSE ngmIsEnabled END WHERE ngmGroupID = ?"_s,
            {id, id, group->value(0)});
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
    const QList<SqlCell> cells {{"imageName"_L1, image.name}, {"imageDesc"_L1, u""_s},
        {"imagePath"_L1, image.path}, {"imageProtect"_L1, 0}, {"imageMagnetUri"_L1, u""_s},
        {"imageDateTime"_L1, m_sql.now()}, {"imageCreateBy"_L1, u"labcast"_s}, {"imageBuilding"_L1, 0},
        {"imageSize"_L1, u""_s}, {"imageTypeID"_L1, int(image.type)},
        {"imagePartitionTypeID"_L1, image.partitionType}, {"imageOSID"_L1, image.osId},
        {"imageFormat"_L1, QString::number(image.format)}, unset("imageLastDeploy"_L1, sqlNever()),
        {"imageEnabled"_L1, u"1"_s}, {"imageReplicate"_L1, u"1"_s}, {"imageServerSize"_L1, image.serverSize}};
    // Without its group, should that fail, FOG takes the image for one of the first group.
    return m_sql.inTransaction([&]() -> Result<Image> {
        Image stored = image;
        return m_sql.insert("images"_L1, cells)
            .and_then([&](qint64 id) {
                stored.id = {id};
                return m_sql.insert("imageGroupAssoc"_L1,
                    {{"igaImageID"_L1, id}, {"igaStorageGroupID"_L1, groupId}, {"igaPrimary"_L1, u"1"_s}});
            })
            .map([&stored](qint64) { return stored; });
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

Result<QString> SqlStore::setting(const QString &key)
{
    return m_sql.run(u"SELECT settingValue FROM globalSettings WHERE settingKey = ?"_s, {key})
        .map([](const QSqlQuery &row) { return row.isValid() ? row.value(0).toString() : QString(); });
}

} // namespace labcast
