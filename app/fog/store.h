// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../csv.h"
#include "cleanup.h"
#include "host.h"
#include "hostimport.h"
#include "image.h"
#include "lab.h"
#include "multicastrows.h"
#include "observation.h"
#include "rowchange.h"
#include "savedrow.h"
#include "sessionrow.h"
#include "storagenode.h"
#include "storeaddress.h"
#include "tasking.h"

#include <QList>

#include <memory>

namespace labcast {

/// FOG's tables. Calls block: they belong on the store's thread (AsyncStore). Every call can fail with
/// store-failed and the database's own text as cause; on a server also with what isStoreTrouble() knows.
class Store
{
public:
    virtual ~Store() = default;

    /// Connects where it is not connected, and learns what has become of the tables; until it succeeds no other
    /// call does. Errors: those of isStoreTrouble().
    virtual Result<void> check() = 0;
    /// What it is, for people: "FOG 1.5.10", "SQLite". Once check() has succeeded.
    virtual QString kind() const = 0;
    /// Whether its clients may expect each stream to begin with the file's name (FOG 1.6, fog-facts c.7).
    virtual bool mayExpectStreamIds() const = 0;

    /// The enabled master node with the lowest id. Error: node-missing.
    virtual Result<StorageNode> masterNode() = 0;
    /// Every node, by id.
    virtual Result<QList<StorageNode>> nodes() = 0;
    /// Enables the node and makes it the only master of its group. Error: node-missing.
    virtual Result<void> makeMaster(qint64 id) = 0;
    /// Also the limit of sessions, which FOG keeps as a setting of all nodes.
    virtual Result<StorageNode> saveNode(const StorageNode &node) = 0;

    /// Enabled and disabled, by name.
    virtual Result<QList<Image>> images() = 0;
    /// Error: image-unknown.
    virtual Result<Image> image(const QString &name) = 0;
    /// Also puts it into the node's storage group. Error: image-exists.
    virtual Result<Image> addImage(const Image &image, qint64 groupId) = 0;
    /// Its name, path, type, format, system and whether it is enabled, by id. Error: image-exists.
    virtual Result<Image> changeImage(const Image &image) = 0;
    virtual Result<void> removeImage(const QString &name) = 0;

    /// All computers, by name.
    virtual Result<QList<Host>> hosts() = 0;
    /// `count` of them, from the `from`th on.
    virtual Result<QList<Host>> hosts(qint64 from, qint64 count) = 0;
    /// Error: host-unknown.
    virtual Result<Host> host(const QString &name) = 0;
    /// Errors: host-exists, mac-taken.
    virtual Result<Host> addHost(const Host &host) = 0;
    /// Its name, description and MACs, by id. Errors as for addHost.
    virtual Result<Host> changeHost(const Host &host) = 0;
    /// All or none, with their MACs and memberships. Error: host-unknown.
    virtual Result<void> removeHosts(const QStringList &names) = 0;

    /// The cells of hosts as FOG exports them (hostcolumns.h), of `count` from the `from`th on; secrets are empty.
    virtual Result<QList<QStringList>> exportHosts(qint64 from, qint64 count) = 0;
    /// What importHosts would do. Errors: import-empty, import-too-many.
    virtual Result<ImportPlan> planImport(const QList<CsvRecord> &records) = 0;
    /// All or none but those with a fault. Errors: those of planImport; import-differs when it would not be as
    /// `expected`.
    virtual Result<ImportCounts> importHosts(const QList<CsvRecord> &records, const ImportCounts &expected) = 0;

    /// All labs by name; their computers in the natural order of names.
    virtual Result<QList<Lab>> labs() = 0;
    /// Error: lab-unknown.
    virtual Result<Lab> lab(const QString &name) = 0;
    /// Errors: lab-exists, lab-hosts-unknown.
    virtual Result<Lab> addLab(const Lab &lab) = 0;
    /// Its name, description and members, by id. Errors as for addLab.
    virtual Result<Lab> changeLab(const Lab &lab) = 0;
    /// Its computers stay. Error: lab-unknown.
    virtual Result<void> removeLab(const QString &name) = 0;

    // An observer's store refuses all that writes sessions: store-observer.

    /// A new session with state New; returns its msID.
    virtual Result<qint64> addSession(const SessionRow &row) = 0;
    /// In progress: state 3, at these ports. Doing it twice does no harm, also after it was closed.
    virtual Result<void> startSession(qint64 id, qint64 nodeId, quint16 basePort) = 0;
    /// A session that waits for a sender is this node's to send from now on: state 1 until startSession(), which
    /// lets its computers go. False when another was first, or it waits no more.
    virtual Result<bool> claimSession(qint64 id, qint64 nodeId) = 0;
    /// Nobody sends it any more, and it waits for a sender again: one that a controller which died has left behind
    /// before its computers came.
    virtual Result<void> yieldSession(qint64 id) = 0;
    /// Cancels the tasks of its computers that have not checked in. Doing it twice does no harm.
    virtual Result<void> endIdleTasks(qint64 id) = 0;
    /// msPercent, 0 to 100.
    virtual Result<void> setSessionPercent(qint64 id, int percent) = 0;
    /// Ends it as FOG does, in the order of fog-facts c.8: its tasks that are open, the session, its associations.
    /// Of a complete session the tasks whose computers have not checked in are cancelled, the others complete.
    /// Doing it twice does no harm.
    virtual Result<void> closeSession(qint64 id, FogState state) = 0;
    /// Computers as FOG would deploy to them, in the order of their names given. Error: host-unknown.
    virtual Result<QList<TaskHost>> taskHosts(const QStringList &names) = 0;
    /// The enabled master node of the image's storage group. Error: node-missing.
    virtual Result<StorageNode> masterNodeOf(ImageId image) = 0;
    /// A session and a task for each of its computers, all or none: msID. Errors: hosts-tasked when FOG gives one
    /// of them no task any more, tasking-needs-api where the tables are not to be written so (FOG 1.6).
    virtual Result<qint64> addTasking(const Tasking &tasking) = 0;
    /// States 0 to 3; id, basePort and state are filled.
    virtual Result<QList<SessionRow>> activeSessions() = 0;

    /// The sessions that FOG runs, and those of `known` whatever has become of them, with their computers. Two
    /// queries at most; changes nothing.
    virtual Result<Observation> observe(const QList<qint64> &known) = 0;

    /// What the tables have about multicast now, whoever runs it. Changes nothing.
    virtual Result<MulticastRows> multicastRows() = 0;

    /// The columns of those rows whose column `key` has one of `ids`, or of all without a key.
    virtual Result<QList<RowValues>> rows(
        const QString &table, const QStringList &columns, const QString &key = {}, const QStringList &ids = {})
        = 0;
    /// All of them or none, and only if every row still is as it was seen. Error: rows-changed.
    virtual Result<void> changeRows(const QList<RowChange> &changes) = 0;

    // As cleanups.h has them.
    virtual Result<QList<SavedRow>> touchedRows(const CleanUp &cleanUp) = 0;
    virtual Result<void> carryOut(const CleanUp &cleanUp, const QList<SavedRow> &seen) = 0;
    virtual Result<void> restore(const CleanUp &cleanUp, const QList<SavedRow> &saved) = 0;

    /// A row of globalSettings; an empty string when there is none.
    virtual Result<QString> setting(const QString &key) = 0;
};

/// The embedded store in the SQLite file `path`, created when it is not there; `seed` becomes its node then.
/// Errors: store-open-failed, store-newer.
Result<std::unique_ptr<Store>> openSqliteStore(const QString &path, const StorageNode &seed);

/// A FOG server's database. It opens nothing yet: check() does.
std::unique_ptr<Store> makeMariaDbStore(const StoreAddress &address, const QString &password);

/// Whether an error means that nothing can be done with the store, or nothing be written, until something outside
/// is mended. What was to be written is then still to be written.
bool isStoreTrouble(const Error &error);

} // namespace labcast
