// SPDX-License-Identifier: GPL-3.0-or-later
// A FOG server that is stuck, as somebody finds it: a dead session, forty rows that nobody ends, two senders of no
// session. The real window's Health page leads back to a deployment that works, and everything that was
// removed is brought back. Real MariaDB, real udp-senders and receivers, inside their namespaces (see
// CMakeLists.txt).

#include "app/machine/senderprocess.h"
#include "app/rehearsal/virtualcomputer.h"
#include "app/remote/nodeclient.h"
#include "builtlab.h"
#include "fogserver.h"
#include "labcontroller.h"
#include "ui/desk.h"
#include "ui/health/findingtree.h"
#include "ui/health/healthpage.h"
#include "ui/mainpages.h"

#include <QAction>
#include <QJsonArray>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mebi = 1024 * 1024;
constexpr int computers = 2;

/// A console at its Health page, and what a person does there.
struct HealthDesk : Desk
{
    explicit HealthDesk(const QString &socketPath)
        : Desk(socketPath)
    {
        window.show();
        console.connectToController();
        window.pages().showPage(page());
    }

    HealthPage &page() { return window.pages().health(); }

    FindingStatus status(const QString &check)
    {
        const HealthCheck *found = page().checks().find(check);
        return found && found->finding ? found->finding->status : FindingStatus::Unknown;
    }

    /// Chooses the check and presses the button of its first remedy.
    bool setRight(const QString &check)
    {
        page().tree().select(check);
        auto *button = page().findChild<QPushButton *>(u"applyRemedy"_s);
        const auto isReady
            = [&] { return page().tree().currentCheck() == check && button->isVisible() && button->isEnabled(); };
        if (!QTest::qWaitFor(isReady, 10'000))
            return false;
        button->click();
        return QTest::qWaitFor([&] { return status(check) == FindingStatus::Ok; }, 20'000);
    }
};

} // namespace

class TestStuckServer : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void theHealthPageLeadsBackToADeploymentThatWorks();
    void theCommandLineDoesTheSame();
    void anOrphanIsShownAsASessionAndCancellingItEndsIt();
    void aSenderThatHasTheNumberOfOneThatIsGoneIsNotEnded();

private:
    bool leaveBehind();
    QString leftRows();
    std::unique_ptr<QProcess> startOrphan(int port);
    QJsonObject session() { return m_controller->ctl({u"session"_s, u"show"_s, u"1"_s}).object(); }
    QString headline() { return session()[u"sentence"_s][u"headline"_s][u"id"_s].toString(); }
    void deploy();

    QTemporaryDir m_settings;
    MariaDbServer m_server;
    std::unique_ptr<VirtualLab> m_lab;
    std::unique_ptr<LabController> m_controller;
    std::unique_ptr<FogServer> m_fog;
    std::vector<std::unique_ptr<QProcess>> m_orphans;
    std::vector<std::unique_ptr<VirtualComputer>> m_computers;
};

void TestStuckServer::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    QVERIFY2(m_server.start(), "mariadb-server-core is needed");
    m_lab = builtLab({.receivers = computers});
    QVERIFY(m_lab);
}

void TestStuckServer::init()
{
    m_controller = std::make_unique<LabController>();
    QVERIFY(m_controller->start());
    QVERIFY(m_controller->addImage({4 * mebi, mebi}));
    m_fog = std::make_unique<FogServer>(m_server, *m_lab, *m_controller, computers);
    QVERIFY(m_fog->begin());
    QVERIFY(leaveBehind());
    for (const int port : {63'190, 63'192})
        m_orphans.push_back(startOrphan(port));
    QVERIFY(m_fog->choose());
}

void TestStuckServer::cleanup()
{
    m_computers.clear();
    m_orphans.clear();
    m_fog.reset();
    m_controller.reset();
}

/// One session, 13 tasks, 13 associations of theirs and 13 of a session that does not exist.
bool TestStuckServer::leaveBehind()
{
    QStringList rows {
        u"INSERT INTO multicastSessions (msID, msName, msBasePort, msLogPath, msImage, msClients, msStartDateTime,"
        " msState, msIsDD, msNFSGroupID, msSenderPID) VALUES"
        " (42, 'Lab 1''s \\\\ \n ä', 63110, 'lab', '4', -1, now() - INTERVAL 1 DAY, 3, 1, 1, 99999)"_s};
    for (int i = 1; i <= 13; ++i)
        rows << u"INSERT INTO tasks (taskID, taskName, taskCreateTime, taskHostID, taskStateID, taskTypeID, "
                u"taskWOL)"
                " VALUES (%1, 'Lab 1', now() - INTERVAL 1 DAY, 1, 3, 8, '')"_s.arg(400 + i)
             << u"INSERT INTO multicastSessionsAssoc (msaID, msID, tID) VALUES (%1, 42, %2)"_s.arg(
                    QString::number(400 + i), QString::number(400 + i))
             << u"INSERT INTO multicastSessionsAssoc (msaID, msID, tID) VALUES (%1, 30, %2)"_s.arg(
                    QString::number(300 + i), QString::number(300 + i));
    return m_fog->sql(rows);
}

/// All that was left behind, of every column, as a sum.
QString TestStuckServer::leftRows()
{
    QStringList sums;
    for (const QString &from : {u"multicastSessions WHERE msID = 42"_s,
             u"multicastSessionsAssoc WHERE msaID >= 300"_s, u"tasks WHERE taskID >= 400"_s}) {
        const QString table = from.section(u' ', 0, 0);
        const QString columns = m_server.value(
            u"SELECT GROUP_CONCAT(CONCAT('HEX(`', COLUMN_NAME, '`)') ORDER BY COLUMN_NAME)"
            " FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = 'fog' AND TABLE_NAME = '%1'"_s.arg(table));
        sums << m_server.run(
            {u"SET SESSION group_concat_max_len = 1000000"_s,
                u"SELECT COUNT(*), MD5(GROUP_CONCAT(CONCAT_WS('|', %1) ORDER BY 1)) FROM %2"_s.arg(columns, from)},
            u"fog"_s);
    }
    return sums.join(u' ');
}

std::unique_ptr<QProcess> TestStuckServer::startOrphan(int port)
{
    auto orphan = std::make_unique<QProcess>();
    orphan->start(u"udp-sender"_s,
        {u"--interface"_s, m_lab->senderInterface(), u"--portbase"_s, QString::number(port), u"--min-receivers"_s,
            u"9"_s, u"--nokbd"_s, u"--file"_s, m_controller->imageFolder() + u"/d1p1.img"_s});
    orphan->waitForStarted();
    return orphan;
}

/// FOG's daemon does what it could not do before: it sends session 1 to the whole lab.
void TestStuckServer::deploy()
{
    QVERIFY(m_fog->startDaemon(40'000'000));
    QTRY_COMPARE_WITH_TIMEOUT(headline(), u"fog-waiting"_s, 20'000);
    for (int number = 1; number <= computers; ++number) {
        m_computers.push_back(std::make_unique<VirtualComputer>(m_lab.get(), number));
        m_computers.back()->boot(FogServer::portbase, 2);
    }
    QTRY_COMPARE_WITH_TIMEOUT(headline(), u"fog-all-sent"_s, 60'000);
    QVERIFY(m_fog->close(4));
    QTRY_COMPARE_WITH_TIMEOUT(session()[u"state"_s].toString(), u"completed"_s, 20'000);
}

void TestStuckServer::theHealthPageLeadsBackToADeploymentThatWorks()
{
    const QString before = leftRows();
    QVERIFY2(before.startsWith(u"1 "_s), qPrintable(before));
    HealthDesk desk(m_controller->socketPath());
    QTRY_VERIFY(desk.client.isConnected());
    QTRY_COMPARE_WITH_TIMEOUT(desk.status(u"orphans"_s), FindingStatus::Warning, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(desk.status(u"stale-rows"_s), FindingStatus::Warning, 10'000);
    QCOMPARE(desk.page().checks().find(u"stale-rows"_s)->finding->remedy()->steps.size(), 40);
    QVERIFY(desk.setRight(u"orphans"_s));
    for (const auto &orphan : m_orphans)
        QTRY_COMPARE(orphan->state(), QProcess::NotRunning);
    QVERIFY(desk.setRight(u"stale-rows"_s));
    QCOMPARE(
        m_server.run({u"SELECT msState, msName, msClients, msSenderPID FROM multicastSessions WHERE msID = 42"_s},
            u"fog"_s),
        (QStringList {u"5"_s, u""_s, u"0"_s, u"0"_s}));
    QCOMPARE(m_server.value(u"SELECT COUNT(*) FROM tasks WHERE taskID >= 400 AND taskStateID = 5"_s, u"fog"_s),
        u"13"_s);
    QCOMPARE(
        m_server.value(u"SELECT COUNT(*) FROM multicastSessionsAssoc WHERE msaID >= 300"_s, u"fog"_s), u"0"_s);
    QCOMPARE(m_server.value(u"SELECT COUNT(*) FROM multicastSessionsAssoc"_s, u"fog"_s), u"2"_s); // of session 1
    deploy();
    auto *undo = desk.page().findChild<QAction *>(u"undoRemedy"_s);
    QTRY_VERIFY(undo->isEnabled());
    undo->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(leftRows(), before, 10'000);
}

void TestStuckServer::theCommandLineDoesTheSame()
{
    const QString before = leftRows();
    const auto ctl = [this](const QStringList &arguments) { return m_controller->ctl(arguments); };
    const QJsonArray orphans = ctl({u"orphans"_s}).json.array();
    QCOMPARE(orphans.size(), 2);
    // Nothing is emptied while they run, and nothing without the right number.
    QJsonObject shown = ctl({u"stale"_s}).object();
    QCOMPARE(shown[u"rows"_s].toArray().size(), 15); // a session and 13 associations, and session 1, which waits
    QCOMPARE(shown[u"counts"_s][u"no-session"_s].toInt(), 13);
    QCOMPARE(shown[u"counts"_s][u"waiting"_s].toInt(), 1);
    const QString all = QString::number(2 + 28 + 15);
    const auto errorOf = [](const CtlResult &result) { return result.object()[u"error"_s][u"id"_s].toString(); };
    QCOMPARE(errorOf(ctl({u"stale"_s, u"--everything"_s})), u"deletion-not-confirmed"_s);
    QCOMPARE(
        errorOf(ctl({u"stale"_s, u"--everything"_s, u"--yes-delete"_s, u"44"_s})), u"deletion-not-confirmed"_s);
    QCOMPARE(errorOf(ctl({u"stale"_s, u"--everything"_s, u"--yes-delete"_s, all})), u"senders-live"_s);
    for (const QJsonValue &orphan : orphans)
        QCOMPARE(ctl({u"orphans"_s, u"--end"_s, QString::number(orphan[u"pid"_s].toInt())}).exitCode, 0);
    QCOMPARE(ctl({u"orphans"_s}).json.array().size(), 0);
    QCOMPARE(ctl({u"stale"_s, u"--undo"_s}).exitCode, 2);
    const CtlResult cleaned = ctl({u"stale"_s, u"--clean"_s});
    QCOMPARE(cleaned.exitCode, 0);
    const QString backup = cleaned.object()[u"backup"_s].toString();
    QVERIFY2(QFile::exists(backup), qPrintable(backup));
    QVERIFY(leftRows() != before);
    deploy();
    QCOMPARE(errorOf(ctl({u"stale"_s, u"--undo"_s, u"clean-up-elsewhere.sql"_s})), u"nothing-to-undo"_s);
    QCOMPARE(ctl({u"stale"_s, u"--undo"_s, backup}).exitCode, 0);
    QCOMPARE(leftRows(), before);
    // And the whole, as FOG's wiki says.
    const int rows = 2 + 26 + 15; // two associations have gone with session 1
    const CtlResult emptied = ctl({u"stale"_s, u"--everything"_s, u"--yes-delete"_s, QString::number(rows)});
    QCOMPARE(errorOf(emptied), QString());
    QCOMPARE(m_server.value(u"SELECT COUNT(*) FROM multicastSessions"_s, u"fog"_s), u"0"_s);
    QCOMPARE(m_server.value(u"SELECT COUNT(*) FROM tasks"_s, u"fog"_s), u"0"_s);
    QCOMPARE(ctl({u"stale"_s, u"--undo"_s, emptied.object()[u"backup"_s].toString()}).exitCode, 0);
    QCOMPARE(leftRows(), before);
}

void TestStuckServer::anOrphanIsShownAsASessionAndCancellingItEndsIt()
{
    const auto pidOf = [this](int i) { return QString::number(m_orphans[size_t(i)]->processId()); };
    QCOMPARE(m_controller->ctl({u"orphans"_s, u"--adopt"_s, pidOf(1)}).exitCode, 0);
    const auto adopted = [this] {
        for (const QJsonValue &each : m_controller->ctl({u"session"_s, u"list"_s}).json.array()) {
            if (each[u"portbase"_s].toInt() == 63'192)
                return each.toObject();
        }
        return QJsonObject();
    };
    QTRY_COMPARE(adopted()[u"state"_s].toString(), u"sending"_s);
    QCOMPARE(adopted()[u"image"_s].toString(), u"lab"_s);
    QCOMPARE(adopted()[u"sentence"_s][u"headline"_s][u"id"_s].toString(), u"adopted-sending"_s);
    QCOMPARE(m_controller->ctl({u"orphans"_s}).json.array().size(), 1); // the other one
    const QString id = QString::number(adopted()[u"session"_s].toInteger());
    QCOMPARE(m_orphans[1]->state(), QProcess::Running);
    QCOMPARE(m_controller->ctl({u"session"_s, u"cancel"_s, id}).exitCode, 0);
    QTRY_COMPARE(m_orphans[1]->state(), QProcess::NotRunning);
    QTRY_COMPARE(adopted()[u"state"_s].toString(), u"cancelled"_s);
    QCOMPARE(m_orphans[0]->state(), QProcess::Running);
    // One that ends by itself.
    QCOMPARE(m_controller->ctl({u"orphans"_s, u"--adopt"_s, pidOf(0)}).exitCode, 0);
    m_orphans[0]->kill();
    QTRY_COMPARE(m_orphans[0]->state(), QProcess::NotRunning);
    const auto isOver = [this] {
        const QJsonArray sessions = m_controller->ctl({u"session"_s, u"list"_s}).json.array();
        return std::ranges::any_of(sessions, [](const QJsonValue &each) {
            return each[u"sentence"_s][u"headline"_s][u"id"_s] == u"adopted-ended"_s
                || each[u"state"_s] == u"partial"_s;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 10'000);
}

/// The kernel is told which number to give next, as it would come round to it one day.
void TestStuckServer::aSenderThatHasTheNumberOfOneThatIsGoneIsNotEnded()
{
    HealthDesk desk(m_controller->socketPath());
    QTRY_VERIFY(desk.client.isConnected());
    std::optional<Finding> shown;
    NodeClient(desk.client).check({u"orphans"_s}, [&shown](const Result<QList<Finding>> &findings) {
        shown = findings->value(0);
    });
    QTRY_VERIFY(shown.has_value());
    const qint64 pid = m_orphans[0]->processId();
    const Remedy *remedy = shown->remedy(QString::number(pid));
    QVERIFY(remedy);
    m_orphans[0]->kill();
    QVERIFY(m_orphans[0]->waitForFinished());
    const auto startAtThatNumber = [&] {
        QFile last(u"/proc/sys/kernel/ns_last_pid"_s);
        if (!last.open(QIODevice::WriteOnly) || last.write(QByteArray::number(pid - 1)) < 1)
            return false;
        last.close();
        m_orphans[0] = startOrphan(63'190);
        return m_orphans[0]->processId() == pid;
    };
    QVERIFY(QTest::qWaitFor(startAtThatNumber, 20'000));
    std::optional<Result<Finding>> done;
    NodeClient(desk.client).applyRemedy(u"orphans"_s, *remedy, [&done](const Result<Finding> &finding) {
        done = finding;
    });
    QTRY_VERIFY(done.has_value());
    QVERIFY(!*done);
    QCOMPARE(done->error().message.id, u"stale-remedy"_s);
    const auto ended = endProcess(pid, remedy->steps.first().process->startTicks); // not even when it comes so far
    QVERIFY(!ended);
    QCOMPARE(ended.error().message.id, u"process-other"_s);
    QTest::qWait(500);
    QCOMPARE(m_orphans[0]->state(), QProcess::Running);
}

QTEST_MAIN(TestStuckServer)
#include "tst_stuck_server.moc"
