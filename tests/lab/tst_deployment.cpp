// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way with real programs: labcastctl, labcastd, udp-sender, and virtual computers that run the FOG
// client's own udp-receiver command. Runs inside its namespaces (see CMakeLists.txt).

#include "app/rehearsal/virtualcomputer.h"
#include "app/sender/udpcast/udpcastsender.h"
#include "builtlab.h"
#include "labcontroller.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

#include <csignal>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

constexpr quint16 portbase = 63100;
constexpr int labSize = 8;
constexpr qint64 mebi = 1024 * 1024;

QString word(const QJsonObject &verdict)
{
    return verdict[u"verdict"_s].toString();
}

/// How many receivers of a verdict have this result.
qsizetype countOf(const QJsonObject &verdict, const QString &result)
{
    qsizetype count = 0;
    for (const QJsonValue &receiver : verdict[u"receivers"_s].toArray())
        count += receiver[u"result"_s].toString() == result ? 1 : 0;
    return count;
}

/// Host, address and result of every receiver.
QStringList receiversOf(const QJsonObject &verdict)
{
    QStringList receivers;
    for (const QJsonValue &receiver : verdict[u"receivers"_s].toArray())
        receivers << u"%1|%2|%3"_s.arg(
            receiver[u"host"_s].toString(), receiver[u"address"_s].toString(), receiver[u"result"_s].toString());
    return receivers;
}

QString resultOf(const QJsonObject &verdict, const QString &address)
{
    for (const QJsonValue &receiver : verdict[u"receivers"_s].toArray()) {
        if (receiver[u"address"_s].toString() == address)
            return receiver[u"result"_s].toString();
    }
    return {};
}

} // namespace

class TestDeployment : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void everyReceiverGetsEveryByteOfFiveStreams_data();
    void everyReceiverGetsEveryByteOfFiveStreams();
    void theLogsHoldTheSendersOwnLinesAndTheJournalTheVerdict();
    void aFileOfTheCallersIsReadWithoutAController();
    void aReceiverThatDiesIsNamedAndDroppedAndTheOthersComplete();
    void aReceiverWhoseDiskBlocksForHalfAMinuteStillCompletes();
    void aDeploymentNobodyJoinsFailsAndSaysSo();
    void startNowSendsToTheTwoOfFiveThatAreThere();
    void theLongestWaitStartsWithWhoIsThere();
    void cancelWhileWaitingLeavesNoProcessAndNoPort();
    void cancelWhileSendingLeavesNoProcessAndNoPort();
    void aKilledControllerLeavesNoSenderAndItsSessionIsReportedFailed();
    void aTerminatedControllerEndsItsSendersAndSaysSoInTheStore();
    void twoSessionsAtOnceUseTwoPortPairs();
    void watchTellsEverythingFromTheStartToTheVerdict();
    void aPortThatAnotherProgramHoldsIsRefusedByItsNumber();
    void aReceiverThatComesAfterTheFirstStreamIsShownAndNeverCompleted();
    void aLabIsDeployedToAndWhoIsMissingIsNamed();
    void aComputerOfAnotherLabIsWarnedOf();
    void computersAndLabsAreKeptByTheCommandLine();
    void aWrongCommandLineIsOneJsonValueToo_data();
    void aWrongCommandLineIsOneJsonValueToo();
    void aFileThatIsNoSocketIsNeverReplaced();

private:
    QString address(int number) const { return m_lab->receiverAddress(number); }
    VirtualComputer &computer(int number);
    /// Until so many have joined session `id`.
    bool waitForJoined(int count, qint64 id = 1);
    bool waitForState(const QString &state, qint64 id = 1);
    QStringList deploy(int receivers, const QStringList &more = {}) const;
    void verifyNothingIsLeft();
    /// Registers computers PC-1 to PC-`count` with their MACs.
    bool addHosts(int count);

    std::unique_ptr<VirtualLab> m_lab;
    std::unique_ptr<LabController> m_controller;
    std::map<int, std::unique_ptr<VirtualComputer>> m_computers;
};

void TestDeployment::initTestCase()
{
    m_lab = builtLab({.receivers = labSize});
    QVERIFY(m_lab);
}

void TestDeployment::init()
{
    m_controller = std::make_unique<LabController>();
    QVERIFY(m_controller->start());
}

void TestDeployment::cleanup()
{
    m_computers.clear();
    m_controller.reset();
}

VirtualComputer &TestDeployment::computer(int number)
{
    auto &slot = m_computers[number];
    if (!slot)
        slot = std::make_unique<VirtualComputer>(m_lab.get(), number);
    return *slot;
}

QStringList TestDeployment::deploy(int receivers, const QStringList &more) const
{
    return QStringList {u"deploy"_s, u"--image"_s, u"lab"_s, u"--receivers"_s, QString::number(receivers)} + more;
}

bool TestDeployment::waitForJoined(int count, qint64 id)
{
    return QTest::qWaitFor(
        [=, this] {
            const auto shown = m_controller->ctl({u"session"_s, u"show"_s, QString::number(id)}).object();
            return shown[u"joined"_s].toInt() == count;
        },
        20'000);
}

bool TestDeployment::waitForState(const QString &state, qint64 id)
{
    return QTest::qWaitFor(
        [=, this] {
            const auto shown = m_controller->ctl({u"session"_s, u"show"_s, QString::number(id)}).object();
            return shown[u"state"_s].toString() == state;
        },
        20'000);
}

void TestDeployment::verifyNothingIsLeft()
{
    QCOMPARE(m_controller->senderPids(), QList<qint64> {});
    QVERIFY(isUdpPortFree(portbase));
    QVERIFY(isUdpPortFree(portbase + 1));
}

void TestDeployment::everyReceiverGetsEveryByteOfFiveStreams_data()
{
    QTest::addColumn<int>("receivers");
    QTest::addColumn<bool>("receiversFirst");
    for (const int receivers : {1, 3, 8}) {
        QTest::addRow("%d receivers, sender first", receivers) << receivers << false;
        QTest::addRow("%d receivers, receivers first", receivers) << receivers << true;
    }
}

void TestDeployment::everyReceiverGetsEveryByteOfFiveStreams()
{
    QFETCH(int, receivers);
    QFETCH(bool, receiversFirst);
    const QList<qint64> sizes {3 * mebi + 17, 1, 12 * mebi, 1456, 2 * mebi};
    QVERIFY(m_controller->addImage(sizes));
    QTemporaryDir output;
    const auto folder = [&output](int number) { return output.filePath(QString::number(number)); };
    const auto boot = [&] {
        for (int number = 1; number <= receivers; ++number) {
            QDir().mkpath(folder(number));
            computer(number).boot(portbase, int(sizes.size()), folder(number));
        }
    };
    if (receiversFirst)
        boot();
    const auto ctl = m_controller->startCtl(deploy(receivers, {u"--wait"_s}));
    if (!receiversFirst) {
        QVERIFY(waitForState(u"waiting"_s));
        boot();
    }
    QTRY_COMPARE_WITH_TIMEOUT(ctl->state(), QProcess::NotRunning, 120'000);
    const CtlResult result = LabController::resultOf(*ctl);
    const QJsonObject verdict = result.object();
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(word(verdict), u"completed"_s);
    QCOMPARE(verdict[u"bytes"_s].toInteger(), 17 * mebi + 17 + 1 + 1456);
    QCOMPARE(countOf(verdict, u"completed"_s), receivers);
    QCOMPARE(verdict[u"receivers"_s].toArray().size(), receivers);
    QCOMPARE(verdict[u"receivers"_s][0][u"disk"_s].toString(), u"unknown"_s);
    for (int number = 1; number <= receivers; ++number) {
        QTRY_COMPARE(computer(number).state(), VirtualComputer::State::Finished);
        for (qsizetype i = 1; i <= sizes.size(); ++i) {
            const QByteArray sent = hashOf(m_controller->imageFolder() + u"/d1p%1.img"_s.arg(i));
            QCOMPARE(hashOf(folder(number) + u"/%1.img"_s.arg(i)), sent);
        }
    }
    verifyNothingIsLeft();
}

void TestDeployment::theLogsHoldTheSendersOwnLinesAndTheJournalTheVerdict()
{
    QVERIFY(m_controller->addImage({3 * mebi, mebi}));
    const auto ctl = m_controller->startCtl(deploy(1, {u"--wait"_s}));
    QVERIFY(waitForState(u"waiting"_s));
    computer(1).boot(portbase, 2);
    QTRY_COMPARE_WITH_TIMEOUT(ctl->state(), QProcess::NotRunning, 120'000);
    const auto textOf = [this](const QString &source) {
        const auto shown = m_controller->startCtl({u"log"_s, source});
        QStringList texts;
        if (QTest::qWaitFor([&shown] { return shown->state() == QProcess::NotRunning; }, 10'000)) {
            for (const QByteArray &line : shown->readAllStandardOutput().split('\n'))
                texts << QJsonDocument::fromJson(line).object()[u"text"_s].toString();
        }
        return texts.join(u'\n');
    };
    const QString sender = textOf(u"session-1"_s);
    for (const QString &line :
        QStringList {u"udp-sender --interface "_s, u"Udp-sender 20"_s, u"New connection from "_s + address(1),
            u"Starting transfer: "_s, u"bytes="_s, u"Transfer complete."_s, u"d1p2.img finished"_s})
        QVERIFY2(sender.contains(line), qPrintable(line + u" is not in\n"_s + sender));
    QCOMPARE(sender.count(u"Transfer complete."_s), 2);
    const QString journal = textOf(u"controller"_s);
    for (const QString &line : QStringList {u"labcastd "_s, u"answering at "_s, u"session.deploy image=lab "_s,
             u"session 1: joined: "_s + address(1), u"session 1: verdict completed: "_s})
        QVERIFY2(journal.contains(line), qPrintable(line + u" is not in\n"_s + journal));
    const auto sources = m_controller->ctl({u"log"_s, u"list"_s}).json.array();
    QCOMPARE(sources.size(), 2);
    QCOMPARE(
        m_controller->ctl({u"log"_s, u"record"_s}).object()[u"error"_s][u"id"_s].toString(), u"log-unknown"_s);
    const auto count = [this](const QStringList &more) {
        return m_controller->ctl(QStringList {u"log"_s, u"session-1"_s} + more).object()[u"count"_s].toInt();
    };
    QCOMPARE(count({u"--grep"_s, u"Transfer complete."_s, u"--fixed"_s, u"--count"_s}), 2);
    QCOMPARE(count({u"--grep"_s, u"^Transfer.*[.]$"_s, u"--count"_s}), 2);
    QCOMPARE(count({u"--grep"_s, u"transfer complete."_s, u"--fixed"_s, u"--count"_s}), 0);
}

void TestDeployment::aFileOfTheCallersIsReadWithoutAController()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"old.log"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 1; i <= 5000; ++i)
        file.write("line " + QByteArray::number(i) + '\n');
    file.close();
    const auto read = [](const QStringList &arguments) {
        QProcess ctl;
        ctl.start(QStringLiteral(LABCASTCTL), QStringList {u"--socket"_s, u"/nowhere"_s, u"log"_s} + arguments);
        return QTest::qWaitFor([&ctl] { return ctl.state() == QProcess::NotRunning; }, 20'000)
            ? ctl.readAllStandardOutput()
            : QByteArray();
    };
    QCOMPARE(read({file.fileName()}).count('\n'), 5000);
    QCOMPARE(read({file.fileName(), u"--grep"_s, u"^line 49..$"_s}).count('\n'), 100);
    QCOMPARE(read({file.fileName(), u"--grep"_s, u"line 49"_s, u"--fixed"_s, u"--count"_s}), QByteArray("111\n"));
    const auto refused = [this](const QStringList &arguments) {
        return m_controller->ctl(arguments).object()[u"error"_s][u"id"_s].toString();
    };
    QCOMPARE(refused({u"log"_s, folder.path()}), u"log-file-none"_s);
    QCOMPARE(refused({u"log"_s, folder.filePath(u"none"_s)}), u"log-file-missing"_s);
    QCOMPARE(refused({u"log"_s, file.fileName(), u"--grep"_s, u"("_s}), u"log-expression-bad"_s);
}

void TestDeployment::aReceiverThatDiesIsNamedAndDroppedAndTheOthersComplete()
{
    QVERIFY(m_controller->addImage({40 * mebi, mebi}));
    const auto watch = m_controller->startCtl(
        deploy(3, {u"--wait"_s, u"--tolerate-stall"_s, u"5"_s, u"--max-bitrate"_s, u"100m"_s}));
    QVERIFY(waitForState(u"waiting"_s));
    for (int number = 1; number <= 3; ++number)
        computer(number).boot(portbase, 2);
    QVERIFY(waitForState(u"sending"_s));
    const auto events = m_controller->startCtl({u"session"_s, u"watch"_s, u"1"_s});
    computer(2).powerOff();
    QVERIFY(waitForState(u"stalled"_s));
    const auto shown = m_controller->ctl({u"session"_s, u"show"_s, u"1"_s}).object();
    QCOMPARE(shown[u"silent"_s].toArray(), QJsonArray {address(2)});
    QCOMPARE(shown[u"sentence"_s][u"headline"_s][u"id"_s].toString(), u"stalled-named"_s);
    QTRY_COMPARE_WITH_TIMEOUT(watch->state(), QProcess::NotRunning, 60'000);
    const CtlResult result = LabController::resultOf(*watch);
    QCOMPARE(result.exitCode, 3);
    QCOMPARE(word(result.object()), u"partial"_s);
    QCOMPARE(resultOf(result.object(), address(1)), u"completed"_s);
    QCOMPARE(resultOf(result.object(), address(2)), u"dropped"_s);
    QCOMPARE(resultOf(result.object(), address(3)), u"completed"_s);
    QTRY_COMPARE_WITH_TIMEOUT(events->state(), QProcess::NotRunning, 5000);
    bool isStallNamed = false;
    for (const QByteArray &line : events->readAllStandardOutput().split('\n')) {
        const QJsonObject event = QJsonDocument::fromJson(line).object();
        if (event[u"event"_s].toString() == "stall"_L1) {
            QCOMPARE(event[u"receivers"_s].toArray(), QJsonArray {address(2)});
            isStallNamed = true;
        }
    }
    QVERIFY(isStallNamed);
}

void TestDeployment::aReceiverWhoseDiskBlocksForHalfAMinuteStillCompletes()
{
    QVERIFY(m_controller->addImage({60 * mebi}));
    const auto ctl = m_controller->startCtl(deploy(2, {u"--wait"_s, u"--max-bitrate"_s, u"50m"_s}));
    QVERIFY(waitForState(u"waiting"_s));
    computer(1).boot(portbase, 1);
    // The second one writes to a program that stops reading, as a busy disk does.
    QTemporaryDir output;
    QProcess receiver, disk;
    const auto command = m_lab->commandIn(2, u"udp-receiver"_s,
        {u"--nokbd"_s, u"--portbase"_s, QString::number(portbase), u"--ttl"_s, u"32"_s, u"--mcast-rdv-address"_s,
            m_lab->senderAddress()});
    QVERIFY(command.has_value());
    receiver.setStandardOutputProcess(&disk);
    disk.start(u"dd"_s, {u"of="_s + output.filePath(u"disk"_s), u"bs=64k"_s, u"status=none"_s});
    receiver.start(command->program, command->arguments);
    QVERIFY(waitForState(u"sending"_s));
    ::kill(pid_t(disk.processId()), SIGSTOP);
    QVERIFY(waitForState(u"stalled"_s));
    QTest::qWait(30'000);
    ::kill(pid_t(disk.processId()), SIGCONT);
    QTRY_COMPARE_WITH_TIMEOUT(ctl->state(), QProcess::NotRunning, 120'000);
    const CtlResult result = LabController::resultOf(*ctl);
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(word(result.object()), u"completed"_s);
    QTRY_COMPARE(disk.state(), QProcess::NotRunning);
    QCOMPARE(hashOf(output.filePath(u"disk"_s)), hashOf(m_controller->imageFolder() + u"/d1p1.img"_s));
}

void TestDeployment::aDeploymentNobodyJoinsFailsAndSaysSo()
{
    QVERIFY(m_controller->addImage({mebi}));
    const CtlResult result = m_controller->ctl(deploy(2, {u"--wait"_s, u"--max-wait"_s, u"2"_s}));
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(word(result.object()), u"failed"_s);
    QCOMPARE(result.object()[u"reasonId"_s].toString(), u"nobody-joined"_s);
    QCOMPARE(countOf(result.object(), u"neverJoined"_s), 2);
    QVERIFY(result.object()[u"receivers"_s][0][u"address"_s].isNull());
    verifyNothingIsLeft();
}

void TestDeployment::startNowSendsToTheTwoOfFiveThatAreThere()
{
    QVERIFY(m_controller->addImage({4 * mebi, mebi}));
    const auto ctl = m_controller->startCtl(deploy(5, {u"--wait"_s}));
    QVERIFY(waitForState(u"waiting"_s));
    const CtlResult early = m_controller->ctl({u"session"_s, u"start"_s, u"1"_s});
    QCOMPARE(early.exitCode, 1);
    QCOMPARE(early.object()[u"error"_s][u"id"_s].toString(), u"nobody-to-start"_s);
    computer(1).boot(portbase, 2);
    computer(2).boot(portbase, 2);
    QVERIFY(waitForJoined(2));
    QCOMPARE(m_controller->ctl({u"session"_s, u"start"_s, u"1"_s}).exitCode, 0);
    QTRY_COMPARE_WITH_TIMEOUT(ctl->state(), QProcess::NotRunning, 30'000);
    const CtlResult result = LabController::resultOf(*ctl);
    QCOMPARE(result.exitCode, 3);
    QCOMPARE(countOf(result.object(), u"completed"_s), 2);
    QCOMPARE(countOf(result.object(), u"neverJoined"_s), 3);
    QCOMPARE(result.object()[u"reasonId"_s].toString(), u"some-never-joined"_s);
}

void TestDeployment::theLongestWaitStartsWithWhoIsThere()
{
    QVERIFY(m_controller->addImage({mebi}));
    const auto ctl = m_controller->startCtl(deploy(3, {u"--wait"_s, u"--max-wait"_s, u"4"_s}));
    QVERIFY(waitForState(u"waiting"_s));
    computer(1).boot(portbase, 1);
    QTRY_COMPARE_WITH_TIMEOUT(ctl->state(), QProcess::NotRunning, 30'000);
    const CtlResult result = LabController::resultOf(*ctl);
    QCOMPARE(result.exitCode, 3);
    QCOMPARE(resultOf(result.object(), address(1)), u"completed"_s);
}

void TestDeployment::cancelWhileWaitingLeavesNoProcessAndNoPort()
{
    QVERIFY(m_controller->addImage({mebi}));
    QCOMPARE(m_controller->ctl(deploy(3)).object()[u"session"_s].toInt(), 1);
    QVERIFY(waitForState(u"waiting"_s));
    QTRY_COMPARE(m_controller->senderPids().size(), 1);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(m_controller->ctl({u"session"_s, u"cancel"_s, u"1"_s}).exitCode, 0);
    QVERIFY(clock.elapsed() < 3000);
    verifyNothingIsLeft();
    const auto shown = m_controller->ctl({u"session"_s, u"show"_s, u"1"_s}).object();
    QCOMPARE(shown[u"state"_s].toString(), u"cancelled"_s);
}

void TestDeployment::cancelWhileSendingLeavesNoProcessAndNoPort()
{
    QVERIFY(m_controller->addImage({40 * mebi}));
    const auto ctl = m_controller->startCtl(deploy(2, {u"--wait"_s, u"--max-bitrate"_s, u"50m"_s}));
    QVERIFY(waitForState(u"waiting"_s));
    computer(1).boot(portbase, 1);
    computer(2).boot(portbase, 1);
    QVERIFY(waitForState(u"sending"_s));
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(m_controller->ctl({u"session"_s, u"cancel"_s, u"1"_s}).exitCode, 0);
    QVERIFY(clock.elapsed() < 3000);
    verifyNothingIsLeft();
    QTRY_COMPARE(ctl->state(), QProcess::NotRunning);
    const CtlResult result = LabController::resultOf(*ctl);
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(word(result.object()), u"cancelled"_s);
    QCOMPARE(countOf(result.object(), u"stopped"_s), 2);
}

void TestDeployment::aKilledControllerLeavesNoSenderAndItsSessionIsReportedFailed()
{
    QVERIFY(m_controller->addImage({40 * mebi}));
    QCOMPARE(m_controller->ctl(deploy(1, {u"--max-bitrate"_s, u"50m"_s})).exitCode, 0);
    QVERIFY(waitForState(u"waiting"_s));
    computer(1).boot(portbase, 1);
    QVERIFY(waitForState(u"sending"_s));
    m_controller->kill();
    QTRY_COMPARE(m_controller->senderPids(), QList<qint64> {});
    QVERIFY(m_controller->start());
    const CtlResult watched = m_controller->ctl({u"session"_s, u"watch"_s, u"1"_s}, 10'000);
    QCOMPARE(watched.exitCode, 1);
    const auto shown = m_controller->ctl({u"session"_s, u"show"_s, u"1"_s}).object();
    QCOMPARE(shown[u"state"_s].toString(), u"failed"_s);
    QCOMPARE(shown[u"sentence"_s][u"headline"_s][u"id"_s].toString(), u"controller-died"_s);
    QCOMPARE(resultOf(shown, address(1)), u"stopped"_s);
    verifyNothingIsLeft();
    QCOMPARE(m_controller->ctl(deploy(1)).object()[u"session"_s].toInt(), 2);
}

void TestDeployment::aTerminatedControllerEndsItsSendersAndSaysSoInTheStore()
{
    QVERIFY(m_controller->addImage({mebi}));
    QCOMPARE(m_controller->ctl(deploy(1)).exitCode, 0);
    QVERIFY(waitForState(u"waiting"_s));
    QVERIFY(m_controller->terminate());
    verifyNothingIsLeft();
    QVERIFY(m_controller->start());
    const auto shown = m_controller->ctl({u"session"_s, u"show"_s, u"1"_s}).object();
    QCOMPARE(shown[u"sentence"_s][u"headline"_s][u"id"_s].toString(), u"controller-stopped"_s);
}

void TestDeployment::twoSessionsAtOnceUseTwoPortPairs()
{
    QVERIFY(m_controller->addImage({8 * mebi, mebi}));
    const auto first = m_controller->startCtl(deploy(2, {u"--wait"_s}));
    QVERIFY(waitForState(u"waiting"_s, 1));
    const auto second = m_controller->startCtl(deploy(2, {u"--wait"_s}));
    QVERIFY(waitForState(u"waiting"_s, 2));
    for (int number = 1; number <= 4; ++number)
        computer(number).boot(quint16(number <= 2 ? portbase : portbase + 2), 2);
    QTRY_COMPARE_WITH_TIMEOUT(first->state(), QProcess::NotRunning, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(second->state(), QProcess::NotRunning, 60'000);
    const QJsonObject firstVerdict = LabController::resultOf(*first).object();
    const QJsonObject secondVerdict = LabController::resultOf(*second).object();
    QCOMPARE(word(firstVerdict), u"completed"_s);
    QCOMPARE(word(secondVerdict), u"completed"_s);
    QCOMPARE(resultOf(firstVerdict, address(1)), u"completed"_s);
    QCOMPARE(resultOf(secondVerdict, address(3)), u"completed"_s);
}

void TestDeployment::watchTellsEverythingFromTheStartToTheVerdict()
{
    QVERIFY(m_controller->addImage({10 * mebi, mebi}));
    const auto ctl = m_controller->startCtl(deploy(2, {u"--wait"_s, u"--max-bitrate"_s, u"40m"_s}));
    QVERIFY(waitForState(u"waiting"_s));
    computer(1).boot(portbase, 2);
    computer(2).boot(portbase, 2);
    QVERIFY(waitForState(u"sending"_s));
    const auto live = m_controller->startCtl({u"session"_s, u"watch"_s, u"1"_s});
    QTRY_COMPARE_WITH_TIMEOUT(live->state(), QProcess::NotRunning, 30'000);
    const QByteArray told = live->readAllStandardOutput();
    QStringList kinds;
    qint64 lastTime = 0, lastBytes = 0;
    for (const QByteArray &line : told.trimmed().split('\n')) {
        const QJsonObject event = QJsonDocument::fromJson(line).object();
        QCOMPARE(event[u"session"_s].toInt(), 1);
        QVERIFY(event[u"time"_s].toInteger() >= lastTime);
        lastTime = event[u"time"_s].toInteger();
        if (event[u"event"_s].toString() == "sample"_L1) {
            QVERIFY(event[u"bytes"_s].toInteger() >= lastBytes);
            lastBytes = event[u"bytes"_s].toInteger();
        } else {
            kinds << event[u"event"_s].toString();
        }
    }
    QCOMPARE(kinds.count(u"receiverJoined"_s), 4);
    QCOMPARE(kinds.count(u"streamFinished"_s), 2);
    QCOMPARE(kinds.count(u"verdict"_s), 1);
    QCOMPARE(kinds.first(), u"state"_s);
    QCOMPARE(kinds.last(), u"verdict"_s);
    // Told again afterwards it is the same story.
    QTRY_COMPARE(ctl->state(), QProcess::NotRunning);
    const auto again = m_controller->startCtl({u"session"_s, u"watch"_s, u"1"_s});
    QTRY_COMPARE(again->state(), QProcess::NotRunning);
    QCOMPARE(again->readAllStandardOutput(), told);
}

void TestDeployment::aPortThatAnotherProgramHoldsIsRefusedByItsNumber()
{
    QVERIFY(m_controller->addImage({mebi}));
    QUdpSocket holder;
    QVERIFY(holder.bind(QHostAddress::AnyIPv4, portbase + 1, QUdpSocket::DontShareAddress));
    const CtlResult refused = m_controller->ctl(deploy(1, {u"--portbase"_s, QString::number(portbase)}));
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.object()[u"error"_s][u"id"_s].toString(), u"port-taken"_s);
    QCOMPARE(refused.object()[u"error"_s][u"args"_s][u"port"_s].toInt(), portbase + 1);
    // Without a wish the next pair is taken.
    QCOMPARE(m_controller->ctl(deploy(1)).exitCode, 0);
    const auto shown = m_controller->ctl({u"session"_s, u"show"_s, u"1"_s}).object();
    QCOMPARE(shown[u"portbase"_s].toInt(), portbase + 2);
}

void TestDeployment::aReceiverThatComesAfterTheFirstStreamIsShownAndNeverCompleted()
{
    QVERIFY(m_controller->addImage({20 * mebi, mebi}));
    const auto ctl = m_controller->startCtl(deploy(1, {u"--wait"_s, u"--max-bitrate"_s, u"40m"_s}));
    QVERIFY(waitForState(u"waiting"_s));
    computer(1).boot(portbase, 2);
    QVERIFY(waitForState(u"sending"_s));
    computer(2).boot(portbase, 1); // waits for the second stream and takes it for the first
    QTRY_COMPARE_WITH_TIMEOUT(ctl->state(), QProcess::NotRunning, 60'000);
    const CtlResult result = LabController::resultOf(*ctl);
    QCOMPARE(result.exitCode, 3);
    QCOMPARE(resultOf(result.object(), address(1)), u"completed"_s);
    QCOMPARE(resultOf(result.object(), address(2)), u"neverJoined"_s);
}

bool TestDeployment::addHosts(int count)
{
    for (int number = 1; number <= count; ++number) {
        const QStringList add {
            u"host"_s, u"add"_s, u"PC-%1"_s.arg(number), u"--mac"_s, VirtualLab::receiverMac(number)};
        if (m_controller->ctl(add).exitCode != 0)
            return false;
    }
    return true;
}

void TestDeployment::aLabIsDeployedToAndWhoIsMissingIsNamed()
{
    QVERIFY(m_controller->addImage({4 * mebi}));
    QVERIFY(addHosts(3));
    QCOMPARE(m_controller
                 ->ctl({u"lab"_s, u"add"_s, u"Room 204"_s, u"--host"_s, u"PC-1"_s, u"--host"_s, u"pc-2"_s,
                     u"--host"_s, u"PC-3"_s})
                 .exitCode,
        0);
    const auto ctl = m_controller->startCtl(
        {u"deploy"_s, u"--image"_s, u"lab"_s, u"--lab"_s, u"room 204"_s, u"--max-wait"_s, u"6"_s, u"--wait"_s});
    QVERIFY(waitForState(u"waiting"_s));
    computer(1).boot(portbase, 1);
    computer(3).boot(portbase, 1);
    QVERIFY(waitForJoined(2));
    const QJsonObject waiting = m_controller->ctl({u"session"_s, u"show"_s, u"1"_s}).object();
    QCOMPARE(waiting[u"name"_s].toString(), u"Room 204"_s);
    QCOMPARE(waiting[u"lab"_s].toString(), u"Room 204"_s);
    QCOMPARE(waiting[u"expected"_s].toInt(), 3);
    QCOMPARE(waiting[u"absent"_s].toArray(), QJsonArray {u"PC-2"_s});
    QTRY_COMPARE_WITH_TIMEOUT(ctl->state(), QProcess::NotRunning, 60'000);
    const CtlResult result = LabController::resultOf(*ctl);
    QCOMPARE(result.exitCode, 3);
    QCOMPARE(receiversOf(result.object()),
        QStringList({u"PC-1|%1|completed"_s.arg(address(1)), u"PC-3|%1|completed"_s.arg(address(3)),
            u"PC-2||neverJoined"_s}));
    QCOMPARE(result.object()[u"reason"_s].toString(),
        u"The whole image was sent to 2 of 3 computers; never joined: PC-2."_s);
    verifyNothingIsLeft();
}

void TestDeployment::aComputerOfAnotherLabIsWarnedOf()
{
    QVERIFY(m_controller->addImage({mebi}));
    QVERIFY(addHosts(2));
    const auto watch = [this] {
        QStringList warnings;
        for (const QJsonValue &receiver :
            m_controller->ctl({u"session"_s, u"show"_s, u"1"_s}).object()[u"receivers"_s].toArray()) {
            if (receiver[u"unexpected"_s].toBool())
                warnings << receiver[u"host"_s].toString();
        }
        return warnings;
    };
    QCOMPARE(m_controller->ctl({u"deploy"_s, u"--image"_s, u"lab"_s, u"--host"_s, u"PC-1"_s}).exitCode, 0);
    computer(2).boot(portbase, 1);
    QTRY_COMPARE_WITH_TIMEOUT(watch(), QStringList {u"PC-2"_s}, 20'000);
    const QJsonObject shown = m_controller->ctl({u"session"_s, u"show"_s, u"1"_s}).object();
    QCOMPARE(shown[u"sentence"_s][u"severity"_s].toString(), u"warning"_s);
    QCOMPARE(shown[u"state"_s].toString(), u"waiting"_s); // it takes nobody's place
    QCOMPARE(m_controller->ctl({u"host"_s, u"remove"_s, u"PC-1"_s}).object()[u"error"_s][u"id"_s].toString(),
        u"host-in-use"_s);
    QCOMPARE(m_controller->ctl({u"session"_s, u"cancel"_s, u"1"_s}).exitCode, 0);
    QCOMPARE(m_controller->ctl({u"host"_s, u"remove"_s, u"PC-1"_s}).exitCode, 0);
}

void TestDeployment::computersAndLabsAreKeptByTheCommandLine()
{
    QVERIFY(addHosts(2));
    const auto ctl = [this](const QStringList &arguments) { return m_controller->ctl(arguments, 5000); };
    const auto errorOf
        = [&](const QStringList &arguments) { return ctl(arguments).object()[u"error"_s][u"id"_s].toString(); };
    QCOMPARE(ctl({u"host"_s, u"list"_s}).json.array().size(), 2);
    const CtlResult bad = ctl({u"host"_s, u"add"_s, u"PC 3"_s, u"--mac"_s, u"02:00:00:00:00:01"_s});
    QCOMPARE(bad.exitCode, 2);
    QCOMPARE(bad.object()[u"error"_s][u"id"_s].toString(), u"host-name-bad"_s);
    QCOMPARE(errorOf({u"host"_s, u"add"_s, u"PC-3"_s, u"--mac"_s, VirtualLab::receiverMac(1)}), u"mac-taken"_s);
    QCOMPARE(errorOf({u"lab"_s, u"add"_s, u"Hall"_s, u"--host"_s, u"PC-9"_s}), u"lab-hosts-unknown"_s);
    QCOMPARE(ctl({u"lab"_s, u"add"_s, u"Hall"_s}).exitCode, 0);
    QCOMPARE(errorOf({u"deploy"_s, u"--image"_s, u"lab"_s, u"--lab"_s, u"Hall"_s}), u"image-unknown"_s);
    QVERIFY(m_controller->addImage({mebi}));
    QCOMPARE(errorOf({u"deploy"_s, u"--image"_s, u"lab"_s, u"--lab"_s, u"Hall"_s}), u"lab-empty"_s);
    QCOMPARE(
        ctl({u"lab"_s, u"change"_s, u"Hall"_s, u"--name"_s, u"Room 1"_s, u"--host"_s, u"PC-2"_s}).exitCode, 0);
    QCOMPARE(errorOf({u"deploy"_s, u"--image"_s, u"lab"_s, u"--lab"_s, u"Room 1"_s, u"--receivers"_s, u"2"_s}),
        u"deploy-count-differs"_s);
    QCOMPARE(ctl({u"host"_s, u"change"_s, u"PC-2"_s, u"--name"_s, u"PC-22"_s}).exitCode, 0);
    QCOMPARE(ctl({u"lab"_s, u"list"_s}).json.array().first()[u"hosts"_s].toArray(), QJsonArray {u"PC-22"_s});
    QCOMPARE(ctl({u"lab"_s, u"remove"_s, u"Room 1"_s}).exitCode, 0);
    QCOMPARE(ctl({u"image"_s, u"change"_s, u"lab"_s, u"--enabled"_s, u"no"_s}).exitCode, 0);
    QCOMPARE(errorOf({u"deploy"_s, u"--image"_s, u"lab"_s, u"--host"_s, u"PC-1"_s}), u"image-disabled"_s);
}

void TestDeployment::aWrongCommandLineIsOneJsonValueToo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no command") << QStringList {};
    QTest::newRow("unknown command") << QStringList {u"foo"_s};
    QTest::newRow("unknown option") << QStringList {u"status"_s, u"--bogus"_s};
    QTest::newRow("missing option") << QStringList {u"deploy"_s};
    QTest::newRow("a deployment to nobody") << QStringList {u"deploy"_s, u"--image"_s, u"lab"_s};
    QTest::newRow("a computer without a MAC") << QStringList {u"host"_s, u"add"_s, u"PC-1"_s};
    QTest::newRow("neither yes nor no")
        << QStringList {u"image"_s, u"change"_s, u"lab"_s, u"--enabled"_s, u"maybe"_s};
    QTest::newRow("a word for a number") << deploy(1, {u"--max-wait"_s, u"soon"_s});
    QTest::newRow("a loss with its sign") << QStringList {u"rehearse"_s, u"--loss"_s, u"5%"_s};
    QTest::newRow("a count of nothing") << QStringList {u"log"_s, u"controller"_s, u"--count"_s};
    QTest::newRow("a session by name") << QStringList {u"session"_s, u"show"_s, u"one"_s};
}

void TestDeployment::aWrongCommandLineIsOneJsonValueToo()
{
    QFETCH(QStringList, arguments);
    const CtlResult result = m_controller->ctl(arguments, 5000);
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.object()[u"error"_s][u"id"_s].toString(), u"usage"_s);
}

void TestDeployment::aFileThatIsNoSocketIsNeverReplaced()
{
    QTemporaryDir folder;
    QFile precious(folder.filePath(u"notes"_s));
    QVERIFY(precious.open(QIODevice::WriteOnly) && precious.write("kept") == 4);
    precious.close();
    QProcess daemon;
    daemon.start(
        QStringLiteral(LABCASTD), {u"--socket"_s, precious.fileName(), u"--data"_s, folder.filePath(u"data"_s)});
    QTRY_COMPARE(daemon.state(), QProcess::NotRunning);
    QCOMPARE(daemon.exitCode(), 1);
    QVERIFY(daemon.readAllStandardError().contains("is no socket"));
    QVERIFY(precious.open(QIODevice::ReadOnly));
    QCOMPARE(precious.readAll(), QByteArray("kept"));
}

QTEST_GUILESS_MAIN(TestDeployment)
#include "tst_deployment.moc"
