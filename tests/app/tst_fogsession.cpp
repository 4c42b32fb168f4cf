// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_fogsession.h"

#include "app/session/fogsession.h"
#include "sentences.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mebi = 1 << 20;

/// One that FOG 1.5.8 wrote (see data/fog-logs).
QByteArray recorded(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/fog-logs/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

SessionPlan planOf(const QList<ImageStream> &streams)
{
    return {.session = {33},
        .name = u"Multi-Cast Task - Lab1"_s,
        .request = {.image = u"win10lab"_s, .receivers = 3, .interface = u"ens1"_s},
        .image = {.streams = streams},
        .address = {},
        .portbase = 63100,
        .createdMs = 1000};
}

/// What the recorded logs sent.
QList<ImageStream> win10lab()
{
    return {{u"d1p1.img"_s, 3 * mebi}, {u"d1p2.img"_s, 5 * mebi}, {u"d1p10.img"_s, 2 * mebi}};
}

struct Watched
{
    FogSession session;
    QList<SessionEvent> events;

    explicit Watched(const QList<ImageStream> &streams = win10lab())
        : session(planOf(streams))
    {
        QObject::connect(&session, &Session::happened, [this](const SessionEvent &event) { events << event; });
        session.begin();
    }
    QStringList warnings() const
    {
        QStringList ids;
        for (const SessionEvent &event : events) {
            if (event.kind == EventKind::Warning)
                ids << event.detail[u"message"_s][u"id"_s].toString();
        }
        return ids;
    }
    QString headline() const { return session.info().sentence.headline.id; }
    QString detail() const { return session.info().sentence.detail.id; }
};

QByteArrayList cut(const QByteArray &bytes, qsizetype piece)
{
    QByteArrayList pieces;
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        pieces << bytes.mid(at, piece);
    return pieces;
}

} // namespace

void TestFogSession::fogsLogIsTheChainOfItsSenders_data()
{
    QTest::addColumn<int>("piece");
    for (const int piece : {1, 7, 100, 100'000})
        QTest::addRow("%d bytes", piece) << piece;
}

void TestFogSession::fogsLogIsTheChainOfItsSenders()
{
    QFETCH(int, piece);
    ChainOutput output;
    QStringList files, interfaces;
    int began = 0, complaints = 0;
    for (const QByteArray &bytes : cut(recorded(u"udpcast.33"_s), piece)) {
        for (const ChainEvent &event : output.feed(bytes)) {
            began += std::holds_alternative<SenderBegan>(event);
            if (const auto *named = std::get_if<SenderNamed>(&event)) {
                files << named->file;
                interfaces << named->address + u' ' + named->interface;
            }
            const auto *told = std::get_if<SenderEvent>(&event);
            const auto *remark = told ? std::get_if<SenderRemark>(told) : nullptr;
            complaints += remark && remark->isComplaint;
        }
    }
    QCOMPARE(began, 3);
    QCOMPARE(complaints, 0);
    QCOMPARE(files,
        QStringList(
            {u"/images/win10lab/d1p1.img"_s, u"/images/win10lab/d1p2.img"_s, u"/images/win10lab/d1p10.img"_s}));
    QCOMPARE(interfaces, QStringList(3, u"10.77.0.1 eth0"_s));
}

void TestFogSession::theDateMayBeCutAnywhereAndMissing()
{
    const auto first = [](const QByteArray &bytes) {
        ChainOutput output;
        const auto events = output.feed(bytes);
        return !events.empty() && std::holds_alternative<SenderBegan>(events.front());
    };
    QVERIFY(first("[11-22-26 3:23:02 pm] Task startedUdp-sender 20200328\n"));
    QVERIFY(first("Udp-sender 20200328\n"));
    QVERIFY(!first("[" + QByteArray(500, 'x') + "Task startedUdp-sender 20200328\n"));
    QVERIFY(first("[11-22-26 3:23:02 pm] Aufgabe gestartetUdp-sender 20200328\n"));
    QVERIFY(first("[11-22-26 3:23:02 pm] Zadanie rozpoczęteUdp-sender 20200328\n"));
    QVERIFY(!first("[11-22-26 3:23:02 pm] Task started"));
}

void TestFogSession::aWholeLogIsJudgedByTheWire()
{
    Watched watched;
    QCOMPARE(watched.session.info().state, SessionState::Preparing);
    watched.session.read(recorded(u"udpcast.33"_s), true, true);
    QCOMPARE(watched.headline(), u"fog-all-sent"_s);
    QCOMPARE(watched.session.info().interface, u"eth0"_s); // the sender's, not the node's
    watched.session.close(4);
    const SessionVerdict verdict = *watched.session.verdict();
    QCOMPARE(verdict.outcome, SessionState::Completed);
    QCOMPARE(verdict.bytes, 10 * mebi);
    QCOMPARE(verdict.receivers.size(), 3);
    for (const ReceiverInfo &receiver : verdict.receivers)
        QCOMPARE(receiver.result, ReceiverResult::Completed);
    QCOMPARE(watched.session.info().retransmittedBlocks, 248);
    QCOMPARE(watched.session.info().createdMs, 1000);
    QCOMPARE(watched.warnings(), QStringList());
}

void TestFogSession::inTheMiddleOfALogItKnowsWhereTheChainIs()
{
    Watched watched;
    watched.session.read(recorded(u"udpcast.18.midway"_s), true, false);
    const SessionInfo info = watched.session.info();
    QCOMPARE(info.state, SessionState::Sending);
    QCOMPARE(info.currentStream, 2);
    QCOMPARE(info.joined, 3);
    QCOMPARE(info.acknowledged, 8 * mebi + 652'288);
    QVERIFY(info.isObserved);
}

void TestFogSession::whatHappenedBeforeHasNoRateAndNoDuration()
{
    Watched watched;
    watched.session.read(recorded(u"udpcast.18.midway"_s), true, false);
    QCOMPARE(watched.session.tick().sample.rate.bitsPerSecond, 0);
    QCOMPARE(watched.session.info().streams.first().seconds, 0.0);
    watched.session.read("bytes=  1 652 288  re-xmits=0000000 (  0.0%) slice=0112 -   2\r", false, true);
    QVERIFY(watched.session.tick().sample.rate.bitsPerSecond > 0);
}

void TestFogSession::aLogWithItsTimesMakesAChart()
{
    Watched watched;
    double before = 0;
    bool isFirst = true;
    for (const QByteArray &line : recorded(u"udpcast.33.times"_s).split('\n')) {
        const qsizetype tab = line.indexOf('\t');
        if (tab < 0 || line.mid(tab + 1).startsWith('#'))
            continue;
        const double time = line.left(tab).toDouble();
        if (before > 0)
            QTest::qWait(int(std::min(1.0, time - before) * 1000));
        before = time;
        const bool isProgress = line.mid(tab + 1).startsWith("bytes=");
        watched.session.read(line.mid(tab + 1) + (isProgress ? '\r' : '\n'), std::exchange(isFirst, false), true);
        watched.session.tick();
    }
    QCOMPARE(watched.session.samples().last().acknowledged, 10 * mebi);
    int moving = 0;
    for (const Sample &sample : watched.session.samples())
        moving += sample.rate.bitsPerSecond > 0;
    QVERIFY2(moving >= 3, qPrintable(QString::number(moving)));
    for (const StreamInfo &stream : watched.session.info().streams)
        QVERIFY(stream.state == StreamState::Sent && stream.seconds > 0);
}

void TestFogSession::theLogTellsWhatThePlanDoesNot()
{
    Watched watched(QList<ImageStream> {}); // its image directory could not be read
    watched.session.read(recorded(u"udpcast.33"_s), true, true);
    watched.session.close(4);
    QStringList names;
    for (const StreamInfo &stream : watched.session.info().streams)
        names << stream.name;
    QCOMPARE(names, QStringList({u"d1p1.img"_s, u"d1p2.img"_s, u"d1p10.img"_s}));
    QCOMPARE(watched.session.info().size, 10 * mebi);
    QCOMPARE(watched.session.verdict()->outcome, SessionState::Completed);
}

void TestFogSession::aChainThatBeginsAgainStartsOver()
{
    Watched watched;
    watched.session.read(recorded(u"udpcast.33"_s), true, true);
    watched.session.read(recorded(u"udpcast.18.midway"_s).left(300), true, true);
    QCOMPARE(watched.warnings(), QStringList(u"fog-chain-again"_s));
    const SessionInfo info = watched.session.info();
    QCOMPARE(info.currentStream, 0);
    QCOMPARE(info.streams.size(), 3);
    QCOMPARE(info.acknowledged, 0);
    QCOMPARE(info.streams.at(1).state, StreamState::Next);
}

void TestFogSession::aLogCutOffInTheMiddleOfALineLosesNothing()
{
    Watched watched;
    QByteArrayList said;
    QObject::connect(&watched.session, &Session::said, [&said](const QByteArray &line) { said << line; });
    const QByteArray log = recorded(u"udpcast.33"_s);
    watched.session.read(log.left(log.indexOf("New connection") + 21), true, true);
    watched.session.read({}, false, true);
    watched.session.read(log, true, true);
    QCOMPARE(watched.headline(), u"fog-all-sent"_s);
    QCOMPARE(watched.session.info().acknowledged, 10 * mebi);
    QVERIFY(said.contains("New connection from 1"));
    QVERIFY(said.contains(log.left(log.indexOf('\n'))));
}

void TestFogSession::aSenderThatCannotStartIsSaid()
{
    Watched watched;
    watched.session.read("[11-22-26 3:23:02 pm] Task startedUdp-sender 20120424\n"
                         "bind socket to 10.77.0.1:63101 (Address already in use)\n"
                         "Udp-sender 20120424\n",
        true, true);
    QCOMPARE(watched.warnings(), QStringList(u"fog-sender-failed"_s));
    QCOMPARE(watched.session.info().currentStream, 1);
}

void TestFogSession::computersThatToldFogAreConfirmed()
{
    SessionPlan plan = planOf(win10lab());
    plan.request.hosts = QStringList {u"pc-1"_s, u"pc-2"_s, u"pc-3"_s};
    plan.identify = [](const QStringList &addresses) {
        QHash<QString, HostIdentity> known;
        for (const QString &address : addresses)
            known[address] = {u"02:00:00:00:00:0"_s + address.last(1), u"pc-"_s + address.last(1)};
        return known;
    };
    FogSession session(plan);
    session.begin();
    session.read(recorded(u"udpcast.33"_s), true, true);
    session.setMembers({.count = 3, .done = {u"PC-2"_s}, .percent = 40});
    for (const ReceiverInfo &receiver : session.info().receivers)
        QCOMPARE(receiver.disk, receiver.host == "pc-2"_L1 ? DiskResult::Confirmed : DiskResult::Unknown);
}

void TestFogSession::fogsEndIsTheSessions_data()
{
    using State = std::optional<int>;
    QTest::addColumn<State>("state");
    QTest::addColumn<SessionState>("outcome");
    QTest::addColumn<QString>("reason");
    QTest::newRow("complete too early") << State(4) << SessionState::Partial << u"fog-completed"_s;
    QTest::newRow("cancelled") << State(5) << SessionState::Cancelled << u"fog-cancelled"_s;
    QTest::newRow("unknown state") << State(9) << SessionState::Failed << u"fog-ended"_s;
    QTest::newRow("deleted") << State() << SessionState::Cancelled << u"fog-removed"_s;
}

void TestFogSession::fogsEndIsTheSessions()
{
    QFETCH(std::optional<int>, state);
    QFETCH(SessionState, outcome);
    QFETCH(QString, reason);
    Watched watched;
    watched.session.read(recorded(u"udpcast.18.midway"_s), true, true);
    QSignalSpy finished(&watched.session, &Session::finished);
    watched.session.close(state);
    watched.session.close(4);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(watched.session.verdict()->outcome, outcome);
    QCOMPARE(watched.session.verdict()->reason.id, reason);
}

void TestFogSession::nothingCanBeDoneToIt()
{
    Watched watched;
    watched.session.read(recorded(u"udpcast.18.midway"_s), true, true);
    const auto started = watched.session.startNow();
    QVERIFY(!started);
    QCOMPARE(started.error().message.id, u"session-observed"_s);
    QCOMPARE(watched.session.info().state, SessionState::Sending);
}

void TestFogSession::everySentenceOfItsLifeIsWhole()
{
    Watched watched;
    const auto isWhole = [&watched] {
        const Sentence sentence = watched.session.info().sentence;
        return flawOf(sentence.headline).isEmpty() && flawOf(sentence.detail).isEmpty();
    };
    QCOMPARE(watched.detail(), u"fog-preparing-detail"_s);
    QVERIFY(isWhole());
    watched.session.setMembers({.count = 3, .done = {}, .percent = 30});
    QCOMPARE(watched.detail(), u"fog-percent"_s);
    QVERIFY(isWhole());
    const QByteArray log = recorded(u"udpcast.33"_s);
    watched.session.read(log.left(300), true, true);
    QCOMPARE(watched.headline(), u"fog-waiting"_s);
    QVERIFY(isWhole());
    watched.session.read(log.mid(300), false, true);
    QCOMPARE(watched.detail(), u"fog-all-sent-detail"_s);
    QVERIFY(isWhole());
    watched.session.stop({});
    QCOMPARE(watched.headline(), u"fog-unwatched"_s);
    QVERIFY(isWhole());
}
