// SPDX-License-Identifier: GPL-3.0-or-later
// labcastctl and the console against a controller that only a real sshd leads to.

#include "app/remote/serveraddress.h"
#include "app/remote/sshfailure.h"
#include "labcontroller.h"
#include "sshserver.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/sessionmodel.h"
#include "ui/desk.h"
#include "ui/mainpages.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QSettings>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

QString errorIdOf(const CtlResult &result)
{
    return result.object()[u"error"_s].toObject()[u"id"_s].toString();
}

/// A console on a server.
struct TestDesk : Desk
{
    QStringList reasons; ///< why the server could not be reached, or was lost

    explicit TestDesk(const SshServer &server)
        : Desk(QString())
    {
        connect(
            &console, &Console::unreachable, this, [this](const Error &reason) { reasons << reason.message.id; });
        window.show();
        console.useServer(*serverAddressFromText(server.address()));
    }
};

} // namespace

class TestOverSsh : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void aServerIsNamedAsSshNamesIt_data();
    void aServerIsNamedAsSshNamesIt();
    void whatCouldBeAnOptionOrACommandIsNoServer_data();
    void whatCouldBeAnOptionOrACommandIsNoServer();

    void theCommandLineSpeaksWithTheControllerBehindSsh();
    void aShellThatPrintsTextBeforeTheGreetingDoesNoHarm();
    void aServerWithoutSshRefuses();
    void oneThatHangsUpAtOnceIsTold();
    void oneThatSaysNothingIsGivenUp();
    void withoutSshHereItSaysWhatToInstall();
    void whoIsNotInTheGroupIsTold();
    void everyFailureHasItsSentence_data();
    void everyFailureHasItsSentence();

    void theConsoleShowsTheServerAndComesBackToIt();
    void aConsoleWithoutAServerInReachStartsNoControllerHere();
    void aControllerThatIsStartedAnewIsFoundAgain();
    void aLineThatFallsSilentIsNoticedWithinHalfAMinute();

private:
    QStringList toController() const;
    CtlResult ctl(const QStringList &arguments, const QString &address = {},
        const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

    QTemporaryDir m_settings;
    std::unique_ptr<LabController> m_controller;
    std::unique_ptr<SshServer> m_server;
};

void TestOverSsh::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
}

void TestOverSsh::init()
{
    m_controller = std::make_unique<LabController>();
    m_server = std::make_unique<SshServer>();
    qputenv("LABCAST_SSH_CONFIG", m_server->configPath().toUtf8());
}

/// A login finds labcastd in its PATH, and that finds the socket.
QStringList TestOverSsh::toController() const
{
    return {u"SetEnv PATH=%1:/usr/bin:/bin LABCAST_SOCKET=%2"_s.arg(
        QFileInfo(QStringLiteral(LABCASTD)).path(), m_controller->socketPath())};
}

CtlResult TestOverSsh::ctl(
    const QStringList &arguments, const QString &address, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    const QString server = address.isEmpty() ? m_server->address() : address;
    process.start(QStringLiteral(LABCASTCTL), QStringList {u"--server"_s, server, u"--json"_s} + arguments);
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000))
        return {};
    return LabController::resultOf(process);
}

void TestOverSsh::aServerIsNamedAsSshNamesIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ServerAddress>("server");
    QTest::addColumn<QString>("full");
    QTest::newRow("host") << u"ssh://fog01"_s << ServerAddress {u"fog01"_s, {}, 0} << u"ssh://fog01"_s;
    QTest::newRow("short") << u" fog-01.school.example "_s << ServerAddress {u"fog-01.school.example"_s, {}, 0}
                           << u"ssh://fog-01.school.example"_s;
    QTest::newRow("user, port") << u"anna@fog01:2222/"_s << ServerAddress {u"fog01"_s, u"anna"_s, 2222}
                                << u"ssh://anna@fog01:2222"_s;
    QTest::newRow("domain user") << u"ssh://anna@school.example@fog01"_s
                                 << ServerAddress {u"fog01"_s, u"anna@school.example"_s, 0}
                                 << u"ssh://anna@school.example@fog01"_s;
    QTest::newRow("IPv4") << u"ssh://10.0.0.7"_s << ServerAddress {u"10.0.0.7"_s, {}, 0} << u"ssh://10.0.0.7"_s;
    QTest::newRow("IPv6") << u"ssh://root@[fe80::1%eth0]:22"_s << ServerAddress {u"fe80::1%eth0"_s, u"root"_s, 22}
                          << u"ssh://root@[fe80::1%eth0]:22"_s;
}

void TestOverSsh::aServerIsNamedAsSshNamesIt()
{
    QFETCH(QString, text);
    QFETCH(QString, full);
    const auto read = serverAddressFromText(text);
    QVERIFY(read.has_value());
    QTEST(*read, "server");
    QCOMPARE(toText(*read), full);
}

void TestOverSsh::whatCouldBeAnOptionOrACommandIsNoServer_data()
{
    QTest::addColumn<QString>("text");
    for (const char *bad : {"", "ssh://", "-oProxyCommand=date", "ssh://-oProxyCommand=date", "-l@fog01", "a b",
             "fog01;date", "fog01:0", "fog01:65536", "fog01:x", "::1", "[::g]", "[10.0.0.1]", "http://fog01",
             "fog01/x", "anna@", "$(date)", "fog01\ndate", "@fog01"})
        QTest::newRow(bad) << QString::fromLatin1(bad);
    QTest::newRow("long") << QString(300, u'a');
}

void TestOverSsh::whatCouldBeAnOptionOrACommandIsNoServer()
{
    QFETCH(QString, text);
    const auto read = serverAddressFromText(text);
    QVERIFY(!read);
    QCOMPARE(read.error().message.id, u"bad-server-address"_s);
    if (!text.isEmpty())
        QCOMPARE(ctl({u"status"_s}, text).exitCode, 2);
}

void TestOverSsh::theCommandLineSpeaksWithTheControllerBehindSsh()
{
    QVERIFY(m_controller->start());
    QVERIFY(m_controller->addImage({4096}));
    QVERIFY2(m_server->start(toController()), qPrintable(m_server->path(u"sshd.log"_s)));
    const CtlResult status = ctl({u"status"_s});
    QCOMPARE(status.exitCode, 0);
    QCOMPARE(status.object()[u"dataFolder"_s].toString(), m_controller->dataFolder());
    const CtlResult images = ctl({u"image"_s, u"list"_s});
    QCOMPARE(images.json.array().size(), 1);
    QCOMPARE(
        ctl({u"deploy"_s, u"--image"_s, u"lab"_s, u"--receivers"_s, u"1"_s, u"--interface"_s, u"lo"_s}).exitCode,
        0);
    QCOMPARE(ctl({u"session"_s, u"list"_s}).json.array().size(), 1);
    QCOMPARE(ctl({u"session"_s, u"cancel"_s, u"1"_s}).exitCode, 0);
}

void TestOverSsh::aShellThatPrintsTextBeforeTheGreetingDoesNoHarm()
{
    QVERIFY(m_controller->start());
    QVERIFY(m_server->start(toController()
        + QStringList {
            u"ForceCommand echo '{\"jsonrpc\":\"2.0\"}'; printf 'Welcome to fog01! '; exec labcastd attach"_s}));
    QCOMPARE(ctl({u"status"_s}).exitCode, 0);
}

void TestOverSsh::everyFailureHasItsSentence_data()
{
    QTest::addColumn<QStringList>("sshd");
    QTest::addColumn<QStringList>("ssh");
    QTest::addColumn<QString>("knownKey");
    QTest::addColumn<QString>("address"); // empty: the server's
    QTest::addColumn<QString>("id");
    const QString host = u"host"_s;
    const auto forced = [](const QString &command) { return QStringList {u"ForceCommand "_s + command}; };
    const auto row = [&](const char *name, const QStringList &sshd, const QString &id, const QStringList &ssh = {},
                         const QString &knownKey = u"host"_s, const QString &address = {}) {
        QTest::newRow(name) << sshd << ssh << knownKey << address << id;
    };
    row("no such name", {}, u"ssh-name-unknown"_s, {}, host, u"ssh://no-such-server.invalid"_s);
    row("bad configuration", {}, u"ssh-configuration-bad"_s, {u"NoSuchOption yes"_s});
    row("unknown host key", {}, u"ssh-host-key-unknown"_s, {}, {});
    row("changed host key", {}, u"ssh-host-key-changed"_s, {}, u"user"_s);
    row("nothing in common", {}, u"ssh-too-different"_s, {u"Ciphers 3des-cbc"_s});
    row("key not wanted", {u"AuthorizedKeysFile none"_s}, u"ssh-denied"_s);
    row("no key", {}, u"ssh-denied-without-key"_s, {u"PubkeyAuthentication no"_s});
    row("no labcastd", {u"SetEnv PATH=/nowhere"_s}, u"server-not-installed"_s);
    row("no controller", {}, u"server-no-controller"_s);
    row("closed account", forced(u"echo This account is closed."_s), u"server-shell-talks"_s);
    row("text without end", forced(u"yes"_s), u"server-shell-talks"_s);
    row("no command allowed", forced(u"exit 1"_s), u"server-no-attach"_s);
    row("old labcastd", forced(u"echo 'labcastd: \"attach\" is no command.' >&2; exit 2"_s), u"server-too-old"_s);
}

void TestOverSsh::everyFailureHasItsSentence()
{
    QFETCH(QStringList, sshd);
    QFETCH(QStringList, ssh);
    QFETCH(QString, knownKey);
    QFETCH(QString, address);
    QVERIFY(m_server->start(sshd + toController()));
    QVERIFY(m_server->writeConfig(ssh));
    QVERIFY(m_server->writeKnownHosts(knownKey));
    const CtlResult result = ctl({u"status"_s}, address);
    QTEST(errorIdOf(result), "id");
    QCOMPARE(result.exitCode, 4);
}

void TestOverSsh::aServerWithoutSshRefuses()
{
    QVERIFY(m_server->start(toController()));
    m_server->kill();
    const CtlResult result = ctl({u"status"_s});
    QCOMPARE(errorIdOf(result), u"ssh-refused"_s);
    QCOMPARE(result.exitCode, 4);
}

void TestOverSsh::oneThatHangsUpAtOnceIsTold()
{
    QVERIFY(m_server->writeConfig());
    QTcpServer busy;
    QVERIFY(busy.listen(QHostAddress::LocalHost));
    connect(&busy, &QTcpServer::newConnection, this, [&busy] { busy.nextPendingConnection()->abort(); });
    QCOMPARE(errorIdOf(ctl({u"status"_s}, u"127.0.0.1:%1"_s.arg(busy.serverPort()))), u"ssh-closed"_s);
}

void TestOverSsh::oneThatSaysNothingIsGivenUp()
{
    QVERIFY(m_server->writeConfig());
    QTcpServer mute;
    QVERIFY(mute.listen(QHostAddress::LocalHost));
    QCOMPARE(errorIdOf(ctl({u"status"_s}, u"127.0.0.1:%1"_s.arg(mute.serverPort()))), u"ssh-timeout"_s);
}

void TestOverSsh::withoutSshHereItSaysWhatToInstall()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, u"/nowhere"_s);
    QCOMPARE(errorIdOf(ctl({u"status"_s}, {}, environment)), u"ssh-missing"_s);
}

void TestOverSsh::whoIsNotInTheGroupIsTold()
{
    QVERIFY(m_controller->start());
    QCOMPARE(::chmod(m_controller->socketPath().toLocal8Bit().constData(), 0), 0);
    // Nothing is closed to root, who becomes somebody else.
    const QString nobody
        = u"ForceCommand setpriv --reuid 65534 --clear-groups %1 attach"_s.arg(QStringLiteral(LABCASTD));
    QVERIFY(m_server->start(toController() + (::geteuid() == 0 ? QStringList {nobody} : QStringList {})));
    const CtlResult result = ctl({u"status"_s});
    QCOMPARE(errorIdOf(result), u"socket-not-allowed"_s);
    QVERIFY(!result.object()[u"error"_s][u"args"_s][u"group"_s].toString().isEmpty());
    QCOMPARE(result.exitCode, 4);
}

void TestOverSsh::theConsoleShowsTheServerAndComesBackToIt()
{
    QVERIFY(m_controller->start());
    QVERIFY(m_controller->addImage({4096}));
    QVERIFY(m_server->start(toController()));
    TestDesk desk(*m_server);
    QTRY_VERIFY_WITH_TIMEOUT(desk.client.isConnected(), 10'000);
    QCOMPARE(
        ctl({u"deploy"_s, u"--image"_s, u"lab"_s, u"--receivers"_s, u"1"_s, u"--interface"_s, u"lo"_s}).exitCode,
        0);
    QTRY_COMPARE(desk.window.pages().dashboard().model().rowCount(), 1);
    m_server->kill();
    QTRY_VERIFY_WITH_TIMEOUT(!desk.client.isConnected(), 10'000);
    QCOMPARE(desk.reasons.first(), u"ssh-lost"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.reasons.contains(u"ssh-refused"_s), 10'000);
    QCOMPARE(desk.window.pages().dashboard().model().rowCount(), 1); // the last picture stays
    QVERIFY(m_server->start(toController()));
    QTRY_VERIFY_WITH_TIMEOUT(desk.client.isConnected(), 40'000);
    QCOMPARE(m_controller->ctl({u"session"_s, u"cancel"_s, u"1"_s}).exitCode, 0);
    QTRY_COMPARE(desk.window.pages().dashboard().model().sessions().first().state, SessionState::Cancelled);
}

void TestOverSsh::aConsoleWithoutAServerInReachStartsNoControllerHere()
{
    QTemporaryDir home;
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    qputenv("XDG_RUNTIME_DIR", home.path().toUtf8());
    QVERIFY(m_server->start(QStringList {u"AuthorizedKeysFile none"_s} + toController()));
    TestDesk desk(*m_server);
    QTRY_COMPARE_WITH_TIMEOUT(desk.reasons, QStringList {u"ssh-denied"_s}, 10'000);
    QTest::qWait(2500); // twice the first pause: it is not tried again
    QCOMPARE(desk.reasons, QStringList {u"ssh-denied"_s});
    QVERIFY(QDir(home.path()).isEmpty());
    // Once the key is known there, it only needs to be asked for.
    m_server->kill();
    QVERIFY(m_controller->start());
    QVERIFY(m_server->start(toController()));
    emit desk.window.connectRequested();
    QTRY_VERIFY_WITH_TIMEOUT(desk.client.isConnected(), 10'000);
}

void TestOverSsh::aControllerThatIsStartedAnewIsFoundAgain()
{
    QVERIFY(m_controller->start());
    QVERIFY(m_server->start(toController()));
    TestDesk desk(*m_server);
    QTRY_VERIFY_WITH_TIMEOUT(desk.client.isConnected(), 10'000);
    QVERIFY(m_controller->terminate());
    QTRY_VERIFY(!desk.client.isConnected());
    QCOMPARE(desk.reasons.first(), u"connection-ended"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.reasons.contains(u"server-no-controller"_s), 10'000);
    QVERIFY(m_controller->start());
    QTRY_VERIFY_WITH_TIMEOUT(desk.client.isConnected(), 40'000);
}

void TestOverSsh::aLineThatFallsSilentIsNoticedWithinHalfAMinute()
{
    QVERIFY(m_controller->start());
    QVERIFY(m_server->start(toController()));
    TestDesk desk(*m_server);
    QTRY_VERIFY_WITH_TIMEOUT(desk.client.isConnected(), 10'000);
    for (const qint64 child : m_server->children())
        ::kill(pid_t(child), SIGSTOP);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.client.isConnected(), 35'000);
    QCOMPARE(desk.reasons.first(), u"ssh-lost"_s);
}

QTEST_MAIN(TestOverSsh)
#include "tst_over_ssh.moc"
