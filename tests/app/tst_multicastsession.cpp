// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_multicastsession.h"

#include "app/session/sessionjson.h"
#include "fakes/fakesender.h"
#include "sentences.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

const QString pc1 = u"10.0.0.1"_s;
const QString pc2 = u"10.0.0.2"_s;
const QString pc3 = u"10.0.0.3"_s;

/// A session of one or more streams with fake senders, and what it said.
struct Rig
{
    FakeSenders senders;
    MulticastSession session;
    QSignalSpy finished {&session, &MulticastSession::finished};
    QSignalSpy happened {&session, &MulticastSession::happened};

    Rig(int receivers, const QList<qint64> &sizes, int maxWait = 600, int nextWait = 60)
        : session(planOf(receivers, sizes, maxWait, nextWait), senders.factory())
    {
    }

    static SessionPlan planOf(int receivers, const QList<qint64> &sizes, int maxWait, int nextWait)
    {
        SessionPlan plan {.session = {7},
            .name = u"Windows"_s,
            .request = {.image = u"Windows"_s,
                .receivers = receivers,
                .interface = u"eth0"_s,
                .portbase = {},
                .maxWait = maxWait,
                .nextWait = nextWait,
                .maxBitrate = {},
                .rendezvous = {}},
            .address = u"10.0.0.254"_s,
            .portbase = 63100};
        for (const qint64 size : sizes) {
            const QString name = u"d1p%1.img"_s.arg(plan.image.streams.size() + 1);
            plan.image.streams.append(
                {.name = name, .size = size, .files = {{u"/images/windows/"_s + name, size}}});
        }
        return plan;
    }

    FakeSender &sender() const { return senders.last(); }

    /// Starts the session with `addresses` joined and the transfer begun.
    void startWith(const QStringList &addresses)
    {
        session.start();
        joinAll(addresses);
        session.startNow();
    }

    void joinAll(const QStringList &addresses) const
    {
        for (int i = 0; i < addresses.size(); ++i)
            sender().join(addresses[i], i);
    }

    QStringList results() const
    {
        static const QStringList words {u"completed"_s, u"stopped"_s, u"left"_s, u"dropped"_s, u"neverJoined"_s};
        QStringList list;
        for (const ReceiverInfo &receiver : session.verdict()->receivers)
            list << receiver.address + u' ' + words[int(*receiver.result)];
        return list;
    }

    QStringList reported(EventKind kind, const QString &field) const
    {
        QStringList list;
        for (const SessionEvent &event : session.events()) {
            if (event.kind == kind)
                list << event.detail[field].toVariant().toString();
        }
        return list;
    }

    QStringList states() const { return reported(EventKind::State, u"state"_s); }
    QString outcome() const { return toWord(session.verdict()->outcome); }
    QString reason() const { return session.verdict()->reason.id; }
};

} // namespace

void TestMulticastSession::anImageGoesOutStreamByStream()
{
    Rig rig(2, {1000, 500});
    rig.startWith({pc1, pc2});
    QCOMPARE(rig.sender().options.files, QStringList(u"/images/windows/d1p1.img"_s));
    QCOMPARE(rig.sender().options.startCount, 0);
    rig.sender().sendAll(1000);
    QCOMPARE(rig.senders.count(), 2);
    QCOMPARE(rig.sender().options.files, QStringList(u"/images/windows/d1p2.img"_s));
    rig.joinAll({pc2, pc1});
    rig.sender().sendAll(500);
    QCOMPARE(rig.finished.size(), 1);
    QCOMPARE(rig.outcome(), u"completed"_s);
    QCOMPARE(rig.reason(), u"all-sent"_s);
    QCOMPARE(rig.results(), QStringList({u"10.0.0.1 completed"_s, u"10.0.0.2 completed"_s}));
    QCOMPARE(rig.session.verdict()->bytes, 1500); // once, not times receivers
    QCOMPARE(rig.session.verdict()->receivers[0].bytes, 1500);
    QCOMPARE(rig.states(),
        QStringList({u"preparing"_s, u"waiting"_s, u"sending"_s, u"waiting"_s, u"sending"_s, u"completed"_s}));
    QCOMPARE(rig.session.events().last().kind, EventKind::Verdict);
    QCOMPARE(rig.session.info().acknowledged, 1500);
    QCOMPARE(rig.session.info().streams[1].state, StreamState::Sent);
    QTRY_VERIFY(rig.senders.isLastGone());
}

void TestMulticastSession::theTransferBeginsWhenEverybodyHasSettled()
{
    Rig rig(2, {1000});
    rig.session.start();
    QElapsedTimer clock;
    rig.sender().join(pc1, 0);
    clock.start();
    rig.sender().join(pc2, 1);
    QTRY_VERIFY(rig.sender().startTransfers > 0);
    // HELLO goes on for 2 s: who missed its reply asks again.
    QVERIFY2(clock.elapsed() >= 1990, qPrintable(QString::number(clock.elapsed())));
}

void TestMulticastSession::theStartSignalIsRepeatedUntilTheTransferBegins()
{
    Rig rig(1, {1000});
    rig.startWith({pc1});
    QCOMPARE(rig.sender().startTransfers, 1);
    QTRY_VERIFY(rig.sender().startTransfers >= 3);
}

void TestMulticastSession::aSessionNobodyJoinsFails()
{
    Rig rig(2, {1000}, 1);
    rig.session.start();
    QTRY_COMPARE(rig.sender().stops, 1);
    QVERIFY(rig.finished.isEmpty()); // not before the sender is gone
    rig.sender().end({.wasStopped = true, .error = {}});
    QCOMPARE(rig.finished.size(), 1);
    QCOMPARE(rig.outcome(), u"failed"_s);
    QCOMPARE(rig.reason(), u"nobody-joined"_s);
    QCOMPARE(rig.results(), QStringList({u" neverJoined"_s, u" neverJoined"_s}));
}

void TestMulticastSession::aLaterStreamNobodyJoinsFails()
{
    Rig rig(1, {1000, 500}, 600, 1);
    rig.startWith({pc1});
    rig.sender().sendAll(1000);
    QTRY_COMPARE(rig.sender().stops, 1);
    rig.sender().end({.wasStopped = true, .error = {}});
    QCOMPARE(rig.reason(), u"nobody-joined-next"_s);
    QCOMPARE(rig.session.verdict()->reason.args[u"stream"_s].toString(), u"d1p2.img"_s);
    QCOMPARE(rig.results(), QStringList {u"10.0.0.1 stopped"_s});
    QCOMPARE(rig.session.verdict()->bytes, 1000);
}

void TestMulticastSession::whoIsThereCanBeSentToAtOnce()
{
    Rig rig(5, {1000});
    rig.startWith({pc1, pc2});
    QCOMPARE(rig.sender().startTransfers, 1);
    rig.sender().sendAll(1000);
    QCOMPARE(rig.outcome(), u"partial"_s);
    QCOMPARE(rig.reason(), u"some-never-joined"_s);
    QCOMPARE(rig.results(),
        QStringList({u"10.0.0.1 completed"_s, u"10.0.0.2 completed"_s, u" neverJoined"_s, u" neverJoined"_s,
            u" neverJoined"_s}));
}

void TestMulticastSession::startNowNeedsAWaitingSessionWithSomebodyInIt()
{
    const auto idOf = [](const Result<void> &result) { return result ? QString() : result.error().message.id; };
    Rig rig(2, {1000});
    rig.session.start();
    QCOMPARE(idOf(rig.session.startNow()), u"nobody-to-start"_s);
    rig.sender().join(pc1, 0);
    QCOMPARE(idOf(rig.session.startNow()), QString());
    rig.sender().say(TransferStarted {});
    QCOMPARE(idOf(rig.session.startNow()), u"session-not-waiting"_s);
    rig.sender().end();
    QCOMPARE(idOf(rig.session.startNow()), u"session-finished"_s);
}

void TestMulticastSession::aStopWhileWaitingFinishesOnce()
{
    Rig rig(2, {1000});
    rig.session.start();
    rig.sender().join(pc1, 0);
    rig.session.stop({SessionState::Cancelled, makeMessage("cancelled-by-admin"_L1)});
    rig.session.stop({SessionState::Failed, makeMessage("controller-stopped"_L1)}); // the first word counts
    QCOMPARE(rig.sender().stops, 1);
    QCOMPARE(toWord(rig.session.info().state), u"stopping"_s);
    rig.sender().end({.wasStopped = true, .error = {}});
    rig.session.stop({SessionState::Failed, makeMessage("controller-stopped"_L1)});
    QCOMPARE(rig.finished.size(), 1);
    QCOMPARE(rig.outcome(), u"cancelled"_s);
    QCOMPARE(rig.results(), QStringList({u"10.0.0.1 stopped"_s, u" neverJoined"_s}));
    QCOMPARE(rig.states().last(), u"cancelled"_s);
}

void TestMulticastSession::aStopWhileSendingFinishesOnce()
{
    Rig rig(1, {1000, 500});
    rig.startWith({pc1});
    rig.sender().say(TransferStarted {});
    rig.sender().progress(400);
    rig.session.stop({SessionState::Cancelled, makeMessage("cancelled-by-admin"_L1)});
    QCOMPARE(rig.session.tick().sample.acknowledged, 400);
    rig.sender().end({.wasStopped = true, .error = {}});
    QCOMPARE(rig.finished.size(), 1);
    QCOMPARE(rig.outcome(), u"cancelled"_s);
    QCOMPARE(rig.senders.count(), 1); // no next stream
    QCOMPARE(rig.results(), QStringList {u"10.0.0.1 stopped"_s});
    QCOMPARE(rig.session.verdict()->bytes, 400);
    QCOMPARE(rig.session.verdict()->streams[0].state, StreamState::Failed);
    QCOMPARE(rig.session.verdict()->streams[1].state, StreamState::Next);
}

void TestMulticastSession::aStopBeforeTheStartFinishesWithoutASender()
{
    Rig rig(1, {1000});
    rig.session.stop({SessionState::Failed, makeMessage("controller-stopped"_L1)});
    QCOMPARE(rig.finished.size(), 1);
    QCOMPARE(rig.senders.count(), 0);
    QCOMPARE(rig.outcome(), u"failed"_s);
}

void TestMulticastSession::aDroppedReceiverIsNamedAndTheOthersAreSentTo()
{
    Rig rig(2, {1000});
    rig.startWith({pc1, pc2});
    rig.sender().say(TransferStarted {});
    rig.sender().progress(300);
    rig.sender().say(ReceiverTimedOut {1});
    rig.sender().say(ReceiverGone {1, pc2});
    rig.sender().progress(1000);
    rig.sender().say(TransferComplete {});
    rig.sender().say(ReceiverGone {0, pc1});
    rig.sender().end();
    QCOMPARE(rig.outcome(), u"partial"_s);
    QCOMPARE(rig.reason(), u"some-sent"_s);
    QCOMPARE(rig.session.verdict()->reason.args[u"addresses"_s].toArray(), QJsonArray {pc2});
    QCOMPARE(rig.results(), QStringList({u"10.0.0.1 completed"_s, u"10.0.0.2 dropped"_s}));
    QCOMPARE(rig.session.verdict()->receivers[1].bytes, 300);
    QCOMPARE(rig.reported(EventKind::ReceiverDropped, u"address"_s), QStringList {pc2});
    QCOMPARE(rig.reported(EventKind::ReceiverLeft, u"address"_s), QStringList()); // said once
}

void TestMulticastSession::theControllerSurvivesTheLossOfTheLastReceiverOfALaterStream()
{
    Rig rig(1, {1000, 500});
    rig.startWith({pc1});
    rig.sender().sendAll(1000);
    rig.joinAll({pc1});
    rig.sender().say(TransferStarted {});
    rig.sender().say(ReceiverTimedOut {0});
    QCOMPARE(rig.session.info().joined, 0);
    QVERIFY(!rig.session.info().sentence.headline.isEmpty());
    rig.sender().say(ReceiverGone {0, pc1});
    rig.sender().say(TransferComplete {});
    rig.sender().end();
    QCOMPARE(rig.outcome(), u"failed"_s);
    QCOMPARE(rig.results(), QStringList {u"10.0.0.1 dropped"_s});
}

void TestMulticastSession::aGoodbyeWithAllBytesOfALargeFileIsNoLoss()
{
    constexpr qint64 size = 1'000'000'500; // above 1 GB udp-sender tells whole KiB
    Rig rig(2, {size});
    rig.startWith({pc1, pc2});
    rig.sender().say(TransferStarted {});
    rig.sender().progress(size / 1024 * 1024, 1024);
    rig.sender().say(ReceiverGone {0, pc1});
    rig.sender().say(TransferComplete {});
    rig.sender().end();
    QCOMPARE(rig.reported(EventKind::ReceiverLeft, u"address"_s), QStringList());
    QCOMPARE(rig.results(), QStringList({u"10.0.0.1 completed"_s, u"10.0.0.2 completed"_s}));
    QCOMPARE(rig.session.verdict()->receivers[0].bytes, size);
}

void TestMulticastSession::aReceiverThatLeavesBeforeTheStartFreesItsPlace()
{
    Rig rig(2, {1000});
    rig.session.start();
    rig.joinAll({pc1, pc2});
    rig.sender().say(ReceiverGone {0, pc1});
    QCOMPARE(rig.session.info().joined, 1);
    QCOMPARE(rig.reported(EventKind::ReceiverLeft, u"address"_s), QStringList {pc1});
    rig.sender().join(pc3, 2);
    rig.session.startNow();
    rig.sender().sendAll(1000);
    QCOMPARE(rig.outcome(), u"completed"_s);
    QCOMPARE(rig.results(), QStringList({u"10.0.0.2 completed"_s, u"10.0.0.3 completed"_s}));
}

void TestMulticastSession::whatWasAcknowledgedCountsAlsoWhenTheSenderEndsBadly()
{
    Rig rig(1, {1000});
    rig.startWith({pc1});
    rig.sender().say(TransferStarted {});
    rig.sender().progress(1000);
    rig.sender().say(TransferComplete {});
    rig.sender().end(
        {.wasStopped = false, .error = Error {makeMessage("sender-crashed"_L1, {{u"signal"_s, 15}}), {}}});
    QCOMPARE(rig.session.info().state, SessionState::Completed);
    QCOMPARE(rig.results(), QStringList {pc1 + u" completed"_s});
    QCOMPARE(rig.reported(EventKind::Error, u"message"_s).size(), 1);
}

void TestMulticastSession::aCancelAfterTheLastByteTakesNothingBack()
{
    Rig rig(1, {1000});
    rig.startWith({pc1});
    rig.sender().say(TransferStarted {});
    rig.sender().progress(1000);
    rig.sender().say(TransferComplete {});
    rig.session.stop({SessionState::Cancelled, makeMessage("cancelled-by-admin"_L1)});
    rig.sender().end({.wasStopped = true, .error = {}});
    QCOMPARE(rig.session.info().state, SessionState::Completed);
    QCOMPARE(rig.results(), QStringList {pc1 + u" completed"_s});
}

void TestMulticastSession::whoWasDroppedAndComesAgainStaysDropped()
{
    Rig rig(2, {1000, 500});
    rig.startWith({pc1, pc2});
    rig.sender().say(TransferStarted {});
    rig.sender().say(ReceiverTimedOut {1});
    rig.sender().say(ReceiverGone {1, pc2});
    rig.sender().progress(1000);
    rig.sender().say(TransferComplete {});
    rig.sender().end();
    rig.joinAll({pc1, pc2});
    rig.session.startNow();
    rig.sender().sendAll(500);
    QCOMPARE(rig.results(), QStringList({pc1 + u" completed"_s, pc2 + u" dropped"_s}));
}

void TestMulticastSession::anErrorOfTheSenderFailsTheSession()
{
    Rig rig(2, {1000, 500});
    rig.session.start();
    rig.sender().join(pc1, 0);
    const Message message = makeMessage("sender-failed"_L1, {{u"text"_s, u"read: Input/output error"_s}});
    rig.sender().end({.wasStopped = false, .error = Error {message, u"read"_s}});
    QCOMPARE(rig.finished.size(), 1);
    QCOMPARE(rig.outcome(), u"failed"_s);
    QVERIFY(rig.session.verdict()->reason == message);
    QCOMPARE(rig.reported(EventKind::Error, u"message"_s).size(), 1);
    QCOMPARE(rig.senders.count(), 1);
}

void TestMulticastSession::aSenderThatEndsSilentlyFailsTheSession()
{
    Rig rig(1, {1000});
    rig.session.start();
    rig.sender().end(); // exit code 0, nothing said
    QCOMPARE(rig.outcome(), u"failed"_s);
    QCOMPARE(rig.reason(), u"none-sent"_s);
}

void TestMulticastSession::aLaterStreamWaitsOnlyForWhoCompletedTheOneBefore()
{
    Rig rig(4, {1000, 500});
    rig.startWith({pc1, pc2, pc3});
    rig.sender().say(TransferStarted {});
    rig.sender().say(ReceiverTimedOut {2});
    rig.sender().say(ReceiverGone {2, pc3});
    rig.sender().progress(1000);
    rig.sender().say(TransferComplete {});
    rig.sender().end();
    rig.joinAll({pc1, pc2});
    QCOMPARE(rig.session.info().sentence.headline.id, u"waiting-settling"_s);
    QTRY_VERIFY_WITH_TIMEOUT(rig.sender().startTransfers > 0, 2000); // 0.2 s, not the 60 s of nextWait
    rig.sender().sendAll(500);
    QCOMPARE(rig.results(),
        QStringList({u"10.0.0.1 completed"_s, u"10.0.0.2 completed"_s, u"10.0.0.3 dropped"_s, u" neverJoined"_s}));
}

void TestMulticastSession::aLateJoinerNeverCompletes()
{
    Rig rig(2, {1000, 500});
    rig.startWith({pc1});
    rig.sender().sendAll(1000);
    rig.joinAll({pc1, pc2});
    QCOMPARE(rig.reported(EventKind::ReceiverJoined, u"late"_s), QStringList({u"false"_s, u"false"_s, u"true"_s}));
    rig.session.startNow();
    rig.sender().sendAll(500);
    QCOMPARE(rig.outcome(), u"partial"_s);
    QCOMPARE(rig.results().mid(0, 2), QStringList({u"10.0.0.1 completed"_s, u"10.0.0.2 neverJoined"_s}));
}

void TestMulticastSession::aStallIsNamedAndEndsWithTheNextByte()
{
    Rig rig(2, {1000});
    rig.startWith({pc1, pc2});
    rig.sender().say(TransferStarted {});
    rig.sender().progress(100);
    rig.sender().say(AcknowledgementMissed {{1}, {1}, 2});
    rig.sender().say(AcknowledgementMissed {{1}, {1}, 2});
    QTRY_VERIFY((rig.session.tick(), rig.session.info().state == SessionState::Stalled));
    QCOMPARE(rig.session.info().silent, QStringList {pc2});
    QCOMPARE(rig.session.info().sentence.headline.id, u"stalled-named"_s);
    QCOMPARE(rig.session.info().sentence.headline.args[u"others"_s].toInt(), 1);
    QCOMPARE(rig.reported(EventKind::Stall, u"receivers"_s).size(), 1);
    rig.sender().progress(200);
    rig.session.tick();
    QCOMPARE(toWord(rig.session.info().state), u"sending"_s);
    QVERIFY(rig.session.info().silent.isEmpty());
}

void TestMulticastSession::aTickWithoutBytesIsZeroAndNoGap()
{
    Rig rig(1, {100'000'000});
    rig.startWith({pc1});
    rig.session.tick();
    QVERIFY(!rig.session.info().secondsLeft);
    rig.sender().say(TransferStarted {});
    rig.sender().progress(1'000'000);
    QTest::qWait(5); // ticks are at different times
    const SessionSample moving = rig.session.tick();
    QCOMPARE(moving.sample.acknowledged, 1'000'000);
    QVERIFY(moving.sample.rate.bitsPerSecond > 0);
    QVERIFY(moving.secondsLeft);
    QTest::qWait(200); // a line is overdue
    const SessionSample still = rig.session.tick();
    QCOMPARE(still.sample.rate.bitsPerSecond, 0);
    QCOMPARE(still.sample.acknowledged, 1'000'000);
    QCOMPARE(rig.session.samples().size(), 3);
}

void TestMulticastSession::everySentenceOfALifeIsWhole()
{
    Rig rig(2, {1000, 500});
    QStringList told;
    connect(&rig.session, &MulticastSession::changed, this, [&rig, &told] {
        const Sentence sentence = rig.session.info().sentence;
        told << sentence.headline.id;
        QCOMPARE(flawOf(sentence.headline), QString());
        QCOMPARE(flawOf(sentence.detail), QString());
    });
    rig.startWith({pc1, pc2});
    rig.sender().sendAll(1000);
    rig.joinAll({pc1, pc2});
    rig.sender().sendAll(500);
    for (const char *id :
        {"preparing", "waiting-nobody", "waiting-some", "waiting-settling", "sending", "waiting-next", "all-sent"})
        QVERIFY2(told.contains(QLatin1StringView(id)), id);
}
