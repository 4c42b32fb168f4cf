// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fog/asyncstore.h"
#include "app/migration.h"
#include "tst_hosts.h"
#include "tst_hosttransfer.h"
#include "tst_imageplan.h"
#include "tst_recordfile.h"
#include "tst_recorder.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
QString idOf(const Result<T> &result)
{
    return result ? QString() : result.error().message.id;
}

StorageNode seed()
{
    return {.name = {}, .root = u"/images"_s, .address = u"10.0.0.1"_s, .interface = u"eth0"_s};
}

Image windows()
{
    return {.name = u"Windows 11"_s, .path = u"win11"_s, .serverSize = 9'007'199'254'740'993};
}

/// A database with FOG's tables, and a look at it beside the store.
class Tables
{
public:
    explicit Tables(const QString &backend)
        : m_path(m_folder.filePath(backend + u".db"_s))
    {
    }

    ~Tables()
    {
        m_beside = {};
        QSqlDatabase::removeDatabase(m_path);
    }

    Q_DISABLE_COPY_MOVE(Tables)

    Result<std::unique_ptr<Store>> open(const StorageNode &node = seed()) const
    {
        return openSqliteStore(m_path, node);
    }

    bool run(const QString &sql)
    {
        if (!m_beside.isValid()) {
            m_beside = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_path);
            m_beside.setDatabaseName(m_path);
            m_beside.open();
        }
        m_query = QSqlQuery(m_beside);
        return m_query.exec(sql);
    }

    /// The first row, its values joined by '|'.
    QString row(const QString &sql)
    {
        if (!run(sql) || !m_query.next())
            return u"nothing"_s;
        QStringList values;
        for (int i = 0; !m_query.value(i).isNull(); ++i)
            values << m_query.value(i).toString();
        m_query.finish();
        return values.join(u'|');
    }

private:
    QTemporaryDir m_folder;
    const QString m_path;
    QSqlDatabase m_beside;
    QSqlQuery m_query;
};

} // namespace

/// Facts of any store: every one is run on each backend.
class TestStore : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data();
    void init();
    void cleanup();

    void aNewStoreHasItsNodeAndFogsSettings();
    void whatWasStoredIsThereAfterReopening();
    void aNodeIsChangedAndReadBack_data();
    void aNodeIsChangedAndReadBack();
    void onlyAnEnabledMasterIsTheNode();
    void aMachineWithoutAnInterfaceHasANodeToo();
    void aSettingIsFoundWithoutRegardToCase();

    void anImageIsStoredAsFogWritesIt();
    void anImageNameIsUniqueWithoutRegardToCase();
    void imagesComeInTheOrderOfTheirNames();
    void aRemovedImageLeavesNothingBehind();
    void anImageThatCannotBeStoredWholeIsNotStored();
    void textIsNeverPartOfAStatement();

    void aNewSessionIsARowAsFogWritesIt();
    void aStartedSessionIsInProgress();
    void aClosedSessionLosesItsNameAndItsComputers();
    void activeSessionsAreThoseInStatesZeroToThree();

private:
    std::unique_ptr<Tables> m_tables;
    std::unique_ptr<Store> m_store;
};

void TestStore::initTestCase_data()
{
    QTest::addColumn<QString>("backend");
    QTest::newRow("sqlite") << u"sqlite"_s;
}

void TestStore::init()
{
    QFETCH_GLOBAL(QString, backend);
    m_tables = std::make_unique<Tables>(backend);
    auto store = m_tables->open();
    QVERIFY2(store, qPrintable(store ? QString() : store.error().cause));
    m_store = std::move(*store);
}

void TestStore::cleanup()
{
    m_store.reset();
    m_tables.reset();
}

void TestStore::aNewStoreHasItsNodeAndFogsSettings()
{
    const auto node = m_store->masterNode();
    QVERIFY(node);
    QVERIFY(*node
        == (StorageNode {.id = 1,
            .name = u"DefaultMember"_s,
            .isMaster = true,
            .isEnabled = true,
            .groupId = 1,
            .root = u"/images"_s,
            .address = u"10.0.0.1"_s,
            .interface = u"eth0"_s}));
    QCOMPARE(m_store->setting(u"FOG_UDPCAST_STARTINGPORT"_s).value_or(QString()), u"63100"_s);
    QCOMPARE(m_store->setting(u"FOG_MULTICAST_MAX_SESSIONS"_s).value_or(QString()), u"64"_s);
    QCOMPARE(m_store->images().value_or(QList<Image> {windows()}).size(), 0);
    QCOMPARE(m_store->activeSessions().value_or(QList<SessionRow> {{}}).size(), 0);
}

void TestStore::whatWasStoredIsThereAfterReopening()
{
    const auto added = m_store->addImage(windows(), 1);
    QVERIFY(added);
    m_store.reset();
    StorageNode other = seed();
    other.root = u"/elsewhere"_s;
    auto again = m_tables->open(other);
    QVERIFY(again);
    m_store = std::move(*again);
    QVERIFY(*m_store->image(u"Windows 11"_s) == *added);
    QCOMPARE(m_store->masterNode()->root, u"/images"_s); // the seed is for a new store only
}

void TestStore::aNodeIsChangedAndReadBack_data()
{
    QTest::addColumn<qint64>("rate");
    QTest::addColumn<qint64>("stored");
    QTest::newRow("unlimited") << qint64(0) << qint64(0);
    QTest::newRow("Mbit") << qint64(900'000'000) << qint64(900'000'000);
    QTest::newRow("kbit, rounded down") << qint64(1'999) << qint64(1'000);
    QTest::newRow("less than a kbit is still a limit") << qint64(500) << qint64(1'000);
}

void TestStore::aNodeIsChangedAndReadBack()
{
    QFETCH(qint64, rate);
    QFETCH(qint64, stored);
    StorageNode node = *m_store->masterNode();
    node.root = u"/srv/images"_s;
    node.address = u"10.9.9.9"_s;
    node.interface = u"eth7"_s;
    if (rate > 0)
        node.maxBitrate = Bandwidth {rate};
    QVERIFY(m_store->saveNode(node));
    if (stored > 0)
        node.maxBitrate = Bandwidth {stored};
    QVERIFY(*m_store->masterNode() == node);
}

void TestStore::onlyAnEnabledMasterIsTheNode()
{
    QVERIFY(m_tables->run(u"INSERT INTO nfsGroupMembers (ngmMemberName, ngmIsMasterNode, ngmGroupID, ngmRootPath,"
                          " ngmIsEnabled, ngmHostname) VALUES ('second', '1', 1, '/b', '1', 'b')"_s));
    QCOMPARE(m_store->masterNode()->id, 1);
    QVERIFY(m_tables->run(u"UPDATE nfsGroupMembers SET ngmIsEnabled = '0' WHERE ngmID = 1"_s));
    QCOMPARE(m_store->masterNode()->name, u"second"_s);
    QVERIFY(m_tables->run(u"UPDATE nfsGroupMembers SET ngmIsMasterNode = '0' WHERE ngmID = 2"_s));
    QCOMPARE(idOf(m_store->masterNode()), u"node-missing"_s);
}

void TestStore::aMachineWithoutAnInterfaceHasANodeToo()
{
    m_store.reset();
    QVERIFY(m_tables->run(u"DELETE FROM nfsGroupMembers"_s)); // as if it had ended before it wrote its node
    auto store = m_tables->open({.name = {}, .root = u"/images"_s});
    QVERIFY2(store, qPrintable(store ? QString() : store.error().cause));
    m_store = std::move(*store);
    QCOMPARE(m_store->masterNode()->root, u"/images"_s);
    QCOMPARE(m_store->masterNode()->interface, QString());
}

void TestStore::aSettingIsFoundWithoutRegardToCase()
{
    QCOMPARE(m_store->setting(u"fog_udpcast_maxwait"_s).value_or(QString()), u"10"_s);
    const auto none = m_store->setting(u"FOG_NO_SUCH"_s);
    QVERIFY(none && none->isEmpty());
}

void TestStore::anImageIsStoredAsFogWritesIt()
{
    const auto added = m_store->addImage(windows(), 1);
    QVERIFY(added);
    QCOMPARE(m_tables->row(u"SELECT imageName, imagePath, imageTypeID, imageFormat, imageOSID, imageEnabled,"
                           " imageServerSize, imageLastDeploy FROM images"_s),
        u"Windows 11|win11|1|5|9|1|9007199254740993|0000-00-00 00:00:00"_s);
    QCOMPARE(m_tables->row(u"SELECT igaImageID, igaStorageGroupID, igaPrimary FROM imageGroupAssoc"_s),
        u"%1|1|1"_s.arg(added->id.value));
    QVERIFY(*m_store->image(u"Windows 11"_s) == *added);
    QVERIFY(m_tables->run(u"UPDATE images SET imageEnabled = '0'"_s));
    QVERIFY(!m_store->image(u"Windows 11"_s)->enabled);
}

void TestStore::anImageNameIsUniqueWithoutRegardToCase()
{
    QVERIFY(m_store->addImage(windows(), 1));
    Image same = windows();
    same.name = u"WINDOWS 11"_s;
    const auto again = m_store->addImage(same, 1);
    QCOMPARE(idOf(again), u"image-exists"_s);
    QCOMPARE(again.error().message.args[u"name"_s].toString(), same.name);
    QCOMPARE(m_store->image(u"windows 11"_s)->name, u"Windows 11"_s);
    QCOMPARE(m_store->images()->size(), 1);
}

void TestStore::imagesComeInTheOrderOfTheirNames()
{
    for (const char *name : {"windows", "Debian", "arch", "Windows 7"}) {
        Image image = windows();
        image.name = QString::fromLatin1(name);
        QVERIFY(m_store->addImage(image, 1));
    }
    QStringList names;
    const auto images = m_store->images();
    QVERIFY(images);
    for (const Image &image : *images)
        names << image.name;
    QCOMPARE(names, QStringList({u"arch"_s, u"Debian"_s, u"windows"_s, u"Windows 7"_s}));
}

void TestStore::aRemovedImageLeavesNothingBehind()
{
    QVERIFY(m_store->addImage(windows(), 1));
    QVERIFY(m_store->removeImage(u"WINDOWS 11"_s));
    QCOMPARE(m_tables->row(u"SELECT count(*) FROM images"_s), u"0"_s);
    QCOMPARE(m_tables->row(u"SELECT count(*) FROM imageGroupAssoc"_s), u"0"_s);
    QCOMPARE(idOf(m_store->removeImage(u"Windows 11"_s)), u"image-unknown"_s);
    QCOMPARE(idOf(m_store->image(u"Windows 11"_s)), u"image-unknown"_s);
    QVERIFY(m_store->addImage(windows(), 1)); // its name is free again
}

void TestStore::anImageThatCannotBeStoredWholeIsNotStored()
{
    QVERIFY(m_tables->run(u"DROP TABLE imageGroupAssoc"_s));
    const auto added = m_store->addImage(windows(), 1);
    QCOMPARE(idOf(added), u"store-failed"_s);
    QVERIFY(added.error().cause.contains(u"imageGroupAssoc"_s)); // the database's own words
    QCOMPARE(m_tables->row(u"SELECT count(*) FROM images"_s), u"0"_s);
    QVERIFY(m_store->images()); // the store works on
}

void TestStore::textIsNeverPartOfAStatement()
{
    Image image = windows();
    image.name = u"x'); DROP TABLE images; --"_s;
    image.path = u"\" OR 1=1 ? %1 :a"_s;
    QVERIFY(m_store->addImage(image, 1));
    QCOMPARE(m_store->image(image.name)->path, image.path);
    QCOMPARE(idOf(m_store->image(u"' OR '1'='1"_s)), u"image-unknown"_s);
    QVERIFY(m_store->removeImage(image.name));
}

void TestStore::aNewSessionIsARowAsFogWritesIt()
{
    const Image image = *m_store->addImage(windows(), 1);
    const auto id = m_store->addSession({.name = u"Room 7"_s,
        .basePort = 63102,
        .image = image,
        .sessClients = 30,
        .interface = u"eth0"_s,
        .groupId = 1});
    QVERIFY(id);
    QCOMPARE(
        m_tables->row(u"SELECT msID, msName, msBasePort, msLogPath, msImage, msClients, msSessClients,"
                      " msInterface, msPercent, msState, msCompleteDateTime, msIsDD, msNFSGroupID, msSenderPID"
                      " FROM multicastSessions"_s),
        u"%1|Room 7|63102|win11|%2|0|30|eth0|0|0|0000-00-00 00:00:00|1|1|0"_s.arg(*id).arg(image.id.value));
    QVERIFY(m_tables->row(u"SELECT msStartDateTime FROM multicastSessions"_s).startsWith(u"20"_s));
}

void TestStore::aStartedSessionIsInProgress()
{
    const auto id = m_store->addSession({.name = u"Room 7"_s, .basePort = 63102, .image = windows()});
    QVERIFY(id && m_store->startSession(*id, 4, 63102));
    QCOMPARE(m_tables->row(u"SELECT msState, msSenderNode, msName FROM multicastSessions"_s), u"3|4|Room 7"_s);
    QCOMPARE(m_store->activeSessions()->first().state, FogState::InProgress);
}

void TestStore::aClosedSessionLosesItsNameAndItsComputers()
{
    const auto id = m_store->addSession({.name = u"Room 7"_s, .basePort = 63102, .image = windows()});
    const auto other = m_store->addSession({.name = u"Room 8"_s, .basePort = 63104, .image = windows()});
    QVERIFY(id && other);
    QVERIFY(m_tables->run(
        u"INSERT INTO multicastSessionsAssoc (msID, tID) VALUES (%1, 5), (%1, 6), (%2, 7)"_s.arg(*id).arg(
            *other)));
    QVERIFY(m_tables->run(u"UPDATE multicastSessions SET msClients = 2, msSenderPID = 99"_s));
    QVERIFY(m_store->closeSession(*id, FogState::Cancelled));
    const QString of = u" FROM multicastSessions WHERE msID = %1"_s;
    QCOMPARE(m_tables->row(u"SELECT msState, msName, msClients, msSenderPID"_s + of.arg(*id)), u"5||0|0"_s);
    QVERIFY(m_tables->row(u"SELECT msCompleteDateTime"_s + of.arg(*id)).startsWith(u"20"_s));
    QCOMPARE(
        m_tables->row(u"SELECT msState, msName, msClients, msSenderPID"_s + of.arg(*other)), u"0|Room 8|2|99"_s);
    QCOMPARE(m_tables->row(u"SELECT count(*), min(msID) FROM multicastSessionsAssoc"_s), u"1|%1"_s.arg(*other));
}

void TestStore::activeSessionsAreThoseInStatesZeroToThree()
{
    for (quint16 state = 0; state <= 5; ++state) {
        const auto id
            = m_store->addSession({.name = u"s"_s, .basePort = quint16(63100 + 2 * state), .image = windows()});
        QVERIFY(m_tables->run(u"UPDATE multicastSessions SET msState = %1 WHERE msID = %2"_s.arg(state).arg(*id)));
    }
    QStringList active;
    const auto rows = m_store->activeSessions();
    QVERIFY(rows);
    for (const SessionRow &row : *rows)
        active << u"%1 %2"_s.arg(int(row.state)).arg(row.basePort);
    QCOMPARE(active, QStringList({u"0 63100"_s, u"1 63102"_s, u"2 63104"_s, u"3 63106"_s}));
}

/// Facts of the embedded store's file and of the store's thread.
class TestStoreFile : public QObject
{
    Q_OBJECT

private slots:
    void aFileOfANewerProgramIsRefusedAndUntouched();
    void aPathThatCannotBeWrittenIsNamed_data();
    void aPathThatCannotBeWrittenIsNamed();
    void aMigrationStepIsOneTransaction();
    void aMigrationStopsAtTheFirstError();
    void workOnTheStoresThreadIsDoneInOrder();
    void workOnAStoreThatCannotBeOpenedFailsWithItsReason();
};

void TestStoreFile::aFileOfANewerProgramIsRefusedAndUntouched()
{
    Tables tables(u"sqlite"_s);
    QVERIFY(tables.open());
    QVERIFY(tables.run(u"PRAGMA user_version = 999"_s));
    const auto refused = tables.open();
    QCOMPARE(idOf(refused), u"store-newer"_s);
    QCOMPARE(refused.error().message.args[u"found"_s].toInt(), 999);
    QCOMPARE(tables.row(u"PRAGMA user_version"_s), u"999"_s);
}

void TestStoreFile::aPathThatCannotBeWrittenIsNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("error");
    QTest::newRow("folder missing") << u"none/store.db"_s << u"store-open-failed"_s;
    QTest::newRow("a folder") << u"folder"_s << u"store-open-failed"_s;
    QTest::newRow("not a database") << u"text"_s << u"store-damaged"_s;
}

void TestStoreFile::aPathThatCannotBeWrittenIsNamed()
{
    QFETCH(QString, name);
    QFETCH(QString, error);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"folder"_s));
    QFile text(folder.filePath(u"text"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write(QByteArray(4096, 'x'));
    text.close();
    const auto store = openSqliteStore(folder.filePath(name), seed());
    QCOMPARE(idOf(store), error);
    QCOMPARE(store.error().message.args[u"path"_s].toString(), folder.filePath(name));
    QVERIFY(!store.error().cause.isEmpty());
    QVERIFY(text.open(QIODevice::ReadOnly));
    QCOMPARE(text.readAll(), QByteArray(4096, 'x'));
}

namespace {

/// A file of `step` as far as migrate() asks; notes what it is told to do.
struct Statements
{
    int step = 0;
    QStringList changes;
    int failAt = 0;

    Result<QVariant> run(const QString &statement)
    {
        if (statement == "PRAGMA user_version"_L1)
            return step;
        if (statement.startsWith("PRAGMA quick_check"_L1))
            return u"ok"_s;
        if (statement.startsWith("SELECT"_L1))
            return step > 0 ? 1 : 0;
        changes << statement;
        if (changes.size() == failAt)
            return failure("store-failed"_L1, {{u"cause"_s, u"full"_s}});
        return QVariant();
    }

    Result<void> migrate(const QString &what, const QString &table)
    {
        return labcast::migrate(what, table, u"x"_s, [this](const QString &statement) { return run(statement); });
    }
};

} // namespace

void TestStoreFile::aMigrationStepIsOneTransaction()
{
    Statements file;
    QVERIFY(file.migrate(u"store"_s, u"images"_s));
    QCOMPARE(file.changes.first(), u"BEGIN IMMEDIATE"_s);
    QCOMPARE(file.changes.mid(file.changes.size() - 2), QStringList({u"PRAGMA user_version = 2"_s, u"COMMIT"_s}));
    QCOMPARE(file.changes.count(u"COMMIT"_s), file.changes.count(u"BEGIN IMMEDIATE"_s));
    QVERIFY(file.changes.filter(u"CREATE TABLE multicastSessions ("_s).size() == 1);
    QVERIFY(file.changes.filter(u"--"_s).isEmpty());
    Statements latest {.step = 2, .changes = {}};
    QVERIFY(latest.migrate(u"store"_s, u"images"_s));
    QVERIFY(latest.changes.isEmpty());
}

void TestStoreFile::aMigrationStopsAtTheFirstError()
{
    Statements file {.changes = {}, .failAt = 3};
    QCOMPARE(idOf(file.migrate(u"record"_s, u"session"_s)), u"store-failed"_s);
    QCOMPARE(file.changes.size(), 3);
}

void TestStoreFile::workOnTheStoresThreadIsDoneInOrder()
{
    const Tables tables(u"sqlite"_s);
    QList<int> order;
    {
        AsyncStore store([&tables] { return tables.open(); });
        for (int i = 0; i < 100; ++i) {
            store.run([i, &order](Store &) -> Result<void> {
                order << i;
                return {};
            });
        }
        const auto last = store.run([](Store &each) { return each.masterNode(); });
        QCOMPARE(last.result()->root, u"/images"_s);
        store.run([&order](Store &) -> Result<void> {
            order << 100;
            return {};
        });
    } // what was handed in is finished
    QCOMPARE(order.size(), 101);
    QVERIFY(std::ranges::is_sorted(order));
}

void TestStoreFile::workOnAStoreThatCannotBeOpenedFailsWithItsReason()
{
    AsyncStore store([] { return openSqliteStore(u"/nonexistent/store.db"_s, seed()); });
    bool isCalled = false;
    const auto done = store.run([&isCalled](Store &) -> Result<void> {
        isCalled = true;
        return {};
    });
    QCOMPARE(idOf(done.result()), u"store-open-failed"_s);
    QCOMPARE(idOf(store.opened().result()), u"store-open-failed"_s);
    QVERIFY(!isCalled);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestStore store;
    TestStoreFile file;
    TestHosts hosts;
    TestHostTransfer transfer;
    TestImagePlan plan;
    TestRecordFile recordFile;
    TestRecorder recorder;
    int failed = 0;
    for (QObject *test :
        {static_cast<QObject *>(&store), static_cast<QObject *>(&file), static_cast<QObject *>(&hosts),
            static_cast<QObject *>(&transfer), static_cast<QObject *>(&plan), static_cast<QObject *>(&recorder)})
        failed += QTest::qExec(test, argc, argv);
    return failed > 0 ? 1 : 0;
}

#include "tst_fog.moc"
