// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sender/streamverdict.h"
#include "app/sender/udpcast/udpcastarguments.h"
#include "app/sender/udpcast/udpcastsender.h"
#include "transcript.h"

#include <QDir>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 a = 157'286'400; // the samples' big file, 150 MiB
constexpr qint64 tiny = 1000;

/// Samples in which udp-sender itself had no trouble.
const QStringList healthy {u"async-fec"_s, u"file-empty"_s, u"file-sparse-2G"_s, u"file-tiny"_s,
    u"fog-receiverfirst-bcast"_s, u"fog-receiverfirst-rdvucast"_s, u"fog-receiverfirst-ttl32"_s, u"fog-style"_s,
    u"halfduplex-log"_s, u"log-bwperiod"_s, u"lossy-1pct"_s, u"maxwait-2of3"_s, u"mcast-addresses"_s,
    u"nopointopoint"_s, u"noprogress"_s, u"noreceivers-maxwait"_s, u"noreceivers-starttimeout"_s,
    u"normal-1recv"_s, u"normal-1recv-stdin"_s, u"normal-3recv"_s, u"pipe-gzip"_s, u"pointopoint-2"_s,
    u"portbase-odd"_s, u"recv-all-killed"_s, u"recv-diskfull"_s, u"recv-sigint"_s, u"recv-sigkill-default"_s,
    u"recv-sigkill-drop20"_s, u"sigint-transfer"_s, u"sigterm-transfer"_s, u"sigterm-waiting"_s,
    u"starttimeout-1of2"_s, u"statperiod100"_s};

QStringList allSamples()
{
    QStringList names = QDir(QStringLiteral(TEST_DATA "/udpcast")).entryList({u"*.sender.txt"_s}, QDir::Files);
    names.replaceInStrings(u".sender.txt"_s, QString());
    names.sort();
    return names;
}

StreamTally tallyOf(const std::vector<SenderEvent> &events)
{
    StreamTally tally;
    for (const SenderEvent &event : events)
        tally.apply(event);
    return tally;
}

QString textOf(const StreamVerdict &verdict)
{
    static const char *const words[] {"completed", "left", "dropped", "stopped"};
    QStringList receivers;
    for (const ReceiverVerdict &each : verdict.receivers) {
        receivers << u"%1 %2 %3"_s.arg(
            each.address, QLatin1StringView(words[int(each.result)]), QString::number(each.bytes));
    }
    return u"%1 %2 [%3]"_s.arg(
        verdict.isSent ? u"sent"_s : u"not sent"_s, QString::number(verdict.bytes), receivers.join(u", "_s));
}

SenderOptions someOptions()
{
    return {.files = {u"/images/w/d1p1.img"_s},
        .interface = u"eth0"_s,
        .address = u"127.0.0.1"_s,
        .portbase = 63100,
        .maxBitrate = {},
        .rendezvous = {}};
}

QString valueOf(const QStringList &arguments, const QString &option)
{
    const auto at = arguments.indexOf(option);
    return at < 0 ? QString() : arguments.value(at + 1);
}

/// An executable that stands in for udp-sender.
QString writeScript(const QTemporaryDir &folder, const QByteArray &body)
{
    QFile file(folder.filePath(u"udp-sender"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("#!/bin/sh\n" + body);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file.fileName();
}

/// What each sample must be judged, with the size of the file it sent.
struct Expected
{
    const char *sample;
    qint64 size;
    QString verdict;
};

QList<Expected> expectedVerdicts()
{
    const QString tinySent = u"sent 1000 [10.77.0.11 completed 1000]"_s;
    const QString bigSent = u"sent 157286400 [10.77.0.11 completed 157286400]"_s;
    const QString nobody = u"not sent 0 []"_s;
    return {
        {"normal-1recv", a, bigSent},
        {"normal-3recv", a,
            u"sent 157286400 [10.77.0.11 completed 157286400, 10.77.0.13 completed 157286400,"
            " 10.77.0.12 completed 157286400]"_s},
        {"normal-1recv-stdin", 0, u"sent 0 [10.77.0.11 completed 0]"_s},
        {"maxwait-2of3", tiny, u"sent 1000 [10.77.0.12 completed 1000, 10.77.0.11 completed 1000]"_s},
        {"noreceivers-maxwait", tiny, nobody},
        {"noreceivers-starttimeout", tiny, nobody},
        {"noreceivers-autostart", tiny, nobody},
        {"starttimeout-1of2", tiny, u"not sent 0 [10.77.0.11 stopped 0]"_s},
        {"bad-interface", tiny, nobody},
        {"portbase-odd", tiny, tinySent},
        {"port-in-use", tiny, nobody},
        {"file-missing", tiny, u"not sent 0 [10.77.0.11 stopped 0]"_s},
        {"file-directory", tiny, u"not sent 0 [10.77.0.11 stopped 0]"_s},
        {"file-empty", 0, u"sent 0 [10.77.0.11 completed 0]"_s},
        {"file-tiny", tiny, tinySent},
        {"file-sparse-2G", 2'147'483'648, u"sent 2147483648 [10.77.0.11 completed 2147483648]"_s},
        {"sigterm-waiting", a, nobody},
        {"sigterm-transfer", a, bigSent}, // killed by SIGTERM, but only after everything was sent
        {"sigint-transfer", a, u"not sent 29679104 [10.77.0.11 stopped 29679104]"_s},
        {"recv-sigint", a, u"sent 157286400 [10.77.0.12 left 35712768, 10.77.0.11 completed 157286400]"_s},
        {"recv-sigkill-drop20", a,
            u"sent 157286400 [10.77.0.11 completed 157286400, 10.77.0.12 dropped 16307200]"_s},
        {"recv-sigkill-default", a,
            u"sent 157286400 [10.77.0.12 dropped 17937920, 10.77.0.11 completed 157286400]"_s},
        {"recv-all-killed", a, u"not sent 36201984 [10.77.0.11 dropped 18264064]"_s}, // exit code 0
        {"recv-diskfull", a, u"not sent 163072 [10.77.0.11 left 0]"_s}, // exit code 0
        // With --log "Starting transfer" and "Transfer complete" are elsewhere, with --no-progress the bytes:
        // nothing is proven, so neither option is ever given.
        {"log-bwperiod", a, u"not sent 157286400 [10.77.0.11 stopped 157286400, 10.77.0.12 stopped 157286400]"_s},
        {"halfduplex-log", a, u"not sent 157286400 [10.77.0.11 stopped 157286400]"_s},
        {"noprogress", a, u"not sent 0 [10.77.0.11 stopped 0]"_s},
        {"pipe-gzip", 157'313'054, u"sent 157313054 [10.77.0.11 completed 157313054]"_s}, // of what gzip wrote
        {"statperiod100", a, bigSent},
        {"kbd-devnull", tiny, nobody},
        {"pointopoint-2", tiny, u"not sent 0 [10.77.0.12 stopped 0]"_s},
        {"nopointopoint", tiny, tinySent},
        {"mcast-addresses", tiny, tinySent},
        {"fog-style", tiny, tinySent},
        {"fog-receiverfirst-bcast", tiny, tinySent},
        {"fog-receiverfirst-rdvucast", tiny, tinySent},
        {"fog-receiverfirst-ttl32", tiny, nobody},
        {"async-nogov", tiny, nobody},
        {"async-fec", tiny, u"not sent 1000 []"_s}, // one-way: who received it is unknown
        {"bad-bitrate", tiny, nobody},
        {"bad-rdv", tiny, nobody},
        {"unknown-option", tiny, nobody},
        {"print-seed", tiny, nobody},
        {"lossy-1pct", a, u"sent 157286400 [10.77.0.11 completed 157286400, 10.77.0.12 completed 157286400]"_s},
        {"lost-connect-reply", 268'435'456,
            u"not sent 0 [10.77.0.13 stopped 0, 10.77.0.12 stopped 0, 10.77.0.14 stopped 0, 10.77.0.11 stopped 0]"_s},
    };
}

} // namespace

class TestSender : public QObject
{
    Q_OBJECT

private slots:
    void aTranscriptGivesTheSameEventsHoweverItIsCut_data();
    void aTranscriptGivesTheSameEventsHoweverItIsCut();
    void everyLineOfAHealthyRunIsAnEventOrABanner_data();
    void everyLineOfAHealthyRunIsAnEventOrABanner();
    void everySampleIsEitherHealthyOrComplains();
    void aDroppedReceiverIsToldStepByStep();
    void everyNumberFormatOfUdpSenderIsRead_data();
    void everyNumberFormatOfUdpSenderIsRead();
    void anErrorThatFollowsProgressWithoutALineEndIsStillProgress();
    void aFileNameIsNoEvent_data();
    void aFileNameIsNoEvent();
    void aLineWithoutAnEndIsCutAndTheNextOneIsRead();
    void theComplaintIsTheLineThatNamesTheReason_data();
    void theComplaintIsTheLineThatNamesTheReason();

    void theVerdictOnASampleComesFromItsBytesAndReceivers_data();
    void theVerdictOnASampleComesFromItsBytesAndReceivers();
    void theVerdictIsComputedForEverySample();
    void aSizeIsComparedInTheResolutionOfTheProgressLine_data();
    void aSizeIsComparedInTheResolutionOfTheProgressLine();
    void aReceiverThatLeavesBeforeTheStartWasNeverThere();
    void aGoodbyeWithAllBytesAcknowledgedIsACompletion();
    void completeWithoutReceiversSendsToNobody();

    void theArgumentsAreThoseOfALabSession();
    void theRateIsWrittenInDigitsUdpSenderReads_data();
    void theRateIsWrittenInDigitsUdpSenderReads();
    void onTheLoopbackUdpSenderCountsTheJoinsItself();
    void aConfiguredUdpSenderGoesFirst();

    void aMissingProgramFinishesOnceWithItsReason();
    void aTakenStartPortFinishesBeforeAnythingRuns();
    void theLastComplaintIsTheReasonOfAFailedRun();
    void aKilledSenderHasCrashed();
    void exitCodeZeroIsNoErrorAndNoSuccess();
    void stopEndsASenderThatIgnoresTheInterrupt();
};

void TestSender::aTranscriptGivesTheSameEventsHoweverItIsCut_data()
{
    QTest::addColumn<QString>("sample");
    for (const QString &sample : allSamples())
        QTest::newRow(qPrintable(sample)) << sample;
}

void TestSender::aTranscriptGivesTheSameEventsHoweverItIsCut()
{
    QFETCH(QString, sample);
    const QByteArray bytes = transcript(sample);
    QVERIFY(!bytes.isEmpty());
    const auto whole = eventsOf(bytes);
    QVERIFY(!whole.empty());
    QVERIFY(eventsOf(bytes, [] { return 1; }) == whole);
    for (quint32 seed = 1; seed <= 20; ++seed) {
        QRandomGenerator random(seed);
        const bool isSame = eventsOf(bytes, [&random] { return random.bounded(1, 40); }) == whole;
        QVERIFY2(isSame, qPrintable(u"seed %1"_s.arg(seed)));
    }
}

void TestSender::everyLineOfAHealthyRunIsAnEventOrABanner_data()
{
    QTest::addColumn<QString>("sample");
    for (const QString &sample : healthy)
        QTest::newRow(qPrintable(sample)) << sample;
}

void TestSender::everyLineOfAHealthyRunIsAnEventOrABanner()
{
    QFETCH(QString, sample);
    static const QStringList banners {u"Udp-sender 20120424"_s, u"Using full duplex mode"_s,
        u"Using mcast address"_s, u"UDP sender for"_s, u"Compressed UDP sender for"_s, u"stripes="_s};
    const auto events = eventsOf(transcript(sample));
    QString text = QString::fromUtf8(transcript(sample)).remove(u'\a');
    qsizetype lines = 0;
    for (const QString &line : text.split(QRegularExpression(u"[\r\n]"_s)))
        lines += line.trimmed().isEmpty() ? 0 : 1;
    QCOMPARE(qsizetype(events.size()), lines);
    for (const SenderEvent &event : events) {
        const auto *remark = std::get_if<SenderRemark>(&event);
        if (!remark)
            continue;
        QVERIFY2(!remark->isComplaint, qPrintable(remark->text));
        const auto begins = [remark](const QString &banner) { return remark->text.startsWith(banner); };
        QVERIFY2(std::ranges::any_of(banners, begins), qPrintable(remark->text));
    }
}

void TestSender::everySampleIsEitherHealthyOrComplains()
{
    const QStringList samples = allSamples();
    QCOMPARE(samples.size(), 45);
    for (const QString &sample : samples) {
        const bool complains = !tallyOf(eventsOf(transcript(sample))).lastComplaint.isEmpty();
        QVERIFY2(complains != healthy.contains(sample), qPrintable(sample));
    }
}

void TestSender::aDroppedReceiverIsToldStepByStep()
{
    const AcknowledgementMissed missed {{1}, {1}, 2};
    const std::vector<SenderEvent> expected {SenderRemark {u"Udp-sender 20120424"_s},
        SenderRemark {u"Using full duplex mode"_s}, SenderRemark {u"Using mcast address 234.77.0.1"_s},
        SenderRemark {u"UDP sender for /dev/shm/us/a at 10.77.0.1 on eth0"_s}, SenderReady {u"10.77.0.255"_s},
        ReceiverJoined {u"10.77.0.11"_s, 0}, ReceiverJoined {u"10.77.0.12"_s, 1}, TransferStarted {},
        TransferProgress {16'307'200, 1, 227}, missed, missed, missed, ReceiverTimedOut {1},
        ReceiverGone {1, u"10.77.0.12"_s}, TransferProgress {33'266'688, 1, 441},
        TransferProgress {51'204'608, 1, 469}, TransferProgress {69'468'672, 1, 471},
        TransferProgress {87'732'736, 1, 471}, TransferProgress {105'996'800, 1, 471},
        TransferProgress {124'097'792, 1, 471}, TransferProgress {142'361'856, 1, 471},
        TransferProgress {a, 1, 471}, TransferComplete {}, ReceiverGone {0, u"10.77.0.11"_s}};
    const auto events = eventsOf(transcript(u"recv-sigkill-drop20"_s));
    QCOMPARE(events.size(), expected.size());
    for (size_t i = 0; i < expected.size(); ++i)
        QVERIFY2(events[i] == expected[i], qPrintable(u"event %1"_s.arg(i)));
}

void TestSender::everyNumberFormatOfUdpSenderIsRead_data()
{
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QByteArray>("printed");
    static const QRegularExpression shape(u"^(\\d+) -> \\[(.*)\\]$"_s);
    for (const QString &line : QString::fromLatin1(testFile(u"number-format.txt"_s)).split(u'\n')) {
        if (const auto match = shape.match(line); match.hasMatch())
            QTest::newRow(qPrintable(match.captured(1)))
                << match.captured(1).toLongLong() << match.captured(2).toLatin1();
    }
}

void TestSender::everyNumberFormatOfUdpSenderIsRead()
{
    QFETCH(qint64, number);
    QFETCH(QByteArray, printed);
    const qint64 resolution = number < 1'000'000'000 ? 1 : number <= 1'000'000'000'000 ? 1024 : 1024 * 1024;
    const auto events = eventsOf("bytes=" + printed + " re-xmits=0000069 (  0.1%) slice=0112 -   0\r");
    QCOMPARE(events.size(), size_t(1));
    const auto *progress = std::get_if<TransferProgress>(&events[0]);
    QVERIFY(progress);
    // Nine digits is all udp-sender prints: from 10^9 MiB on the leading ones are missing.
    QCOMPARE(progress->bytes, number / resolution % 1'000'000'000 * resolution);
    QCOMPARE(progress->resolution, resolution);
    QCOMPARE(progress->retransmittedBlocks, 69);
}

void TestSender::anErrorThatFollowsProgressWithoutALineEndIsStillProgress()
{
    const auto events
        = eventsOf("bytes=     163 072  re-xmits=0000000 (  0.0%) slice=0112 -   0 New connection from 1.2.3.4");
    QCOMPARE(events.size(), size_t(1));
    QVERIFY(events[0] == SenderEvent(TransferProgress {163'072, 1, 0}));
}

void TestSender::aFileNameIsNoEvent_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("end") << "/images/Transfer complete./d1p1.img"_ba;
    QTest::newRow("goodbye") << "/images/Disconnecting #0 (10.77.0.11)/d1p1.img"_ba;
    QTest::newRow("join") << "/images/New connection from 10.77.0.99  (#7)/d1p1.img"_ba;
    QTest::newRow("start") << "/images/Starting transfer: 00000009/d1p1.img"_ba;
    QTest::newRow("progress") << "/images/bytes=1 re-xmits=0 ( 0.0%) slice=1/d1p1.img"_ba;
}

void TestSender::aFileNameIsNoEvent()
{
    QFETCH(QByteArray, file);
    const QByteArray banner = "UDP sender for " + file + " at 10.77.0.1 on eth0";
    const auto events = eventsOf(banner + " \n");
    QCOMPARE(events.size(), size_t(1));
    QVERIFY(events[0] == SenderEvent(SenderRemark {QString::fromUtf8(banner), false}));
}

void TestSender::aLineWithoutAnEndIsCutAndTheNextOneIsRead()
{
    UdpcastOutput output;
    for (int i = 0; i < 64; ++i)
        QVERIFY(output.feed(QByteArray(4096, 'x')).empty());
    const auto events = output.feed("\nTransfer complete.\a\n");
    QCOMPARE(events.size(), size_t(2));
    QCOMPARE(std::get<SenderRemark>(events[0]).text.size(), UdpcastOutput::longestLine);
    QVERIFY(std::holds_alternative<TransferComplete>(events[1]));
    QVERIFY(output.finish().empty());
}

void TestSender::theComplaintIsTheLineThatNamesTheReason_data()
{
    QTest::addColumn<QString>("complaint");
    QTest::newRow("bad-interface") << u"No suitable network interface found"_s;
    QTest::newRow("port-in-use") << u"bind socket to 10.77.0.1:9001 (Address already in use)"_s;
    QTest::newRow("file-missing") << u"Could not open file /dev/shm/us/nosuch: No such file or directory"_s;
    QTest::newRow("file-directory") << u"read: Is a directory"_s;
    QTest::newRow("bad-bitrate") << u"Unit x unsupported"_s;
    QTest::newRow("bad-rdv") << u"Bad address foo"_s;
    QTest::newRow("unknown-option") << u"udp-sender: unrecognized option '--frobnicate'"_s;
    QTest::newRow("print-seed") << u"udp-sender: unrecognized option '--print-seed'"_s;
    QTest::newRow("noreceivers-autostart") << u"No participants... exiting"_s;
    QTest::newRow("lost-connect-reply") << u"Bad command 0300"_s;
}

void TestSender::theComplaintIsTheLineThatNamesTheReason()
{
    QFETCH(QString, complaint);
    const QString sample = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(tallyOf(eventsOf(transcript(sample))).lastComplaint, complaint);
}

void TestSender::theVerdictOnASampleComesFromItsBytesAndReceivers_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QString>("verdict");
    for (const Expected &expected : expectedVerdicts())
        QTest::newRow(expected.sample) << expected.size << expected.verdict;
}

void TestSender::theVerdictOnASampleComesFromItsBytesAndReceivers()
{
    QFETCH(qint64, size);
    QFETCH(QString, verdict);
    const QString sample = QString::fromLatin1(QTest::currentDataTag());
    const auto events = eventsOf(transcript(sample));
    QVERIFY(!events.empty());
    QCOMPARE(textOf(judgeStream(tallyOf(events), size)), verdict);
}

void TestSender::theVerdictIsComputedForEverySample()
{
    QStringList judged;
    for (const Expected &expected : expectedVerdicts())
        judged << QString::fromLatin1(expected.sample);
    judged.sort();
    QCOMPARE(judged, allSamples()); // a new sample needs a row
}

void TestSender::aSizeIsComparedInTheResolutionOfTheProgressLine_data()
{
    QTest::addColumn<QByteArray>("printed");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<bool>("isSent");
    QTest::newRow("to the byte") << "157 286 400 "_ba << qint64(157'286'400) << true;
    QTest::newRow("one byte missing") << "157 286 399 "_ba << qint64(157'286'400) << false;
    QTest::newRow("half a KiB above 1 GB") << "     976 562K"_ba << qint64(1'000'000'000) << true;
    QTest::newRow("a KiB missing") << "     976 562K"_ba << qint64(1'000'001'000) << false;
    QTest::newRow("half a MiB above 1 TB") << "     953 674M"_ba << qint64(1'000'000'500'000) << true;
    QTest::newRow("a MiB missing") << "     953 674M"_ba << qint64(1'000'001'600'000) << false;
    QTest::newRow("more than the file") << "       1 001 "_ba << qint64(1000) << false;
}

void TestSender::aSizeIsComparedInTheResolutionOfTheProgressLine()
{
    QFETCH(QByteArray, printed);
    QFETCH(qint64, size);
    QFETCH(bool, isSent);
    const auto verdict
        = judgeStream(tallyOf(eventsOf("New connection from 10.0.0.1  (#0) 00000009\n"
                                       "Starting transfer: 00000009\nbytes="
                          + printed + " re-xmits=0000000 (  0.0%) slice=0112 -   0\r\nTransfer complete.\a\n")),
            size);
    QCOMPARE(verdict.isSent, isSent);
    if (isSent)
        QCOMPARE(verdict.bytes, size); // not the rounded number
}

void TestSender::aReceiverThatLeavesBeforeTheStartWasNeverThere()
{
    StreamTally tally = tallyOf({SenderReady {}, ReceiverJoined {u"10.0.0.1"_s, 0},
        ReceiverJoined {u"10.0.0.2"_s, 1}, ReceiverGone {0, u"10.0.0.1"_s}});
    QCOMPARE(tally.presentCount(), 1);
    QCOMPARE(tally.addressOf(0), QString());
    QCOMPARE(tally.addressOf(1), u"10.0.0.2"_s);
    tally.apply(TransferStarted {});
    tally.apply(ReceiverGone {1, u"10.0.0.2"_s});
    QCOMPARE(tally.presentCount(), 0);
    QCOMPARE(tally.addressOf(1), u"10.0.0.2"_s); // still known: it is part of the verdict
}

void TestSender::aGoodbyeWithAllBytesAcknowledgedIsACompletion()
{
    const StreamTally tally = tallyOf({SenderReady {}, ReceiverJoined {u"10.0.0.1"_s, 0},
        ReceiverJoined {u"10.0.0.2"_s, 1}, TransferStarted {}, TransferProgress {1000, 1, 0},
        ReceiverGone {0, u"10.0.0.1"_s}, TransferComplete {}, ReceiverGone {1, u"10.0.0.2"_s}});
    QCOMPARE(textOf(judgeStream(tally, 1000)), u"sent 1000 [10.0.0.1 completed 1000, 10.0.0.2 completed 1000]"_s);
    QCOMPARE(textOf(judgeStream(tally, 1001)), u"not sent 1000 [10.0.0.1 left 1000, 10.0.0.2 stopped 1000]"_s);
}

void TestSender::completeWithoutReceiversSendsToNobody()
{
    const StreamTally tally = tallyOf({SenderReady {}, TransferStarted {}, TransferComplete {}});
    QCOMPARE(textOf(judgeStream(tally, 0)), u"not sent 0 []"_s);
}

void TestSender::theArgumentsAreThoseOfALabSession()
{
    SenderOptions options = someOptions();
    options.rendezvous = u"239.1.2.3"_s;
    options.behindRouter = true;
    options.tolerateStall = 30;
    const QStringList arguments = udpcastArguments(options);
    QVERIFY(arguments.contains(u"--nokbd"_s)); // /dev/null as keyboard starts at once
    QVERIFY(arguments.contains(u"--nopointopoint"_s));
    QCOMPARE(valueOf(arguments, u"--portbase"_s), u"63100"_s);
    QCOMPARE(valueOf(arguments, u"--retries-until-drop"_s), u"40"_s);
    QCOMPARE(valueOf(arguments, u"--min-receivers"_s), u"4096"_s); // never by itself
    QCOMPARE(valueOf(arguments, u"--mcast-rdv-address"_s), u"239.1.2.3"_s);
    QCOMPARE(valueOf(arguments, u"--ttl"_s), u"32"_s);
    QCOMPARE(valueOf(arguments, u"--file"_s), options.files.first());
    for (const char *never : {"--log", "--no-progress", "--max-wait", "--start-timeout", "--async"})
        QVERIFY2(!arguments.contains(QLatin1StringView(never)), never);
    QVERIFY(!udpcastArguments(someOptions()).contains(u"--ttl"_s)); // a waiting client hears the broadcast only
}

void TestSender::theRateIsWrittenInDigitsUdpSenderReads_data()
{
    QTest::addColumn<qint64>("rate");
    QTest::addColumn<QString>("text");
    QTest::newRow("Mbit") << qint64(900'000'000) << u"900m"_s;
    QTest::newRow("kbit") << qint64(1'500'000) << u"1500k"_s;
    QTest::newRow("rounded down") << qint64(64'999) << u"64k"_s;
    QTest::newRow("never zero, which is no limit") << qint64(5) << u"1k"_s;
    QTest::newRow("unlimited") << qint64(0) << QString();
}

void TestSender::theRateIsWrittenInDigitsUdpSenderReads()
{
    QFETCH(qint64, rate);
    QFETCH(QString, text);
    SenderOptions options = someOptions();
    if (rate > 0)
        options.maxBitrate = Bandwidth {rate};
    QCOMPARE(valueOf(udpcastArguments(options), u"--max-bitrate"_s), text);
}

void TestSender::onTheLoopbackUdpSenderCountsTheJoinsItself()
{
    SenderOptions options = someOptions();
    options.isLoopback = true;
    options.startCount = 3;
    options.startWait = 20;
    const QStringList arguments = udpcastArguments(options);
    QCOMPARE(valueOf(arguments, u"--min-receivers"_s), u"3"_s);
    QCOMPARE(valueOf(arguments, u"--max-wait"_s), u"20"_s);
    QVERIFY(!arguments.contains(u"--nopointopoint"_s));
}

void TestSender::aConfiguredUdpSenderGoesFirst()
{
    const QTemporaryDir folder;
    const QString script = writeScript(folder, "exit 0\n");
    QCOMPARE(findUdpSender(script).value_or(QString()), script);
    QVERIFY(QFile::setPermissions(script, QFile::ReadOwner));
    QVERIFY(findUdpSender(script).value_or(QString()) != script);
}

void TestSender::aMissingProgramFinishesOnceWithItsReason()
{
    UdpcastSender sender({.program = u"/nonexistent/udp-sender"_s}, someOptions());
    QSignalSpy finished(&sender, &Sender::finished);
    sender.start();
    QVERIFY(finished.isEmpty()); // start() returns first
    QTRY_COMPARE(finished.size(), 1);
    const auto outcome = finished[0][0].value<SenderOutcome>();
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->message.id, u"sender-start-failed"_s);
    sender.stop();
    QCoreApplication::processEvents();
    QCOMPARE(finished.size(), 1);
}

void TestSender::aTakenStartPortFinishesBeforeAnythingRuns()
{
    QUdpSocket holder;
    QVERIFY(holder.bind(QHostAddress::LocalHost, 0, QUdpSocket::DontShareAddress));
    SenderOptions options = someOptions();
    options.portbase = holder.localPort();
    const QTemporaryDir folder;
    UdpcastSender sender({.program = writeScript(folder, "touch \"${0%/*}/ran\"\n")}, options);
    QSignalSpy finished(&sender, &Sender::finished);
    sender.start();
    QTRY_COMPARE(finished.size(), 1);
    const auto outcome = finished[0][0].value<SenderOutcome>();
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->message.id, u"port-taken"_s);
    QVERIFY(!QFile::exists(folder.filePath(u"ran"_s)));
}

void TestSender::theLastComplaintIsTheReasonOfAFailedRun()
{
    const QTemporaryDir folder;
    const QString sample = QStringLiteral(TEST_DATA "/udpcast/bad-interface.sender.txt");
    UdpcastSender sender(
        {.program = writeScript(folder, "cat '" + sample.toUtf8() + "' >&2; exit 1\n")}, someOptions());
    QSignalSpy finished(&sender, &Sender::finished);
    QSignalSpy happened(&sender, &Sender::happened);
    sender.start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(happened.size(), 5);
    const auto outcome = finished[0][0].value<SenderOutcome>();
    QVERIFY(outcome.error && !outcome.wasStopped);
    QCOMPARE(outcome.error->message.id, u"sender-failed"_s);
    QCOMPARE(outcome.error->message.args[u"text"_s].toString(), u"No suitable network interface found"_s);
}

void TestSender::aKilledSenderHasCrashed()
{
    const QTemporaryDir folder;
    UdpcastSender sender({.program = writeScript(folder, "kill -KILL $$\n")}, someOptions());
    QSignalSpy finished(&sender, &Sender::finished);
    sender.start();
    QTRY_COMPARE(finished.size(), 1);
    const auto outcome = finished[0][0].value<SenderOutcome>();
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->message.id, u"sender-crashed"_s);
    QCOMPARE(outcome.error->message.args[u"signal"_s].toInt(), 9);
}

void TestSender::exitCodeZeroIsNoErrorAndNoSuccess()
{
    const QTemporaryDir folder;
    UdpcastSender sender(
        {.program = writeScript(folder, "printf 'Transfer complete.\\007' >&2\n")}, someOptions());
    QSignalSpy finished(&sender, &Sender::finished);
    StreamTally tally;
    connect(&sender, &Sender::happened, this, [&tally](const SenderEvent &event) { tally.apply(event); });
    sender.start();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!finished[0][0].value<SenderOutcome>().error);
    QVERIFY(tally.isComplete); // the last line had no end
    QVERIFY(!judgeStream(tally, 1000).isSent);
}

void TestSender::stopEndsASenderThatIgnoresTheInterrupt()
{
    const QTemporaryDir folder;
    const QString script = writeScript(folder,
        "trap '' INT TERM\nprintf 'Broadcasting control to 127.255.255.255\\n' >&2\n"
        "while :; do sleep 0.1; done\n");
    UdpcastSender sender({.program = script}, someOptions());
    QSignalSpy finished(&sender, &Sender::finished);
    QSignalSpy happened(&sender, &Sender::happened);
    sender.start();
    QTRY_COMPARE(happened.size(), 1);
    sender.stop();
    sender.stop();
    QTRY_COMPARE(finished.size(), 1);
    const auto outcome = finished[0][0].value<SenderOutcome>();
    QVERIFY(outcome.wasStopped && !outcome.error);
}

QTEST_GUILESS_MAIN(TestSender)
#include "tst_sender.moc"
