// SPDX-License-Identifier: GPL-3.0-or-later
// A deployment on a FOG server that Labcast runs: from the request to the rows that FOG's own pages would have
// written, and to the computers. A real MariaDB, a real controller, real udpcast. Inside their namespaces (see
// CMakeLists.txt).

#include "app/rehearsal/virtualcomputer.h"
#include "builtlab.h"
#include "fogserver.h"
#include "labcontroller.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mebi = 1024 * 1024;
constexpr int computers = 3;

QString errorOf(const CtlResult &result)
{
    return result.object()[u"error"_s][u"id"_s].toString();
}

} // namespace

class TestFogDeployment : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void aDeploymentLeavesTheRowsThatFogsPagesWrite();
    void itReachesTheDisksOfItsComputers();
    void whatIsUnusualIsToldBefore();
    void onlyTheRightNumberOfDisksStartsIt_data();
    void onlyTheRightNumberOfDisksStartsIt();
    void computersThatFogGivesNoTaskAreLeftOut();
    void anotherImageIsChangedAndCanBeTakenBack();
    void whatFailsTakesBackNoImageOfAnEarlierOne();
    void anInterfaceThatTheNodeNamesWronglyIsNoMatter();
    void rowsThatAreNotWhatWasAskedForAreCancelled();
    void whatCannotBeDeployedIsSaidAndNothingChanges_data();
    void whatCannotBeDeployedIsSaidAndNothingChanges();
    void twoAtOnceDoNotShareAComputer();
    void whoeverJoinsGetsASessionWithAName();
    void itsComputersAreWoken();
    void whatIsProtectedIsNeverDeployedTo_data();
    void whatIsProtectedIsNeverDeployedTo();
    void whatIsProtectedInTheLibraryStaysSoUnderAnotherName();
    void onlyTheAdministratorAllowsWhatTheAdministratorProtects();
    void aProtectedComputerThatFogAddsCancelsTheSession();

private:
    bool protect(const QByteArray &text)
    {
        QFile file(m_controller->dataFolder() + u"/labcastd.conf"_s);
        return file.open(QIODevice::WriteOnly) && file.write("[protect]\n" + text) > 0;
    }
    CtlResult deploy(const QStringList &more = {u"--yes-overwrite"_s, u"3"_s})
    {
        return m_controller->ctl(
            QStringList {u"deploy"_s, u"--image"_s, u"win10lab"_s, u"--lab"_s, u"Lab1"_s} + more);
    }
    QString value(const QString &statement) { return m_server.value(statement, u"fog"_s); }
    QString dump();

    MariaDbServer m_server;
    std::unique_ptr<VirtualLab> m_lab;
    std::unique_ptr<LabController> m_controller;
    std::unique_ptr<FogServer> m_fog;
};

void TestFogDeployment::initTestCase()
{
    QVERIFY2(m_server.start(), "mariadb-server-core is needed");
    m_lab = builtLab({.receivers = computers});
    QVERIFY(m_lab);
}

/// A server that Labcast runs, with one lab whose computers have the image.
void TestFogDeployment::init()
{
    m_controller = std::make_unique<LabController>();
    QVERIFY(m_controller->start({u"--config"_s, m_controller->dataFolder() + u"/labcastd.conf"_s}));
    QVERIFY(m_controller->addImage({2 * mebi, 1 * mebi}));
    m_fog = std::make_unique<FogServer>(m_server, *m_lab, *m_controller, computers);
    QVERIFY(m_fog->begin());
    QVERIFY(m_fog->sql({u"DELETE FROM multicastSessionsAssoc"_s, u"DELETE FROM tasks"_s,
        u"DELETE FROM multicastSessions"_s, u"UPDATE hosts SET hostImage = 4"_s,
        u"INSERT INTO imageGroupAssoc (igaImageID, igaStorageGroupID, igaPrimary) VALUES (4, 1, '1')"_s,
        u"INSERT INTO `groups` (groupID, groupName) VALUES (1, 'Lab1')"_s,
        u"INSERT INTO groupMembers (gmHostID, gmGroupID) VALUES (1, 1), (2, 1), (3, 1)"_s,
        u"UPDATE globalSettings SET settingValue = '0' WHERE settingKey = 'MULTICASTGLOBALENABLED'"_s}));
    QVERIFY(m_fog->choose(StoreMode::Manager));
}

void TestFogDeployment::cleanup()
{
    m_fog.reset();
    m_controller.reset();
}

/// What a deployment changes.
QString TestFogDeployment::dump()
{
    return value(u"SELECT GROUP_CONCAT(msID, msName, msState, msBasePort) FROM multicastSessions"_s) + u'|'
        + value(u"SELECT GROUP_CONCAT(taskID, taskHostID, taskStateID) FROM tasks"_s) + u'|'
        + value(u"SELECT COUNT(*) FROM multicastSessionsAssoc"_s) + u'|'
        + value(u"SELECT GROUP_CONCAT(hostID, ':', hostImage) FROM hosts"_s);
}

void TestFogDeployment::aDeploymentLeavesTheRowsThatFogsPagesWrite()
{
    const CtlResult deployed = deploy();
    QVERIFY2(deployed.exitCode == 0, deployed.json.toJson().constData());
    const qint64 id = deployed.object()[u"session"_s].toInteger();
    QCOMPARE(value(u"SELECT MAX(msID) FROM multicastSessions"_s).toLongLong(), id);
    // fog-facts c.1 A
    QCOMPARE(
        value(u"SELECT CONCAT_WS('|', msName, msLogPath, msImage, msIsDD, msInterface, msPercent, msNFSGroupID,"
              " msClients, msSessClients, msBasePort % 2) FROM multicastSessions"_s),
        u"Multi-Cast Task - Lab1|lab|4|1|%1|0|1|0|0|0"_s.arg(m_lab->senderInterface()));
    QCOMPARE(
        value(u"SELECT GROUP_CONCAT(CONCAT_WS('/', taskName, taskHostID, taskForce, taskStateID, taskTypeID,"
              " taskNFSMemberID, taskNFSGroupID, taskImageID, taskShutdown, taskIsDebug, taskPCT, taskCheckIn))"
              " FROM tasks ORDER BY taskHostID"_s)
            .split(u','),
        (QStringList {u"Multi-Cast Task - Lab1/1/0/1/8/1/0/4//0/0000000000/0000-00-00 00:00:00"_s,
            u"Multi-Cast Task - Lab1/2/0/1/8/1/0/4//0/0000000000/0000-00-00 00:00:00"_s,
            u"Multi-Cast Task - Lab1/3/0/1/8/1/0/4//0/0000000000/0000-00-00 00:00:00"_s}));
    QCOMPARE(
        value(u"SELECT COUNT(*) FROM multicastSessionsAssoc JOIN tasks ON taskID = tID WHERE msID = %1"_s.arg(id)),
        u"3"_s);
    // And it has its sender.
    QTRY_COMPARE_WITH_TIMEOUT(value(u"SELECT msState FROM multicastSessions"_s), u"3"_s, 5000);
    QCOMPARE(m_controller->senderPids().size(), 1);
}

void TestFogDeployment::itReachesTheDisksOfItsComputers()
{
    const CtlResult deployed
        = deploy({u"--yes-overwrite"_s, u"3"_s, u"--max-bitrate"_s, u"20m"_s, u"--portbase"_s, u"63110"_s});
    QCOMPARE(deployed.exitCode, 0);
    QCOMPARE(value(u"SELECT msBasePort FROM multicastSessions"_s), u"63110"_s);
    QTRY_COMPARE_WITH_TIMEOUT(value(u"SELECT msState FROM multicastSessions"_s), u"3"_s, 5000);
    std::vector<std::unique_ptr<VirtualComputer>> booted;
    for (int number = 1; number <= computers; ++number) {
        QVERIFY(m_fog->sql({u"UPDATE tasks SET taskStateID = 3 WHERE taskHostID = %1"_s.arg(number)}));
        booted.push_back(std::make_unique<VirtualComputer>(m_lab.get(), number));
        booted.back()->boot(63110, 2);
    }
    const auto isReceived = [&booted] {
        return std::ranges::all_of(
            booted, [](const auto &computer) { return computer->state() == VirtualComputer::State::Finished; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isReceived(), 60'000);
    QVERIFY(m_fog->sql({u"UPDATE tasks SET taskStateID = 4"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(value(u"SELECT msState FROM multicastSessions"_s), u"4"_s, 10'000);
    const QJsonObject session
        = m_controller->ctl(
                          {u"session"_s, u"show"_s, QString::number(deployed.object()[u"session"_s].toInteger())})
              .object();
    QCOMPARE(session[u"state"_s].toString(), u"completed"_s);
    QCOMPARE(session[u"joined"_s].toInt(), computers);
}

void TestFogDeployment::whatIsUnusualIsToldBefore()
{
    QVERIFY(m_fog->sql({u"UPDATE hosts SET hostImage = 0 WHERE hostID = 1"_s,
        u"INSERT INTO `groups` (groupID, groupName) VALUES (2, 'Teachers')"_s,
        u"INSERT INTO groupMembers (gmHostID, gmGroupID) VALUES (2, 2)"_s,
        u"INSERT INTO tasks (taskName, taskHostID, taskStateID, taskTypeID) VALUES ('Capture', 3, 2, 2)"_s}));
    const QString before = dump();
    QProcess process;
    process.start(QStringLiteral(LABCASTCTL),
        {u"--socket"_s, m_controller->socketPath(), u"deploy"_s, u"--image"_s, u"win10lab"_s, u"--lab"_s,
            u"Lab1"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    const QByteArray told = process.readAllStandardError();
    for (const char *part : {"pc-3", "Capture", "another image", "pc-2", "Teachers", "--yes-overwrite 2"})
        QVERIFY2(told.contains(part), told.constData());
    QCOMPARE(dump(), before);
}

void TestFogDeployment::onlyTheRightNumberOfDisksStartsIt_data()
{
    QTest::addColumn<QStringList>("confirmed");
    QTest::addColumn<QString>("error");
    QTest::newRow("none") << QStringList() << u"overwrites-unconfirmed"_s;
    QTest::newRow("too few") << QStringList {u"--yes-overwrite"_s, u"2"_s} << u"overwrites-differ"_s;
    QTest::newRow("too many") << QStringList {u"--yes-overwrite"_s, u"4"_s} << u"overwrites-differ"_s;
}

void TestFogDeployment::onlyTheRightNumberOfDisksStartsIt()
{
    QFETCH(QStringList, confirmed);
    QFETCH(QString, error);
    const QString before = dump();
    QCOMPARE(errorOf(deploy(confirmed)), error);
    QCOMPARE(dump(), before);
}

void TestFogDeployment::computersThatFogGivesNoTaskAreLeftOut()
{
    QVERIFY(m_fog->sql({u"UPDATE hosts SET hostPending = '1' WHERE hostID = 1"_s,
        u"INSERT INTO tasks (taskName, taskHostID, taskStateID, taskTypeID) VALUES ('Deploy', 2, 0, 1)"_s,
        u"INSERT INTO tasks (taskName, taskHostID, taskStateID, taskTypeID) VALUES ('Wake-Up', 3, 1, 14)"_s,
        u"INSERT INTO tasks (taskName, taskHostID, taskStateID, taskTypeID) VALUES ('old', 3, 5, 1)"_s}));
    QCOMPARE(errorOf(deploy()), u"overwrites-differ"_s);
    QCOMPARE(deploy({u"--yes-overwrite"_s, u"1"_s}).exitCode, 0);
    QCOMPARE(value(u"SELECT GROUP_CONCAT(taskHostID) FROM tasks WHERE taskTypeID = 8"_s), u"3"_s);
}

void TestFogDeployment::anotherImageIsChangedAndCanBeTakenBack()
{
    QVERIFY(m_fog->sql({u"UPDATE hosts SET hostImage = 7 WHERE hostID = 2"_s}));
    const QString before = value(u"SELECT GROUP_CONCAT(hostID, ':', hostImage) FROM hosts"_s);
    const qint64 id = deploy().object()[u"session"_s].toInteger();
    QVERIFY(id > 0);
    QCOMPARE(value(u"SELECT COUNT(*) FROM hosts WHERE hostImage = 4"_s), u"3"_s);
    QCOMPARE(m_controller->ctl({u"session"_s, u"cancel"_s, QString::number(id)}).exitCode, 0);
    QTRY_COMPARE_WITH_TIMEOUT(value(u"SELECT GROUP_CONCAT(DISTINCT taskStateID) FROM tasks"_s), u"5"_s, 5000);
    QCOMPARE(m_controller->ctl({u"remedy"_s, u"deploy-images"_s, u"--undo"_s}).exitCode, 0);
    QCOMPARE(value(u"SELECT GROUP_CONCAT(hostID, ':', hostImage) FROM hosts"_s), before);
}

void TestFogDeployment::whatFailsTakesBackNoImageOfAnEarlierOne()
{
    QVERIFY(m_fog->sql({u"UPDATE hosts SET hostImage = 7"_s}));
    const qint64 id = deploy().object()[u"session"_s].toInteger();
    QCOMPARE(m_controller->ctl({u"session"_s, u"cancel"_s, QString::number(id)}).exitCode, 0);
    QTRY_COMPARE_WITH_TIMEOUT(value(u"SELECT GROUP_CONCAT(DISTINCT taskStateID) FROM tasks"_s), u"5"_s, 5000);
    QVERIFY(m_fog->sql(
        {u"CREATE TRIGGER meddler BEFORE INSERT ON multicastSessions FOR EACH ROW SET NEW.msImage = '9'"_s}));
    QCOMPARE(errorOf(deploy()), u"tasking-differs"_s); // it had no image to change
    QCOMPARE(value(u"SELECT COUNT(*) FROM hosts WHERE hostImage = 4"_s), u"3"_s);
}

void TestFogDeployment::anInterfaceThatTheNodeNamesWronglyIsNoMatter()
{
    QVERIFY(m_fog->sql({u"UPDATE nfsGroupMembers SET ngmInterface = 'eth9'"_s}));
    QCOMPARE(deploy().exitCode, 0);
    QTRY_COMPARE_WITH_TIMEOUT(value(u"SELECT msState FROM multicastSessions"_s), u"3"_s, 5000);
}

void TestFogDeployment::rowsThatAreNotWhatWasAskedForAreCancelled()
{
    QVERIFY(m_fog->sql({u"UPDATE hosts SET hostImage = 7"_s,
        u"CREATE TRIGGER meddler BEFORE INSERT ON multicastSessions FOR EACH ROW SET NEW.msImage = '9'"_s}));
    QCOMPARE(errorOf(deploy()), u"tasking-differs"_s);
    QTRY_COMPARE_WITH_TIMEOUT(value(u"SELECT GROUP_CONCAT(msState) FROM multicastSessions"_s), u"5"_s, 5000);
    QCOMPARE(value(u"SELECT GROUP_CONCAT(DISTINCT taskStateID) FROM tasks"_s), u"5"_s);
    QCOMPARE(value(u"SELECT COUNT(*) FROM multicastSessionsAssoc"_s), u"0"_s);
    QCOMPARE(value(u"SELECT COUNT(*) FROM hosts WHERE hostImage = 7"_s), u"3"_s);
    QVERIFY(m_controller->senderPids().isEmpty());
}

void TestFogDeployment::whatCannotBeDeployedIsSaidAndNothingChanges_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QStringList>("whom");
    QTest::addColumn<QString>("error");
    const QStringList lab {u"--lab"_s, u"Lab1"_s};
    const auto add = [](const char *name, const QString &change, const QStringList &whom, const QString &error) {
        QTest::newRow(name) << change << whom << error;
    };
    add("a name that is taken", u"UPDATE hosts SET hostName = 'win10lab' WHERE hostID = 1"_s,
        {u"--receivers"_s, u"3"_s}, u"session-name-taken"_s);
    add("everybody waits for approval", u"UPDATE hosts SET hostPending = '1'"_s, lab, u"deploy-all-left-out"_s);
    add("another machine's group",
        u"INSERT INTO nfsGroupMembers (ngmID, ngmMemberName, ngmGroupID, ngmIsMasterNode, ngmIsEnabled, "
        u"ngmHostname,"
        " ngmRootPath, ngmInterface) SELECT 2, 'far', 2, '1', '1', '10.99.0.1', ngmRootPath, ngmInterface FROM"
        " nfsGroupMembers; UPDATE imageGroupAssoc SET igaStorageGroupID = 2"_s,
        lab, u"deploy-node-elsewhere"_s);
    add("an image that is disabled", u"UPDATE images SET imageEnabled = '0'"_s, lab, u"image-disabled"_s);
    add("no image directory", u"UPDATE images SET imagePath = 'gone'"_s, lab, u"image-directory-missing"_s);
    add("a computer that is nowhere", u"SELECT 1"_s, {u"--host"_s, u"pc-9"_s}, u"host-unknown"_s);
    add("an odd port", u"SELECT 1"_s, lab + QStringList {u"--portbase"_s, u"63101"_s}, u"bad-portbase"_s);
}

void TestFogDeployment::whatCannotBeDeployedIsSaidAndNothingChanges()
{
    QFETCH(QString, change);
    QFETCH(QStringList, whom);
    QFETCH(QString, error);
    for (const QString &statement : change.split(u"; "_s))
        QVERIFY(!m_server.run({statement}, u"fog"_s).value(0).startsWith(u"failed"_s));
    const QString before = dump();
    QCOMPARE(errorOf(m_controller->ctl(
                 QStringList {u"deploy"_s, u"--image"_s, u"win10lab"_s, u"--yes-overwrite"_s, u"3"_s} + whom)),
        error);
    QCOMPARE(dump(), before);
}

void TestFogDeployment::twoAtOnceDoNotShareAComputer()
{
    const QStringList command {
        u"deploy"_s, u"--image"_s, u"win10lab"_s, u"--lab"_s, u"Lab1"_s, u"--yes-overwrite"_s, u"3"_s};
    const auto one = m_controller->startCtl(command);
    const auto two = m_controller->startCtl(command);
    QVERIFY(one->waitForFinished() && two->waitForFinished());
    const CtlResult first = LabController::resultOf(*one);
    const CtlResult second = LabController::resultOf(*two);
    QCOMPARE(first.exitCode + second.exitCode, 1);
    QCOMPARE(value(u"SELECT COUNT(*) FROM tasks"_s), u"3"_s);
    QCOMPARE(value(u"SELECT COUNT(*) FROM multicastSessions"_s), u"1"_s);
}

void TestFogDeployment::whoeverJoinsGetsASessionWithAName()
{
    QCOMPARE(m_controller
                 ->ctl({u"deploy"_s, u"--image"_s, u"win10lab"_s, u"--receivers"_s, u"2"_s, u"--yes-overwrite"_s,
                     u"2"_s})
                 .exitCode,
        0);
    // fog-facts c.1 C; nobody has joined yet
    QCOMPARE(value(u"SELECT CONCAT_WS('|', msName, msSessClients, msClients) FROM multicastSessions"_s),
        u"win10lab|2|-2"_s);
    QCOMPARE(value(u"SELECT COUNT(*) FROM tasks"_s), u"0"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_controller->senderPids().size(), 1, 5000);
}

void TestFogDeployment::itsComputersAreWoken()
{
    // A computer that is off hears nothing but the packet with its own address.
    const QString script = u"import socket; s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); s.bind(('', 9));"
                           " print('on', flush=True); s.settimeout(20);"
                           " [print(s.recv(200).hex(), flush=True) for i in range(3)]"_s;
    const auto command = m_lab->commandIn(2, u"/usr/bin/python3"_s, {u"-c"_s, script});
    QVERIFY(command);
    QProcess computer;
    computer.start(command->program, command->arguments);
    QVERIFY(computer.waitForReadyRead());
    QCOMPARE(deploy({u"--yes-overwrite"_s, u"3"_s, u"--wake"_s}).exitCode, 0);
    QVERIFY(computer.waitForFinished());
    QByteArrayList expected {"on"};
    for (int number = 1; number <= computers; ++number) {
        const QByteArray mac = VirtualLab::receiverMac(number).remove(u':').toLatin1();
        expected << QByteArray("ff").repeated(6) + mac.repeated(16);
    }
    QCOMPARE(computer.readAllStandardOutput().trimmed().split('\n'), expected);
    QCOMPARE(value(u"SELECT GROUP_CONCAT(DISTINCT taskWOL) FROM tasks"_s), u"1"_s);
}

void TestFogDeployment::whatIsProtectedIsNeverDeployedTo_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("names");
    const auto mac = VirtualLab::receiverMac(2).toUpper().toLatin1();
    QTest::newRow("a name") << QByteArray("hosts=server, PC-3\n") << u"host-protected"_s << u"pc-3"_s;
    QTest::newRow("a MAC") << "macs=" + mac + '\n' << u"host-protected"_s << u"pc-2"_s;
    QTest::newRow("a lab that shares one")
        << QByteArray("labs=Teachers, gone\n") << u"host-protected"_s << u"pc-1"_s;
    QTest::newRow("a word that is mistyped") << QByteArray("host=pc-3\n") << u"config-bad"_s << QString();
    QTest::newRow("a MAC that is none") << QByteArray("macs=02:00:5e\n") << u"config-bad"_s << QString();
}

void TestFogDeployment::whatIsProtectedIsNeverDeployedTo()
{
    QFETCH(QByteArray, config);
    QFETCH(QString, error);
    QFETCH(QString, names);
    QVERIFY(m_fog->sql({u"INSERT INTO `groups` (groupID, groupName) VALUES (2, 'Teachers')"_s,
        u"INSERT INTO groupMembers (gmHostID, gmGroupID) VALUES (1, 2)"_s}));
    QVERIFY(protect(config));
    const QString before = dump();
    const CtlResult refused = deploy();
    QCOMPARE(errorOf(refused), error);
    QCOMPARE(refused.object()[u"error"_s][u"args"_s][u"names"_s][0].toString(), names);
    QCOMPARE(dump(), before);
    // What others have created for it is not sent either.
    QVERIFY(m_fog->sql({u"INSERT INTO multicastSessions (msID, msName, msBasePort, msLogPath, msImage, "
                        u"msStartDateTime,"
                        " msState, msIsDD, msNFSGroupID) VALUES (1, 'Lab1', 63104, 'lab', '4', now(), 0, 1, 1)"_s,
        u"INSERT INTO tasks (taskID, taskHostID, taskStateID, taskTypeID) VALUES (1, 1, 1, 8), (2, 2, 1, 8), (3, 3, 1, 8)"_s,
        u"INSERT INTO multicastSessionsAssoc (msID, tID) VALUES (1, 1), (1, 2), (1, 3)"_s}));
    const auto headline = [this] {
        return m_controller->ctl({u"session"_s, u"show"_s, u"1"_s})
            .object()[u"sentence"_s][u"headline"_s][u"id"_s]
            .toString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(headline(), error, 10'000);
    QVERIFY(m_controller->senderPids().isEmpty());
}

void TestFogDeployment::whatIsProtectedInTheLibraryStaysSoUnderAnotherName()
{
    QVERIFY(m_fog->sql({u"INSERT INTO `groups` (groupID, groupName) VALUES (2, 'Teachers')"_s,
        u"INSERT INTO groupMembers (gmHostID, gmGroupID) VALUES (2, 2)"_s}));
    const auto ctl = [this](const QStringList &command) { return m_controller->ctl(command); };
    const auto things = [&ctl] {
        QStringList texts;
        for (const QJsonValue &each : ctl({u"protected"_s}).json.array())
            texts << each[u"kind"_s].toString() + u' ' + each[u"name"_s].toString() + u' '
                    + each[u"by"_s].toString();
        return texts;
    };
    QCOMPARE(ctl({u"host"_s, u"protect"_s, u"PC-3"_s}).exitCode, 0);
    QCOMPARE(things(), QStringList {u"host pc-3 library"_s});
    QCOMPARE(errorOf(deploy()), u"host-protected"_s);
    // Renamed by Labcast, then by FOG, whose pages know nothing of it: its network card stays.
    QCOMPARE(ctl({u"host"_s, u"change"_s, u"pc-3"_s, u"--name"_s, u"server"_s}).exitCode, 0);
    QCOMPARE(things(), QStringList {u"host server library"_s});
    QVERIFY(m_fog->sql({u"UPDATE hosts SET hostName = 'print' WHERE hostID = 3"_s}));
    QCOMPARE(things(), QStringList {u"host print library"_s});
    m_controller->kill();
    QVERIFY(m_controller->start());
    QCOMPARE(errorOf(deploy()), u"host-protected"_s);
    QCOMPARE(ctl({u"lab"_s, u"protect"_s, u"Teachers"_s}).exitCode, 0);
    QCOMPARE(ctl({u"lab"_s, u"change"_s, u"Teachers"_s, u"--name"_s, u"Staff"_s}).exitCode, 0);
    QCOMPARE(things(), (QStringList {u"host pc-2 lab"_s, u"host print library"_s, u"lab Staff library"_s}));
    QCOMPARE(errorOf(ctl({u"host"_s, u"unprotect"_s, u"pc-2"_s})), u"protected-by-lab"_s);
    QCOMPARE(ctl({u"lab"_s, u"unprotect"_s, u"Staff"_s}).exitCode, 0);
    QCOMPARE(ctl({u"host"_s, u"unprotect"_s, u"print"_s}).exitCode, 0);
    QCOMPARE(things(), QStringList());
}

void TestFogDeployment::onlyTheAdministratorAllowsWhatTheAdministratorProtects()
{
    QVERIFY(protect("hosts=pc-1, teecher-1\nlabs=Lab1\n"));
    const auto ctl = [this](const QStringList &command) { return m_controller->ctl(command); };
    QCOMPARE(errorOf(ctl({u"host"_s, u"unprotect"_s, u"pc-1"_s})), u"protected-by-administrator"_s);
    QCOMPARE(errorOf(ctl({u"lab"_s, u"unprotect"_s, u"Lab1"_s})), u"protected-by-administrator"_s);
    const QJsonObject last = ctl({u"protected"_s}).json.array().last().toObject();
    QCOMPARE(last[u"kind"_s].toString() + u' ' + last[u"name"_s].toString(), u"unmatched teecher-1"_s);
    QVERIFY(protect({}));
    // A list that nobody can read protects everything.
    QFile list(m_controller->dataFolder() + u"/protection.json"_s);
    QVERIFY(list.open(QIODevice::WriteOnly) && list.write("{") > 0);
    list.close();
    const QString before = dump();
    QCOMPARE(errorOf(deploy()), u"protected-unreadable"_s);
    QCOMPARE(dump(), before);
}

void TestFogDeployment::aProtectedComputerThatFogAddsCancelsTheSession()
{
    QVERIFY(m_fog->sql(
        {u"INSERT INTO multicastSessions (msID, msName, msBasePort, msLogPath, msImage, msStartDateTime,"
         " msState, msIsDD, msNFSGroupID) VALUES (1, 'Lab1', 63104, 'lab', '4', now(), 0, 1, 1)"_s,
            u"INSERT INTO tasks (taskID, taskHostID, taskStateID, taskTypeID) VALUES (1, 1, 1, 8), (3, 3, 1, 8)"_s,
            u"INSERT INTO multicastSessionsAssoc (msID, tID) VALUES (1, 1)"_s}));
    QVERIFY(protect("hosts=pc-3\n"));
    const QString state = u"SELECT msState FROM multicastSessions"_s;
    QTRY_COMPARE_WITH_TIMEOUT(value(state), u"3"_s, 10'000);
    QVERIFY(m_fog->sql({u"INSERT INTO multicastSessionsAssoc (msID, tID) VALUES (1, 3)"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(value(state), u"5"_s, 10'000);
    QTRY_VERIFY(m_controller->senderPids().isEmpty());
    QCOMPARE(value(u"SELECT GROUP_CONCAT(DISTINCT taskStateID) FROM tasks WHERE taskID = 1"_s), u"5"_s);
}

QTEST_GUILESS_MAIN(TestFogDeployment)
#include "tst_fog_deployment.moc"
