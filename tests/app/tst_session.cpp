// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/portallocator.h"
#include "app/session/sessionjson.h"
#include "app/session/sessionsentence.h"
#include "app/session/startrule.h"
#include "fakes/fakesender.h"
#include "sentences.h"
#include "transcript.h"
#include "tst_chosenhosts.h"
#include "tst_daemonlog.h"
#include "tst_fogsession.h"
#include "tst_multicastsession.h"
#include "tst_sessionmeasure.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

QJsonObject overTheWire(const QJsonObject &object)
{
    return QJsonDocument::fromJson(QJsonDocument(object).toJson(QJsonDocument::Compact)).object();
}

template <typename T>
QString idOf(const Result<T> &result)
{
    return result ? QString() : result.error().message.id;
}

ReceiverVerdict verdictOf(const QString &address, StreamResult result, qint64 bytes)
{
    return {address, 0, result, bytes};
}

/// The address and the result of each entry, "open" while there is none.
QStringList resultsOf(const QList<ReceiverInfo> &receivers)
{
    static const QStringList words {u"completed"_s, u"stopped"_s, u"left"_s, u"dropped"_s, u"neverJoined"_s};
    QStringList list;
    for (const ReceiverInfo &receiver : receivers)
        list << receiver.address + u' ' + (receiver.result ? words[int(*receiver.result)] : u"open"_s);
    return list;
}

SessionInfo fullInfo()
{
    SessionInfo info {.session = {42},
        .name = u"Windows 11"_s,
        .image = u"win11"_s,
        .state = SessionState::Stalled,
        .portbase = 63102,
        .interface = u"eth0"_s,
        .expected = 30,
        .joined = 29,
        .currentStream = 1,
        .size = 1'500'000'000'000'000,
        .acknowledged = 9'007'199'254'740'993, // above 2^53: no double may be on the way
        .rate = {912'000'000},
        .retransmittedBlocks = 17,
        .createdMs = 1'790'000'000'001,
        .startedMs = 1'790'000'000'002,
        .finishedMs = 1'790'000'000'003,
        .secondsLeft = 90,
        .progress = 62,
        .silent = {u"10.0.0.9"_s},
        .sentence
        = {Severity::Error, makeMessage("stopping"_L1), makeMessage("bad-rate"_L1, {{u"text"_s, u"x"_s}})}};
    info.streams << StreamInfo {u"d1p1.img"_s, 100, 100, 3, 1.5, StreamState::Sent}
                 << StreamInfo {u"d1p2.img"_s, 200, 50, 0, 0, StreamState::Sending};
    info.receivers << ReceiverInfo {u"10.0.0.9"_s, u"pc9"_s, 3, ReceiverState::Silent, {}, DiskResult::Unknown,
        150}
                   << ReceiverInfo {
                          {}, {}, -1, ReceiverState::Ended, ReceiverResult::NeverJoined, DiskResult::Failed, 0};
    return info;
}

QJsonObject goodRequest()
{
    return {{u"image"_s, u"win11"_s}, {u"receivers"_s, 30}};
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void everyTriggerHasOneMeaningInEveryState_data();
    void everyTriggerHasOneMeaningInEveryState();
    void theStateTableIsWhole();
    void everyStateHasAWordOfItsOwn();

    void aStreamStartsByItsRule_data();
    void aStreamStartsByItsRule();

    void aLateJoinerNeverCompletes();
    void whoVanishesBetweenStreamsHasLeft();
    void theWorstResultCounts();
    void placesNobodyTookAreListedWithoutAnAddress();
    void addressesAreListedInTheOrderOfTheirNumbers();
    void aStoppedSessionCompletesNobody();
    void silenceIsShownUntilItEnds();

    void aPortPairIsTakenWhole_data();
    void aPortPairIsTakenWhole();
    void aWantedPortbaseIsCheckedWithItsNeighbour();
    void thePoolIsSixtyFourEvenPortsFrom63100();
    void everySessionHasAMulticastGroupOfItsOwn();
    void theGroupsBeginWhereFogSaysTheyDo();

    void aRequestIsCheckedValueByValue_data();
    void aRequestIsCheckedValueByValue();
    void aRequestSurvivesTheWire();

    void aSessionSurvivesTheWire();
    void aVerdictSurvivesTheWire();
    void anEventSurvivesTheWire_data();
    void anEventSurvivesTheWire();
    void aSampleSurvivesTheWire();
    void unknownFieldsAndWordsAreTolerated();
    void missingFieldsTakeTheirDefaults();
    void wrongTypesAreReadAsMissing();

    void everyRunningSentenceIsWhole_data();
    void everyRunningSentenceIsWhole();
    void everyVerdictSentenceIsWhole_data();
    void everyVerdictSentenceIsWhole();
};

namespace {

/// One line a state, one word a trigger in the order of SessionTrigger.
const QStringList stateTable {
    // TurnCame PlanReady TransferStarted StallBegan StallEnded NextStream StopRequested Ended: Completed Partial
    // Failed Cancelled
    u"queued: preparing queued queued queued queued queued stopping completed partial failed cancelled"_s,
    u"preparing: preparing waiting preparing preparing preparing preparing stopping completed partial failed cancelled"_s,
    u"waiting: waiting waiting sending waiting waiting waiting stopping completed partial failed cancelled"_s,
    u"sending: sending sending sending stalled sending waiting stopping completed partial failed cancelled"_s,
    u"stalled: stalled stalled stalled stalled sending waiting stopping completed partial failed cancelled"_s,
    u"stopping: stopping stopping stopping stopping stopping stopping stopping completed partial failed cancelled"_s,
    u"completed: completed completed completed completed completed completed completed completed completed completed completed"_s,
    u"partial: partial partial partial partial partial partial partial partial partial partial partial"_s,
    u"failed: failed failed failed failed failed failed failed failed failed failed failed"_s,
    u"cancelled: cancelled cancelled cancelled cancelled cancelled cancelled cancelled cancelled cancelled cancelled cancelled"_s,
};

const QStringList triggerNames {u"TurnCame"_s, u"PlanReady"_s, u"TransferStarted"_s, u"StallBegan"_s,
    u"StallEnded"_s, u"NextStream"_s, u"StopRequested"_s, u"EndedCompleted"_s, u"EndedPartial"_s, u"EndedFailed"_s,
    u"EndedCancelled"_s};

} // namespace

void TestSession::everyTriggerHasOneMeaningInEveryState_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("trigger");
    QTest::addColumn<QString>("after");
    for (const QString &line : stateTable) {
        const QString before = line.section(u": "_s, 0, 0);
        const QStringList after = line.section(u": "_s, 1).split(u' ');
        for (int i = 0; i < after.size(); ++i)
            QTest::newRow(qPrintable(before + u" + "_s + triggerNames[i])) << before << i << after[i];
    }
}

void TestSession::everyTriggerHasOneMeaningInEveryState()
{
    QFETCH(QString, before);
    QFETCH(int, trigger);
    QFETCH(QString, after);
    QCOMPARE(toWord(next(sessionStateFromWord(before), allSessionTriggers[size_t(trigger)])), after);
}

void TestSession::theStateTableIsWhole()
{
    QCOMPARE(stateTable.size(), qsizetype(allSessionStates.size()));
    QCOMPARE(triggerNames.size(), qsizetype(allSessionTriggers.size()));
    for (size_t i = 0; i < allSessionStates.size(); ++i) {
        QVERIFY(stateTable[qsizetype(i)].startsWith(toWord(allSessionStates[i]) + u": "_s));
        QCOMPARE(stateTable[qsizetype(i)].count(u' '), qsizetype(allSessionTriggers.size()));
    }
}

void TestSession::everyStateHasAWordOfItsOwn()
{
    QSet<QString> words;
    for (const SessionState state : allSessionStates) {
        words.insert(toWord(state));
        QCOMPARE(sessionStateFromWord(toWord(state)), state);
        QCOMPARE(isFinished(state),
            next(state, SessionTrigger::StopRequested) == state && state != SessionState::Stopping);
    }
    QCOMPARE(words.size(), qsizetype(allSessionStates.size()));
    QCOMPARE(sessionStateFromWord(u"dreaming"_s), SessionState::Failed);
}

void TestSession::aStreamStartsByItsRule_data()
{
    using enum StartDecision::Action;
    using Joined = QMap<QString, qint64>;
    QTest::addColumn<StartRule>("rule");
    QTest::addColumn<Joined>("joined");
    QTest::addColumn<qint64>("now");
    QTest::addColumn<StartDecision>("expected");
    const StartRule three {3, {}, 2000, 60'000};
    const StartRule ab {0, {u"a"_s, u"b"_s}, 200, 60'000};
    const Joined two {{u"a"_s, 5000}, {u"b"_s, 7000}};
    const Joined all {{u"a"_s, 5000}, {u"b"_s, 9000}, {u"c"_s, 7000}};
    const auto row
        = [](const char *name, const StartRule &rule, const Joined &joined, qint64 now,
              const StartDecision &expected) { QTest::newRow(name) << rule << joined << now << expected; };
    // The sender was ready at 1000.
    row("nobody yet", three, {}, 2000, {Wait, 61'000, false});
    row("nobody at the end of the wait", three, {}, 61'000, {GiveUp, 61'000, false});
    row("the wait begins with the first join", three, two, 64'999, {Wait, 65'000, false});
    row("some at the end of the wait", three, two, 65'000, {Go, 65'000, false});
    row("all there, the last not settled", three, all, 9000, {Wait, 11'000, true});
    row("all there and settled", three, all, 11'000, {Go, 11'000, true});
    row("more than awaited are no reason to wait", {2, {}, 2000, 60'000}, all, 9000, {Go, 9000, true});
    row("settling ends with the wait", three, {{u"a"_s, 5000}, {u"b"_s, 6000}, {u"c"_s, 64'500}}, 65'000,
        {Go, 65'000, true});
    row("all there, more may be added", {3, {}, 2000, 60'000, 15'000}, all, 11'000, {Wait, 15'000, true});
    row("all there, no more are added", {3, {}, 2000, 60'000, 15'000}, all, 15'000, {Go, 15'000, true});
    row("adding ends with the wait", {3, {}, 2000, 60'000, 90'000}, all, 65'000, {Go, 65'000, true});
    row("later stream: one is missing", ab, {{u"a"_s, 5000}}, 20'000, {Wait, 65'000, false});
    row("later stream: both there", ab, two, 7200, {Go, 7200, true});
    row("later stream: a stranger does not count", ab, {{u"a"_s, 5000}, {u"x"_s, 5000}}, 20'000,
        {Wait, 65'000, false});
    row("later stream: a stranger does not settle", ab, {{u"a"_s, 5000}, {u"b"_s, 5000}, {u"x"_s, 9000}}, 5200,
        {Go, 5200, true});
    row("later stream: only a stranger", ab, {{u"x"_s, 5000}}, 61'000, {GiveUp, 61'000, false});
    row("later stream: one at the end of the wait", ab, {{u"b"_s, 7000}}, 67'000, {Go, 67'000, false});
    row("nobody is awaited and nobody is there", {0, {}, 200, 60'000}, {}, 2000, {Wait, 61'000, false});
}

void TestSession::aStreamStartsByItsRule()
{
    using Joined = QMap<QString, qint64>;
    QFETCH(StartRule, rule);
    QFETCH(Joined, joined);
    QFETCH(qint64, now);
    QFETCH(StartDecision, expected);
    const StartDecision decision = decideStart(rule, joined, 1000, now);
    QCOMPARE(int(decision.action), int(expected.action));
    QCOMPARE(decision.atMs, expected.atMs);
    QCOMPARE(decision.isSettling, expected.isSettling);
}

void TestSession::aLateJoinerNeverCompletes()
{
    ReceiverBook book(2);
    QVERIFY(!book.join(u"a"_s, 0, 0));
    book.startReceiving();
    book.judge({true, 10, 0, {verdictOf(u"a"_s, StreamResult::Completed, 10)}}, 0);
    QVERIFY(!book.join(u"a"_s, 0, 1));
    QVERIFY(book.join(u"late"_s, 1, 1));
    book.judge(
        {true, 5, 0,
            {verdictOf(u"a"_s, StreamResult::Completed, 5), verdictOf(u"late"_s, StreamResult::Completed, 5)}},
        1);
    QCOMPARE(book.complete(), QSet<QString> {u"a"_s});
    const SessionVerdict verdict = judgeSession(book, 2, {});
    QCOMPARE(verdict.outcome, SessionState::Partial);
    QCOMPARE(
        resultsOf(verdict.receivers), QStringList({u"a completed"_s, u"late neverJoined"_s, u" neverJoined"_s}));
}

void TestSession::whoVanishesBetweenStreamsHasLeft()
{
    ReceiverBook book(2);
    book.join(u"a"_s, 0, 0);
    book.join(u"b"_s, 1, 0);
    book.startReceiving();
    book.judge(
        {true, 10, 0,
            {verdictOf(u"a"_s, StreamResult::Completed, 10), verdictOf(u"b"_s, StreamResult::Completed, 10)}},
        0);
    QCOMPARE(book.complete().size(), 2);
    book.join(u"a"_s, 0, 1);
    book.startReceiving();
    book.judge({true, 5, 0, {verdictOf(u"a"_s, StreamResult::Completed, 5)}}, 1);
    const SessionVerdict verdict = judgeSession(book, 2, {});
    QCOMPARE(verdict.outcome, SessionState::Partial);
    QCOMPARE(resultsOf(verdict.receivers), QStringList({u"a completed"_s, u"b left"_s}));
    QCOMPARE(verdict.receivers[1].bytes, 10);
    QCOMPARE(verdict.reason.id, u"some-sent"_s);
    QCOMPARE(flawOf(verdict.reason), QString());
}

void TestSession::theWorstResultCounts()
{
    ReceiverBook book(1);
    book.join(u"a"_s, 0, 0);
    book.startReceiving();
    book.lost(u"a"_s, ReceiverResult::Dropped);
    book.judge({false, 0, 0, {verdictOf(u"a"_s, StreamResult::Left, 3)}}, 0);
    QCOMPARE(resultsOf(book.list(false)), QStringList {u"a dropped"_s});
    const SessionVerdict verdict = judgeSession(book, 1, {});
    QCOMPARE(verdict.outcome, SessionState::Failed);
    QCOMPARE(verdict.reason.id, u"none-sent"_s);
    QCOMPARE(resultsOf(verdict.receivers), QStringList {u"a dropped"_s});
}

void TestSession::placesNobodyTookAreListedWithoutAnAddress()
{
    ReceiverBook book(4);
    book.join(u"a"_s, 0, 0);
    book.join(u"gone"_s, 1, 0);
    book.leaveBeforeStart(u"gone"_s);
    book.leaveBeforeStart(u"stranger"_s);
    book.startReceiving();
    QCOMPARE(book.missing(), 3);
    QCOMPARE(book.list(false).size(), 1);
    QCOMPARE(resultsOf(book.list(true)),
        QStringList({u"a open"_s, u" neverJoined"_s, u" neverJoined"_s, u" neverJoined"_s}));
}

void TestSession::addressesAreListedInTheOrderOfTheirNumbers()
{
    ReceiverBook book(3);
    for (const char *address : {"10.0.0.10", "10.0.0.9", "9.0.0.200"})
        book.join(QString::fromLatin1(address), 0, 0);
    QCOMPARE(
        resultsOf(book.list(false)), QStringList({u"9.0.0.200 open"_s, u"10.0.0.9 open"_s, u"10.0.0.10 open"_s}));
}

void TestSession::aStoppedSessionCompletesNobody()
{
    ReceiverBook book(2);
    book.join(u"a"_s, 0, 0);
    book.startReceiving();
    book.judge({true, 10, 0, {verdictOf(u"a"_s, StreamResult::Completed, 10)}}, 0);
    const SessionEnd end {SessionState::Cancelled, makeMessage("cancelled-by-admin"_L1)};
    const SessionVerdict verdict = judgeSession(book, 2, end);
    QCOMPARE(verdict.outcome, SessionState::Cancelled);
    QVERIFY(verdict.reason == end.reason);
    QCOMPARE(resultsOf(verdict.receivers), QStringList({u"a stopped"_s, u" neverJoined"_s}));
    QCOMPARE(verdict.receivers[0].bytes, 10);
    QCOMPARE(verdict.receivers[0].state, ReceiverState::Ended);
}

void TestSession::silenceIsShownUntilItEnds()
{
    ReceiverBook book(2);
    book.join(u"a"_s, 0, 0);
    book.join(u"b"_s, 1, 0);
    book.startReceiving();
    book.setSilent({u"b"_s});
    QCOMPARE(book.list(false)[0].state, ReceiverState::Receiving);
    QCOMPARE(book.list(false)[1].state, ReceiverState::Silent);
    book.setSilent({});
    QCOMPARE(book.list(false)[1].state, ReceiverState::Receiving);
}

void TestSession::aPortPairIsTakenWhole_data()
{
    QTest::addColumn<QSet<quint16>>("taken");
    QTest::addColumn<QSet<quint16>>("busy");
    QTest::addColumn<int>("expected");
    const QSet<quint16> none;
    QTest::newRow("the first") << none << none << 63100;
    QTest::newRow("a session holds the first") << QSet<quint16> {63100} << none << 63102;
    QTest::newRow("somebody holds the first") << none << QSet<quint16> {63100} << 63102;
    QTest::newRow("somebody holds its neighbour") << none << QSet<quint16> {63101} << 63102;
    QTest::newRow("only the last is free") << QSet<quint16> {63100} << QSet<quint16> {63103} << 63104;
    QTest::newRow("none is free") << QSet<quint16> {63100, 63102} << QSet<quint16> {63105} << 0;
}

void TestSession::aPortPairIsTakenWhole()
{
    QFETCH(QSet<quint16>, taken);
    QFETCH(QSet<quint16>, busy);
    QFETCH(int, expected);
    const auto port = allocatePortbase({63100, 3}, taken, [busy](quint16 each) { return !busy.contains(each); });
    QCOMPARE(int(port.value_or(0)), expected);
    if (!port) {
        QCOMPARE(port.error().message.id, u"ports-exhausted"_s);
        QCOMPARE(port.error().message.args[u"last"_s].toInt(), 63104);
    }
}

void TestSession::aWantedPortbaseIsCheckedWithItsNeighbour()
{
    const auto isFree = [](quint16 port) { return port != 9003; };
    QCOMPARE(int(claimPortbase(9000, {}, isFree, u"10.0.0.1"_s).value_or(0)), 9000);
    const auto neighbour = claimPortbase(9002, {}, isFree, u"10.0.0.1"_s);
    QCOMPARE(idOf(neighbour), u"port-taken"_s);
    QCOMPARE(neighbour.error().message.args[u"port"_s].toInt(), 9003);
    const auto own = claimPortbase(9000, {9000}, isFree, u"10.0.0.1"_s);
    QCOMPARE(idOf(own), u"port-taken"_s);
    QCOMPARE(own.error().message.args[u"address"_s].toString(), u"10.0.0.1"_s);
}

void TestSession::thePoolIsSixtyFourEvenPortsFrom63100()
{
    const PortPool pool;
    QCOMPARE(int(pool.last()), 63226);
    QVERIFY(pool.contains(63100) && pool.contains(63226));
    QVERIFY(!pool.contains(63228) && !pool.contains(63098) && !pool.contains(63101));
}

void TestSession::everySessionHasAMulticastGroupOfItsOwn()
{
    QSet<QString> taken;
    QSet<quint32> macs; // a switch sees the low 23 bits only
    for (int i = 0; i < 128; ++i) {
        const QString group = allocateDataAddress(quint16(63100 + 2 * (i % 64)), u"10.77.3.9"_s, {}, taken);
        QVERIFY(QHostAddress(group).isMulticast() && group.endsWith(u".3.9"_s));
        QVERIFY(!taken.contains(group));
        taken << group;
        macs << (QHostAddress(group).toIPv4Address() & 0x7fffff);
    }
    QCOMPARE(macs.size(), 128);
    QCOMPARE(allocateDataAddress(63100, u"10.77.3.9"_s, {}, taken), QString());
    QVERIFY(
        allocateDataAddress(63100, u"10.77.3.9"_s, {}, {}) != allocateDataAddress(63100, u"10.77.3.8"_s, {}, {}));
}

void TestSession::theGroupsBeginWhereFogSaysTheyDo()
{
    const QString first = allocateDataAddress(63104, u"10.77.3.9"_s, u"239.10.10.200"_s, {});
    const QString second = allocateDataAddress(63106, u"10.77.3.9"_s, u"239.10.10.200"_s, {});
    QCOMPARE(QHostAddress(second).toIPv4Address(), QHostAddress(first).toIPv4Address() + 1);
    QVERIFY(QHostAddress(first).isInSubnet(QHostAddress(u"239.10.10.0"_s), 23));
    for (const QString &nonsense : {u"0"_s, u""_s, u"10.0.0.1"_s, u"none"_s})
        QVERIFY(allocateDataAddress(63100, u"10.77.3.9"_s, nonsense, {}).endsWith(u".3.9"_s));
}

void TestSession::aRequestIsCheckedValueByValue_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const QString &field, const QJsonValue &value,
                         const QString &error = {}) { QTest::newRow(name) << field << value << error; };
    row("one receiver", u"receivers"_s, 1);
    row("1024 receivers", u"receivers"_s, 1024);
    row("no receiver", u"receivers"_s, 0, u"bad-receivers"_s);
    row("1025 receivers", u"receivers"_s, 1025, u"bad-receivers"_s);
    row("receivers as text", u"receivers"_s, u"30"_s, u"bad-receivers"_s);
    row("half a receiver", u"receivers"_s, 1.5, u"bad-receivers"_s);
    row("no image", u"image"_s, QString(), u"missing-field"_s);
    row("image as number", u"image"_s, 3, u"missing-field"_s);
    row("lowest portbase", u"portbase"_s, 1024);
    row("highest portbase", u"portbase"_s, 65534);
    row("odd portbase", u"portbase"_s, 63101, u"bad-portbase"_s);
    row("privileged portbase", u"portbase"_s, 1022, u"bad-portbase"_s);
    row("portbase too high", u"portbase"_s, 65536, u"bad-portbase"_s);
    row("portbase of another world", u"portbase"_s, 1e300, u"bad-portbase"_s);
    row("portbase with a fraction", u"portbase"_s, 63100.5, u"bad-portbase"_s);
    row("portbase as text", u"portbase"_s, u"63100"_s, u"bad-portbase"_s);
    row("shortest wait", u"maxWait"_s, 1);
    row("longest wait", u"maxWait"_s, 86'400);
    row("no wait", u"maxWait"_s, 0, u"bad-wait"_s);
    row("more than a day", u"maxWait"_s, 86'401, u"bad-wait"_s);
    row("no wait later", u"nextWait"_s, 0, u"bad-wait"_s);
    row("more than a day later", u"nextWait"_s, 86'401, u"bad-wait"_s);
    row("a short stall", u"tolerateStall"_s, 5);
    row("a stall too short for a busy disk", u"tolerateStall"_s, 4, u"bad-wait"_s);
    row("a stall of more than an hour", u"tolerateStall"_s, 3601, u"bad-wait"_s);
    row("highest rate", u"maxBitrate"_s, 2'146'999'999);
    row("rate above 32 bits", u"maxBitrate"_s, 2'147'000'000, u"rate-too-high"_s);
    row("rate of zero", u"maxBitrate"_s, 0, u"bad-rate"_s);
    row("negative rate", u"maxBitrate"_s, -1, u"bad-rate"_s);
    row("rate as text", u"maxBitrate"_s, u"900m"_s, u"bad-rate"_s);
    row("rendezvous", u"rendezvous"_s, u"239.1.2.3"_s);
    row("no rendezvous", u"rendezvous"_s, QString());
    row("rendezvous of one number", u"rendezvous"_s, u"10"_s, u"bad-address"_s);
    row("rendezvous of IPv6", u"rendezvous"_s, u"ff02::1"_s, u"bad-address"_s);
    row("rendezvous with an option", u"rendezvous"_s, u"239.1.2.3 --file"_s, u"bad-address"_s);
    row("unknown field", u"colour"_s, u"red"_s);
}

void TestSession::aRequestIsCheckedValueByValue()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(QString, error);
    QJsonObject object = goodRequest();
    object[field] = value;
    const auto request = deployRequestFromJson(object);
    QCOMPARE(idOf(request), error);
    if (!request)
        QCOMPARE(flawOf(request.error().message), QString());
}

void TestSession::aRequestSurvivesTheWire()
{
    const auto least = deployRequestFromJson(goodRequest());
    QVERIFY(least);
    QVERIFY(*least
        == (DeployRequest {.image = u"win11"_s,
            .receivers = 30,
            .interface = {},
            .portbase = {},
            .maxBitrate = {},
            .rendezvous = {}}));
    const DeployRequest most {.image = u"win11"_s,
        .receivers = 30,
        .interface = u"eth1"_s,
        .portbase = 9000,
        .maxWait = 30,
        .nextWait = 20,
        .maxBitrate = Bandwidth {900'000'000},
        .rendezvous = u"239.1.2.3"_s,
        .behindRouter = true,
        .tolerateStall = 10};
    for (const DeployRequest &request : {*least, most}) {
        const auto read = deployRequestFromJson(overTheWire(toJson(request)));
        QVERIFY(read && *read == request);
    }
}

void TestSession::aSessionSurvivesTheWire()
{
    QVERIFY(sessionInfoFromJson(overTheWire(toJson(fullInfo()))) == fullInfo());
    SessionInfo waiting = fullInfo();
    waiting.secondsLeft.reset();
    waiting.sentence.detail = {};
    QVERIFY(sessionInfoFromJson(overTheWire(toJson(waiting))) == waiting);
}

void TestSession::aVerdictSurvivesTheWire()
{
    const SessionInfo info = fullInfo();
    const SessionVerdict verdict {.session = {42},
        .outcome = SessionState::Partial,
        .reason = makeMessage("none-sent"_L1, {{u"a"_s, 1}}),
        .bytes = 9'007'199'254'740'993,
        .seconds = 12.25,
        .streams = info.streams,
        .receivers = info.receivers};
    QVERIFY(sessionVerdictFromJson(overTheWire(toJson(verdict))) == verdict);
}

void TestSession::anEventSurvivesTheWire_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = int(EventKind::State); kind <= int(EventKind::Verdict); ++kind)
        QTest::newRow(qPrintable(toJson(SessionEvent {EventKind(kind), {}, 0, {}})[u"event"_s].toString()))
            << kind;
}

void TestSession::anEventSurvivesTheWire()
{
    QFETCH(int, kind);
    const SessionEvent event {EventKind(kind), {42}, 1'790'000'000'001, {{u"address"_s, u"10.0.0.9"_s}}};
    QVERIFY(sessionEventFromJson(overTheWire(toJson(event))) == event);
}

void TestSession::aSampleSurvivesTheWire()
{
    const Sample sample {1'790'000'000'001, 9'007'199'254'740'993, {912'000'000}};
    QVERIFY(sampleFromJson(overTheWire({{u"s"_s, toJson(sample)}})[u"s"_s].toArray()) == sample);
    QVERIFY(sampleFromJson({}) == Sample {});
}

void TestSession::unknownFieldsAndWordsAreTolerated()
{
    QJsonObject object = toJson(fullInfo());
    object[u"later"_s] = QJsonObject {{u"x"_s, 1}};
    QVERIFY(sessionInfoFromJson(object) == fullInfo());
    QJsonObject receiver = object[u"receivers"_s].toArray()[0].toObject();
    receiver[u"state"_s] = u"dreaming"_s;
    receiver[u"result"_s] = u"teleported"_s;
    receiver[u"disk"_s] = u"molten"_s;
    object[u"receivers"_s] = QJsonArray {receiver};
    object[u"state"_s] = u"dreaming"_s;
    const SessionInfo info = sessionInfoFromJson(object);
    QCOMPARE(info.state, SessionState::Failed);
    QCOMPARE(info.receivers[0].state, ReceiverState::Ended);
    QVERIFY(info.receivers[0].result != ReceiverResult::Completed); // never success by misunderstanding
    QCOMPARE(info.receivers[0].disk, DiskResult::Unknown);
}

void TestSession::missingFieldsTakeTheirDefaults()
{
    const SessionInfo full = fullInfo();
    const QJsonObject object = toJson(full);
    for (const QString &key : object.keys()) {
        QJsonObject less = object;
        less.remove(key);
        const QJsonObject back = toJson(sessionInfoFromJson(less));
        for (const QString &other : object.keys()) {
            if (other != key)
                QVERIFY2(back[other] == object[other], qPrintable(key + u" takes "_s + other + u" along"_s));
        }
    }
    SessionInfo nothing = sessionInfoFromJson({});
    QCOMPARE(nothing.state, SessionState::Failed); // a state nobody knows is nothing to wait for
    nothing.state = SessionState::Preparing;
    QVERIFY(nothing == SessionInfo {});
}

void TestSession::wrongTypesAreReadAsMissing()
{
    QJsonObject object = toJson(fullInfo());
    for (const QString &key : object.keys())
        object[key] = QJsonArray {QJsonArray {1}, u"x"_s, QJsonObject {}};
    const SessionInfo info = sessionInfoFromJson(object);
    QCOMPARE(info.session.value, 0);
    QCOMPARE(info.streams.size(), 3); // of nothing
    QVERIFY(info.streams[0] == StreamInfo {});
    QVERIFY(!info.secondsLeft);
}

void TestSession::everyRunningSentenceIsWhole_data()
{
    QTest::addColumn<SessionInfo>("info");
    QTest::addColumn<SentenceFacts>("facts");
    QTest::addColumn<QString>("headline");
    SessionInfo info = fullInfo();
    const SentenceFacts facts {1'790'000'009'000, false, 30, 1'790'000'000'000, 60};
    const auto row = [](const char *name, const SessionInfo &each, const SentenceFacts &known, const QString &id) {
        QTest::newRow(name) << each << known << id;
    };
    row("one silent", info, facts, u"stalled-named"_s);
    info.silent.clear();
    row("nobody answers", info, facts, u"stalled-all"_s);
    info.joined = 1;
    info.silent = {u"10.0.0.9"_s};
    row("the only one is silent", info, facts, u"stalled-alone"_s);
    info.state = SessionState::Sending;
    row("sending", info, facts, u"sending"_s);
    info.state = SessionState::Waiting;
    row("waiting for the next", info, facts, u"waiting-next"_s);
    info.currentStream = 0;
    row("waiting with some", info, facts, u"waiting-some"_s);
    info.joined = 0;
    row("waiting for everybody", info, facts, u"waiting-nobody"_s);
    SentenceFacts settling = facts;
    settling.isSettling = true;
    row("settling", info, settling, u"waiting-settling"_s);
    info.state = SessionState::Stopping;
    row("stopping", info, facts, u"stopping"_s);
    info.state = SessionState::Preparing;
    row("preparing", SessionInfo {}, facts, u"preparing"_s);
    SentenceFacts queued = facts;
    queued.queue = {.place = 2, .running = 4, .limit = 4};
    info.state = SessionState::Queued;
    row("queued", info, queued, u"queued"_s);
    info.state = SessionState::Waiting;
    info.streams.clear();
    info.currentStream = -1;
    row("without a stream", info, facts, u"waiting-nobody"_s);
}

void TestSession::everyRunningSentenceIsWhole()
{
    QFETCH(SessionInfo, info);
    QFETCH(SentenceFacts, facts);
    QFETCH(QString, headline);
    const Sentence sentence = runningSentence(info, facts);
    QCOMPARE(sentence.headline.id, headline);
    QCOMPARE(flawOf(sentence.headline), QString());
    QCOMPARE(flawOf(sentence.detail), QString());
}

void TestSession::everyVerdictSentenceIsWhole_data()
{
    QTest::addColumn<SessionState>("outcome");
    QTest::addColumn<Severity>("severity");
    QTest::newRow("completed") << SessionState::Completed << Severity::Ok;
    QTest::newRow("partial") << SessionState::Partial << Severity::Warning;
    QTest::newRow("cancelled") << SessionState::Cancelled << Severity::Warning;
    QTest::newRow("failed") << SessionState::Failed << Severity::Error;
}

void TestSession::everyVerdictSentenceIsWhole()
{
    QFETCH(SessionState, outcome);
    QFETCH(Severity, severity);
    SessionVerdict verdict;
    verdict.outcome = outcome;
    verdict.reason = makeMessage("none-sent"_L1);
    const Sentence sentence = finishedSentence(verdict);
    QCOMPARE(sentence.severity, severity);
    QVERIFY(sentence.headline == verdict.reason);
    QVERIFY(sentence.detail.isEmpty());
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestSession values;
    TestSessionMeasure measure;
    TestMulticastSession session;
    TestChosenHosts hosts;
    TestFogSession fog;
    TestDaemonLog daemon;
    int failed = 0;
    for (QObject *test : {static_cast<QObject *>(&values), static_cast<QObject *>(&measure),
             static_cast<QObject *>(&session), static_cast<QObject *>(&hosts), static_cast<QObject *>(&fog),
             static_cast<QObject *>(&daemon)})
        failed += QTest::qExec(test, argc, argv);
    return failed > 0 ? 1 : 0;
}

#include "tst_session.moc"
