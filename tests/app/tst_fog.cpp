// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fog/asyncstore.h"
#include "app/migration.h"
#include "tst_fogapi.h"
#include "tst_hosts.h"
#include "tst_hosttransfer.h"
#include "tst_imageplan.h"
#include "tst_recordacts.h"
#include "tst_recorder.h"
#include "tst_recordfile.h"
#include "tst_store.h"

#include <QCoreApplication>
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

Image windows()
{
    return {.name = u"Windows 11"_s, .path = u"win11"_s, .serverSize = 9'007'199'254'740'993};
}

} // namespace

/// Facts of the embedded store's file and of the store's thread.
class TestStoreFile : public QObject
{
    Q_OBJECT

private slots:
    void aMachineWithoutAnInterfaceHasANodeToo();
    void anImageThatCannotBeStoredWholeIsNotStored();
    void theSeedIsForANewStoreOnly();
    void aFileOfANewerProgramIsRefusedAndUntouched();
    void aPathThatCannotBeWrittenIsNamed_data();
    void aPathThatCannotBeWrittenIsNamed();
    void aMigrationStepIsOneTransaction();
    void aMigrationStopsAtTheFirstError();
    void workOnTheStoresThreadIsDoneInOrder();
    void workOnAStoreThatCannotBeOpenedFailsWithItsReason();
};

void TestStoreFile::aMachineWithoutAnInterfaceHasANodeToo()
{
    SqliteTables tables;
    QVERIFY(tables.open()
        && tables.run(u"DELETE FROM nfsGroupMembers"_s)); // as if it had ended before it wrote its node
    const auto store = tables.open({.name = {}, .root = u"/images"_s});
    QVERIFY2(store, qPrintable(store ? QString() : store.error().cause));
    QCOMPARE((*store)->masterNode()->root, u"/images"_s);
    QCOMPARE((*store)->masterNode()->interface, QString());
}

void TestStoreFile::anImageThatCannotBeStoredWholeIsNotStored()
{
    SqliteTables tables;
    const auto store = tables.open();
    QVERIFY(store && tables.run(u"DROP TABLE imageGroupAssoc"_s));
    const auto added = (*store)->addImage(windows(), 1);
    QCOMPARE(idOf(added), u"store-failed"_s);
    QVERIFY(added.error().cause.contains(u"imageGroupAssoc"_s)); // the database's own words
    QCOMPARE(tables.row(u"SELECT count(*) FROM images"_s), u"0"_s);
    QVERIFY((*store)->images()); // the store works on
}

void TestStoreFile::theSeedIsForANewStoreOnly()
{
    SqliteTables tables;
    QVERIFY(tables.open());
    StorageNode other = seedNode();
    other.root = u"/elsewhere"_s;
    QCOMPARE((*tables.open(other))->masterNode()->root, u"/images"_s);
}

void TestStoreFile::aFileOfANewerProgramIsRefusedAndUntouched()
{
    SqliteTables tables;
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
    const auto store = openSqliteStore(folder.filePath(name), seedNode());
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
    QCOMPARE(file.changes.mid(file.changes.size() - 2), QStringList({u"PRAGMA user_version = 3"_s, u"COMMIT"_s}));
    QCOMPARE(file.changes.count(u"COMMIT"_s), file.changes.count(u"BEGIN IMMEDIATE"_s));
    QVERIFY(file.changes.filter(u"CREATE TABLE multicastSessions ("_s).size() == 1);
    QVERIFY(file.changes.filter(u"--"_s).isEmpty());
    Statements latest {.step = 3, .changes = {}};
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
    SqliteTables tables;
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
    AsyncStore store([] { return openSqliteStore(u"/nonexistent/store.db"_s, seedNode()); });
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
    TestStore store({u"sqlite"_s}, [](const QString &) { return std::make_unique<SqliteTables>(); });
    TestStoreFile file;
    TestHosts hosts;
    TestHostTransfer transfer;
    TestImagePlan plan;
    TestRecordFile recordFile;
    TestRecordActs recordActs;
    TestRecorder recorder;
    TestFogApi api;
    int failed = 0;
    for (QObject *test : std::initializer_list<QObject *> {
             &store, &file, &hosts, &transfer, &plan, &recordFile, &recordActs, &recorder, &api})
        failed += QTest::qExec(test, argc, argv);
    return failed > 0 ? 1 : 0;
}

#include "tst_fog.moc"
