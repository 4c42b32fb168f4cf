// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever an administrator or an attacker puts in the way: a clear sentence, nothing started, nothing lost. Real
// programs; runs inside its namespaces (see CMakeLists.txt).

#include "app/rehearsal/virtualcomputer.h"
#include "builtlab.h"
#include "labcontroller.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QLocalSocket>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QUdpSocket>

#include <sys/prctl.h>
#include <sys/stat.h>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

constexpr quint16 portbase = 63100;
constexpr qint64 mebi = 1024 * 1024;
constexpr int capDacOverride = 1; // <linux/capability.h>
constexpr int capDacReadSearch = 2;

bool writeFile(const QString &path, const QByteArray &data)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(data) == data.size();
}

bool run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0;
}

QJsonObject errorOf(const CtlResult &result)
{
    return result.object()[u"error"_s].toObject();
}

qint64 residentKib(qint64 pid)
{
    QFile status(u"/proc/%1/status"_s.arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QString text = QString::fromUtf8(status.readAll());
    return text.section(u"VmRSS:"_s, 1).simplified().section(u' ', 0, 0).toLongLong();
}

/// What a labcastd that cannot start says, and its exit code.
struct Refusal
{
    int exitCode = -1;
    QString said;
};

Refusal startRefused(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(LABCASTD), arguments);
    if (!process.waitForFinished(10'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

class TestBadInput : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void aDeploymentThatCannotBeIsRefusedWithASentence_data();
    void aDeploymentThatCannotBeIsRefusedWithASentence();
    void anImageThatCannotBeReadIsRefusedWithItsPath_data();
    void anImageThatCannotBeReadIsRefusedWithItsPath();
    void anImageOutsideTheRootIsNeverAdded_data();
    void anImageOutsideTheRootIsNeverAdded();
    void aStoredPathThatLeavesTheRootIsNeverSent_data();
    void aStoredPathThatLeavesTheRootIsNeverSent();
    void anInterfaceThatIsDownOrWithoutAnAddressIsRefused();
    void anInterfaceThatWasRenamedIsRefused();
    void anInterfaceUnpluggedDuringTheTransferEndsTheSession();
    void aUdpSenderThatIsNotThereOrNotExecutableIsRefused();
    void aUdpSenderThatMisbehavesFailsTheSession_data();
    void aUdpSenderThatMisbehavesFailsTheSession();
    void aUdpSenderThatRefusesToDieIsKilled();
    void aFloodOnStderrEndsTheSenderAndNotTheController();
    void aSecondControllerOnTheSameDataOrSocketIsRefused();
    void aSocketFileThatWasLeftBehindIsReplaced();
    void nonsenseOnTheSocketEndsItsConnectionOnly();
    void secretsOfTheStoreAreNowhere();
    void theCommandLineSaysNothingOfItsOwnAccord();

private:
    QString folder() const { return m_controller->imageFolder(); }
    QStringList deploy(const QStringList &more = {}) const;
    void verifyNothingStarted();
    bool setStored(const QString &statement);
    bool restart(const QStringList &options = {});
    QString script(const QByteArray &text);
    CtlResult resultAtEnd(QProcess &ctl);
    bool waitForState(const QString &state);

    std::unique_ptr<VirtualLab> m_lab;
    std::unique_ptr<LabController> m_controller;
    QTemporaryDir m_scripts;
};

void TestBadInput::initTestCase()
{
    // Root inside the namespace reads every file; a controller's user does not.
    QCOMPARE(prctl(PR_CAPBSET_DROP, capDacOverride), 0);
    QCOMPARE(prctl(PR_CAPBSET_DROP, capDacReadSearch), 0);
    m_lab = builtLab({.receivers = 2});
    QVERIFY(m_lab);
    QVERIFY(
        run(u"ip"_s, {u"link"_s, u"add"_s, u"bare0"_s, u"type"_s, u"veth"_s, u"peer"_s, u"name"_s, u"bare1"_s}));
}

void TestBadInput::init()
{
    m_controller = std::make_unique<LabController>();
    QVERIFY(m_controller->start());
    QVERIFY(m_controller->addImage({mebi}));
}

void TestBadInput::cleanup()
{
    m_controller.reset();
}

QStringList TestBadInput::deploy(const QStringList &more) const
{
    const QString given = more.join(u' ');
    QStringList arguments {u"deploy"_s};
    if (!given.contains(u"--image"_s))
        arguments << u"--image"_s << u"lab"_s;
    if (!given.contains(u"--receivers"_s))
        arguments << u"--receivers"_s << u"1"_s;
    return arguments + more;
}

void TestBadInput::verifyNothingStarted()
{
    QVERIFY(m_controller->senderPids().isEmpty());
    QVERIFY(m_controller->ctl({u"session"_s, u"list"_s}).json.array().isEmpty());
    QCOMPARE(m_controller->ctl({u"status"_s}).exitCode, 0);
}

bool TestBadInput::restart(const QStringList &options)
{
    return m_controller->terminate() && m_controller->start(options);
}

/// Changes the store behind the controller's back, as another program can.
bool TestBadInput::setStored(const QString &statement)
{
    bool isDone = false;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"badinput"_s);
        database.setDatabaseName(m_controller->dataFolder() + u"/store.sqlite"_s);
        isDone = database.open() && QSqlQuery(database).exec(statement);
    }
    QSqlDatabase::removeDatabase(u"badinput"_s);
    return isDone;
}

/// An executable that stands in for udp-sender.
QString TestBadInput::script(const QByteArray &text)
{
    const QString path = m_scripts.filePath(u"udp-sender"_s);
    writeFile(path, "#!/bin/sh\n" + text);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

CtlResult TestBadInput::resultAtEnd(QProcess &ctl)
{
    const bool isEnded = QTest::qWaitFor([&ctl] { return ctl.state() == QProcess::NotRunning; }, 60'000);
    return isEnded ? LabController::resultOf(ctl) : CtlResult {};
}

bool TestBadInput::waitForState(const QString &state)
{
    return QTest::qWaitFor(
        [&] {
            return m_controller->ctl({u"session"_s, u"show"_s, u"1"_s}).object()[u"state"_s].toString() == state;
        },
        20'000);
}

void TestBadInput::aDeploymentThatCannotBeIsRefusedWithASentence_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const QStringList &options, const QString &error) {
        QTest::newRow(name) << options << error;
    };
    row("an image nobody knows", {u"--image"_s, u"nosuch"_s}, u"image-unknown"_s);
    row("an image that looks like an option", {u"--image=--file=/etc/passwd"_s}, u"image-unknown"_s);
    row("an odd port", {u"--portbase"_s, u"63101"_s}, u"bad-portbase"_s);
    row("a privileged port", {u"--portbase"_s, u"80"_s}, u"bad-portbase"_s);
    row("a port beyond the last", {u"--portbase"_s, u"65536"_s}, u"bad-portbase"_s);
    row("a negative port", {u"--portbase=-2"_s}, u"bad-portbase"_s);
    row("a port that is taken", {u"--portbase"_s, u"9000"_s}, u"port-taken"_s);
    row("a port whose neighbour is taken", {u"--portbase"_s, u"9002"_s}, u"port-taken"_s);
    row("an interface nobody knows", {u"--interface"_s, u"ens999"_s}, u"interface-unknown"_s);
    row("an interface that looks like an option", {u"--interface=-l/etc/passwd"_s}, u"interface-unknown"_s);
    row("an interface with a shell in it", {u"--interface"_s, u"eth0;reboot"_s}, u"interface-unknown"_s);
    row("no receivers", {u"--receivers"_s, u"0"_s}, u"bad-receivers"_s);
    row("negative receivers", {u"--receivers=-3"_s}, u"bad-receivers"_s);
    row("more receivers than udp-sender knows", {u"--receivers"_s, u"1025"_s}, u"bad-receivers"_s);
    row("a rate in percent", {u"--max-bitrate"_s, u"100%"_s}, u"bad-rate"_s);
    row("a rate in words", {u"--max-bitrate"_s, u"abc"_s}, u"bad-rate"_s);
    row("a rate of nothing", {u"--max-bitrate"_s, u"0"_s}, u"bad-rate"_s);
    row("a rate too low", {u"--max-bitrate"_s, u"100"_s}, u"rate-too-low"_s);
    row("a rate beyond 32 bits", {u"--max-bitrate"_s, u"5000m"_s}, u"rate-too-high"_s);
    row("a rendezvous address in words", {u"--rendezvous"_s, u"foo"_s}, u"bad-address"_s);
    row("a wait of nothing", {u"--max-wait"_s, u"0"_s}, u"bad-wait"_s);
}

void TestBadInput::aDeploymentThatCannotBeIsRefusedWithASentence()
{
    QFETCH(QStringList, options);
    QFETCH(QString, error);
    QUdpSocket port;
    QUdpSocket neighbour;
    QVERIFY(port.bind(QHostAddress::AnyIPv4, 9000) && neighbour.bind(QHostAddress::AnyIPv4, 9003));
    const CtlResult refused = m_controller->ctl(deploy(options));
    // What is wrong in itself is wrong usage, the other is the controller's refusal.
    const bool isUsage = error.startsWith("bad-"_L1) || error.startsWith("rate-"_L1);
    QCOMPARE(refused.exitCode, isUsage ? 2 : 1);
    QCOMPARE(errorOf(refused)[u"id"_s].toString(), error);
    const QString sentence = errorOf(refused)[u"message"_s].toString();
    QVERIFY2(sentence.size() > 20 && !sentence.contains(u'{') && sentence.endsWith(u'.'), qPrintable(sentence));
    verifyNothingStarted();
}

void TestBadInput::anImageThatCannotBeReadIsRefusedWithItsPath_data()
{
    QTest::addColumn<QString>("flaw");
    QTest::addColumn<QString>("error");
    QTest::newRow("disabled") << u"disabled"_s << u"image-disabled"_s;
    QTest::newRow("its directory is missing") << u"missing"_s << u"image-directory-missing"_s;
    QTest::newRow("its directory is empty") << u"empty"_s << u"image-no-partitions"_s;
    QTest::newRow("its directory is unreadable") << u"locked"_s << u"image-directory-missing"_s;
    QTest::newRow("a file is unreadable") << u"locked file"_s << u"image-file-unreadable"_s;
    QTest::newRow("a file is empty") << u"empty file"_s << u"image-file-empty"_s;
    QTest::newRow("a file is a pipe") << u"pipe"_s << u"image-file-unreadable"_s;
    QTest::newRow("a file leads nowhere") << u"dangling"_s << u"image-file-unreadable"_s;
    QTest::newRow("a file leads out") << u"link out"_s << u"image-file-outside-root"_s;
}

void TestBadInput::anImageThatCannotBeReadIsRefusedWithItsPath()
{
    QFETCH(QString, flaw);
    QFETCH(QString, error);
    const QString second = folder() + u"/d1p2.img"_s;
    if (flaw == "disabled"_L1)
        QCOMPARE(m_controller->ctl({u"image"_s, u"change"_s, u"lab"_s, u"--enabled"_s, u"no"_s}).exitCode, 0);
    else if (flaw == "missing"_L1)
        QVERIFY(QDir(folder()).removeRecursively());
    else if (flaw == "empty"_L1)
        QVERIFY(QFile::remove(folder() + u"/d1p1.img"_s));
    else if (flaw == "locked"_L1)
        QCOMPARE(chmod(qPrintable(folder()), 0), 0);
    else if (flaw == "locked file"_L1)
        QVERIFY(writeFile(second, "x") && chmod(qPrintable(second), 0) == 0);
    else if (flaw == "empty file"_L1)
        QVERIFY(writeFile(second, {}));
    else if (flaw == "pipe"_L1)
        QCOMPARE(mkfifo(qPrintable(second), 0600), 0);
    else
        QVERIFY(QFile::link(flaw == "dangling"_L1 ? u"/nonexistent"_s : u"/etc/hostname"_s, second));
    const CtlResult refused = m_controller->ctl(deploy());
    chmod(qPrintable(folder()), 0700);
    QCOMPARE(errorOf(refused)[u"id"_s].toString(), error);
    const QString sentence = errorOf(refused)[u"message"_s].toString();
    QVERIFY2(sentence.contains(flaw == "disabled"_L1 ? u"lab"_s : folder()), qPrintable(sentence));
    verifyNothingStarted();
}

void TestBadInput::anImageOutsideTheRootIsNeverAdded_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("error");
    QTest::newRow("above") << u".."_s << u"image-outside-root"_s;
    QTest::newRow("by a detour") << u"lab/../../../data"_s << u"image-outside-root"_s;
    QTest::newRow("absolute") << u"/etc"_s << u"image-outside-root"_s;
    QTest::newRow("through a link") << u"way-out"_s << u"image-outside-root"_s;
    QTest::newRow("the root itself") << u"."_s << u"image-is-root"_s;
}

void TestBadInput::anImageOutsideTheRootIsNeverAdded()
{
    QFETCH(QString, path);
    QFETCH(QString, error);
    QVERIFY(QFile::link(u"/etc"_s, m_controller->dataFolder() + u"/images/way-out"_s));
    const CtlResult refused
        = m_controller->ctl({u"image"_s, u"add"_s, u"bad"_s, u"--path"_s, path, u"--type"_s, u"4"_s});
    QCOMPARE(errorOf(refused)[u"id"_s].toString(), error);
    QCOMPARE(m_controller->ctl({u"image"_s, u"list"_s}).json.array().size(), 1);
}

void TestBadInput::aStoredPathThatLeavesTheRootIsNeverSent_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("above") << u"../../../../../../etc"_s;
    QTest::newRow("absolute") << u"/etc"_s;
    QTest::newRow("through a link") << u"way-out"_s;
    QTest::newRow("one file") << u"../store.sqlite"_s;
}

void TestBadInput::aStoredPathThatLeavesTheRootIsNeverSent()
{
    QFETCH(QString, path);
    QVERIFY(QFile::link(u"/etc"_s, m_controller->dataFolder() + u"/images/way-out"_s));
    QVERIFY(setStored(u"UPDATE images SET imageTypeID = 4, imagePath = '%1'"_s.arg(path)));
    QCOMPARE(errorOf(m_controller->ctl(deploy()))[u"id"_s].toString(), u"image-outside-root"_s);
    verifyNothingStarted();
}

void TestBadInput::anInterfaceThatIsDownOrWithoutAnAddressIsRefused()
{
    const QStringList through {u"--interface"_s, u"bare0"_s};
    QCOMPARE(errorOf(m_controller->ctl(deploy(through)))[u"id"_s].toString(), u"interface-no-address"_s);
    QVERIFY(run(u"ip"_s, {u"addr"_s, u"add"_s, u"10.78.0.1/24"_s, u"dev"_s, u"bare0"_s}));
    QCOMPARE(errorOf(m_controller->ctl(deploy(through)))[u"id"_s].toString(), u"interface-down"_s);
    QVERIFY(run(u"ip"_s, {u"addr"_s, u"flush"_s, u"dev"_s, u"bare0"_s}));
    verifyNothingStarted();
}

void TestBadInput::anInterfaceThatWasRenamedIsRefused()
{
    QVERIFY(run(u"ip"_s, {u"addr"_s, u"add"_s, u"10.78.0.1/24"_s, u"dev"_s, u"bare0"_s}));
    QCOMPARE(m_controller->ctl({u"node"_s, u"set"_s, u"--interface"_s, u"bare0"_s}).exitCode, 0);
    QVERIFY(run(u"ip"_s, {u"link"_s, u"set"_s, u"bare0"_s, u"name"_s, u"bare9"_s}));
    const CtlResult refused = m_controller->ctl(deploy());
    QVERIFY(run(u"ip"_s, {u"link"_s, u"set"_s, u"bare9"_s, u"name"_s, u"bare0"_s}));
    QCOMPARE(errorOf(refused)[u"id"_s].toString(), u"interface-unknown"_s);
    const QString sentence = errorOf(refused)[u"message"_s].toString();
    QVERIFY2(sentence.contains(u"bare0"_s) && sentence.contains(u"bare9"_s), qPrintable(sentence));
    verifyNothingStarted();
}

void TestBadInput::anInterfaceUnpluggedDuringTheTransferEndsTheSession()
{
    QVERIFY(writeFile(folder() + u"/d1p1.img"_s, QByteArray(64 * mebi, 'x')));
    const auto ctl = m_controller->startCtl(
        deploy({u"--wait"_s, u"--max-bitrate"_s, u"40m"_s, u"--tolerate-stall"_s, u"5"_s}));
    QVERIFY(waitForState(u"waiting"_s));
    VirtualComputer computer(m_lab.get(), 1);
    computer.boot(portbase, 1);
    QVERIFY(waitForState(u"sending"_s));
    QVERIFY(run(u"ip"_s, {u"-n"_s, u"sw"_s, u"link"_s, u"set"_s, u"s0"_s, u"down"_s})); // the far end of our cable
    QVERIFY(waitForState(u"stalled"_s));
    const QJsonObject verdict = resultAtEnd(*ctl).object();
    QVERIFY(run(u"ip"_s, {u"-n"_s, u"sw"_s, u"link"_s, u"set"_s, u"s0"_s, u"up"_s}));
    QCOMPARE(verdict[u"verdict"_s].toString(), u"failed"_s);
    QVERIFY(!verdict[u"reason"_s].toString().isEmpty());
    QVERIFY(m_controller->senderPids().isEmpty());
}

void TestBadInput::aUdpSenderThatIsNotThereOrNotExecutableIsRefused()
{
    const QString path = m_scripts.filePath(u"no-sender"_s);
    for (const bool isThere : {false, true}) {
        if (isThere)
            QVERIFY(writeFile(path, "#!/bin/sh\n"));
        QVERIFY(restart({u"--udp-sender"_s, path}));
        const CtlResult refused = m_controller->ctl(deploy());
        QCOMPARE(errorOf(refused)[u"id"_s].toString(), u"sender-missing"_s);
        QVERIFY(errorOf(refused)[u"message"_s].toString().contains(path));
        verifyNothingStarted();
    }
}

void TestBadInput::aUdpSenderThatMisbehavesFailsTheSession_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("dies at once") << QByteArray("exit 3\n") << u"sender-failed"_s;
    QTest::newRow("dies with a word") << QByteArray("echo 'no such device' >&2; exit 1\n") << u"sender-failed"_s;
    QTest::newRow("ends well and has done nothing") << QByteArray("exit 0\n") << u"none-sent"_s;
    QTest::newRow("crashes") << QByteArray("kill -SEGV $$\n") << u"sender-crashed"_s;
    QTest::newRow("is of an unknown version and speaks another language")
        << QByteArray("printf 'Udp-sender 29991231\\nneues Format 4711\\377\\000\\r\\n' >&2; exit 0\n")
        << u"none-sent"_s;
    QTest::newRow("is no program") << QByteArray("\x7f"
                                                 "ELF")
                                   << u"sender-failed"_s;
}

void TestBadInput::aUdpSenderThatMisbehavesFailsTheSession()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, reason);
    QVERIFY(restart({u"--udp-sender"_s, script(text)}));
    const CtlResult result = m_controller->ctl(deploy({u"--wait"_s}));
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.object()[u"verdict"_s].toString(), u"failed"_s);
    QCOMPARE(result.object()[u"reasonId"_s].toString(), reason);
    QCOMPARE(m_controller->ctl({u"status"_s}).object()[u"running"_s].toInt(-1), 0);
}

void TestBadInput::aUdpSenderThatRefusesToDieIsKilled()
{
    QVERIFY(restart({u"--udp-sender"_s, script("trap '' INT TERM\nwhile :; do sleep 0.1; done\n")}));
    QVERIFY(m_controller->ctl(deploy()).exitCode == 0);
    QVERIFY(waitForState(u"waiting"_s));
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(m_controller->ctl({u"session"_s, u"cancel"_s, u"1"_s}).exitCode, 0);
    QVERIFY2(clock.elapsed() < 10'000, "a process that ignores signals is waited for too long");
    QVERIFY(m_controller->senderPids().isEmpty());
}

void TestBadInput::aFloodOnStderrEndsTheSenderAndNotTheController()
{
    // The address sanitizer holds what was freed, which is not what is measured here.
    const QByteArray sanitizer = qgetenv("ASAN_OPTIONS");
    qputenv("ASAN_OPTIONS", sanitizer + ":quarantine_size_mb=1:thread_local_quarantine_size_kb=64");
    const auto restore = qScopeGuard([&sanitizer] { qputenv("ASAN_OPTIONS", sanitizer); });
    QVERIFY(restart({u"--udp-sender"_s, script("exec yes 'Timeout notAnswered=[0] and more and more' >&2\n")}));
    const qint64 before = residentKib(m_controller->pid());
    const CtlResult result = m_controller->ctl(deploy({u"--wait"_s}));
    QCOMPARE(result.object()[u"reasonId"_s].toString(), u"sender-floods"_s);
    QCOMPARE(m_controller->ctl({u"status"_s}).exitCode, 0);
    QVERIFY(before > 0);
    QVERIFY2(residentKib(m_controller->pid()) < before + 100 * 1024, "the flood is held in memory");
    QVERIFY(QFileInfo(m_controller->dataFolder() + u"/log/session-1.log"_s).size() < 16 * mebi);
}

void TestBadInput::aSecondControllerOnTheSameDataOrSocketIsRefused()
{
    const QTemporaryDir other;
    const Refusal onData
        = startRefused({u"--data"_s, m_controller->dataFolder(), u"--socket"_s, other.filePath(u"s"_s)});
    QCOMPARE(onData.exitCode, 1);
    QVERIFY2(onData.said.contains(u"process %1"_s.arg(m_controller->pid())), qPrintable(onData.said));
    const Refusal onSocket
        = startRefused({u"--data"_s, other.filePath(u"data"_s), u"--socket"_s, m_controller->socketPath()});
    QCOMPARE(onSocket.exitCode, 1);
    QVERIFY2(onSocket.said.contains(m_controller->socketPath()), qPrintable(onSocket.said));
    QCOMPARE(m_controller->ctl({u"status"_s}).exitCode, 0);
}

void TestBadInput::aSocketFileThatWasLeftBehindIsReplaced()
{
    m_controller->kill();
    QVERIFY(QFileInfo::exists(m_controller->socketPath()));
    QCOMPARE(m_controller->ctl({u"status"_s}).exitCode, 4);
    QVERIFY(m_controller->start());
    QCOMPARE(m_controller->ctl({u"status"_s}).exitCode, 0);
}

void TestBadInput::nonsenseOnTheSocketEndsItsConnectionOnly()
{
    const QList<QByteArray> nonsense {"hello\n", "{}\n", "[1,2\n", "{\"jsonrpc\":\"2.0\"\n",
        QByteArray(1, '\0') + '\n', QByteArray(100'000, '[') + '\n', QByteArray(2 * mebi, 'x')};
    for (const QByteArray &bytes : nonsense) {
        QLocalSocket socket;
        socket.connectToServer(m_controller->socketPath());
        QVERIFY(socket.waitForConnected());
        socket.write(bytes);
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    }
    QLocalSocket half;
    half.connectToServer(m_controller->socketPath());
    QVERIFY(half.waitForConnected());
    half.write("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"session.dep");
    half.flush();
    half.abort();
    verifyNothingStarted();
}

void TestBadInput::secretsOfTheStoreAreNowhere()
{
    const QByteArray secret = "Kennwort-4711";
    const QString text = QString::fromLatin1(secret);
    QCOMPARE(m_controller->ctl({u"host"_s, u"add"_s, u"PC-1"_s, u"--mac"_s, u"00:11:22:33:44:55"_s}).exitCode, 0);
    QVERIFY(setStored(u"UPDATE nfsGroupMembers SET ngmUser = '%1', ngmPass = '%1', ngmKey = '%1'"_s.arg(text)));
    QVERIFY(setStored(u"UPDATE hosts SET hostADPass = '%1', hostADPassLegacy = '%1', hostProductKey = '%1',"
                      " hostPubKey = '%1', hostSecToken = '%1', hostSecTokenPrev = '%1'"_s.arg(text)));
    QVERIFY(restart());
    QByteArray said;
    QLocalSocket socket;
    socket.connectToServer(m_controller->socketPath());
    QVERIFY(socket.waitForConnected());
    QObject::connect(&socket, &QLocalSocket::readyRead, &socket, [&] { said += socket.readAll(); });
    const QStringList methods {u"status"_s, u"subscribe"_s, u"image.list"_s, u"host.list"_s, u"host.export"_s,
        u"lab.list"_s, u"node.show"_s, u"node.list"_s, u"check.run"_s, u"setup.show"_s, u"session.list"_s,
        u"log.list"_s, u"nothing.atAll"_s};
    for (qsizetype id = 0; id < methods.size(); ++id)
        socket.write(u"{\"jsonrpc\":\"2.0\",\"id\":%1,\"method\":\"%2\"}\n"_s.arg(id).arg(methods[id]).toUtf8());
    QTRY_COMPARE_WITH_TIMEOUT(said.count("\"jsonrpc\""), methods.size(), 10'000);
    QVERIFY(said.contains("PC-1"));
    QVERIFY(!said.contains(secret));
    QVERIFY(m_controller->terminate());
    QDirIterator files(m_controller->dataFolder(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().contains(u"store.sqlite"_s))
            continue;
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(secret), qPrintable(file.fileName()));
    }
}

/// Qt warns there of options that are defined twice.
void TestBadInput::theCommandLineSaysNothingOfItsOwnAccord()
{
    QProcess ctl;
    ctl.start(QStringLiteral(LABCASTCTL), {u"--socket"_s, m_controller->socketPath(), u"status"_s});
    QVERIFY(ctl.waitForFinished());
    QCOMPARE(ctl.exitCode(), 0);
    QCOMPARE(ctl.readAllStandardError(), QByteArray());
}

QTEST_GUILESS_MAIN(TestBadInput)

#include "tst_bad_input.moc"
