// SPDX-License-Identifier: GPL-3.0-or-later
// A technician at a second machine that has only the console and ssh; a server whose FOG database listens on its
// loopback interface only; FOG's daemon sends. Two namespaces, a real sshd, MariaDB and udpcast. Run with
// "--watch" or "--repair" this program is that technician.

#include "app/rehearsal/virtualcomputer.h"
#include "builtlab.h"
#include "fogserver.h"
#include "labcontroller.h"
#include "sshserver.h"
#include "technician.h"
#include "ui/setup/setupreadiness.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mebi = 1024 * 1024;
constexpr int computers = 2;
constexpr int secondMachine = computers + 1; ///< of the lab's namespaces
/// As FOG's installer does; seen by this test's processes alone.
bool putSenderWhereFogLooks()
{
    return ::mount("tmpfs", "/usr/local/sbin", "tmpfs", 0, nullptr) == 0
        && QFile::link(QStandardPaths::findExecutable(u"udp-sender"_s), u"/usr/local/sbin/udp-sender"_s);
}

} // namespace

class TestSecondMachine : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void init();
    void cleanup();

    void whoAddsTheServerThereSeesFogsMulticastLive();
    void whoHasOnlyTheConsoleRepairsTheServerThere();

private:
    bool startServer();
    bool startDesk(const QString &purpose);
    void bootComputers();
    QJsonObject seen();
    QString headline() { return seen()[u"headline"_s].toString(); }

    std::unique_ptr<QTemporaryDir> m_home; ///< of the second machine
    MariaDbServer m_database;
    std::unique_ptr<SshServer> m_ssh;
    std::unique_ptr<VirtualLab> m_lab;
    std::unique_ptr<LabController> m_controller;
    std::vector<std::unique_ptr<VirtualComputer>> m_computers;
    std::unique_ptr<FogServer> m_fog;
    QProcess m_desk;
    QJsonObject m_seen;
};

void TestSecondMachine::initTestCase()
{
    QVERIFY(putSenderWhereFogLooks());
    QVERIFY2(m_database.start(), "mariadb-server-core is needed");
    m_lab = builtLab({.receivers = secondMachine});
    QVERIFY(m_lab);
}

void TestSecondMachine::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_ssh = std::make_unique<SshServer>(u"10.77.0.1"_s);
    m_controller = std::make_unique<LabController>();
    m_fog = std::make_unique<FogServer>(m_database, *m_lab, *m_controller, computers);
    QVERIFY(startServer());
}

void TestSecondMachine::cleanup()
{
    m_desk.kill();
    m_desk.waitForFinished();
    m_ssh.reset();
    m_computers.clear();
    m_fog.reset();
    m_controller.reset();
}

/// FOG, the controller that watches it, and sshd.
bool TestSecondMachine::startServer()
{
    const QString folder = QFileInfo(QStringLiteral(LABCASTD)).path();
    return m_controller->start() && m_controller->addImage({8 * mebi, 2 * mebi}) && m_fog->begin()
        && m_fog->choose()
        && m_ssh->start(
            {u"SetEnv PATH=%1:/usr/bin:/bin LABCAST_SOCKET=%2"_s.arg(folder, m_controller->socketPath())});
}

/// On a machine of its own, where there are only the console and ssh.
bool TestSecondMachine::startDesk(const QString &purpose)
{
    const QString bin = m_home->filePath(u"bin"_s);
    const QString console = bin + u"/labcast"_s;
    if (!QDir().mkpath(bin) || !QFile::copy(QCoreApplication::applicationFilePath(), console)
        || !QFile::link(QStandardPaths::findExecutable(u"ssh"_s), bin + u"/ssh"_s))
        return false;
    const auto command
        = m_lab->commandIn(secondMachine, console, {purpose, m_ssh->address(), m_home->filePath(u"seen.png"_s)});
    if (!command)
        return false;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {u"HOME"_s, u"XDG_RUNTIME_DIR"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s})
        environment.insert(name, m_home->path());
    environment.insert(u"PATH"_s, bin);
    environment.insert(u"LABCAST_SSH_CONFIG"_s, m_ssh->configPath());
    m_desk.setProcessEnvironment(environment);
    m_desk.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_desk.start(command->program, command->arguments);
    return m_desk.waitForStarted();
}

void TestSecondMachine::bootComputers()
{
    for (int number = 1; number <= computers; ++number) {
        m_computers.push_back(std::make_unique<VirtualComputer>(m_lab.get(), number));
        m_computers.back()->boot(FogServer::portbase, 2);
    }
}

/// What the technician has told last.
QJsonObject TestSecondMachine::seen()
{
    while (m_desk.canReadLine())
        m_seen = QJsonDocument::fromJson(m_desk.readLine()).object();
    return m_seen;
}

void TestSecondMachine::whoAddsTheServerThereSeesFogsMulticastLive()
{
    QVERIFY(startDesk(u"--watch"_s));
    QTRY_VERIFY_WITH_TIMEOUT(seen()[u"trouble"_s].toString().startsWith("There is no controller"_L1), 10'000);
    m_desk.write("\n");
    QTRY_VERIFY_WITH_TIMEOUT(seen()[u"connected"_s].toBool(), 20'000);
    QCOMPARE(seen()[u"trouble"_s].toString(), QString());
    QTRY_COMPARE_WITH_TIMEOUT(headline(), u"fog-preparing"_s, 10'000);
    QVERIFY(seen()[u"observed"_s].toBool());
    QVERIFY(m_fog->startDaemon(20'000'000));
    QTRY_COMPARE_WITH_TIMEOUT(headline(), u"fog-waiting"_s, 10'000);
    bootComputers();
    QTRY_COMPARE_WITH_TIMEOUT(seen()[u"state"_s].toString(), u"sending"_s, 20'000);
    for (int number = 1; number <= computers; ++number) {
        const QString label = u"pc-%1 (%2)"_s.arg(QString::number(number), m_lab->receiverAddress(number));
        QTRY_VERIFY(seen()[u"receivers"_s].toString().contains(label));
    }
    QTRY_COMPARE_WITH_TIMEOUT(headline(), u"fog-all-sent"_s, 30'000);
    QVERIFY2(seen()[u"moving"_s].toInt() > 12, "10 MiB at 20 Mbit/s are 4 s, and four ticks a second");
    QVERIFY(m_fog->close(4));
    QTRY_COMPARE_WITH_TIMEOUT(seen()[u"state"_s].toString(), u"completed"_s, 10'000);
    m_desk.closeWriteChannel();
    QTRY_COMPARE(m_desk.state(), QProcess::NotRunning);
    QCOMPARE(m_desk.exitCode(), 0);
    const QImage picture(m_home->filePath(u"seen.png"_s));
    QCOMPARE(picture.size(), QSize(1280, 800));
    if (const QString folder = qEnvironmentVariable("LABCAST_PICTURES"); !folder.isEmpty())
        QVERIFY(picture.save(folder + u"/second-machine.png"_s));
}

void TestSecondMachine::whoHasOnlyTheConsoleRepairsTheServerThere()
{
    QVERIFY(m_fog->sql({u"UPDATE nfsGroupMembers SET ngmInterface = 'eth9', ngmHostname = '192.0.2.7'"_s}));
    QVERIFY(startDesk(u"--repair"_s));
    QTRY_COMPARE_WITH_TIMEOUT(seen()[u"page"_s].toInt(), int(SetupStep::Interface), 60'000);
    QVERIFY2(m_seen[u"says"_s].toString().contains(u"192.0.2.7"_s), qPrintable(m_seen[u"says"_s].toString()));
    QTRY_COMPARE_WITH_TIMEOUT(seen()[u"page"_s].toInt(), int(SetupStep::Summary), 60'000);
    QTRY_COMPARE(m_desk.state(), QProcess::NotRunning);
    QCOMPARE(m_desk.exitCode(), 0);
    const CtlResult found = m_controller->ctl({u"check"_s, u"node-address"_s, u"interface"_s, u"multicast"_s});
    QCOMPARE(found.json.array().size(), 3);
    for (const QJsonValue &finding : found.json.array())
        QCOMPARE(finding[u"status"_s].toString(), u"ok"_s);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"labcast"_s);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == "--watch"_L1)
        return watchFromAfar(application, arguments.value(2), arguments.value(3));
    if (arguments.value(1) == "--repair"_L1)
        return repairFromAfar(arguments.value(2));
    TestSecondMachine test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_second_machine.moc"
