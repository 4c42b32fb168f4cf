// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_sessionmeasure.h"

#include "app/controller/interfacecounters.h"
#include "app/session/bandwidthmeter.h"
#include "app/session/samplehistory.h"
#include "app/session/stalldetector.h"
#include "transcript.h"

#include <QTest>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 epoch = 1'790'000'000'000; // the session's clock counts from 1970

/// A meter that is fed as in a session: a line about every 100 ms, a tick every 250 ms.
struct Wire
{
    BandwidthMeter meter;
    qint64 nowMs = epoch;
    double bytes = 0;
    QList<qint64> rates; ///< of the ticks

    /// `linesMs`: distance of the lines; 0: none come.
    void run(qint64 forMs, double bitsPerSecond, qint64 linesMs)
    {
        for (const qint64 end = nowMs + forMs; nowMs < end; ++nowMs) {
            bytes += bitsPerSecond / 8000;
            if (linesMs > 0 && nowMs % linesMs == 37)
                meter.progressed(qint64(bytes), nowMs);
            if (nowMs % 250 == 0)
                rates << meter.tick(nowMs).bitsPerSecond;
        }
    }
};

QList<qint64> withoutFirst(const QList<qint64> &rates, qsizetype count)
{
    return rates.mid(count);
}

/// The event of each line of a sample at a time that `timeOf` gives by its index.
struct Replay
{
    StallDetector detector;
    std::vector<SenderEvent> events;
    size_t at = 0;

    explicit Replay(const QString &sample)
        : events(eventsOf(transcript(sample)))
    {
    }

    /// Feeds up to and with the next event of this kind.
    template <typename Event>
    bool feedUntil(qint64 nowMs)
    {
        while (at < events.size()) {
            detector.feed(events[at], nowMs);
            if (std::holds_alternative<Event>(events[at++]))
                return true;
        }
        return false;
    }
};

StallDetector sendingSince(qint64 nowMs)
{
    StallDetector detector;
    detector.feed(TransferStarted {}, nowMs);
    detector.feed(TransferProgress {1000, 1, 0}, nowMs);
    return detector;
}

AcknowledgementMissed missedBy(const QList<int> &numbers, int participants)
{
    return {numbers, numbers, participants};
}

} // namespace

void TestSessionMeasure::aSteadyRateIsMeasuredWithinFivePercent_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<qint64>("linesMs");
    QTest::newRow("a gigabit") << 949e6 << qint64(100);
    QTest::newRow("wireless") << 4e6 << qint64(100);
    QTest::newRow("lines that come late") << 300e6 << qint64(127);
    QTest::newRow("lines that come early") << 300e6 << qint64(73);
    QTest::newRow("two ticks to a line, as FOG has it") << 300e6 << qint64(530);
}

void TestSessionMeasure::aSteadyRateIsMeasuredWithinFivePercent()
{
    QFETCH(double, rate);
    QFETCH(qint64, linesMs);
    Wire wire {.meter = BandwidthMeter(linesMs < 200 ? 100 : 500)};
    wire.run(1000, 0, 0);
    wire.run(20'000, rate, linesMs);
    for (const qint64 measured : withoutFirst(wire.rates, 8))
        QVERIFY2(qAbs(double(measured) - rate) < 0.05 * rate, qPrintable(QString::number(measured)));
    QVERIFY(wire.meter.average());
    QVERIFY(qAbs(double(wire.meter.average()->bitsPerSecond) - rate) < 0.05 * rate);
}

void TestSessionMeasure::aStallIsZeroAndLeavesNoSpike()
{
    constexpr double rate = 300e6;
    Wire wire;
    wire.run(1000, 0, 0);
    wire.run(5000, rate, 100);
    const qsizetype before = wire.rates.size();
    wire.run(60, rate, 0); // sent, but no line told it
    wire.run(9940, 0, 0);
    for (const qint64 measured : wire.rates.mid(before + 1))
        QCOMPARE(measured, 0);
    const qsizetype after = wire.rates.size();
    wire.run(5000, rate, 100);
    for (const qint64 measured : wire.rates.mid(after))
        QVERIFY2(double(measured) < 1.15 * rate, qPrintable(QString::number(measured)));
    QVERIFY(qAbs(double(wire.rates.last()) - rate) < 0.05 * rate);
}

void TestSessionMeasure::whereLinesAreSeldomAPauseIsZeroWhenTheNextLineIsOverdue()
{
    constexpr double rate = 20e6;
    Wire wire {.meter = BandwidthMeter(500)};
    wire.run(1000, 0, 0);
    wire.run(5038, rate, 500); // all that was sent has been told
    const qsizetype before = wire.rates.size();
    wire.run(3000, 0, 0);
    wire.run(3000, rate, 500);
    QCOMPARE(wire.rates[before + 3], 0);
    QVERIFY(wire.rates.mid(8, before - 8).count(0) == 0);
    for (const qint64 measured : wire.rates.mid(before))
        QVERIFY2(double(measured) < 1.15 * rate, qPrintable(QString::number(measured)));
    QVERIFY(qAbs(double(wire.rates.last()) - rate) < 0.05 * rate);
}

void TestSessionMeasure::theNextStreamBeginsWithoutASpike()
{
    constexpr double rate = 900e6;
    Wire wire;
    wire.run(2000, 0, 0);
    wire.run(3000, rate, 100);
    wire.run(700, 0, 0); // the receivers write and join again
    const qsizetype before = wire.rates.size();
    wire.run(3000, rate, 100);
    for (const qint64 measured : wire.rates.mid(before))
        QVERIFY2(double(measured) < 1.15 * rate, qPrintable(QString::number(measured)));
}

void TestSessionMeasure::thereIsNoAverageBeforeTheFirstByte()
{
    Wire wire;
    wire.run(3000, 0, 100);
    QVERIFY(!wire.meter.average());
    QCOMPARE(wire.rates.size(), 12);
    QCOMPARE(wire.rates.count(0), 12);
}

void TestSessionMeasure::aDayOfSamplesTakesConstantMemoryAndKeepsItsSpan()
{
    constexpr qint64 count = 24 * 3600 * 4;
    SampleHistory history;
    for (qint64 i = 0; i < count; ++i) {
        history.append({epoch + i * 250, i * 1000, {800'000}});
        QVERIFY(history.samples().size() < SampleHistory::capacity);
    }
    const QList<Sample> &samples = history.samples();
    QVERIFY(samples.size() >= SampleHistory::capacity / 2 - 1);
    QVERIFY(samples.first().timeMs - epoch < 30'000);
    QVERIFY(epoch + count * 250 - samples.last().timeMs < 30'000);
    for (qsizetype i = 1; i < samples.size(); ++i) {
        QVERIFY(samples[i].timeMs > samples[i - 1].timeMs);
        QVERIFY(samples[i].acknowledged > samples[i - 1].acknowledged);
        QCOMPARE(samples[i].rate.bitsPerSecond, 800'000);
    }
}

void TestSessionMeasure::anInterfacesCounterIsMeasuredFromTickToTick()
{
    qint64 sent = 1000;
    InterfaceCounters counters([&sent] { return QHash<QString, qint64> {{u"ens18"_s, sent}, {u"lo"_s, 7}}; });
    QCOMPARE(counters.tick({u"ens18"_s}, epoch, 500),
        (QList<CounterSample> {{u"ens18"_s, {epoch, 1000, notMeasured}}}));
    sent += 250'000;
    QCOMPARE(counters.tick({u"ens18"_s}, epoch + 250, 750),
        (QList<CounterSample> {{u"ens18"_s, {epoch + 250, 251'000, {8'000'000}}}}));
    QCOMPARE(counters.tick({u"ens18"_s}, epoch + 500, 1000).first().sample.rate, Bandwidth {0});
    QCOMPARE(counters.samples(u"ens18"_s).size(), 3);
    QVERIFY(counters.samples(u"lo"_s).isEmpty());
}

void TestSessionMeasure::aCounterIsNotMeasuredOverATimeNobodyLookedAt()
{
    qint64 sent = 1'000'000;
    InterfaceCounters counters([&sent] { return QHash<QString, qint64> {{u"ens18"_s, sent}}; });
    const auto rateAt = [&](qint64 ms) { return counters.tick({u"ens18"_s}, epoch + ms, ms).first().sample.rate; };
    QCOMPARE(rateAt(250), notMeasured);
    QCOMPARE(rateAt(500), Bandwidth {0});
    sent += 1'000'000;
    QCOMPARE(rateAt(60'000), notMeasured); // no session ran
    QCOMPARE(rateAt(60'250), Bandwidth {0});
    sent = 10; // it was taken down and came up again
    QCOMPARE(rateAt(60'500), notMeasured);
}

void TestSessionMeasure::anInterfaceIsCountedOnceAndOneThatIsMissingNotAtAll()
{
    InterfaceCounters counters([] { return QHash<QString, qint64> {{u"ens18"_s, 1}}; });
    QCOMPARE(counters.tick({u"ens18"_s, u"gone0"_s, u"ens18"_s}, epoch, 1).size(), 1);
    QVERIFY(counters.samples(u"gone0"_s).isEmpty());
}

void TestSessionMeasure::aKilledReceiverIsNamedUntilItIsDropped()
{
    Replay replay(u"recv-sigkill-drop20"_s);
    QVERIFY(replay.feedUntil<TransferStarted>(0));
    QVERIFY(replay.feedUntil<TransferProgress>(500));
    QVERIFY(replay.feedUntil<AcknowledgementMissed>(1100));
    QVERIFY(!replay.detector.stallAt(1999));
    QVERIFY(!replay.detector.stallAt(2500)); // one line also appears in healthy runs
    QVERIFY(replay.feedUntil<AcknowledgementMissed>(2600));
    QVERIFY(replay.detector.stallAt(2600) == (Stall {500, {1}}));
    QVERIFY(replay.feedUntil<AcknowledgementMissed>(9000));
    QVERIFY(replay.detector.stallAt(11'000) == (Stall {500, {1}}));
    QVERIFY(replay.feedUntil<ReceiverTimedOut>(11'500));
    QVERIFY(replay.feedUntil<ReceiverGone>(11'500));
    QVERIFY(!replay.detector.stallAt(11'600));
    qint64 nowMs = 11'500;
    while (replay.feedUntil<TransferProgress>(nowMs += 500))
        QVERIFY(!replay.detector.stallAt(nowMs));
}

void TestSessionMeasure::aPhantomIsNamedFromTheFirstSecondsOn()
{
    Replay replay(u"lost-connect-reply"_s);
    QVERIFY(replay.feedUntil<TransferStarted>(0));
    QVERIFY(replay.feedUntil<AcknowledgementMissed>(100));
    QVERIFY(replay.feedUntil<AcknowledgementMissed>(700));
    QVERIFY(!replay.detector.stallAt(1499));
    int lines = 0;
    for (qint64 nowMs = 1500; replay.feedUntil<AcknowledgementMissed>(nowMs); nowMs += 7000) {
        QVERIFY(replay.detector.stallAt(nowMs) == (Stall {0, {3}}));
        ++lines;
    }
    QCOMPARE(lines, 9);
}

void TestSessionMeasure::aSingleTimeoutLineIsNoStall()
{
    StallDetector detector = sendingSince(0);
    detector.feed(missedBy({0}, 2), 100);
    QVERIFY(!detector.stallAt(2999));
    detector.feed(TransferProgress {2000, 1, 0}, 3000);
    detector.feed(missedBy({0}, 2), 3100); // the count begins again
    QVERIFY(!detector.stallAt(5999));
    detector.feed(TransferProgress {2000, 1, 7}, 4000); // the same bytes are no movement
    QVERIFY(detector.stallAt(6000) == (Stall {3000, {}}));
}

void TestSessionMeasure::onlyLinesThatAgreeAccuse()
{
    StallDetector detector = sendingSince(0);
    detector.feed(missedBy({0}, 3), 100);
    detector.feed(missedBy({0, 1}, 3), 200);
    QVERIFY(!detector.stallAt(2000));
    detector.feed(missedBy({0, 1}, 3), 300);
    QVERIFY(detector.stallAt(2000) == (Stall {0, {0, 1}}));
}

void TestSessionMeasure::whenEverybodyIsSilentNobodyIsNamed()
{
    StallDetector detector = sendingSince(0);
    detector.feed(missedBy({0, 1, 2}, 3), 100);
    detector.feed(missedBy({0, 1, 2}, 3), 200);
    QVERIFY(detector.stallAt(1500) == (Stall {0, {}}));
}

void TestSessionMeasure::theOnlyReceiverIsNamed()
{
    StallDetector detector = sendingSince(0);
    detector.feed(missedBy({0}, 1), 100);
    detector.feed(missedBy({0}, 1), 200);
    QVERIFY(!detector.stallAt(1499));
    QVERIFY(detector.stallAt(1500) == (Stall {0, {0}}));
}

void TestSessionMeasure::standingStillWithoutAWordIsAStallOfNobody()
{
    const StallDetector detector = sendingSince(0);
    QVERIFY(!detector.stallAt(2999));
    QVERIFY(detector.stallAt(3000) == (Stall {0, {}}));
    QVERIFY(!StallDetector().stallAt(epoch)); // nothing is being sent yet
}

void TestSessionMeasure::afterTheEndNothingStalls()
{
    StallDetector detector = sendingSince(0);
    detector.feed(missedBy({0}, 2), 100);
    detector.feed(missedBy({0}, 2), 200);
    detector.feed(TransferComplete {}, 1000);
    QVERIFY(!detector.stallAt(60'000));
}
