// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_daemonchecks.h"

#include "app/controller/machinefacts.h"
#include "app/session/daemonheartbeat.h"
#include "checkedserver.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryFile>
#include <QTest>

using namespace labcast;
using namespace checkedserver;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1000;

DaemonFacts healthyDaemon()
{
    return {.service = {.name = fogServiceName(),
                .manager = ServiceStatus::Manager::Systemd,
                .state = ServiceStatus::State::Active,
                .isEnabled = true,
                .mainPid = 812},
        .hasLog = true,
        .silentMs = 4 * second,
        .passMs = 4 * second,
        .lines = {u"[11-22-26 3:03:56 pm]  * No new tasks found"_s}};
}

} // namespace

void TestDaemonChecks::theLogTellsWhenTheDaemonLastLookedIntoItsDatabase_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<qint64>("pass");
    QTest::addColumn<QString>("trouble");
    const QByteArray idle = "[11-22-26 11:59:50 am]  * No new tasks found\n";
    QTest::newRow("idle") << idle << 0LL << QString();
    QTest::newRow("a session goes on") << QByteArray(
        idle + "[11-22-26 12:00:00 pm]  | Task ID: 7 Name: Lab is already running with pid: 41\n")
                                       << 0LL << QString();
    QTest::newRow("the database is away") << QByteArray(
        idle + "[11-22-26 12:01:00 pm] FOGService: MulticastManager - Waiting for mysql to be available\n")
                                          << 70 * second << u"fog-no-database"_s;
    QTest::newRow("no master") << QByteArray("[11-22-26 12:00:00 pm]  | This is not the master node\n") << 0LL
                               << u"fog-not-master"_s;
    QTest::newRow("it was, and is no more")
        << QByteArray("[11-22-26 11:59:00 am]  | This is not the master node\n" + idle) << 0LL << QString();
    QTest::newRow("only begun") << QByteArray("[11-22-26 12:00:00 pm]  * Starting service loop\n") << -1LL
                                << QString();
    QTest::newRow("cut at its beginning") << QByteArray("sks found\n" + idle) << 0LL << QString();
    QTest::newRow("no log of FOG's") << QByteArray("hello\n") << -1LL << QString();
    QTest::newRow("empty") << QByteArray() << -1LL << QString();
}

void TestDaemonChecks::theLogTellsWhenTheDaemonLastLookedIntoItsDatabase()
{
    QFETCH(QByteArray, log);
    const DaemonHeartbeat beat = heartbeatIn(log);
    QTEST(beat.passBeforeMs, "pass");
    QTEST(beat.trouble.id, "trouble");
}

void TestDaemonChecks::aLogThatHasRunTellsItsLastLines()
{
    QFile file(QStringLiteral(TEST_DATA "/fog-logs/multicast.158"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray log = file.readAll();
    const DaemonHeartbeat beat = heartbeatIn(log);
    QCOMPARE(beat.lines.size(), 20);
    QVERIFY(log.contains(beat.lines.last().toUtf8()));
    QVERIFY(beat.passBeforeMs >= 0);
}

void TestDaemonChecks::theAgeOfTheLogIsThatOfItsFile()
{
    QTemporaryFile log;
    QVERIFY(log.open());
    log.write("[11-22-26 11:59:40 am]  * Checking for new items every 30 seconds\n"
              "[11-22-26 11:59:50 am]  * No new tasks found\n"
              "[11-22-26 12:00:00 pm] FOGService: MulticastManager - Waiting for mysql to be available\n");
    log.flush();
    QVERIFY(log.setFileTime(QDateTime::currentDateTime().addSecs(-100), QFile::FileModificationTime));
    const DaemonFacts facts = readDaemonLog(log.fileName());
    QVERIFY(facts.hasLog);
    QVERIFY2(facts.silentMs >= 100 * second && facts.silentMs < 130 * second,
        qPrintable(QString::number(facts.silentMs)));
    QCOMPARE(facts.passMs, facts.silentMs + 10 * second);
    QCOMPARE(facts.intervalMs, 30 * second);
    QVERIFY(!readDaemonLog(u"/nowhere/multicast.log"_s).hasLog);
    QVERIFY(!readDaemonLog(u"/dev/zero"_s).hasLog); // whatever a setting names
}

void TestDaemonChecks::activeIsNotEnough_data()
{
    QTest::addColumn<DaemonFacts>("daemon");
    QTest::addColumn<FindingStatus>("status");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QString>("remedy");
    using enum FindingStatus;
    const DaemonFacts healthy = healthyDaemon();
    QTest::newRow("works") << healthy << Ok << u"check-daemon-ok"_s << QString();
    DaemonFacts facts = healthy;
    facts.silentMs = facts.passMs = 61 * second;
    QTest::newRow("silent for six passes") << facts << Error << u"check-daemon-silent"_s << u"restart"_s;
    facts.intervalMs = 30 * second;
    QTest::newRow("silent for two long passes") << facts << Ok << u"check-daemon-ok"_s << QString();
    facts = healthy;
    facts.passMs = 600 * second;
    QTest::newRow("writes, and reaches no database")
        << facts << Error << u"check-daemon-no-pass"_s << u"restart"_s;
    facts = healthy;
    facts.trouble = makeMessage("fog-not-master"_L1);
    QTest::newRow("complains") << facts << Error << u"fog-not-master"_s << QString();
    facts = healthy;
    facts.hasLog = false;
    QTest::newRow("active, and its log is hidden") << facts << Unknown << u"check-daemon-no-log"_s << QString();
    facts = healthy;
    facts.service.isEnabled = false;
    QTest::newRow("gone after the next boot") << facts << Warning << u"check-daemon-not-enabled"_s << QString();
    facts = healthy;
    facts.service.state = ServiceStatus::State::Inactive;
    QTest::newRow("stopped, its log still warm") << facts << Error << u"check-daemon-stopped"_s << u"start"_s;
    facts.service.state = ServiceStatus::State::Failed;
    QTest::newRow("failed") << facts << Error << u"check-daemon-failed"_s << u"restart"_s;
    facts.service.state = ServiceStatus::State::Starting;
    QTest::newRow("again and again") << facts << Error << u"check-daemon-starting"_s << QString();
    facts.service.state = ServiceStatus::State::Missing;
    QTest::newRow("not installed") << facts << Error << u"check-daemon-missing"_s << QString();
    facts.service.state = ServiceStatus::State::Unknown;
    facts.service.trouble = makeMessage("service-no-manager"_L1, {{u"name"_s, fogServiceName()}});
    QTest::newRow("only the log is known") << facts << Ok << u"check-daemon-ok"_s << QString();
    facts.silentMs = 3600 * second;
    QTest::newRow("nothing is known") << facts << Unknown << u"check-daemon-unknown"_s << QString();
}

void TestDaemonChecks::activeIsNotEnough()
{
    QFETCH(DaemonFacts, daemon);
    CheckFacts facts = fogServer();
    facts.daemon = daemon;
    const Finding finding = checkFogDaemon(facts);
    QTEST(finding.status, "status");
    QTEST(finding.summary.id, "summary");
    QTEST(finding.remedy() ? toWord(finding.remedy()->steps.first().service.value()) : QString(), "remedy");
    QVERIFY(!finding.evidence.isEmpty());
}

void TestDaemonChecks::anEmbeddedStoreNeedsNoDaemon()
{
    const Finding finding = checkFogDaemon(labcastServer());
    QCOMPARE(finding.status, FindingStatus::Ok);
    QCOMPARE(finding.summary.id, u"check-daemon-no-fog"_s);
}

void TestDaemonChecks::besideLabcastTheDaemonMustNotRun()
{
    CheckFacts facts = fogServer();
    facts.address.mode = StoreMode::Manager;
    facts.daemon = healthyDaemon();
    QCOMPARE(checkFogDaemon(facts).remedies.size(), 0); // the check of the settings says what is missing
    facts.settings << SettingRow {u"9"_s, u"MULTICASTGLOBALENABLED"_s, u"1"_s};
    const Finding both = checkFogDaemon(facts);
    QCOMPARE(both.status, FindingStatus::Error);
    const QList<RemedyStep> steps = both.remedy()->steps;
    QCOMPARE(steps.size(), 3);
    QCOMPARE(steps[0].row->after[u"settingValue"_s], u"0"_s);
    QCOMPARE(steps[1].service, std::optional(ServiceAct::Stop));
    QCOMPARE(steps[2].service, std::optional(ServiceAct::Disable));
    facts.daemon.service = {}; // FOG has no unit here: the setting alone
    QCOMPARE(checkFogDaemon(facts).remedy()->steps.size(), 1);
    facts.daemon = healthyDaemon();
    facts.settings.last().value = u"0"_s; // it idles
    QCOMPARE(checkFogDaemon(facts).status, FindingStatus::Ok);
}

void TestDaemonChecks::theInterfacesRemedyRestartsADaemonThatSendsNothing()
{
    CheckFacts facts = fogServer();
    facts.nodes.rows[1][u"ngmInterface"_s] = facts.nodes.all[0].interface = u"eth0"_s;
    facts.daemon = healthyDaemon();
    QCOMPARE(checkInterface(facts).remedy()->steps.last().service, std::optional(ServiceAct::Restart));
    // The daemon of FOG 1.5.8 would start a second sender beside the one that runs (fog-facts k 5).
    facts.rows.sessions = {{.id = 1, .basePort = 63100}};
    QVERIFY(!checkInterface(facts).remedy()->steps.last().service);
    facts.rows.sessions.clear();
    facts.daemon.service.state = ServiceStatus::State::Inactive; // it reads the new values when it begins
    QVERIFY(!checkInterface(facts).remedy()->steps.last().service);
}
