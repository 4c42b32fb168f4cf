// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_storelink.h"

#include "app/fog/asyncstore.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
QString idOf(const Result<T> &result)
{
    return result ? QString() : result.error().message.id;
}

Image windows(const QString &name = u"Windows 11"_s)
{
    return {.name = name, .path = u"win11"_s};
}

SessionRow room()
{
    return {.name = u"Room 7"_s, .basePort = 63102, .image = windows(), .groupId = 1};
}

bool runs(QProcess &process, const QString &program, const QStringList &arguments)
{
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0;
}

} // namespace

void TestStoreLink::init()
{
    QVERIFY(m_server.isRunning() || m_server.start());
    QVERIFY(m_server.load(u"fog"_s, {u"1.5.10"_s}));
    QCOMPARE(m_server.run(fogUser()), QStringList());
}

std::unique_ptr<Store> TestStoreLink::open(const StoreAddress &address)
{
    auto store = makeMariaDbStore(address, u"secret"_s);
    const auto done = store->check();
    if (!done)
        qWarning("%s", qPrintable(done.error().message.english));
    return store;
}

void TestStoreLink::aStoreThatCannotBeUsedIsNamed_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("database");
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QString>("error");
    const QString good = u"secret"_s;
    QTest::newRow("wrong password") << u"fog"_s << u"guessed"_s << u"fog"_s << QStringList()
                                    << u"store-login-failed"_s;
    QTest::newRow("no password") << u"fog"_s << QString() << u"fog"_s << QStringList() << u"store-login-failed"_s;
    QTest::newRow("nobody") << u"nobody"_s << good << u"fog"_s << QStringList() << u"store-login-failed"_s;
    QTest::newRow("not his database") << u"fog"_s << good << u"mysql"_s << QStringList()
                                      << u"store-login-failed"_s;
    QTest::newRow("no database") << u"root"_s << QString() << u"fgo"_s << QStringList() << u"store-no-database"_s;
    QTest::newRow("none of FOG's") << u"root"_s << QString() << u"mysql"_s << QStringList() << u"store-not-fog"_s;
    QTest::newRow("empty") << u"fog"_s << good << u"fog"_s
                           << QStringList {u"DROP DATABASE fog"_s, u"CREATE DATABASE fog"_s} << u"store-not-fog"_s;
    QTest::newRow("half a FOG") << u"fog"_s << good << u"fog"_s << QStringList {u"DROP TABLE tasks"_s}
                                << u"store-half-fog"_s;
    QTest::newRow("without a column") << u"fog"_s << good << u"fog"_s
                                      << QStringList {u"ALTER TABLE images DROP COLUMN imageFormat"_s}
                                      << u"store-half-fog"_s;
    QTest::newRow("without its version")
        << u"fog"_s << good << u"fog"_s << QStringList {u"DROP TABLE schemaVersion"_s} << u"store-half-fog"_s;
    QTest::newRow("a table that may not be read")
        << u"fog"_s << good << u"fog"_s
        << QStringList {u"REVOKE SELECT, INSERT, UPDATE, DELETE ON fog.hosts FROM fog@'%'"_s}
        << u"store-not-allowed"_s;
    QTest::newRow("FOG 1.2") << u"fog"_s << good << u"fog"_s << QStringList {u"1.2"_s} << u"store-too-old"_s;
}

void TestStoreLink::aStoreThatCannotBeUsedIsNamed()
{
    QFETCH(QString, user);
    QFETCH(QString, password);
    QFETCH(QString, database);
    QFETCH(QStringList, before);
    QFETCH(QString, error);
    if (before.value(0) == "1.2"_L1)
        QVERIFY(m_server.load(u"fog"_s, before));
    else
        QCOMPARE(m_server.run(before, u"fog"_s), QStringList());
    StoreAddress address = fogAddress(m_server);
    address.user = user;
    address.database = database;
    if (user == "root"_L1)
        address.unixSocket = m_server.socket(); // root may come no other way
    const auto store = makeMariaDbStore(address, password);
    const auto done = store->check();
    QCOMPARE(idOf(done), error);
    QVERIFY(!done.error().message.english.contains(u"secret"_s));
    QCOMPARE(idOf(store->images()), error);
    QCOMPARE(idOf(store->addSession(room())), error);
    QCOMPARE(idOf(store->check()), error); // and stays so
}

void TestStoreLink::aGenerationIsToldByItsColumns_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("1.5.8") << u"FOG 1.5.8"_s;
    QTest::newRow("1.5.10") << u"FOG 1.5.10"_s;
    QTest::newRow("1.6") << u"FOG 1.6"_s;
}

void TestStoreLink::aGenerationIsToldByItsColumns()
{
    QFETCH(QString, kind);
    QVERIFY(m_server.load(u"fog"_s, filesOf(QString::fromLatin1(QTest::currentDataTag()))));
    QVERIFY(m_server.run({u"UPDATE schemaVersion SET vValue = 300"_s}, u"fog"_s).isEmpty()); // means nothing
    QCOMPARE(open()->kind(), kind);
}

void TestStoreLink::aNewerFogIsReadButNotWritten()
{
    QVERIFY(open()->addImage(windows(), 1));
    QVERIFY(m_server.run({u"ALTER TABLE images ADD imageSeal varchar(20) NOT NULL"_s}, u"fog"_s).isEmpty());
    const auto store = open();
    QCOMPARE(store->images()->size(), 1);
    const auto refused = store->addImage(windows(u"other"_s), 1);
    QCOMPARE(idOf(refused), u"store-unknown-generation"_s);
    QVERIFY(refused.error().message.english.contains(u"images.imageSeal"_s));
    QCOMPARE(value(u"SELECT count(*) FROM images"_s), u"1"_s);
}

void TestStoreLink::aRightThatIsTakenAwayIsNoUpgrade()
{
    const auto store = open();
    const QString right = u"SELECT, INSERT, UPDATE, DELETE ON fog.hosts %1 fog@'%'"_s;
    QVERIFY(m_server.run({u"REVOKE "_s + right.arg(u"FROM"_s)}).isEmpty());
    QCOMPARE(idOf(store->check()), u"store-not-allowed"_s);
    QVERIFY(m_server.run({u"GRANT "_s + right.arg(u"TO"_s)}).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(idOf(store->check()), QString(), 10'000);
}

void TestStoreLink::encryptionThatIsNotThereIsRefused()
{
    StoreAddress address = fogAddress(m_server);
    address.authority = u"/etc/ssl/certs/ca-certificates.crt"_s;
    const auto store = makeMariaDbStore(address, u"secret"_s);
    QCOMPARE(idOf(store->check()), u"store-tls-missing"_s);
    QCOMPARE(idOf(store->images()), u"store-tls-missing"_s);
}

void TestStoreLink::aServerIsTrustedByItsCertificates()
{
    QProcess openssl;
    for (const QString &name : {u"server"_s, u"other"_s})
        QVERIFY(runs(openssl, u"openssl"_s,
            {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s, u"/CN=127.0.0.1"_s,
                u"-days"_s, u"2"_s, u"-keyout"_s, m_server.filePath(name + u".key"_s), u"-out"_s,
                m_server.filePath(name + u".pem"_s)}));
    m_server.kill();
    QVERIFY(m_server.start({u"--ssl-cert="_s + m_server.filePath(u"server.pem"_s),
        u"--ssl-key="_s + m_server.filePath(u"server.key"_s)}));
    StoreAddress address = fogAddress(m_server);
    address.authority = m_server.filePath(u"server.pem"_s);
    QCOMPARE(idOf(makeMariaDbStore(address, u"secret"_s)->check()), QString());
    address.authority = m_server.filePath(u"other.pem"_s);
    QCOMPARE(idOf(makeMariaDbStore(address, u"secret"_s)->check()), u"store-tls-failed"_s);
    m_server.kill();
}

void TestStoreLink::aKilledServerIsNamedAndFoundAgain()
{
    const auto store = open();
    QVERIFY(store->addImage(windows(), 1));
    m_server.kill();
    QCOMPARE(idOf(store->images()), u"store-lost"_s);
    QCOMPARE(idOf(store->check()), u"store-lost"_s);
    QCOMPARE(idOf(store->addImage(windows(u"other"_s), 1)), u"store-lost"_s);
    QVERIFY(m_server.start());
    QCOMPARE(idOf(store->images()), u"store-lost"_s); // only check() connects
    QCOMPARE(idOf(store->check()), QString());
    QCOMPARE(store->images()->size(), 1);
    // The new session has the sql_mode of the old one.
    QCOMPARE(idOf(store->addImage(windows(QString(41, u'x')), 1)), u"store-text-too-long"_s);
}

void TestStoreLink::whatIsOwedIsDoneAfterwardsInOrderAndOnce()
{
    QStringList done;
    std::atomic<int> told = 0;
    AsyncStore store([this] { return Result<std::unique_ptr<Store>>(open()); });
    store.whenInTrouble([&told] { ++told; });
    const qint64 id = store.run([](Store &s) { return s.addSession(room()); }).result().value();
    const auto owe = [&](const QString &name, auto write) {
        store.owe([&done, name, write](Store &s) -> Result<void> {
            const Result<void> written = write(s);
            done << name + (written ? u""_s : u" failed"_s);
            return written;
        });
    };
    m_server.kill();
    owe(u"start"_s, [id](Store &s) { return s.startSession(id, 1, 63102); });
    owe(u"close"_s, [id](Store &s) { return s.closeSession(id, FogState::Complete); });
    QCOMPARE(idOf(store.check().result()), u"store-lost"_s);
    QVERIFY(told > 0);
    QVERIFY(m_server.start());
    QCOMPARE(idOf(store.check().result()), QString());
    QCOMPARE(idOf(store.check().result()), QString());
    QCOMPARE(done.filter(u"failed"_s).size(), done.size() - 2);
    QCOMPARE(done.mid(done.size() - 2), QStringList({u"start"_s, u"close"_s}));
    QCOMPARE(value(u"SELECT msState FROM multicastSessions"_s), u"4"_s);
}

void TestStoreLink::aReadOnlyServerKeepsWhatIsOwed()
{
    AsyncStore store([this] { return Result<std::unique_ptr<Store>>(open()); });
    const qint64 id = store.run([](Store &s) { return s.addSession(room()); }).result().value();
    QVERIFY(m_server.run({u"SET GLOBAL read_only = 1"_s}).isEmpty());
    const auto refused = store.run([](Store &s) { return s.addImage(windows(), 1); }).result();
    QCOMPARE(idOf(refused), u"store-read-only"_s);
    QVERIFY(store.run([](Store &s) { return s.images(); }).result()); // it can be read
    store.owe([id](Store &s) { return s.closeSession(id, FogState::Cancelled); });
    QCOMPARE(idOf(store.check().result()), u"store-read-only"_s);
    QVERIFY(m_server.run({u"SET GLOBAL read_only = 0"_s}).isEmpty());
    QCOMPARE(idOf(store.check().result()), QString());
    QCOMPARE(value(u"SELECT msState FROM multicastSessions"_s), u"5"_s);
}

void TestStoreLink::anUpgradeUnderneathWritesNothingUntilItIsOver()
{
    const auto store = open();
    QVERIFY(m_server.run({u"ALTER TABLE multicastSessions ADD msMaxwait int NOT NULL DEFAULT 0"_s}, u"fog"_s)
                .isEmpty());
    QCOMPARE(idOf(store->addSession(room())), u"store-upgrading"_s);
    QCOMPARE(idOf(store->addSession(room())), u"store-upgrading"_s);
    QCOMPARE(idOf(store->images()), u"store-upgrading"_s);
    QVERIFY(m_server.load(u"fog"_s, {u"1.6"_s})); // the rest of it
    QCOMPARE(idOf(store->check()), u"store-upgrading"_s);
    QCOMPARE(value(u"SELECT count(*) FROM multicastSessions"_s), u"0"_s);
    QTRY_COMPARE_WITH_TIMEOUT(idOf(store->check()), QString(), 20'000);
    QCOMPARE(store->kind(), u"FOG 1.6"_s);
    QVERIFY(store->addSession(room()));
    QCOMPARE(value(u"SELECT msState IS NULL AND msMaxwait = 0 FROM multicastSessions"_s), u"1"_s);
}

void TestStoreLink::anObserverChangesNoRow()
{
    QVERIFY(open()->addSession(room()));
    StoreAddress address = fogAddress(m_server);
    address.mode = StoreMode::Observer;
    const auto store = open(address);
    const QString rows
        = u"SELECT GROUP_CONCAT(CONCAT_WS('|', msID, msName, msState, msClients)) FROM multicastSessions"_s;
    const QString before = value(rows);
    QCOMPARE(idOf(store->addSession(room())), u"store-observer"_s);
    QCOMPARE(idOf(store->startSession(1, 1, 63102)), u"store-observer"_s);
    QCOMPARE(idOf(store->closeSession(1, FogState::Cancelled)), u"store-observer"_s);
    QCOMPARE(store->observe({})->sessions.size(), 1);
    QCOMPARE(value(rows), before);
}

void TestStoreLink::aTextThatDoesNotFitIsRefusedWhole_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("error");
    const QString emoji = QString::fromUcs4(U"😀", 1);
    QTest::newRow("an emoji") << u"PC "_s + emoji << u"store-text-not-storable"_s;
    QTest::newRow("250 emoji") << emoji.repeated(250) << u"store-text-not-storable"_s;
    QTest::newRow("half an emoji") << u"PC "_s + emoji.first(1) << QString();
    QTest::newRow("too long") << QString(41, u'ä') << u"store-text-too-long"_s;
    QTest::newRow("as long as it may be") << QString(40, u'ä') << QString();
}

void TestStoreLink::aTextThatDoesNotFitIsRefusedWhole()
{
    QFETCH(QString, name);
    QFETCH(QString, error);
    const auto store = open();
    QCOMPARE(idOf(store->addImage(windows(name), 1)), error);
    QCOMPARE(value(u"SELECT count(*) FROM images"_s), error.isEmpty() ? u"1"_s : u"0"_s);
    QCOMPARE(idOf(store->images()), QString());
}

void TestStoreLink::aNullInEveryColumnThatTakesItIsRead_data()
{
    aGenerationIsToldByItsColumns_data();
}

void TestStoreLink::aNullInEveryColumnThatTakesItIsRead()
{
    QVERIFY(m_server.load(u"fog"_s, filesOf(QString::fromLatin1(QTest::currentDataTag()))));
    QStringList statements {u"SET SESSION sql_mode = ''"_s, u"SET FOREIGN_KEY_CHECKS = 0"_s,
        u"INSERT INTO images (imageName) VALUES ('i')"_s, u"INSERT INTO hosts (hostName) VALUES ('h')"_s,
        u"INSERT INTO hostMAC (hmHostID, hmMAC, hmPrimary) VALUES (1, '', '1')"_s,
        u"INSERT INTO `groups` (groupName) VALUES ('g')"_s,
        u"INSERT INTO groupMembers (gmHostID, gmGroupID) VALUES (1, 1)"_s,
        u"INSERT INTO tasks (taskHostID, taskStateID, taskTypeID) VALUES (1, 1, 8)"_s,
        u"INSERT INTO multicastSessions (msName) VALUES ('s')"_s,
        u"INSERT INTO multicastSessionsAssoc (msID, tID) VALUES (1, 1)"_s};
    const QString nullable
        = value(u"SELECT GROUP_CONCAT(CONCAT('UPDATE `', TABLE_NAME, '` SET ', COLUMN_NAME, ' = NULL')"
                " SEPARATOR ';') FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = 'fog'"
                " AND IS_NULLABLE = 'YES'"_s);
    QVERIFY(nullable.contains(u"imageFormat"_s));
    QCOMPARE(m_server.run(statements + nullable.split(u';'), u"fog"_s), QStringList());
    const auto store = open();
    QCOMPARE(store->images()->first().format, 0);
    QCOMPARE(store->hosts()->first().name, u"h"_s);
    QCOMPARE(store->exportHosts(0, 10)->size(), 1);
    QCOMPARE(store->labs()->first().hosts, QStringList {u"h"_s});
    QCOMPARE(store->nodes()->first().maxBitrate, std::nullopt);
    QCOMPARE(store->activeSessions()->first().state, FogState::New);
    const auto seen = store->observe({});
    QCOMPARE(seen->sessions.first().state, 0);
    QCOMPARE(seen->sessions.first().createdMs, 0);
    QCOMPARE(seen->sessions.first().members.first().name, u"h"_s);
}

void TestStoreLink::timesAreInFogsTimeZone()
{
    QVERIFY(m_server
                .run({u"UPDATE globalSettings SET settingValue = 'Asia/Tokyo' WHERE settingKey = 'FOG_TZ_INFO'"_s},
                    u"fog"_s)
                .isEmpty());
    const auto store = open();
    QVERIFY(store->addSession(room()));
    const auto stored = QDateTime::fromString(
        value(u"SELECT msStartDateTime FROM multicastSessions"_s), u"yyyy-MM-dd HH:mm:ss"_s);
    const auto tokyo = QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone("Asia/Tokyo"));
    QVERIFY(std::abs(QDateTime(stored.date(), stored.time(), QTimeZone("Asia/Tokyo")).msecsTo(tokyo)) < 60'000);
    QVERIFY(std::abs(store->observe({})->sessions.first().createdMs - tokyo.toMSecsSinceEpoch()) < 60'000);
}

void TestStoreLink::anObservationIsTwoQueriesWhateverRuns()
{
    const QString numbers = u"(SELECT seq FROM seq_1_to_%1) AS n"_s;
    QCOMPARE(
        m_server.run(
            {u"INSERT INTO hosts (hostName) SELECT CONCAT('PC-', seq) FROM "_s + numbers.arg(10'000),
                u"INSERT INTO hostMAC (hmHostID, hmMAC, hmPrimary) SELECT seq, CONCAT('02:', seq), '1' FROM "_s
                    + numbers.arg(10'000),
                u"INSERT INTO tasks (taskHostID, taskStateID, taskTypeID) SELECT seq, 3, 8 FROM "_s
                    + numbers.arg(4000),
                u"INSERT INTO multicastSessions (msName, msState) SELECT CONCAT('Room ', seq), 3 FROM "_s
                    + numbers.arg(200),
                u"INSERT INTO multicastSessionsAssoc (msID, tID) SELECT 1 + seq % 200, seq FROM "_s
                    + numbers.arg(4000)},
            u"fog"_s),
        QStringList());
    const auto store = open();
    const auto questions = [this] {
        return value(
            u"SELECT VARIABLE_VALUE FROM information_schema.GLOBAL_STATUS WHERE VARIABLE_NAME = 'COM_SELECT'"_s)
            .toInt();
    };
    const int before = questions();
    const auto seen = store->observe({});
    QCOMPARE(questions() - before, 2 + 1); // and our own question
    QCOMPARE(seen->sessions.size(), 200);
    QCOMPARE(seen->sessions.first().members.size(), 20);
}

void TestStoreLink::tenThousandHostsAreReadWithoutComparingEachWithEveryMac()
{
    const QString numbers = u"(SELECT seq FROM seq_1_to_10000) AS n"_s;
    QCOMPARE(m_server.run({u"INSERT INTO hosts (hostName) SELECT CONCAT('PC-', seq) FROM "_s + numbers,
                              u"INSERT INTO hostMAC (hmHostID, hmMAC, hmPrimary) SELECT seq, CONCAT('02:', seq),"
                              " '1' FROM "_s
                                  + numbers},
                 u"fog"_s),
        QStringList());
    const auto store = open();
    const auto lookups = [this] {
        return value(u"SELECT VARIABLE_VALUE FROM information_schema.GLOBAL_STATUS"
                     " WHERE VARIABLE_NAME = 'HANDLER_READ_KEY'"_s)
            .toLongLong();
    };
    const qint64 before = lookups();
    QCOMPARE(store->hosts()->size(), 10'000);
    QCOMPARE(store->exportHosts(0, 5000)->size(), 5000);
    QVERIFY2(lookups() - before >= 15'000, qPrintable(QString::number(lookups() - before)));
}
