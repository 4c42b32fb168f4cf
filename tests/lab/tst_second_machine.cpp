// SPDX-License-Identifier: GPL-3.0-or-later
// A technician at a second machine that has only the console and ssh; a server whose FOG database listens on its
// loopback interface only; FOG's daemon sends. Two namespaces, a real sshd, MariaDB and udpcast. Run with
// "--desk ADDRESS" this program is that technician.

#include "app/rehearsal/virtualcomputer.h"
#include "app/rehearsal/virtuallab.h"
#include "fogserver.h"
#include "labcontroller.h"
#include "sshserver.h"
#include "ui/dashboard/bandwidthchart.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/sessionmodel.h"
#include "ui/desk.h"
#include "ui/sentenceframe.h"
#include "ui/setup/setupwizard.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QPushButton>
#include <QSocketNotifier>
#include <QStandardPaths>
#include <QTest>
#include <QTextStream>

#include <algorithm>

#include <unistd.h>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mebi = 1024 * 1024;
constexpr int computers = 2;
constexpr int secondMachine = computers + 1; ///< of the lab's namespaces
constexpr SessionId first {1};

/// What the console shows of the session, and beside it.
QJsonObject sight(Desk &desk)
{
    const auto *trouble = desk.window.findChild<SentenceFrame *>(u"connectionNotice"_s);
    QJsonObject told {{u"connected"_s, desk.client.isConnected()},
        {u"trouble"_s, trouble->isVisible() ? trouble->detail() : QString()}};
    const SessionInfo *session = desk.window.dashboard().model().find(first);
    if (!session)
        return told;
    told[u"state"_s] = toWord(session->state);
    told[u"headline"_s] = session->sentence.headline.id;
    told[u"observed"_s] = session->isObserved;
    QStringList names;
    for (const ReceiverInfo &receiver : session->receivers)
        names << labelOf(receiver);
    told[u"receivers"_s] = names.join(u", "_s);
    const QList<Sample> samples = desk.window.dashboard().chart().samples(first);
    const auto isMoving = [](const Sample &sample) { return sample.rate.bitsPerSecond > 0; };
    told[u"moving"_s] = int(std::ranges::count_if(samples, isMoving));
    return told;
}

/// Presses what the console offers where there is no controller.
void addServer(MainWindow &window, const QString &address)
{
    window.findChild<QPushButton *>(u"chooseServer"_s)->click();
    window.findChild<QComboBox *>(u"host"_s)->setCurrentText(address);
    window.findChild<QPushButton *>(u"yes"_s)->click();
}

/// The technician. Adds the server when a line comes from stdin, puts the setup wizard aside, tells what is to be
/// seen, a line whenever that changes, and takes a picture when stdin ends.
int sitAtTheDesk(QApplication &application, const QString &address, const QString &picture)
{
    Desk desk {QString()};
    desk.guide.offer();
    desk.console.connectToController();
    desk.window.resize(1280, 800);
    desk.window.show();
    QByteArray last;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &desk, [&] {
        if (auto *wizard = desk.window.findChild<SetupWizard *>())
            wizard->reject();
        const QByteArray now = QJsonDocument(sight(desk)).toJson(QJsonDocument::Compact);
        if (now != last)
            QTextStream(stdout) << now << Qt::endl;
        last = now;
    });
    look.start(100);
    QSocketNotifier told(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&told, &QSocketNotifier::activated, &desk, [&] {
        char line[80];
        if (::read(STDIN_FILENO, line, sizeof line) > 0)
            addServer(desk.window, address);
        else
            QCoreApplication::exit(desk.window.grab().save(picture) ? 0 : 1);
    });
    return application.exec();
}

} // namespace

class TestSecondMachine : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void whoAddsTheServerThereSeesFogsMulticastLive();

private:
    bool startServer();
    bool startDesk();
    void bootComputers();
    QJsonObject seen();
    QString headline() { return seen()[u"headline"_s].toString(); }

    QTemporaryDir m_home; ///< of the second machine
    MariaDbServer m_database;
    SshServer m_ssh {u"10.77.0.1"_s};
    std::unique_ptr<VirtualLab> m_lab;
    std::unique_ptr<LabController> m_controller;
    std::vector<std::unique_ptr<VirtualComputer>> m_computers;
    std::unique_ptr<FogServer> m_fog;
    QProcess m_desk;
    QJsonObject m_seen;
};

void TestSecondMachine::initTestCase()
{
    QVERIFY2(m_database.start(), "mariadb-server-core is needed");
    m_lab = std::make_unique<VirtualLab>(VirtualLabOptions {.receivers = secondMachine});
    std::optional<Result<void>> built;
    m_lab->build([&built](const Result<void> &result) { built = result; });
    QTRY_VERIFY(built.has_value());
    QVERIFY2(built->has_value(), qPrintable(*built ? QString() : built->error().message.english));
    m_controller = std::make_unique<LabController>();
    m_fog = std::make_unique<FogServer>(m_database, *m_lab, *m_controller, computers);
}

/// FOG, the controller that watches it, and sshd.
bool TestSecondMachine::startServer()
{
    const QString folder = QFileInfo(QStringLiteral(LABCASTD)).path();
    return m_controller->start() && m_controller->addImage({8 * mebi, 2 * mebi}) && m_fog->begin()
        && m_fog->choose()
        && m_ssh.start(
            {u"SetEnv PATH=%1:/usr/bin:/bin LABCAST_SOCKET=%2"_s.arg(folder, m_controller->socketPath())});
}

/// On a machine of its own, where there are only the console and ssh.
bool TestSecondMachine::startDesk()
{
    const QString bin = m_home.filePath(u"bin"_s);
    const QString console = bin + u"/labcast"_s;
    if (!QDir().mkpath(bin) || !QFile::copy(QCoreApplication::applicationFilePath(), console)
        || !QFile::link(QStandardPaths::findExecutable(u"ssh"_s), bin + u"/ssh"_s))
        return false;
    const auto command
        = m_lab->commandIn(secondMachine, console, {u"--desk"_s, m_ssh.address(), m_home.filePath(u"seen.png"_s)});
    if (!command)
        return false;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {u"HOME"_s, u"XDG_RUNTIME_DIR"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s})
        environment.insert(name, m_home.path());
    environment.insert(u"PATH"_s, bin);
    environment.insert(u"LABCAST_SSH_CONFIG"_s, m_ssh.configPath());
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
    QVERIFY(startServer());
    QVERIFY(startDesk());
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
    const QImage picture(m_home.filePath(u"seen.png"_s));
    QCOMPARE(picture.size(), QSize(1280, 800));
    if (const QString folder = qEnvironmentVariable("LABCAST_PICTURES"); !folder.isEmpty())
        QVERIFY(picture.save(folder + u"/second-machine.png"_s));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"labcast"_s);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == "--desk"_L1)
        return sitAtTheDesk(application, arguments.value(2), arguments.value(3));
    TestSecondMachine test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_second_machine.moc"
