// SPDX-License-Identifier: GPL-3.0-or-later
// FOG's daemon sends, a controller watches: a real MariaDB with FOG's tables, real udp-senders in a chain as FOG
// starts it (fog-facts c.6), real udp-receivers; only the daemon itself is played. Inside their namespaces (see
// CMakeLists.txt).

#include "app/rehearsal/virtualcomputer.h"
#include "builtlab.h"
#include "fogserver.h"
#include "labcontroller.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <csignal>

#include <unistd.h>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mebi = 1024 * 1024;
constexpr int computers = 2;

/// A line of a sender's log on a real FOG server, and when it was written.
struct RecordedLine
{
    qint64 timeMs = 0; ///< UTC
    QByteArray text; ///< with its end
};

QList<RecordedLine> recordedLines()
{
    QFile file(QStringLiteral(TEST_DATA "/fog-logs/udpcast.33.times"));
    QList<RecordedLine> lines;
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : file.readAll().split('\n')) {
        const qsizetype tab = line.indexOf('\t');
        const QByteArray text = line.mid(tab + 1);
        if (tab >= 0 && !text.startsWith('#'))
            lines.append(
                {qint64(line.left(tab).toDouble() * 1000), text + (text.startsWith("bytes=") ? '\r' : '\n')});
    }
    return lines;
}

} // namespace

class TestObserver : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void aMulticastOfFogsDaemonIsSeenFromTheFirstJoinToTheEnd();
    void aSessionCancelledInFogIsCancelledHere();
    void itIsFollowedThroughALossOfTheDatabase();
    void afterARestartItIsTheSameSession_data();
    void afterARestartItIsTheSameSession();
    void aLogPathThatLeadsAwayIsNotFollowed();
    void whatFogsDaemonSaysIsSaid();
    void aRowThatMakesNoSenseIsSaidAndLeftAsItIs_data();
    void aRowThatMakesNoSenseIsSaidAndLeftAsItIs();
    void logsThatVanishAndReturnAreFollowed();
    void aRecordedMulticastIsSeenWhenItHappens();

private:
    void watch();
    void bootComputers();
    bool sql(const QStringList &statements) { return m_fog->sql(statements); }
    QJsonObject session() { return m_controller->ctl({u"session"_s, u"show"_s, u"1"_s}).object(); }
    QString state() { return session()[u"state"_s].toString(); }
    QString headline() { return session()[u"sentence"_s][u"headline"_s][u"id"_s].toString(); }
    QByteArrayList dump();
    QByteArray record();

    MariaDbServer m_server;
    std::unique_ptr<VirtualLab> m_lab;
    std::unique_ptr<LabController> m_controller;
    std::unique_ptr<FogServer> m_fog;
    std::vector<std::unique_ptr<VirtualComputer>> m_computers;
};

void TestObserver::initTestCase()
{
    QVERIFY2(m_server.start(), "mariadb-server-core is needed");
    m_lab = builtLab({.receivers = computers});
    QVERIFY(m_lab);
}

void TestObserver::init()
{
    QVERIFY(m_server.isRunning() || m_server.start());
    m_controller = std::make_unique<LabController>();
    QVERIFY(m_controller->start());
    QVERIFY(m_controller->addImage({6 * mebi, 2 * mebi}));
    m_fog = std::make_unique<FogServer>(m_server, *m_lab, *m_controller, computers);
    QVERIFY(m_fog->begin());
}

void TestObserver::watch()
{
    QVERIFY(m_fog->choose());
    QTRY_COMPARE_WITH_TIMEOUT(headline(), u"fog-preparing"_s, 10'000);
}

/// When the sender is there: FOG lets a computer go only then.
void TestObserver::bootComputers()
{
    QTRY_COMPARE_WITH_TIMEOUT(headline(), u"fog-waiting"_s, 20'000);
    for (int number = 1; number <= computers; ++number) {
        m_computers.push_back(std::make_unique<VirtualComputer>(m_lab.get(), number));
        m_computers.back()->boot(FogServer::portbase, 2);
    }
}

void TestObserver::cleanup()
{
    m_computers.clear();
    m_fog.reset();
    m_controller.reset();
}

/// Whatever is in FOG's tables.
QByteArrayList TestObserver::dump()
{
    const QString names = m_server.value(u"SELECT GROUP_CONCAT(CONCAT('`', TABLE_NAME, '`') ORDER BY TABLE_NAME)"
                                         " FROM information_schema.TABLES WHERE TABLE_SCHEMA = 'fog'"_s,
        u"fog"_s);
    QByteArrayList sums;
    for (const QString &name : names.split(u','))
        sums << m_server.run({u"CHECKSUM TABLE %1 EXTENDED"_s.arg(name)}, u"fog"_s).join(u' ').toLatin1();
    return sums;
}

/// All that is known of the session.
QByteArray TestObserver::record()
{
    return m_controller->ctl({u"history"_s, u"export"_s, u"1"_s, u"--format"_s, u"json"_s}).json.toJson();
}

void TestObserver::aMulticastOfFogsDaemonIsSeenFromTheFirstJoinToTheEnd()
{
    watch();
    QVERIFY(session()[u"observed"_s].toBool());
    QCOMPARE(session()[u"name"_s].toString(), u"Multi-Cast Task - Lab1"_s);
    QCOMPARE(session()[u"expected"_s].toInt(), computers);
    QCOMPARE(m_controller->ctl({u"session"_s, u"cancel"_s, u"1"_s}).object()[u"error"_s][u"id"_s].toString(),
        u"session-observed"_s);
    QVERIFY(m_fog->startDaemon(20'000'000));
    bootComputers();
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"sending"_s, 20'000);
    QCOMPARE(session()[u"joined"_s].toInt(), computers);
    QTRY_COMPARE_WITH_TIMEOUT(headline(), u"fog-all-sent"_s, 30'000);
    QVERIFY(sql({u"UPDATE tasks SET taskStateID = 4 WHERE taskID = 1"_s,
        u"UPDATE tasks SET taskPercentText = ' 60.5' WHERE taskID = 2"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(session()[u"progress"_s].toInt(), 95, 10'000); // 8 MiB and 7.2 MiB of 8
    QTRY_COMPARE_WITH_TIMEOUT(session()[u"sentence"_s][u"detail"_s][u"args"_s][u"done"_s].toInt(), 1, 10'000);
    QVERIFY(m_fog->close(4));
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"completed"_s, 10'000);
    QCOMPARE(session()[u"bytes"_s].toInteger(), 8 * mebi);
    const QJsonObject recorded
        = m_controller->ctl({u"history"_s, u"export"_s, u"1"_s, u"--format"_s, u"json"_s}).object();
    const QJsonArray samples = recorded[u"samples"_s].toArray();
    QVERIFY(samples.size() > 8);
    QVERIFY(
        std::ranges::any_of(samples, [](const QJsonValue &sample) { return sample[2].toInteger() > 1'000'000; }));
    QFile kept(m_controller->dataFolder() + u"/log/session-1.log"_s);
    QVERIFY2(kept.open(QIODevice::ReadOnly), qPrintable(kept.fileName()));
    QVERIFY(kept.readAll().contains("Transfer complete"));
}

void TestObserver::aSessionCancelledInFogIsCancelledHere()
{
    watch();
    QVERIFY(m_fog->startDaemon(10'000'000));
    bootComputers();
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"sending"_s, 20'000);
    QVERIFY(sql({u"UPDATE multicastSessions SET msState = 5, msName = ''"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"cancelled"_s, 10'000);
    QCOMPARE(headline(), u"fog-cancelled"_s);
    QVERIFY(m_fog->isSending()); // FOG's sender is FOG's
}

void TestObserver::itIsFollowedThroughALossOfTheDatabase()
{
    watch();
    QVERIFY(m_fog->startDaemon(8'000'000));
    bootComputers();
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"sending"_s, 20'000);
    m_server.kill();
    const qint64 before = session()[u"bytes"_s].toInteger();
    QTRY_VERIFY_WITH_TIMEOUT(session()[u"bytes"_s].toInteger() > before + mebi, 10'000);
    QVERIFY(m_server.start());
    QVERIFY(sql({u"UPDATE multicastSessions SET msState = 4, msName = ''"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(session()[u"finished"_s].toInteger() > 0, 60'000);
}

void TestObserver::afterARestartItIsTheSameSession_data()
{
    QTest::addColumn<bool>("isKilled");
    QTest::newRow("ended") << false;
    QTest::newRow("killed") << true;
}

void TestObserver::afterARestartItIsTheSameSession()
{
    QFETCH(bool, isKilled);
    watch();
    QVERIFY(m_fog->startDaemon(4'000'000)); // long enough for a slow machine's restart
    bootComputers();
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"sending"_s, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(session()[u"bytes"_s].toInteger() > 3 * mebi, 10'000);
    if (isKilled)
        m_controller->kill();
    else
        QVERIFY(m_controller->terminate());
    QVERIFY(m_controller->start());
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"sending"_s, 30'000);
    QVERIFY(record().contains("fog-watched-again"));
    QTRY_COMPARE_WITH_TIMEOUT(headline(), u"fog-all-sent"_s, 30'000);
    QVERIFY(
        sql({u"UPDATE tasks SET taskStateID = 4"_s, u"UPDATE multicastSessions SET msState = 4, msName = ''"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"completed"_s, 10'000);
    const QJsonObject recorded
        = m_controller->ctl({u"history"_s, u"export"_s, u"1"_s, u"--format"_s, u"json"_s}).object();
    int joins = 0;
    for (const QJsonValue &event : recorded[u"events"_s].toArray())
        joins += event[u"event"_s] == "receiverJoined"_L1;
    QCOMPARE(joins, 2 * computers); // two streams, and nobody twice
    const QJsonArray samples = recorded[u"samples"_s].toArray();
    qint64 bytes = 0;
    for (const QJsonValue &sample : samples) {
        QVERIFY(sample[1].toInteger() >= bytes);
        bytes = sample[1].toInteger();
    }
    QCOMPARE(bytes, 8 * mebi);
    QVERIFY(samples[0][1].toInteger() < mebi); // from before
    QCOMPARE(m_controller->ctl({u"history"_s}).json.toJson().count("\"session\""), 1);
}

void TestObserver::aLogPathThatLeadsAwayIsNotFollowed()
{
    QVERIFY(QDir(m_fog->filePath({})).mkdir(u"log"_s));
    QFile elsewhere(m_fog->filePath(u"elsewhere.udpcast.1"_s));
    QVERIFY(elsewhere.open(QIODevice::WriteOnly) && elsewhere.write("Udp-sender 20120424\n") > 0);
    elsewhere.close();
    const QString setting = u"UPDATE globalSettings SET settingValue = '%1' WHERE settingKey = '%2'"_s;
    QVERIFY(sql({setting.arg(m_fog->filePath(u"log"_s), u"SERVICE_LOG_PATH"_s),
        setting.arg(u"../elsewhere"_s, u"MULTICASTLOGFILENAME"_s),
        u"UPDATE multicastSessions SET msLogPath = '../../../../../../../../etc'"_s}));
    watch();
    const auto recorded = [this] {
        return m_controller->ctl({u"history"_s, u"export"_s, u"1"_s, u"--format"_s, u"json"_s}).json;
    };
    QTRY_VERIFY_WITH_TIMEOUT(recorded().toJson().contains("image-outside-root"), 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(recorded()[u"samples"_s].toArray().size() > 8, 20'000); // it has looked so often
    QCOMPARE(state(), u"preparing"_s);
}

void TestObserver::whatFogsDaemonSaysIsSaid()
{
    QVERIFY(m_fog->say("Task ID: 1 Name: Multi-Cast Task - Lab1 is new"));
    watch();
    QVERIFY(m_fog->say("Task ID: 1 Name: Multi-Cast Task - Lab1 has been queued"));
    QTRY_COMPARE_WITH_TIMEOUT(headline(), u"fog-no-slot"_s, 10'000);
    QVERIFY(m_fog->say("Task ID: 1 Name: Multi-Cast Task - Lab1 has started"));
    QTRY_COMPARE_WITH_TIMEOUT(headline(), u"fog-preparing"_s, 10'000);
    QVERIFY(m_fog->say("Unable to find image path")); // of another: this one's is there
    QVERIFY(m_fog->say("Interface not ready, waiting for it to come up: 10.0.0.9"));
    QTRY_COMPARE_WITH_TIMEOUT(headline(), u"fog-no-interface"_s, 10'000);
    const auto log = [this](const QString &id) {
        QFile file(m_controller->dataFolder() + u"/log/%1.log"_s.arg(id));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QTRY_COMPARE(log(u"fog-multicast"_s).count('\n'), 5);
    QVERIFY(log(u"session-1"_s).contains("FOG: Task ID: 1 Name: Multi-Cast Task - Lab1 is new"));
    QVERIFY(log(u"controller"_s).contains("[warning] FOG's daemon waits for a network interface"));
}

void TestObserver::aRowThatMakesNoSenseIsSaidAndLeftAsItIs_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("finding"); ///< in its record
    const auto add = [](const char *name, const QString &change, const QString &finding) {
        QTest::newRow(name) << change << finding;
    };
    const QString session = u"UPDATE multicastSessions SET "_s;
    const QString emoji = QString::fromUcs4(U"\U0001F600", 1).repeated(250);
    add("NULL wherever it can be", {}, u"fog-preparing"_s);
    add("an image that is in no table", session + u"msImage = '99'"_s, u"fog-image-unknown"_s);
    add("an image that is no number", session + u"msImage = 'x;DROP TABLE hosts'"_s, u"fog-image-unknown"_s);
    add("a directory that is not there", session + u"msLogPath = 'gone'"_s, u"image-directory-missing"_s);
    add("a directory that leads away", session + u"msLogPath = '../../../../../../../../etc'"_s,
        u"image-outside-root"_s);
    add("no directory", session + u"msLogPath = ''"_s, u"image-is-root"_s);
    add("250 emoji",
        session
            + u"msName = '%1'; ALTER TABLE hosts CONVERT TO CHARACTER SET utf8mb4; ALTER TABLE hosts MODIFY"
              " hostName varchar(250); UPDATE hosts SET hostName = concat(hostID, '%1')"_s.arg(emoji),
        u"fog-preparing"_s);
    add("numbers that are none, tasks without computers",
        session + u"msBasePort = -1, msSessClients = -5; UPDATE tasks SET taskHostID = 0"_s, u"fog-preparing"_s);
    add("computers without tasks", u"DELETE FROM tasks"_s, u"fog-preparing"_s);
}

void TestObserver::aRowThatMakesNoSenseIsSaidAndLeftAsItIs()
{
    QFETCH(QString, change);
    QFETCH(QString, finding);
    if (change.isEmpty()) {
        QVERIFY(sql({u"ALTER TABLE multicastSessions MODIFY msState int(11) NULL"_s})); // as in FOG 1.6
        change = m_server.value(
            u"SELECT GROUP_CONCAT(CONCAT('UPDATE `', TABLE_NAME, '` SET ', COLUMN_NAME, ' = NULL')"
            " SEPARATOR '; ') FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = 'fog' AND"
            " IS_NULLABLE = 'YES' AND TABLE_NAME IN ('multicastSessions', 'images', 'hosts',"
            " 'hostMAC', 'groups', 'tasks', 'multicastSessionsAssoc')"_s,
            u"fog"_s);
        QVERIFY2(change.contains(u"msState"_s), qPrintable(change));
    }
    QVERIFY(sql({u"ALTER TABLE multicastSessions CONVERT TO CHARACTER SET utf8mb4"_s}));
    QVERIFY(sql(change.split(u"; "_s)));
    const QByteArrayList before = dump();
    QVERIFY(before.size() > 10);
    watch();
    QTRY_VERIFY2_WITH_TIMEOUT(record().contains(finding.toLatin1()), record().constData(), 10'000);
    QVERIFY(session()[u"name"_s].toString().size() <= 500);
    QVERIFY(session()[u"portbase"_s].toInt() != 65'535);
    QCOMPARE(dump(), before);
}

void TestObserver::logsThatVanishAndReturnAreFollowed()
{
    watch();
    const auto write = [this](const QByteArray &bytes, QIODevice::OpenMode mode = QIODevice::Append) {
        QFile log(m_fog->logPath());
        return log.open(mode | QIODevice::WriteOnly) && log.write(bytes) == bytes.size();
    };
    const QByteArray begin = "[11-22-26 2:20:08 pm] Aufgabe gestartetUdp-sender 20200328\n"
                             "UDP sender for /images/lab/d1p1.img at 10.0.0.1 on eth0 \n";
    const QByteArray join = "New connection from 10.0.0.7  (#0) 00000009\n";
    QVERIFY(write(begin + join.left(20)));
    QTRY_COMPARE_WITH_TIMEOUT(headline(), u"fog-waiting"_s, 10'000);
    QCOMPARE(session()[u"joined"_s].toInt(), 0);
    QVERIFY(write(begin.left(15), QIODevice::Truncate)); // cut off in the middle of both
    QVERIFY(write(begin.mid(15) + join));
    QTRY_COMPARE_WITH_TIMEOUT(session()[u"joined"_s].toInt(), 1, 10'000);
    QVERIFY(QFile::remove(m_fog->logPath()));
    QVERIFY(write(begin));
    QTRY_COMPARE_WITH_TIMEOUT(session()[u"joined"_s].toInt(), 0, 10'000);
    QVERIFY(QFile::rename(m_fog->logPath(), m_fog->logPath() + u".1"_s));
    QVERIFY(write(begin + join));
    QTRY_COMPARE_WITH_TIMEOUT(session()[u"joined"_s].toInt(), 1, 10'000);
    QVERIFY(record().contains("fog-chain-again"));
}

void TestObserver::aRecordedMulticastIsSeenWhenItHappens()
{
    constexpr qint64 latestMs = 2000;
    watch();
    const QList<RecordedLine> lines = recordedLines();
    QVERIFY(lines.size() > 30);
    QList<qint64> joinsMs; // on this machine's clock
    const qint64 beginMs = QDateTime::currentMSecsSinceEpoch();
    for (const RecordedLine &line : lines) {
        const qint64 dueMs = beginMs + line.timeMs - lines.first().timeMs;
        QTest::qWait(int(std::max<qint64>(0, dueMs - QDateTime::currentMSecsSinceEpoch())));
        QFile log(m_fog->logPath());
        QVERIFY(log.open(QIODevice::Append) && log.write(line.text) == line.text.size());
        if (line.text.startsWith("New connection"))
            joinsMs << QDateTime::currentMSecsSinceEpoch();
    }
    QTRY_COMPARE_WITH_TIMEOUT(headline(), u"fog-all-sent"_s, 10'000);
    QCOMPARE(session()[u"streams"_s].toArray().size(), 3);
    QList<qint64> seenMs;
    const QJsonDocument recorded = QJsonDocument::fromJson(record());
    for (const QJsonValue &event : recorded[u"events"_s].toArray()) {
        if (event[u"event"_s] == "receiverJoined"_L1)
            seenMs << event[u"time"_s].toInteger();
    }
    QCOMPARE(seenMs.size(), joinsMs.size());
    for (qsizetype i = 0; i < seenMs.size(); ++i)
        QVERIFY2(std::abs(seenMs[i] - joinsMs[i]) < latestMs, qPrintable(QString::number(seenMs[i] - joinsMs[i])));
}

QTEST_GUILESS_MAIN(TestObserver)
#include "tst_observer.moc"
