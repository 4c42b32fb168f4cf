// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_storechoice.h"

#include <QFile>
#include <QLocalSocket>
#include <QTest>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

QString errorOf(const CtlResult &result)
{
    return result.object()[u"error"_s][u"id"_s].toString();
}

} // namespace

void TestStoreChoice::init()
{
    QVERIFY(m_server.isRunning() || m_server.start());
    QVERIFY(m_server.load(u"fog"_s, {u"1.5.10"_s}));
    QCOMPARE(m_server.run(fogUser()), QStringList());
    m_controller = std::make_unique<LabController>();
    QVERIFY(m_controller->start());
}

void TestStoreChoice::cleanup()
{
    m_controller.reset();
}

QString TestStoreChoice::fileWith(const QString &password)
{
    const QString path = m_folder.filePath(password);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(password.toUtf8() + '\n') > 0 ? path : QString();
}

CtlResult TestStoreChoice::choose(const QStringList &more)
{
    return m_controller->ctl(QStringList {u"store"_s, u"set"_s, fogAddress(m_server).text(), u"--password-file"_s,
                                 fileWith(u"secret"_s)}
        << more);
}

QString TestStoreChoice::trouble()
{
    return m_controller->ctl({u"status"_s}).object()[u"store"_s][u"trouble"_s][u"id"_s].toString();
}

void TestStoreChoice::aFogServerIsChosenWithoutARestart()
{
    QVERIFY(m_server.run({u"INSERT INTO hosts (hostName) VALUES ('pc-of-fog')"_s}, u"fog"_s).isEmpty());
    const CtlResult chosenNow = choose();
    QCOMPARE(chosenNow.exitCode, 0);
    QCOMPARE(chosenNow.object()[u"kind"_s].toString(), u"FOG 1.5.10"_s);
    const auto hosts = [this] { return m_controller->ctl({u"host"_s, u"list"_s}).json.toJson(); };
    QVERIFY(hosts().contains("pc-of-fog"));
    m_controller->kill();
    QVERIFY(m_controller->start());
    QVERIFY(hosts().contains("pc-of-fog"));
    QCOMPARE(m_controller->ctl({u"store"_s, u"set"_s, u"sqlite"_s}).exitCode, 0);
    QVERIFY(!hosts().contains("pc-of-fog"));
}

void TestStoreChoice::aFogServerIsOnlyObservedAtFirst()
{
    QCOMPARE(choose().object()[u"mode"_s].toString(), u"observer"_s);
    const QStringList deploy {
        u"deploy"_s, u"--image"_s, u"lab"_s, u"--receivers"_s, u"1"_s, u"--interface"_s, u"lo"_s};
    QCOMPARE(errorOf(m_controller->ctl(deploy)), u"store-observer"_s);
    QCOMPARE(m_server.value(u"SELECT count(*) FROM multicastSessions"_s, u"fog"_s), u"0"_s);
    // To send is to take over, and FOG's daemon must be one that can be switched off.
    QVERIFY(m_server
                .run({u"INSERT INTO globalSettings (settingKey, settingDesc, settingValue, settingCategory) VALUES"
                      " ('MULTICASTGLOBALENABLED', '', '1', '')"_s},
                    u"fog"_s)
                .isEmpty());
    QCOMPARE(choose({u"--mode"_s, u"manager"_s}).object()[u"mode"_s].toString(), u"manager"_s);
    QVERIFY(errorOf(m_controller->ctl(deploy)) != "store-observer"_L1);
}

void TestStoreChoice::aDeploymentOnItsWayKeepsItsStore()
{
    QVERIFY(m_controller->addImage({4096}));
    QLocalSocket socket;
    socket.connectToServer(m_controller->socketPath());
    QVERIFY(socket.waitForConnected());
    socket.write(R"({"jsonrpc":"2.0","id":1,"method":"session.deploy","params":)"
                 R"({"image":"lab","receivers":1,"interface":"lo"}})"
                 "\n"
                 R"({"jsonrpc":"2.0","id":2,"method":"store.set","params":{"store":"sqlite"}})"
                 "\n");
    QHash<int, QString> errors;
    const auto hasBoth = [&socket, &errors] {
        while (socket.canReadLine()) {
            const QJsonObject answer = QJsonDocument::fromJson(socket.readLine()).object();
            errors[answer[u"id"_s].toInt()] = answer[u"error"_s][u"data"_s][u"message"_s][u"id"_s].toString();
        }
        return errors.size() == 2;
    };
    QVERIFY(QTest::qWaitFor(hasBoth, 10'000));
    QCOMPARE(errors[1], QString());
    QCOMPARE(errors[2], u"store-in-use"_s);
    QCOMPARE(m_controller->ctl({u"session"_s, u"cancel"_s, u"1"_s}).exitCode, 0);
    QCOMPARE(m_controller->ctl({u"store"_s, u"set"_s, u"sqlite"_s}).exitCode, 0);
}

void TestStoreChoice::aStoreThatFailsChangesNothing_data()
{
    QTest::addColumn<QString>("store");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QString>("error");
    const QString address = fogAddress(m_server).text();
    QTest::newRow("no password") << address << QStringList() << u"store-login-failed"_s;
    QTest::newRow("wrong password") << address << QStringList {u"--password-file"_s, fileWith(u"guessed"_s)}
                                    << u"store-login-failed"_s;
    QTest::newRow("nobody there") << u"mysql://fog@127.0.0.1:9/fog"_s << QStringList() << u"store-lost"_s;
    QTest::newRow("no such socket") << address << QStringList {u"--unix-socket"_s, u"/nowhere"_s}
                                    << u"store-lost"_s;
    QTest::newRow("without TLS") << address
                                 << QStringList {u"--tls-ca"_s, u"/etc/ssl/certs/ca-certificates.crt"_s,
                                        u"--password-file"_s, fileWith(u"secret"_s)}
                                 << u"store-tls-missing"_s;
    QTest::newRow("password in the address")
        << u"mysql://fog:pw@localhost/fog"_s << QStringList() << u"store-address-password"_s;
    QTest::newRow("no password file") << address << QStringList {u"--password-file"_s, u"/nowhere"_s}
                                      << u"password-file-unreadable"_s;
    QTest::newRow("unknown mode") << address << QStringList {u"--mode"_s, u"boss"_s} << u"store-mode-bad"_s;
}

void TestStoreChoice::aStoreThatFailsChangesNothing()
{
    QFETCH(QString, store);
    QFETCH(QStringList, more);
    QFETCH(QString, error);
    const CtlResult refused = m_controller->ctl(QStringList {u"store"_s, u"set"_s, store} << more);
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(errorOf(refused), error);
    QCOMPARE(chosen(), u"sqlite"_s);
    QVERIFY(!QFile::exists(m_controller->dataFolder() + u"/store.json"_s));
    QCOMPARE(m_controller->ctl({u"host"_s, u"list"_s}).exitCode, 0);
}

void TestStoreChoice::aLostServerIsToldSinceWhenAndFoundAgain()
{
    QCOMPARE(choose().exitCode, 0);
    QCOMPARE(trouble(), QString());
    m_server.kill();
    QTRY_COMPARE_WITH_TIMEOUT(trouble(), u"store-lost"_s, 20'000);
    const qint64 since = m_controller->ctl({u"store"_s, u"show"_s}).object()[u"since"_s].toInteger();
    QVERIFY(std::abs(QDateTime::currentMSecsSinceEpoch() - since) < 60'000);
    QCOMPARE(errorOf(m_controller->ctl({u"host"_s, u"list"_s})), u"store-lost"_s);
    QVERIFY(m_server.start());
    QTRY_COMPARE_WITH_TIMEOUT(trouble(), QString(), 40'000);
    QCOMPARE(m_controller->ctl({u"host"_s, u"list"_s}).exitCode, 0);
}

void TestStoreChoice::aControllerStartsWithoutItsServer()
{
    QCOMPARE(choose().exitCode, 0);
    QVERIFY(m_controller->terminate());
    m_server.kill();
    QVERIFY(m_controller->start());
    QTRY_COMPARE_WITH_TIMEOUT(trouble(), u"store-lost"_s, 20'000);
    QVERIFY(m_server.start());
    QTRY_COMPARE_WITH_TIMEOUT(trouble(), QString(), 40'000);
}

void TestStoreChoice::aWrongPasswordLeavesTheOneThatIsRight()
{
    QCOMPARE(choose().exitCode, 0);
    QCOMPARE(errorOf(choose({u"--password-file"_s, fileWith(u"guessed"_s)})), u"store-login-failed"_s);
    m_controller->kill();
    QVERIFY(m_controller->start());
    QCOMPARE(errorOf(m_controller->ctl({u"host"_s, u"list"_s})), QString());
    QCOMPARE(trouble(), QString());
}

void TestStoreChoice::anAddressIsReadAsPeopleWriteIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    const auto bad = u"store-address-bad"_s;
    QTest::newRow("embedded") << u"sqlite"_s << u"sqlite"_s;
    QTest::newRow("server") << u"mysql://fogmaster@localhost/fog"_s << u"mysql://fogmaster@localhost/fog"_s;
    QTest::newRow("usual port") << u"mysql://fog@db:3306/fog"_s << u"mysql://fog@db/fog"_s;
    QTest::newRow("other port") << u"mysql://fog@db:3307/fog"_s << u"mysql://fog@db:3307/fog"_s;
    QTest::newRow("IPv6") << u"mysql://fog@[::1]:3307/fog"_s << u"mysql://fog@[::1]:3307/fog"_s;
    QTest::newRow("sign in the name") << u"mysql://f%40g@db/fog"_s << u"mysql://f%40g@db/fog"_s;
    QTest::newRow("empty") << QString() << bad;
    QTest::newRow("a path") << u"/var/lib/fog.db"_s << bad;
    QTest::newRow("no user") << u"mysql://db/fog"_s << bad;
    QTest::newRow("no database") << u"mysql://fog@db"_s << bad;
    QTest::newRow("no host") << u"mysql://fog@/fog"_s << bad;
    QTest::newRow("deeper") << u"mysql://fog@db/fog/hosts"_s << bad;
    QTest::newRow("an option") << u"mysql://fog@db/fog;MYSQL_OPT_RECONNECT=1"_s << bad;
    QTest::newRow("a query") << u"mysql://fog@db/fog?password=x"_s << bad;
    QTest::newRow("port") << u"mysql://fog@db:99999/fog"_s << bad;
    QTest::newRow("250 emoji") << u"mysql://fog@db/"_s + QString::fromUcs4(U"😀", 1).repeated(250) << bad;
    QTest::newRow("password") << u"mysql://fog:x@db/fog"_s << u"store-address-password"_s;
}

void TestStoreChoice::anAddressIsReadAsPeopleWriteIt()
{
    QFETCH(QString, text);
    QFETCH(QString, read);
    const auto address = parseStoreAddress(text);
    QCOMPARE(address ? address->text() : address.error().message.id, read);
}
