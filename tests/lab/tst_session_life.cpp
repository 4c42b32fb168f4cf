// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a session that Labcast sends in the place of FOG's daemon, row by row (fog-facts c.1 to c.8): on
// every generation of FOG's tables, and with the database gone at every statement of it. A real MariaDB, real
// udp-senders and udp-receivers; FOG's pages, which write for the computers, are played. Inside their namespaces
// (see CMakeLists.txt).

#include "../fakes/standinapi.h"
#include "app/machine/senderprocess.h"
#include "app/rehearsal/virtualcomputer.h"
#include "builtlab.h"
#include "fogserver.h"
#include "labcontroller.h"
#include "linecutter.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTemporaryFile>
#include <QTest>
#include <QUrl>

#include <algorithm>

#include <sys/mount.h>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kibi = 1024;
constexpr int computers = 3;

/// The texts of a log of FOG's daemon, without their times; "bad: " before a line that is none.
QStringList textsOf(const QString &path)
{
    static const QRegularExpression line(
        u"^\\[[0-9]{2}-[0-9]{2}-[0-9]{2} (?:[1-9]|1[0-2]):[0-9]{2}:[0-9]{2} [ap]m\\]( .*)$"_s);
    QFile file(path);
    QStringList texts;
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    for (const QString &each : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const auto match = line.match(each);
        texts << (match.hasMatch() ? match.captured(1) : u"bad: "_s + each);
    }
    return texts;
}

} // namespace

class TestSessionLife : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void aGroupSessionIsSentAndClosedRowByRow_data() { addGenerations(); }
    void aGroupSessionIsSentAndClosedRowByRow();
    void aCancelledSessionsTasksAreInFogsHistory_data() { addGenerations(); }
    void aCancelledSessionsTasksAreInFogsHistory();
    void aNodeThatIsNamedByANameOfThisMachineIsServed();
    void fogsOwnLogTellsWhatIsSent();
    void whatIsNoLogOfTheDaemonIsNotWrittenTo();
    void computersThatNeverTellEndTheSessionAfterThePatienceThatIsSet();
    void withTheDatabaseGoneAtAnyStatementEveryRowComesRight();

private:
    static void addGenerations();
    bool begin(const QString &generation);
    void boot(int number, quint16 portbase = FogServer::portbase);
    bool isReceived();
    bool sql(const QString &statement) { return m_fog->sql({statement}); }
    QString value(const QString &statement) { return m_server.value(statement, u"fog"_s); }
    /// msState, msName, msClients and whether it has an end; msSenderNode where there is one; the tasks' states;
    /// the number of associations.
    QString rows(int session = 1);
    QString expected(const QString &session, const QString &tasks, int associations, int node = 1) const;
    QList<SenderProcess> senders() const;
    void live(int session);

    MariaDbServer m_server;
    StandInApi m_pages;
    QString m_generation;
    std::unique_ptr<VirtualLab> m_lab;
    std::unique_ptr<LabController> m_controller;
    std::unique_ptr<FogServer> m_fog;
    std::vector<std::unique_ptr<VirtualComputer>> m_computers;
};

void TestSessionLife::initTestCase()
{
    QVERIFY2(m_server.start(), "mariadb-server-core is needed");
    QVERIFY(m_pages.listen());
    m_pages.answer(u"GET service/getversion.php"_s, [] { return StandInApi::answerOf(200, "mclvm"); });
    m_lab = builtLab({.receivers = computers});
    QVERIFY(m_lab);
}

void TestSessionLife::init()
{
    m_controller = std::make_unique<LabController>();
}

void TestSessionLife::cleanup()
{
    m_computers.clear();
    m_fog.reset();
    m_controller.reset();
}

void TestSessionLife::addGenerations()
{
    QTest::addColumn<QString>("generation");
    for (const auto *generation : {"1.5.8", "1.5.10", "1.6"})
        QTest::newRow(generation) << QString::fromLatin1(generation);
}

/// A FOG server of a generation, whose daemon is switched off, with one session; nobody sends it yet.
bool TestSessionLife::begin(const QString &generation)
{
    m_generation = generation;
    m_fog = std::make_unique<FogServer>(m_server, *m_lab, *m_controller, computers);
    return m_controller->addImage({256 * kibi, 64 * kibi}) && m_fog->begin(u"lab"_s, generation)
        && m_fog->sql(
            {u"INSERT INTO globalSettings (settingKey, settingDesc, settingValue, settingCategory) VALUES"
             " ('FOG_WEB_HOST', '', '%1', ''), ('FOG_WEB_ROOT', '', '/fog/', '')"_s.arg(
                 QUrl(m_pages.url()).authority()),
                u"UPDATE globalSettings SET settingValue = '0' WHERE settingKey = 'MULTICASTGLOBALENABLED'"_s});
}

void TestSessionLife::boot(int number, quint16 portbase)
{
    m_computers.push_back(std::make_unique<VirtualComputer>(m_lab.get(), number));
    m_computers.back()->boot(portbase, 2);
}

bool TestSessionLife::isReceived()
{
    return std::ranges::all_of(
        m_computers, [](const auto &computer) { return computer->state() == VirtualComputer::State::Finished; });
}

QString TestSessionLife::rows(int session)
{
    const QString node = m_generation == "1.5.8"_L1 ? u"''"_s : u"IFNULL(msSenderNode, 0)"_s;
    return value(
               u"SELECT CONCAT_WS('|', IFNULL(msState, 'NULL'), msName, msClients, IFNULL(msCompleteDateTime, 0) >"
               " '2001', %1) FROM multicastSessions WHERE msID = %2"_s.arg(node)
                   .arg(session))
        + u" / "_s + value(u"SELECT GROUP_CONCAT(taskStateID ORDER BY taskID) FROM tasks"_s) + u" / "_s
        + value(u"SELECT COUNT(*) FROM multicastSessionsAssoc"_s);
}

QString TestSessionLife::expected(const QString &session, const QString &tasks, int associations, int node) const
{
    return u"%1|%2 / %3 / %4"_s.arg(session, m_generation == "1.5.8"_L1 ? QString() : QString::number(node), tasks,
        QString::number(associations));
}

QList<SenderProcess> TestSessionLife::senders() const
{
    QList<SenderProcess> senders = senderProcesses();
    senders.removeIf(
        [this](const SenderProcess &sender) { return !sender.command.contains(m_controller->imageFolder()); });
    return senders;
}

void TestSessionLife::aGroupSessionIsSentAndClosedRowByRow()
{
    QFETCH(QString, generation);
    QVERIFY(m_controller->start());
    QVERIFY(begin(generation));
    const QString name = u"Multi-Cast Task - Lab1"_s;
    QCOMPARE(
        rows(), expected((generation == "1.6"_L1 ? u"NULL|"_s : u"0|"_s) + name + u"|0|0"_s, u"1,1,1"_s, 3, 0));
    QVERIFY(m_fog->choose(StoreMode::Manager));
    QTRY_COMPARE_WITH_TIMEOUT(rows(), expected(u"3|"_s + name + u"|0|0"_s, u"1,1,1"_s, 3), 15'000);
    QCOMPARE(senders().size(), 1);
    // The computers check in, and FOG's pages count them.
    QVERIFY(sql(u"UPDATE tasks SET taskStateID = 3"_s));
    QVERIFY(sql(u"UPDATE multicastSessions SET msState = 3, msClients = 3"_s));
    for (int number = 1; number <= computers; ++number)
        boot(number);
    QTRY_VERIFY_WITH_TIMEOUT(isReceived(), 30'000);
    QCOMPARE(rows(), expected(u"3|"_s + name + u"|3|0"_s, u"3,3,3"_s, 3));
    QVERIFY(sql(u"UPDATE tasks SET taskStateID = 4 WHERE taskID < 3"_s));
    QVERIFY(sql(u"UPDATE multicastSessions SET msClients = 1"_s));
    QTest::qWait(1500); // the third is at work still
    QCOMPARE(rows(), expected(u"3|"_s + name + u"|1|0"_s, u"4,4,3"_s, 3));
    QVERIFY(sql(u"UPDATE tasks SET taskStateID = 4"_s));
    QTRY_COMPARE_WITH_TIMEOUT(rows(), expected(u"4||0|1"_s, u"4,4,4"_s, 0), 5000);
    QVERIFY(senders().isEmpty());
    // FOG's pages have written its history.
    QCOMPARE(value(u"SELECT COUNT(*) FROM taskLog"_s), u"0"_s);
}

void TestSessionLife::aCancelledSessionsTasksAreInFogsHistory()
{
    QFETCH(QString, generation);
    QVERIFY(m_controller->start());
    QVERIFY(begin(generation));
    QVERIFY(sql(u"UPDATE tasks SET taskImageID = 4"_s));
    QVERIFY(m_fog->choose(StoreMode::Manager));
    QTRY_COMPARE_WITH_TIMEOUT(value(u"SELECT msState FROM multicastSessions"_s), u"3"_s, 15'000);
    QVERIFY(sql(u"UPDATE tasks SET taskStateID = 4 WHERE taskID = 1"_s));
    QVERIFY(sql(u"UPDATE tasks SET taskStateID = 2 WHERE taskID = 2"_s));
    QCOMPARE(m_controller->ctl({u"session"_s, u"cancel"_s, u"1"_s}).exitCode, 0);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), expected(u"5||0|1"_s, u"4,5,5"_s, 0), 5000);
    const QString names = generation == "1.6"_L1
        ? u", ':', logHostID, ':', logHostName, ':', logTaskTypeName, ':',"
          " logImageName"_s
        : QString();
    QCOMPARE(
        value(
            u"SELECT GROUP_CONCAT(taskID, ':', taskStateID, ':', createdBy%1 ORDER BY taskID) FROM taskLog"_s.arg(
                names)),
        generation == "1.6"_L1 ? u"2:5:labcast:2:pc-2:Multi-Cast:win10lab,3:5:labcast:3:pc-3:Multi-Cast:win10lab"_s
                               : u"2:5:labcast,3:5:labcast"_s);
}

void TestSessionLife::aNodeThatIsNamedByANameOfThisMachineIsServed()
{
    QTemporaryFile hosts;
    QVERIFY(hosts.open());
    QVERIFY(hosts.write(m_lab->senderAddress().toLatin1() + " fog-server\n192.0.2.7 other-server\n") > 0);
    hosts.close();
    QFile::setPermissions(hosts.fileName(), QFile::ReadOwner | QFile::ReadOther);
    QCOMPARE(::mount(QFile::encodeName(hosts.fileName()).constData(), "/etc/hosts", nullptr, MS_BIND, nullptr), 0);
    const auto back = qScopeGuard([] { ::umount2("/etc/hosts", MNT_DETACH); });
    QVERIFY(m_controller->start());
    QVERIFY(begin(u"1.5.10"_s));
    QVERIFY(sql(u"UPDATE nfsGroupMembers SET ngmHostname = 'other-server'"_s));
    QVERIFY(m_fog->choose(StoreMode::Manager));
    QTest::qWait(3000);
    QCOMPARE(value(u"SELECT msState FROM multicastSessions"_s), u"0"_s); // another machine's
    QVERIFY(sql(u"UPDATE nfsGroupMembers SET ngmHostname = 'fog-server'"_s));
    QTRY_COMPARE_WITH_TIMEOUT(value(u"SELECT msState FROM multicastSessions"_s), u"3"_s, 20'000);
    QCOMPARE(senders().size(), 1);
}

void TestSessionLife::fogsOwnLogTellsWhatIsSent()
{
    QVERIFY(m_controller->start());
    QVERIFY(begin(u"1.5.10"_s));
    QVERIFY(sql(u"UPDATE multicastSessions SET msLogPath = 'gone', msName = 'Room\n7'"_s));
    QVERIFY(m_fog->choose(StoreMode::Manager));
    const QString path = m_fog->filePath(u"multicast.log"_s);
    const QString session = u"  | Task ID: 1 Name: Room 7 "_s;
    QStringList told {u"  * Labcast sends in the place of FOG's daemon"_s,
        session + u"failed to execute, image file: gone not found on this node"_s};
    QTRY_COMPARE_WITH_TIMEOUT(textsOf(path), told, 15'000);
    QTest::qWait(4000); // tried again meanwhile, and not told again
    QCOMPARE(textsOf(path), told);
    QVERIFY(sql(u"UPDATE multicastSessions SET msLogPath = 'lab'"_s));
    QTRY_COMPARE_WITH_TIMEOUT(value(u"SELECT msState FROM multicastSessions"_s), u"3"_s, 15'000);
    told << session + u"is new"_s << session + u"image file found, file: %1"_s.arg(m_controller->imageFolder())
         << session + u"3 clients found"_s << session + u"sending on base port 63100"_s;
    QTRY_COMPARE(textsOf(path).mid(0, told.size()), told);
    QTRY_COMPARE(textsOf(path).size(), told.size() + 2);
    QVERIFY(textsOf(path)[told.size()].startsWith(u"  | Command: /"_s));
    QVERIFY(textsOf(path)[told.size()].contains(u"--portbase 63100 "_s));
    QCOMPARE(textsOf(path).last(), session + u"has started"_s);
    QCOMPARE(QFileInfo(path).permissions() & QFileDevice::ReadOther, QFileDevice::ReadOther); // FOG's pages
    QCOMPARE(m_controller->ctl({u"session"_s, u"cancel"_s, u"1"_s}).exitCode, 0);
    QTRY_COMPARE(textsOf(path).last(), session + u"is now cancelled"_s);
    QCOMPARE(m_controller->ctl({u"store"_s, u"set"_s, u"sqlite"_s}).exitCode, 0);
    QTRY_COMPARE(textsOf(path).last(), u"  * Labcast does not send in the place of FOG's daemon any more"_s);
}

void TestSessionLife::whatIsNoLogOfTheDaemonIsNotWrittenTo()
{
    QVERIFY(m_controller->start());
    QVERIFY(begin(u"1.5.10"_s));
    QFile other(m_fog->filePath(u"multicast.log"_s));
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("not a log\n") > 0);
    other.close();
    QVERIFY(m_fog->choose(StoreMode::Manager));
    QTRY_COMPARE_WITH_TIMEOUT(value(u"SELECT msState FROM multicastSessions"_s), u"3"_s, 15'000);
    QCOMPARE(other.size(), 10);
    const auto journal = [this] {
        return m_controller->ctl({u"log"_s, u"controller"_s, u"--grep"_s, u"own log page"_s, u"--count"_s})
            .object();
    };
    QTRY_COMPARE(journal()[u"count"_s].toInt(), 1);
    QVERIFY(QFile::remove(other.fileName()));
    QVERIFY(QFile::link(m_fog->filePath(u"elsewhere"_s), other.fileName()));
    QCOMPARE(m_controller->ctl({u"session"_s, u"cancel"_s, u"1"_s}).exitCode, 0);
    QTRY_COMPARE_WITH_TIMEOUT(value(u"SELECT msState FROM multicastSessions"_s), u"5"_s, 5000);
    QVERIFY(!QFile::exists(m_fog->filePath(u"elsewhere"_s)));
}

void TestSessionLife::computersThatNeverTellEndTheSessionAfterThePatienceThatIsSet()
{
    QTemporaryDir folder;
    QFile configuration(folder.filePath(u"labcastd.conf"_s));
    QVERIFY(configuration.open(QIODevice::WriteOnly) && configuration.write("[manager]\npatience=1\n") > 0);
    configuration.close();
    QVERIFY(m_controller->start({u"--config"_s, configuration.fileName()}));
    QVERIFY(begin(u"1.5.10"_s));
    QVERIFY(m_fog->choose(StoreMode::Manager));
    QTRY_COMPARE_WITH_TIMEOUT(value(u"SELECT msState FROM multicastSessions"_s), u"3"_s, 15'000);
    QVERIFY(sql(u"UPDATE tasks SET taskStateID = 3"_s));
    for (int number = 1; number <= computers; ++number)
        boot(number);
    QTRY_VERIFY_WITH_TIMEOUT(isReceived(), 30'000);
    const auto session = [this] { return m_controller->ctl({u"session"_s, u"show"_s, u"1"_s}).object(); };
    QTRY_COMPARE(session()[u"sentence"_s][u"detail"_s][u"args"_s][u"minutes"_s].toInt(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(value(u"SELECT msState FROM multicastSessions"_s), u"4"_s, 75'000);
}

/// Session `session`, of one computer, from insert to close.
void TestSessionLife::live(int session)
{
    const auto portbase = quint16(FogServer::portbase + 2 * (session % 50));
    m_computers.clear();
    QVERIFY(m_fog->sql({u"DELETE FROM tasks"_s,
        u"INSERT INTO multicastSessions (msID, msName, msBasePort, msLogPath, msImage, msStartDateTime, msState,"
        " msIsDD, msNFSGroupID) VALUES (%1, 'Room %1', %2, 'lab', '4', now(), 0, 1, 1)"_s.arg(session)
            .arg(portbase),
        u"INSERT INTO tasks (taskID, taskName, taskHostID, taskStateID, taskTypeID) VALUES (1, 'Room', 1, 1, 8),"
        " (2, 'Room', 2, 1, 8)"_s,
        u"INSERT INTO multicastSessionsAssoc (msID, tID) VALUES (%1, 1), (%1, 2)"_s.arg(session)}));
    const QString state = u"SELECT msState FROM multicastSessions WHERE msID = %1"_s.arg(session);
    QTRY_COMPARE_WITH_TIMEOUT(value(state), u"3"_s, 20'000);
    QVERIFY(sql(u"UPDATE tasks SET taskStateID = 3, taskPCT = 10, taskPercentText = '10' WHERE taskID = 1"_s));
    boot(1, portbase);
    // The second is cancelled in FOG and is not waited for.
    QVERIFY(sql(u"DELETE FROM multicastSessionsAssoc WHERE tID = 2"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isReceived(), 30'000);
    QVERIFY(sql(u"UPDATE tasks SET taskStateID = 4 WHERE taskID = 1"_s));
    QTRY_COMPARE_WITH_TIMEOUT(value(state), u"4"_s, 20'000);
    QTRY_COMPARE(rows(session), expected(u"4||0|1"_s, u"4,1"_s, 0));
    QTRY_VERIFY(senders().isEmpty());
}

void TestSessionLife::withTheDatabaseGoneAtAnyStatementEveryRowComesRight()
{
    LineCutter line(m_server.port());
    QVERIFY(m_controller->start());
    QVERIFY(begin(u"1.5.10"_s));
    m_fog->setLine(line.port());
    QVERIFY(m_fog->choose(StoreMode::Manager));
    QTRY_COMPARE_WITH_TIMEOUT(value(u"SELECT msState FROM multicastSessions"_s), u"3"_s, 15'000);
    QCOMPARE(m_controller->ctl({u"session"_s, u"cancel"_s, u"1"_s}).exitCode, 0);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), expected(u"5||0|1"_s, u"5,5,5"_s, 0), 5000);
    int session = 2;
    line.listen();
    live(session);
    const QStringList statements = line.statements();
    QVERIFY(statements.size() > 10);
    for (const QString &statement : statements) {
        const bool isWriting = !statement.startsWith(u"SELECT"_s);
        for (const auto moment : {LineCutter::Moment::Unheard, LineCutter::Moment::Unanswered}) {
            if (!isWriting && moment == LineCutter::Moment::Unanswered)
                continue; // to a reader it is the same
            line.cutAt(statement, moment);
            live(++session);
            if (QTest::currentTestFailed()) {
                qWarning("%s", qPrintable(statement));
                return;
            }
        }
    }
    qInfo("%d statements, %d lives", int(statements.size()), session);
}

QTEST_GUILESS_MAIN(TestSessionLife)
#include "tst_session_life.moc"
