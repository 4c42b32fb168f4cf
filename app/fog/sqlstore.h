// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanups.h"
#include "hosttransfer.h"
#include "labtables.h"
#include "multicastrowreader.h"
#include "rowchanges.h"
#include "sessionobserver.h"
#include "sessiontables.h"
#include "store.h"
#include "taskingtables.h"

namespace labcast {

/// The store over Qt's SQL drivers, in the common subset of SQLite and MariaDB.
class SqlStore : public Store
{
public:
    SqlStore(std::unique_ptr<SqlConnection> sql, StoreMode mode);

    Result<void> check() override { return m_connection->check(); }
    QString kind() const override { return m_connection->kind(); }
    bool mayExpectStreamIds() const override
    {
        return m_connection->schema().has(QLatin1StringView("multicastSessions"), QLatin1StringView("msMaxwait"));
    }
    Result<StorageNode> masterNode() override { return masterNode({}, {}); }
    Result<QList<StorageNode>> nodes() override;
    Result<void> makeMaster(qint64 id) override;
    Result<StorageNode> saveNode(const StorageNode &node) override;
    Result<QList<Image>> images() override;
    Result<Image> image(const QString &name) override;
    Result<Image> addImage(const Image &image, qint64 groupId) override;
    Result<Image> changeImage(const Image &image) override;
    Result<void> removeImage(const QString &name) override;
    Result<QList<Host>> hosts() override { return m_hosts.all(); }
    Result<QList<Host>> hosts(qint64 from, qint64 count) override { return m_hosts.page(from, count); }
    Result<Host> host(const QString &name) override { return m_hosts.find(name); }
    Result<Host> addHost(const Host &host) override { return m_hosts.add(host); }
    Result<Host> changeHost(const Host &host) override { return m_hosts.change(host); }
    Result<void> removeHosts(const QStringList &names) override { return m_hosts.remove(names); }
    Result<QList<QStringList>> exportHosts(qint64 from, qint64 count) override
    {
        return m_transfer.rows(from, count);
    }
    Result<ImportPlan> planImport(const QList<CsvRecord> &records) override { return m_transfer.plan(records); }
    Result<ImportCounts> importHosts(const QList<CsvRecord> &records, const ImportCounts &expected) override
    {
        return m_transfer.import(records, expected);
    }
    Result<QList<Lab>> labs() override { return m_labs.all(); }
    Result<Lab> lab(const QString &name) override { return m_labs.find(name); }
    Result<Lab> addLab(const Lab &lab) override { return m_labs.add(lab); }
    Result<Lab> changeLab(const Lab &lab) override { return m_labs.change(lab); }
    Result<void> removeLab(const QString &name) override { return m_labs.remove(name); }
    Result<qint64> addSession(const SessionRow &row) override { return m_sessions.add(row); }
    Result<void> startSession(qint64 id, qint64 nodeId, quint16 basePort) override
    {
        return m_sessions.start(id, nodeId, basePort);
    }
    Result<bool> claimSession(qint64 id, qint64 nodeId) override { return m_sessions.claim(id, nodeId); }
    Result<void> yieldSession(qint64 id) override { return m_sessions.yield(id); }
    Result<void> endIdleTasks(qint64 id) override { return m_sessions.endIdleTasks(id); }
    Result<void> setSessionPercent(qint64 id, int percent) override { return m_sessions.setPercent(id, percent); }
    Result<void> closeSession(qint64 id, FogState state) override { return m_sessions.close(id, state); }
    Result<QList<TaskHost>> taskHosts(const QStringList &names) override { return m_tasking.hosts(names); }
    Result<StorageNode> masterNodeOf(ImageId image) override;
    Result<qint64> addTasking(const Tasking &tasking) override { return m_tasking.add(tasking); }
    Result<QList<SessionRow>> activeSessions() override { return m_sessions.active(); }
    Result<Observation> observe(const QList<qint64> &known) override { return m_observer.look(known); }
    Result<MulticastRows> multicastRows() override { return readMulticastRows(m_sql); }
    Result<QList<RowValues>> rows(
        const QString &table, const QStringList &columns, const QString &key, const QStringList &ids) override
    {
        return readRows(m_sql, table, columns, key, ids);
    }
    Result<void> changeRows(const QList<RowChange> &changes) override
    {
        return labcast::changeRows(m_sql, changes);
    }
    Result<QList<SavedRow>> touchedRows(const CleanUp &cleanUp) override { return readTouched(m_sql, cleanUp); }
    Result<void> carryOut(const CleanUp &cleanUp, const QList<SavedRow> &seen) override
    {
        return labcast::carryOut(m_sql, cleanUp, seen);
    }
    Result<void> restore(const CleanUp &cleanUp, const QList<SavedRow> &saved) override
    {
        return labcast::restore(m_sql, cleanUp, saved);
    }
    Result<QString> setting(const QString &key) override;

    /// Gives a store without a node its first one.
    Result<void> seedNode(const StorageNode &node);

private:
    Result<StorageNode> masterNode(const QString &condition, const QVariantList &values);
    const std::unique_ptr<SqlConnection> m_connection;
    SqlConnection &m_sql;
    HostTables m_hosts;
    HostTransfer m_transfer;
    LabTables m_labs;
    SessionTables m_sessions;
    TaskingTables m_tasking;
    SessionObserver m_observer;
};

} // namespace labcast
