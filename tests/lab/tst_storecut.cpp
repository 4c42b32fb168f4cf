// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_storecut.h"

#include <QTest>

#include <map>
#include <sys/mount.h>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

using Work = TestStoreCut::Work;

template <typename T>
Result<void> plain(const Result<T> &result)
{
    return result.map([](const T &) {});
}

/// What a controller writes about a session; session 1 is one of FOG's that waits, with two computers.
const std::map<QString, Work> &sessionWorks()
{
    static const std::map<QString, Work> works {
        {u"start a session"_s, [](Store &store) { return store.startSession(1, 1, 63102); }},
        {u"close a session"_s, [](Store &store) { return store.closeSession(1, FogState::Complete); }},
        {u"cancel a session"_s, [](Store &store) { return store.closeSession(1, FogState::Cancelled); }},
        {u"claim a session"_s, [](Store &store) { return plain(store.claimSession(1, 1)); }},
        {u"yield a session"_s, [](Store &store) { return store.yieldSession(1); }},
        {u"end the idle tasks"_s, [](Store &store) { return store.endIdleTasks(1); }},
        {u"tell the percent"_s, [](Store &store) { return store.setSessionPercent(1, 50); }},
    };
    return works;
}

const std::map<QString, Work> &libraryWorks()
{
    const auto record = [](int line, const QString &name, const QString &mac) {
        return CsvRecord {line, {name, mac}};
    };
    static const QList<CsvRecord> records {{1, {u"mac"_s, u"name"_s}},
        record(2, u"02:00:00:00:00:07"_s, u"PC-7"_s), record(3, u"02:00:00:00:00:08"_s, u"PC-8"_s)};
    static const std::map<QString, Work> works {
        {u"add a session"_s,
            [](Store &store) {
                return plain(store.addSession({.name = u"Room 7"_s,
                    .basePort = 63104,
                    .image = {.name = u"win"_s, .path = u"win"_s},
                    .groupId = 1}));
            }},
        {u"add a tasking"_s,
            [](Store &store) {
                return plain(store.addTasking({.name = u"Room 7"_s,
                    .image = {.id = {1}, .name = u"win"_s, .path = u"win"_s},
                    .node = {.id = 1, .groupId = 1},
                    .basePort = 63104,
                    .hosts = {{3}, {4}}}));
            }},
        {u"add an image"_s,
            [](Store &store) { return plain(store.addImage({.name = u"Debian"_s, .path = u"debian"_s}, 1)); }},
        {u"remove an image"_s, [](Store &store) { return store.removeImage(u"win"_s); }},
        {u"add a computer"_s,
            [](Store &store) {
                return plain(
                    store.addHost({.name = u"PC-9"_s, .macs = {u"02:00:00:00:00:09"_s, u"02:00:00:00:00:0a"_s}}));
            }},
        {u"change a computer"_s,
            [](Store &store) {
                return plain(store.changeHost({.id = {1}, .name = u"PC-ONE"_s, .macs = {u"02:00:00:00:00:0b"_s}}));
            }},
        {u"remove computers"_s,
            [](Store &store) {
                return store.removeHosts({u"PC-1"_s, u"PC-2"_s});
            }},
        {u"add a lab"_s,
            [](Store &store) {
                return plain(store.addLab({.name = u"Room 7"_s, .hosts = {u"PC-1"_s, u"PC-2"_s}}));
            }},
        {u"remove a lab"_s, [](Store &store) { return store.removeLab(u"Lab1"_s); }},
        {u"make a node the master"_s, [](Store &store) { return store.makeMaster(1); }},
    };
    return works;
}

void addRows(const std::map<QString, Work> &works)
{
    for (const auto &[name, work] : works)
        QTest::newRow(name.toUtf8().constData()) << work;
}

} // namespace

Q_DECLARE_METATYPE(Work)

/// A session of FOG's for two computers, one of which has checked in; two nodes that are both master.
bool TestStoreCut::load(const QString &generation)
{
    const QStringList rows {
        u"INSERT INTO images (imageID, imageName, imagePath, imageTypeID) VALUES (1, 'win', 'win', 1)"_s,
        u"INSERT INTO imageGroupAssoc (igaImageID, igaStorageGroupID) VALUES (1, 1)"_s,
        u"INSERT INTO hosts (hostID, hostName) VALUES (1, 'PC-1'), (2, 'PC-2'), (3, 'PC-3'), (4, 'PC-4')"_s,
        u"INSERT INTO hostMAC (hmHostID, hmMAC, hmPrimary) VALUES (1, '02:00:00:00:00:01', '1'),"
        " (2, '02:00:00:00:00:02', '1')"_s,
        u"INSERT INTO `groups` (groupID, groupName) VALUES (1, 'Lab1')"_s,
        u"INSERT INTO groupMembers (gmHostID, gmGroupID) VALUES (1, 1), (2, 1)"_s,
        u"INSERT INTO nfsGroupMembers (ngmID, ngmMemberName, ngmGroupID, ngmIsMasterNode, ngmIsEnabled)"
        " VALUES (2, 'second', 1, '1', '1')"_s,
        u"INSERT INTO multicastSessions (msID, msName, msBasePort, msLogPath, msImage, msState, msNFSGroupID)"
        " VALUES (1, 'Lab1', 63100, 'win', '1', 0, 1)"_s,
        u"INSERT INTO tasks (taskID, taskName, taskHostID, taskStateID, taskTypeID) VALUES (1, 'Lab1', 1, 1, 8),"
        " (2, 'Lab1', 2, 3, 8)"_s,
        u"INSERT INTO multicastSessionsAssoc (msID, tID) VALUES (1, 1), (1, 2)"_s};
    return m_server.load(u"fog"_s, filesOf(generation)) && m_server.run(fogUser()).isEmpty()
        && m_server.run(rows, u"fog"_s).isEmpty();
}

/// Every cell but those of dates.
QString TestStoreCut::dump()
{
    const QString tables = m_server.value(
        u"SELECT GROUP_CONCAT(query SEPARATOR ';') FROM (SELECT CONCAT('SELECT GROUP_CONCAT(CONCAT_WS(0x7c,',"
        " GROUP_CONCAT(CONCAT('IFNULL(`', COLUMN_NAME, '`, ''NULL'')') ORDER BY ORDINAL_POSITION), ')) FROM `',"
        " TABLE_NAME, '`') AS query FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = 'fog' AND DATA_TYPE NOT"
        " IN ('datetime', 'timestamp', 'date') GROUP BY TABLE_NAME) AS queries"_s,
        u"fog"_s);
    QString all;
    for (const QString &query : tables.split(u';'))
        all += m_server.value(query, u"fog"_s) + u'\n';
    return all;
}

void TestStoreCut::cutEverywhere(
    const QString &generation, const Work &work, const std::function<void(Store &, const Result<void> &)> &check)
{
    LineCutter line(m_server.port());
    StoreAddress address = fogAddress(m_server);
    address.port = line.port();
    for (const auto moment : {LineCutter::Moment::Unheard, LineCutter::Moment::Unanswered}) {
        bool isCut = true;
        for (int number = 1; isCut; ++number) {
            QVERIFY(load(generation));
            const auto store = makeMariaDbStore(address, u"secret"_s);
            QVERIFY(store->check());
            line.cutAt(number, moment);
            const Result<void> done = work(*store);
            isCut = line.hasCut();
            QVERIFY(isCut || number > 1);
            if (isCut) {
                QVERIFY(!done);
                QCOMPARE(done.error().message.id, u"store-lost"_s);
            } else {
                QVERIFY2(done, qPrintable(done ? QString() : done.error().message.english));
            }
            line.cutAt(0, moment);
            QTRY_VERIFY(store->check());
            check(*store, done);
            if (QTest::currentTestFailed())
                return;
        }
    }
}

void TestStoreCut::aLineThatIsCutAtAnyCommandLeavesAllOrNothing_data()
{
    QTest::addColumn<Work>("work");
    addRows(sessionWorks());
    addRows(libraryWorks());
}

void TestStoreCut::aLineThatIsCutAtAnyCommandLeavesAllOrNothing()
{
    QFETCH(Work, work);
    const QString generation = u"1.5.10"_s;
    QVERIFY(load(generation));
    const QString nothing = dump();
    QVERIFY(work(*MariaDbTables::opened(m_server)));
    const QString all = dump();
    cutEverywhere(generation, work, [&](Store &, const Result<void> &done) {
        const QString now = dump();
        QVERIFY2(now == all || (!done && now == nothing), qPrintable(now));
    });
}

void TestStoreCut::withoutTransactionsWhatIsDoneAgainIsWhole_data()
{
    QTest::addColumn<Work>("work");
    addRows(sessionWorks());
}

/// What is owed is done again when the line is back; the tables of FOG 1.5.8 are MyISAM.
void TestStoreCut::withoutTransactionsWhatIsDoneAgainIsWhole()
{
    QFETCH(Work, work);
    const QString generation = u"1.5.8"_s;
    QVERIFY(load(generation));
    QVERIFY(work(*MariaDbTables::opened(m_server)));
    const QString all = dump();
    cutEverywhere(generation, work, [&](Store &store, const Result<void> &) {
        QVERIFY(work(store));
        QCOMPARE(dump(), all);
    });
}

void TestStoreCut::aFullDiskOfTheServerIsSaidAndNothingIsHalfDone()
{
    const QTemporaryDir disk;
    const QByteArray path = QFile::encodeName(disk.path());
    QCOMPARE(::mount("tmpfs", path.constData(), "tmpfs", 0, "size=160m"), 0);
    {
        MariaDbServer server(disk.path());
        QVERIFY(server.start());
        QVERIFY(server.load(u"fog"_s, {u"1.5.10"_s}));
        QCOMPARE(server.run(fogUser()), QStringList());
        const auto store = MariaDbTables::opened(server);
        QFile filler(disk.filePath(u"filler"_s));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(1 << 16, 'x')) > 0) { }
        Result<Image> added;
        int count = 0;
        do {
            added = store->addImage({.name = QString::number(count), .path = QString(2000, u'x')}, 1);
        } while (added && ++count < 5000);
        QVERIFY(!added);
        QCOMPARE(added.error().message.id, u"store-disk-full"_s);
        QVERIFY(isStoreTrouble(added.error())); // what is owed is still owed
        QCOMPARE(store->images()->size(), count);
        QCOMPARE(server.value(u"SELECT COUNT(*) FROM imageGroupAssoc"_s, u"fog"_s), QString::number(count));
        QVERIFY(filler.remove());
        QTRY_VERIFY(store->check());
        QVERIFY(store->addImage({.name = u"afterwards"_s, .path = u"x"_s}, 1));
    }
    QCOMPARE(::umount2(path.constData(), MNT_DETACH), 0);
}
