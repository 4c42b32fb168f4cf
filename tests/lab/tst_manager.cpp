// SPDX-License-Identifier: GPL-3.0-or-later
// Labcast sends in the place of FOG's daemon: a real MariaDB with FOG's tables, real udp-senders, and receivers
// with the exact command line of FOG's client. FOG's web pages, which write the rows, and systemd are played.
// Inside their namespaces (see CMakeLists.txt).

#include "../fakes/standinapi.h"
#include "app/machine/senderprocess.h"
#include "app/rehearsal/virtualcomputer.h"
#include "builtlab.h"
#include "fogserver.h"
#include "labcontroller.h"
#include "privatebus.h"
#include "standinsystemd.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

#include <algorithm>

#include <sys/mount.h>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mebi = 1024 * 1024;
constexpr int computers = 3;

} // namespace

class TestManager : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void aSessionOfTheTablesIsSentAndClosedAsFogClosesIt();
    void computersThatAreAddedOneByOneAreAllServed();
    void aSessionForNobodyIsCancelledAfterHalfAMinute();
    void strangersInASessionForAnybodyAreWaitedWithUntilSomebodyStartsIt();
    void onFog16StreamsBeginAsItsPagesAdvertise_data();
    void onFog16StreamsBeginAsItsPagesAdvertise();
    void aServerThatIsUpgradedIsServedOn();
    void oneCancelledComputerDoesNotEndTheOthers();
    void aSessionCancelledInFogHasNoSenderTwoSecondsLater();
    void oneCancelledHereIsCancelledInFog();
    void computersThatNeverTellAreWaitedFor();
    void twoControllersSendEachSessionOnce();
    void whatCannotBeSentIsSaidAndLeftAsItIs_data();
    void whatCannotBeSentIsSaidAndLeftAsItIs();
    void aPathThatIsMendedIsSent();
    void anotherMachinesGroupIsLeftAlone();
    void fogsDaemonIsSwitchedOffAndComesBackAsItWas();
    void whenThePackageIsRemovedFogIsAsBefore();
    void besideFogsDaemonNothingIsSent();
    void whatIsNotYetSentIsGivenBackToFogAsItIs();
    void aControllerThatStopsLeavesWhatNobodyReceivesToTheNext();
    void aControllerThatDiedHasItsSessionSentByTheNext();

private:
    void takeOver();
    void boot(int number);
    void report(int task, int state);
    QString value(const QString &statement) { return m_server.value(statement, u"fog"_s); }
    QString msState() { return value(u"SELECT msState FROM multicastSessions WHERE msID = 1"_s); }
    QString dump();
    QJsonObject session() { return m_controller->ctl({u"session"_s, u"show"_s, u"1"_s}).object(); }
    QString state() { return session()[u"state"_s].toString(); }
    QString headline() { return session()[u"sentence"_s][u"headline"_s][u"id"_s].toString(); }
    bool isReceived();
    /// Whatever sends the image of this test.
    QList<SenderProcess> senders() const;

    MariaDbServer m_server;
    PrivateBus m_bus;
    std::unique_ptr<StandInSystemd> m_systemd;
    std::unique_ptr<VirtualLab> m_lab;
    std::unique_ptr<LabController> m_controller;
    std::unique_ptr<FogServer> m_fog;
    std::vector<std::unique_ptr<VirtualComputer>> m_computers;
};

void TestManager::initTestCase()
{
    QVERIFY2(m_server.start(), "mariadb-server-core is needed");
    QVERIFY2(m_bus.start(), "dbus-daemon is needed");
    m_lab = builtLab({.receivers = 10});
    QVERIFY(m_lab);
}

void TestManager::init()
{
    m_systemd = std::make_unique<StandInSystemd>();
    QVERIFY(m_systemd->begin());
    m_controller = std::make_unique<LabController>();
    QVERIFY(m_controller->start());
    QVERIFY(m_controller->addImage({2 * mebi, 1 * mebi}));
    m_fog = std::make_unique<FogServer>(m_server, *m_lab, *m_controller, computers);
    QVERIFY(m_fog->begin());
}

void TestManager::cleanup()
{
    m_computers.clear();
    m_fog.reset();
    m_controller.reset();
    m_systemd.reset();
}

void TestManager::takeOver()
{
    QVERIFY(m_fog->choose(StoreMode::Manager));
}

/// FOG's client, when it has been let go.
void TestManager::boot(int number)
{
    m_computers.push_back(std::make_unique<VirtualComputer>(m_lab.get(), number));
    m_computers.back()->boot(FogServer::portbase, 2);
}

/// What FOG's pages write when a computer checks in, and when it is done.
void TestManager::report(int task, int state)
{
    QVERIFY(m_fog->sql({u"UPDATE tasks SET taskStateID = %1 WHERE taskID = %2"_s.arg(state).arg(task)}));
}

bool TestManager::isReceived()
{
    return std::ranges::all_of(
        m_computers, [](const auto &computer) { return computer->state() == VirtualComputer::State::Finished; });
}

QList<SenderProcess> TestManager::senders() const
{
    QList<SenderProcess> senders = senderProcesses();
    senders.removeIf(
        [this](const SenderProcess &sender) { return !sender.command.contains(m_controller->imageFolder()); });
    return senders;
}

/// All that sending could change.
QString TestManager::dump()
{
    return m_server.value(u"SELECT GROUP_CONCAT(msID, msName, msState, msClients, IFNULL(msSenderNode, 0))"
                          " FROM multicastSessions"_s,
               u"fog"_s)
        + m_server.value(u"SELECT GROUP_CONCAT(taskID, ':', taskStateID) FROM tasks"_s, u"fog"_s)
        + m_server.value(u"SELECT COUNT(*) FROM multicastSessionsAssoc"_s, u"fog"_s);
}

void TestManager::aSessionOfTheTablesIsSentAndClosedAsFogClosesIt()
{
    takeOver();
    QTRY_COMPARE_WITH_TIMEOUT(msState(), u"3"_s, 10'000);
    QCOMPARE(senders().size(), 1); // it held its ports before the computers were let go
    QCOMPARE(value(u"SELECT msSenderNode FROM multicastSessions"_s), u"1"_s);
    for (int number = 1; number <= computers; ++number) {
        report(number, 3);
        boot(number);
    }
    QVERIFY(m_fog->sql({u"UPDATE tasks SET taskPCT = 40, taskPercentText = '40' WHERE taskID = 2"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(value(u"SELECT msPercent FROM multicastSessions"_s), u"40"_s, 5000);
    QTRY_VERIFY_WITH_TIMEOUT(isReceived(), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(headline(), u"fog-all-sent"_s, 5000);
    QCOMPARE(msState(), u"3"_s); // sent is not written
    for (int number = 1; number <= computers; ++number)
        report(number, 4);
    QTRY_COMPARE_WITH_TIMEOUT(msState(), u"4"_s, 5000);
    QCOMPARE(value(u"SELECT CONCAT(msName, '|', msClients, '|', msCompleteDateTime > msStartDateTime - 1)"
                   " FROM multicastSessions"_s),
        u"|0|1"_s);
    QTRY_COMPARE(value(u"SELECT COUNT(*) FROM multicastSessionsAssoc"_s), u"0"_s);
    QCOMPARE(value(u"SELECT GROUP_CONCAT(taskStateID) FROM tasks"_s), u"4,4,4"_s);
    QTRY_COMPARE(state(), u"completed"_s);
    QVERIFY(senders().isEmpty());
}

void TestManager::computersThatAreAddedOneByOneAreAllServed()
{
    constexpr int many = 10;
    QVERIFY(m_fog->sql({u"DELETE FROM multicastSessionsAssoc"_s, u"DELETE FROM tasks"_s}));
    for (int number = computers + 1; number <= many; ++number)
        QVERIFY(m_fog->addHost(number));
    takeOver();
    QTRY_COMPARE_WITH_TIMEOUT(msState(), u"3"_s, 10'000); // its sender waits
    QTRY_COMPARE_WITH_TIMEOUT(headline(), u"managed-empty"_s, 5000);
    QTest::qWait(3000); // as FOG takes its time between the session and its computers
    for (int number = 1; number <= many; ++number) {
        boot(number);
        QVERIFY(m_fog->sql({u"INSERT INTO tasks (taskID, taskName, taskHostID, taskStateID, taskTypeID) VALUES"
                            " (%1, 'x', %1, 3, 8)"_s.arg(number),
            u"INSERT INTO multicastSessionsAssoc (msID, tID) VALUES (1, %1)"_s.arg(number)}));
    }
    QTRY_VERIFY_WITH_TIMEOUT(isReceived(), 60'000);
    QCOMPARE(session()[u"expected"_s].toInt(), many);
    QVERIFY(m_fog->sql({u"UPDATE tasks SET taskStateID = 4"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(msState(), u"4"_s, 5000);
}

void TestManager::aSessionForNobodyIsCancelledAfterHalfAMinute()
{
    QVERIFY(m_fog->sql({u"DELETE FROM multicastSessionsAssoc"_s, u"DELETE FROM tasks"_s}));
    takeOver();
    QTRY_COMPARE_WITH_TIMEOUT(msState(), u"3"_s, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(msState(), u"5"_s, 40'000);
    QTRY_COMPARE(state(), u"cancelled"_s);
    QVERIFY(senders().isEmpty());
}

void TestManager::strangersInASessionForAnybodyAreWaitedWithUntilSomebodyStartsIt()
{
    QVERIFY(m_fog->sql({u"DELETE FROM multicastSessionsAssoc"_s, u"DELETE FROM tasks"_s,
        u"UPDATE multicastSessions SET msClients = -2, msSessClients = 2"_s,
        u"DELETE FROM hostMAC WHERE hmHostID = 2"_s}));
    takeOver();
    QTRY_COMPARE_WITH_TIMEOUT(msState(), u"3"_s, 10'000);
    boot(1);
    boot(2); // whom FOG does not know
    QTRY_COMPARE_WITH_TIMEOUT(headline(), u"waiting-strangers"_s, 10'000);
    QTest::qWait(5000); // longer than a session whose computers are all there waits
    QCOMPARE(state(), u"waiting"_s);
    const QJsonArray receivers = session()[u"receivers"_s].toArray();
    QCOMPARE(
        std::ranges::count_if(receivers, [](const QJsonValue &each) { return each[u"stranger"_s].toBool(); }), 1);
    QCOMPARE(m_controller->ctl({u"session"_s, u"start"_s, u"1"_s}).exitCode, 0);
    QTRY_VERIFY_WITH_TIMEOUT(isReceived(), 30'000);
}

void TestManager::onFog16StreamsBeginAsItsPagesAdvertise_data()
{
    QTest::addColumn<QByteArray>("capabilities");
    QTest::addColumn<bool>("hasHeader");
    QTest::newRow("with the file's name") << QByteArray("mclvm mcstreamid\n") << true;
    QTest::newRow("without") << QByteArray("mclvm\n") << false;
}

void TestManager::onFog16StreamsBeginAsItsPagesAdvertise()
{
    QFETCH(QByteArray, capabilities);
    QFETCH(bool, hasHeader);
    StandInApi pages;
    QVERIFY(pages.listen());
    pages.answer(u"GET service/getversion.php"_s, [] { return StandInApi::answerOf(200, "<html>Wait</html>"); });
    QVERIFY(m_fog->sql({u"ALTER TABLE multicastSessions ADD COLUMN msMaxwait int NOT NULL DEFAULT 600"_s,
        u"INSERT INTO globalSettings (settingKey, settingDesc, settingValue, settingCategory) VALUES"
        " ('FOG_WEB_HOST', '', '%1', ''), ('FOG_WEB_ROOT', '', '/fog/', '')"_s.arg(
            QUrl(pages.url()).authority())}));
    takeOver();
    QTRY_COMPARE_WITH_TIMEOUT(headline(), u"managed-header-unknown"_s, 10'000);
    QCOMPARE(msState(), u"0"_s); // with the wrong one no disk is written
    pages.answer(u"GET service/getversion.php"_s, [&] { return StandInApi::answerOf(200, capabilities); });
    QTRY_COMPARE_WITH_TIMEOUT(msState(), u"3"_s, 30'000);
    QTRY_COMPARE(senderProcesses().size(), 1); // with a header the file is no argument of its own
    QCOMPARE(session()[u"streams"_s][0][u"size"_s].toInteger(), 2 * mebi + (hasHeader ? 128 : 0));
}

void TestManager::aServerThatIsUpgradedIsServedOn()
{
    StandInApi pages;
    QVERIFY(pages.listen());
    pages.answer(u"GET service/getversion.php"_s, [] { return StandInApi::answerOf(200, "mclvm"); });
    takeOver();
    QTRY_COMPARE_WITH_TIMEOUT(msState(), u"3"_s, 10'000);
    // FOG's installer makes its columns under a controller that runs, and a session that is sent.
    QVERIFY(m_fog->sql({u"ALTER TABLE multicastSessions ADD COLUMN msMaxwait int NOT NULL DEFAULT 600"_s,
        u"INSERT INTO globalSettings (settingKey, settingDesc, settingValue, settingCategory) VALUES"
        " ('FOG_WEB_HOST', '', '%1', ''), ('FOG_WEB_ROOT', '', '/fog/', '')"_s.arg(
            QUrl(pages.url()).authority())}));
    const auto kind = [this] { return m_controller->ctl({u"store"_s, u"show"_s}).object()[u"kind"_s].toString(); };
    QTRY_COMPARE_WITH_TIMEOUT(kind(), u"FOG 1.6"_s, 20'000);
    for (int number = 1; number <= computers; ++number) {
        report(number, 3);
        boot(number);
    }
    QTRY_VERIFY_WITH_TIMEOUT(isReceived(), 30'000);
    for (int number = 1; number <= computers; ++number)
        report(number, 4);
    QTRY_COMPARE_WITH_TIMEOUT(msState(), u"4"_s, 5000);
    // And the next is sent as FOG 1.6 has it.
    QVERIFY(m_fog->sql({u"INSERT INTO multicastSessions (msID, msName, msBasePort, msLogPath, msImage,"
                        " msStartDateTime, msState, msIsDD, msNFSGroupID, msMaxwait, msSessClients) VALUES"
                        " (2, 'Lab2', 63110, 'lab', '4', now(), 0, 1, 1, 77, 3)"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(value(u"SELECT msState FROM multicastSessions WHERE msID = 2"_s), u"3"_s, 20'000);
}

void TestManager::oneCancelledComputerDoesNotEndTheOthers()
{
    takeOver();
    QTRY_COMPARE_WITH_TIMEOUT(msState(), u"3"_s, 10'000);
    for (int number : {1, 2}) {
        report(number, 3);
        boot(number);
    }
    // FOG's page cancels the third one's task: its association goes.
    report(3, 5);
    QVERIFY(m_fog->sql({u"DELETE FROM multicastSessionsAssoc WHERE tID = 3"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(isReceived(), 30'000);
    report(1, 4);
    report(2, 4);
    QTRY_COMPARE_WITH_TIMEOUT(msState(), u"4"_s, 5000);
    QCOMPARE(value(u"SELECT GROUP_CONCAT(taskStateID ORDER BY taskID) FROM tasks"_s), u"4,4,5"_s);
    QTRY_COMPARE(state(), u"completed"_s);
}

void TestManager::aSessionCancelledInFogHasNoSenderTwoSecondsLater()
{
    takeOver();
    QTRY_COMPARE_WITH_TIMEOUT(msState(), u"3"_s, 10'000);
    QVERIFY(m_fog->sql({u"UPDATE multicastSessions SET msState = 5, msName = ''"_s,
        u"UPDATE tasks SET taskStateID = 5"_s, u"DELETE FROM multicastSessionsAssoc"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(senders().isEmpty(), 2000);
    QTRY_COMPARE(state(), u"cancelled"_s);
    QCOMPARE(msState(), u"5"_s);
}

void TestManager::oneCancelledHereIsCancelledInFog()
{
    takeOver();
    QTRY_COMPARE_WITH_TIMEOUT(msState(), u"3"_s, 10'000);
    report(1, 3);
    QCOMPARE(m_controller->ctl({u"session"_s, u"cancel"_s, u"1"_s}).exitCode, 0);
    QTRY_COMPARE_WITH_TIMEOUT(msState(), u"5"_s, 5000);
    QCOMPARE(value(u"SELECT GROUP_CONCAT(taskStateID) FROM tasks"_s), u"5,5,5"_s);
    QCOMPARE(value(u"SELECT COUNT(*) FROM multicastSessionsAssoc"_s), u"0"_s);
}

void TestManager::computersThatNeverTellAreWaitedFor()
{
    takeOver();
    QTRY_COMPARE_WITH_TIMEOUT(msState(), u"3"_s, 10'000);
    QVERIFY(m_fog->sql({u"DELETE FROM multicastSessionsAssoc WHERE tID = 3"_s}));
    for (int number : {1, 2})
        boot(number);
    report(1, 3); // the second has never checked in
    QTRY_VERIFY_WITH_TIMEOUT(isReceived(), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(
        value(u"SELECT GROUP_CONCAT(taskStateID ORDER BY taskID) FROM tasks"_s), u"3,5,1"_s, 5000);
    QTest::qWait(2000);
    QCOMPARE(msState(), u"3"_s);
    QCOMPARE(headline(), u"fog-all-sent"_s);
    report(1, 4);
    QTRY_COMPARE_WITH_TIMEOUT(msState(), u"4"_s, 5000);
}

void TestManager::twoControllersSendEachSessionOnce()
{
    constexpr int many = 50;
    LabController other;
    QVERIFY(other.start());
    takeOver();
    QVERIFY(m_fog->choose(StoreMode::Manager, &other));
    QVERIFY(m_fog->sql({u"UPDATE multicastSessions SET msState = 5"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(senders().isEmpty(), 10'000);
    QVERIFY(m_fog->sql({u"INSERT INTO multicastSessions (msID, msName, msBasePort, msLogPath, msImage,"
                        " msStartDateTime, msState, msIsDD, msNFSGroupID, msSessClients)"
                        " SELECT seq + 100, CONCAT('Room ', seq), 63200 + 2 * seq, 'lab', '4', now(), 0, 1, 1, 5"
                        " FROM seq_1_to_%1"_s.arg(many)}));
    QTRY_COMPARE_WITH_TIMEOUT(
        value(u"SELECT COUNT(*) FROM multicastSessions WHERE msState = 3"_s), QString::number(many), 60'000);
    QCOMPARE(senders().size(), many);
    QSet<int> ports;
    for (const SenderProcess &sender : senders())
        ports.insert(sender.portbase);
    QCOMPARE(ports.size(), many);
}

void TestManager::whatCannotBeSentIsSaidAndLeftAsItIs_data()
{
    QTest::addColumn<QString>("breaking");
    QTest::addColumn<QString>("says");
    const QString set = u"UPDATE multicastSessions SET "_s;
    QTest::newRow("an odd port") << set + u"msBasePort = 50001"_s << u"managed-bad-port"_s;
    QTest::newRow("a port that is none") << set + u"msBasePort = -2"_s << u"managed-bad-port"_s;
    QTest::newRow("an image that is gone") << u"DELETE FROM images WHERE imageID = 4"_s << u"managed-no-image"_s;
    QTest::newRow("a path outside") << set + u"msLogPath = '../../../../etc'"_s << u"image-outside-root"_s;
    QTest::newRow("a path that is missing") << set + u"msLogPath = 'gone'"_s << u"image-directory-missing"_s;
    QTest::newRow("an image that is disabled")
        << u"UPDATE images SET imageEnabled = '0' WHERE imageID = 4"_s << u"image-disabled"_s;
}

void TestManager::whatCannotBeSentIsSaidAndLeftAsItIs()
{
    QFETCH(QString, breaking);
    QVERIFY(m_fog->sql({breaking}));
    const QString before = dump();
    takeOver();
    QFETCH(QString, says);
    QTRY_COMPARE_WITH_TIMEOUT(headline(), says, 10'000);
    QCOMPARE(state(), u"preparing"_s);
    QTest::qWait(1500);
    QVERIFY(senders().isEmpty());
    QCOMPARE(dump(), before);
    // Whoever gives it up cancels it in FOG too.
    QCOMPARE(m_controller->ctl({u"session"_s, u"cancel"_s, u"1"_s}).exitCode, 0);
    QTRY_COMPARE_WITH_TIMEOUT(msState(), u"5"_s, 5000);
}

void TestManager::aPathThatIsMendedIsSent()
{
    QVERIFY(m_fog->sql({u"UPDATE multicastSessions SET msLogPath = 'gone'"_s}));
    takeOver();
    QTRY_COMPARE_WITH_TIMEOUT(headline(), u"image-directory-missing"_s, 10'000);
    QVERIFY(m_fog->sql({u"UPDATE multicastSessions SET msLogPath = 'lab'"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(msState(), u"3"_s, 10'000);
    QTRY_COMPARE(senders().size(), 1);
}

void TestManager::anotherMachinesGroupIsLeftAlone()
{
    QVERIFY(m_fog->sql({u"UPDATE nfsGroupMembers SET ngmHostname = '10.99.0.1'"_s}));
    const QString before = dump();
    takeOver();
    QTest::qWait(3000);
    QCOMPARE(dump(), before);
    QVERIFY(senders().isEmpty());
}

void TestManager::fogsDaemonIsSwitchedOffAndComesBackAsItWas()
{
    const QString setting
        = u"SELECT settingValue FROM globalSettings WHERE settingKey = 'MULTICASTGLOBALENABLED'"_s;
    QVERIFY(m_fog->sql({u"UPDATE multicastSessions SET msState = 5"_s}));
    QVERIFY(m_fog->choose());
    QCOMPARE(m_controller->ctl({u"fog"_s, u"release"_s}).exitCode, 1); // there is nothing to give back
    QCOMPARE(m_controller->ctl({u"fog"_s, u"take"_s}).object()[u"mode"_s].toString(), u"manager"_s);
    QCOMPARE(value(setting), u"0"_s);
    QCOMPARE(m_systemd->unit.activeState, u"inactive"_s);
    QCOMPARE(m_systemd->unit.fileState, u"disabled"_s);
    QCOMPARE(m_controller->ctl({u"fog"_s, u"take"_s}).exitCode, 0); // once more does no harm
    QCOMPARE(m_controller->ctl({u"fog"_s, u"release"_s}).object()[u"mode"_s].toString(), u"observer"_s);
    QCOMPARE(value(setting), u"1"_s);
    QCOMPARE(m_systemd->unit.activeState, u"active"_s);
    QCOMPARE(m_systemd->unit.fileState, u"enabled"_s);
}

void TestManager::whenThePackageIsRemovedFogIsAsBefore()
{
    const QString setting
        = u"SELECT settingValue FROM globalSettings WHERE settingKey = 'MULTICASTGLOBALENABLED'"_s;
    QVERIFY(m_fog->choose());
    QCOMPARE(m_controller->ctl({u"fog"_s, u"take"_s}).exitCode, 0);
    QCOMPARE(value(setting), u"0"_s);
    QCOMPARE(m_systemd->unit.fileState, u"disabled"_s);
    // The script would stop a service of this machine, if it has systemd.
    if (QFileInfo::exists(u"/run/systemd/system"_s))
        QCOMPARE(::mount("tmpfs", "/run/systemd", "tmpfs", 0, nullptr), 0);
    QProcess script;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(
        u"PATH"_s, QFileInfo(QStringLiteral(LABCASTCTL)).path() + u':' + environment.value(u"PATH"_s));
    environment.insert(u"LABCAST_SOCKET"_s, m_controller->socketPath());
    script.setProcessEnvironment(environment);
    script.start(u"/bin/sh"_s, {QStringLiteral(PACKAGE_SCRIPTS "/prerm"), u"remove"_s});
    QTRY_COMPARE_WITH_TIMEOUT(script.state(), QProcess::NotRunning, 20'000); // systemd is played by this process
    QCOMPARE(script.exitCode(), 0);
    QCOMPARE(script.readAllStandardError(), QByteArray());
    QCOMPARE(value(setting), u"1"_s);
    QCOMPARE(m_systemd->unit.activeState, u"active"_s);
    QCOMPARE(m_systemd->unit.fileState, u"enabled"_s);
}

void TestManager::besideFogsDaemonNothingIsSent()
{
    takeOver();
    QTRY_COMPARE_WITH_TIMEOUT(msState(), u"3"_s, 10'000);
    // FOG's installer switches it on again: what is sent goes on, what is new waits.
    QVERIFY(
        m_fog->sql({u"UPDATE globalSettings SET settingValue = '1' WHERE settingKey = 'MULTICASTGLOBALENABLED'"_s,
            u"INSERT INTO multicastSessions (msID, msName, msBasePort, msLogPath, msImage, msStartDateTime, "
            u"msState,"
            " msIsDD, msNFSGroupID, msSessClients) VALUES (2, 'Room 2', 63104, 'lab', '4', now(), 0, 1, 1, 5)"_s}));
    const auto second = [this] {
        return m_controller->ctl({u"session"_s, u"show"_s, u"2"_s})
            .object()[u"sentence"_s][u"headline"_s][u"id"_s];
    };
    QTRY_COMPARE_WITH_TIMEOUT(second().toString(), u"managed-fog-on"_s, 10'000);
    QCOMPARE(senders().size(), 1);
    QCOMPARE(m_controller->ctl({u"check"_s, u"fog-daemon"_s}).json.array()[0][u"status"_s].toString(), u"error"_s);
    QCOMPARE(m_controller->ctl({u"fog"_s, u"take"_s}).exitCode, 0);
    QTRY_COMPARE_WITH_TIMEOUT(senders().size(), 2, 10'000);
}

void TestManager::whatIsNotYetSentIsGivenBackToFogAsItIs()
{
    QVERIFY(m_fog->sql({u"UPDATE multicastSessions SET msBasePort = 63101"_s}));
    const QString before = dump();
    takeOver();
    QTRY_COMPARE_WITH_TIMEOUT(headline(), u"managed-bad-port"_s, 10'000);
    QCOMPARE(m_controller->ctl({u"fog"_s, u"release"_s}).object()[u"mode"_s].toString(), u"observer"_s);
    QTRY_COMPARE_WITH_TIMEOUT(headline(), u"fog-preparing"_s, 10'000); // watched from now on
    QCOMPARE(dump(), before);
}

void TestManager::aControllerThatStopsLeavesWhatNobodyReceivesToTheNext()
{
    takeOver();
    QTRY_COMPARE_WITH_TIMEOUT(msState(), u"3"_s, 10'000);
    QVERIFY(m_controller->terminate());
    QVERIFY(senders().isEmpty());
    QCOMPARE(msState(), u"0"_s);
    QVERIFY(m_controller->start());
    QTRY_COMPARE_WITH_TIMEOUT(senders().size(), 1, 10'000);
    for (int number = 1; number <= computers; ++number)
        boot(number);
    QTRY_VERIFY_WITH_TIMEOUT(isReceived(), 30'000);
}

void TestManager::aControllerThatDiedHasItsSessionSentByTheNext()
{
    takeOver();
    QTRY_COMPARE_WITH_TIMEOUT(msState(), u"3"_s, 10'000);
    m_controller->kill();
    QTRY_VERIFY(senders().isEmpty());
    QVERIFY(m_controller->start());
    QTRY_COMPARE_WITH_TIMEOUT(senders().size(), 1, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(msState(), u"3"_s, 10'000);
    // One whose computers had begun cannot be begun again.
    report(1, 3);
    m_controller->kill();
    QVERIFY(m_controller->start());
    QTRY_COMPARE_WITH_TIMEOUT(msState(), u"5"_s, 10'000);
    QTRY_VERIFY(senders().isEmpty());
}

QTEST_GUILESS_MAIN(TestManager)
#include "tst_manager.moc"
