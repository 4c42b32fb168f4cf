// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

namespace labcast {

/// The store over Qt's SQL drivers, in the common subset of SQLite and MariaDB.
class SqlStore : public Store
{
public:
    explicit SqlStore(const QSqlDatabase &database);
    ~SqlStore() override;
    Q_DISABLE_COPY_MOVE(SqlStore)

    Result<StorageNode> masterNode() override;
    Result<QList<StorageNode>> nodes() override;
    Result<void> makeMaster(qint64 id) override;
    Result<StorageNode> saveNode(const StorageNode &node) override;
    Result<QList<Image>> images() override;
    Result<Image> image(const QString &name) override;
    Result<Image> addImage(const Image &image, qint64 groupId) override;
    Result<void> removeImage(const QString &name) override;
    Result<qint64> addSession(const SessionRow &row) override;
    Result<void> startSession(qint64 id, qint64 nodeId) override;
    Result<void> closeSession(qint64 id, FogState state) override;
    Result<QList<SessionRow>> activeSessions() override;
    Result<QString> setting(const QString &key) override;

    /// Opens the embedded store, brings it up to date and gives a new one its node.
    Result<void> openSqlite(const StorageNode &seed);

private:
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    /// All of `work` or nothing of it.
    template <typename Work>
    auto inTransaction(Work work) -> decltype(work());
    Result<void> seedNode(const StorageNode &node);

    QSqlDatabase m_database;
};

} // namespace labcast
