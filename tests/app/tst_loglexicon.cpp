// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_loglexicon.h"

#include "app/check/servercheck.h"
#include "app/log/loglexicon.h"
#include "app/log/logline.h"
#include "transcript.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

struct Sample
{
    const char *id;
    const char *line;
};

/// One line of each meaning, as the programs write it.
const QList<Sample> &samples()
{
    static const QList<Sample> all {
        {"lexicon-daemon-start", "[11-22-26 2:19:28 pm]  * Starting MulticastManager Service"},
        {"lexicon-daemon-interval", "[11-22-26 2:19:28 pm]  * Checking for new items every 10 seconds"},
        {"lexicon-daemon-loop", "[11-22-26 2:19:28 pm]  * Starting service loop"},
        {"lexicon-daemon-idle", "[11-22-26 2:19:38 pm]  * No new tasks found"},
        {"lexicon-daemon-interface-ready", "[11-22-26 2:19:28 pm] Interface Ready with IP Address: 192.168.1.10"},
        {"lexicon-daemon-interface-down",
            "[11-22-26 3:06:30 pm] Interface not ready, waiting for it to come up: 192.168.1.10"},
        {"lexicon-daemon-no-database",
            "[11-22-26 3:06:20 pm] FOGService: MulticastManager - Waiting for mysql to be available"},
        {"lexicon-daemon-no-sender", "[11-22-26 3:06:10 pm]  * Unable to locate udp-sender!."},
        {"lexicon-daemon-disabled", "[11-22-26 3:06:00 pm]  * Multicast service is globally disabled"},
        {"lexicon-daemon-not-master", "[11-22-26 3:05:50 pm]  | This is not the master node"},
        {"lexicon-daemon-no-image-path", "[11-22-26 3:05:30 pm]  | Unable to find image path"},
        {"lexicon-daemon-no-members", "[11-22-26 3:05:40 pm] Task not created as there are no associated tasks"},
        {"lexicon-daemon-no-count", "[11-22-26 3:05:40 pm] Or there was no number defined for joining session"},
        {"lexicon-daemon-other-interface",
            "[11-22-26 3:06:10 pm]  | Ignoring configured interface eno1; 10.0.0.5 routes over eno2"},
        {"lexicon-daemon-bad-bitrate", "[11-22-26 3:06:10 pm]  | Ignoring invalid multicast bitrate: 100%"},
        {"lexicon-daemon-bad-image",
            "[11-22-26 3:06:10 pm]  | Image 4 for session Lab1 is missing or invalid; skipping"},
        {"lexicon-daemon-removed", "[11-22-26 3:06:10 pm]  | Cleaning 1 task as they have been removed"},
        {"lexicon-daemon-command",
            "[11-22-26 2:20:08 pm]  | Command: /usr/local/sbin/udp-sender --interface eth0 --min-receivers 7 "
            "--portbase 63100;"},
        {"lexicon-daemon-forked", "[11-22-26 2:19:28 pm] FOGMulticastManager forked child process (4210)."},
        {"lexicon-daemon-log-closed",
            "[11-22-26 2:19:28 pm] fopen(/opt/fog/log/multicast.log): failed to open stream: No such file or "
            "directory"},
        {"lexicon-orphan-ended",
            "[11-22-26 3:06:10 pm]  | Session ID: 12 orphaned udp-sender pid: 4211 terminating so it can be "
            "restarted"},
        {"lexicon-orphan-forgotten", "[11-22-26 3:06:10 pm]  | Session ID: 12 stale sender reference cleared"},
        {"lexicon-session-new", "[11-22-26 2:20:08 pm]  | Task ID: 41 Name: Multi-Cast Task - Lab1 is new"},
        {"lexicon-session-image",
            "[11-22-26 2:20:08 pm]  | Task ID: 41 Name: Multi-Cast Task - Lab1 image file found, file: "
            "/images/Win10Lab"},
        {"lexicon-session-clients",
            "[11-22-26 2:20:08 pm]  | Task ID: 41 Name: Multi-Cast Task - Lab1 7 clients found"},
        {"lexicon-session-port",
            "[11-22-26 2:20:08 pm]  | Task ID: 41 Name: Multi-Cast Task - Lab1 sending on base port 63100"},
        {"lexicon-session-started",
            "[11-22-26 2:20:08 pm]  | Task ID: 41 Name: Multi-Cast Task - Lab1 has started"},
        {"lexicon-session-running",
            "[11-22-26 2:20:18 pm]  | Task ID: 41 Name: Multi-Cast Task - Lab1 is already running with pid: 4211"},
        {"lexicon-session-sender-gone",
            "[11-22-26 2:58:41 pm]  | Task ID: 41 Name: Multi-Cast Task - Lab1 is no longer running"},
        {"lexicon-session-completed",
            "[11-22-26 2:58:41 pm]  | Task ID: 41 Name: Multi-Cast Task - Lab1 has been completed"},
        {"lexicon-session-killed",
            "[11-22-26 2:58:41 pm]  | Task ID: 41 Name: Multi-Cast Task - Lab1 has been killed"},
        {"lexicon-session-cancelled",
            "[11-22-26 2:58:41 pm]  | Task ID: 41 Name: Multi-Cast Task - Lab1 has been cancelled"},
        {"lexicon-session-queued",
            "[11-22-26 2:58:41 pm]  | Task ID: 41 Name: Multi-Cast Task - Lab1 has been queued"},
        {"lexicon-session-no-slot", "[11-22-26 3:05:20 pm]  | Task ID: 43 Name: Room 14  No open slots "},
        {"lexicon-session-odd-port",
            "[11-22-26 3:05:00 pm]  | Task ID: 42 Name: Room 12 failed to execute, port must be even and numeric"},
        {"lexicon-session-no-image",
            "[11-22-26 3:05:10 pm]  | Task ID: 42 Name: Room 12 failed to execute, image file: /images/Gonenot "
            "found on this node"},
        {"lexicon-session-inactive",
            "[11-22-26 3:05:10 pm]  | Task ID: 42 Name: Room 12 is no longer active, stopping its sender"},
        {"lexicon-session-other-node",
            "[11-22-26 3:05:10 pm]  | Task ID: 42 Name: Room 12 is already being sent by another node"},
        {"lexicon-session-sender-failed",
            "[11-22-26 3:05:10 pm]  | Task ID: 42 Name: Room 12 exited abnormally with code 1; canceling task"},
        {"lexicon-client-no-slot", " * No open slots, There are 0 before me."},
        {"lexicon-client-in-line", " * Attempting to check in (In line for 00:02:15)"},
        {"lexicon-client-no-task", " * No Active Task found for Host: pc01 (00:11:22:33:44:55)"},
        {"lexicon-client-busy", "{ \"error\": \"Host is already a member of an active task\" }"},
        {"lexicon-client-none-free", "{ \"error\": \"No hosts available to task\" }"},
        {"lexicon-client-go", "##@GO"},
        {"lexicon-sender-version", "[11-22-26 2:20:08 pm] Task startedUdp-sender 20200328"},
        {"lexicon-sender-duplex", "Using full duplex mode"},
        {"lexicon-sender-address", "Using mcast address 232.168.1.10"},
        {"lexicon-sender-file", "UDP sender for /images/Win10Lab/d1p1.img at 192.168.1.10 on eth0 "},
        {"lexicon-sender-control", "Broadcasting control to 224.0.0.1"},
        {"lexicon-sender-key", "Ready. Press any key to start sending data."},
        {"lexicon-sender-joined", "New connection from 192.168.1.51  (#0) 00000009"},
        {"lexicon-sender-begins", "Starting transfer: 00000009"},
        {"lexicon-sender-progress", "bytes=  104 857 600  re-xmits=0000012 (  0.0%) slice=0112 -   1"},
        {"lexicon-sender-timeout", "Timeout notAnswered=[1] notReady=[1] nrAns=0 nrRead=0 nrPart=2 avg=10000"},
        {"lexicon-sender-dropped", "Dropping client #1 because of timeout"},
        {"lexicon-sender-left", "Disconnecting #1 (192.168.1.52)"},
        {"lexicon-sender-complete", "Transfer complete.\a"},
        {"lexicon-sender-nobody", "No participants... exiting"},
        {"lexicon-sender-no-file", "Could not open file /images/lab/d1p1.img: No such file or directory"},
        {"lexicon-sender-no-right", "Could not open file /images/lab/d1p1.img: Permission denied"},
        {"lexicon-sender-is-folder", "read: Is a directory"},
        {"lexicon-sender-read-error", "read: Input/output error"},
        {"lexicon-sender-port-busy", "bind socket to 10.77.0.1:9001 (Address already in use)"},
        {"lexicon-sender-no-address", "bind socket to 10.77.0.1:9001 (Cannot assign requested address)"},
        {"lexicon-sender-no-interface", "No suitable network interface found"},
        {"lexicon-sender-interfaces", "The following interfaces are available:"},
        {"lexicon-sender-blocked", "Could not broadcast data packet to 232.77.0.1:9000 (Operation not permitted)"},
        {"lexicon-sender-link-down",
            "Could not broadcast data packet to 232.77.0.1:9000 (Network is unreachable)"},
        {"lexicon-sender-unexpected", "Bad command 0300"},
        {"lexicon-sender-stranger", "Bad message from port 10.77.0.11.4711"},
        {"lexicon-sender-participant", "Invalid participant 7"},
        {"lexicon-sender-point-to-point", "pointopoint mode set, and 2 participants instead of 1"},
        {"lexicon-sender-extra", "Extra argument \"foo\" ignored"},
        {"lexicon-sender-unit", "Unit x unsupported"},
        {"lexicon-sender-bad-address", "Bad address foo"},
        {"lexicon-sender-option", "udp-sender: unrecognized option '--frobnicate'"},
        {"lexicon-sender-async", "Warning: Async mode but no forward error correction"},
        {"lexicon-sender-stripes", "stripes=8 redund=8 stripesize=16"},
        {"lexicon-sender-resent", "14:28:08.654512 RETX        68   45"},
        {"lexicon-sender-slice", "14:28:08.648769 Doubling slice size to 162"},
        {"lexicon-sender-rate", "14:28:05.428106 Inst BW=290.801510"},
        {"lexicon-udpcast-signal", "Signal 2: Cancelled by user"},
        {"lexicon-receiver-version", "Udp-receiver 20120424"},
        {"lexicon-receiver-file", "UDP receiver for /dev/null at 10.77.0.11 on eth0"},
        {"lexicon-receiver-message", "received message, cap=00000009"},
        {"lexicon-receiver-connected", "Connected as #0 to 10.77.0.1"},
        {"lexicon-receiver-listening", "Listening to multicast on 234.77.0.1"},
        {"lexicon-receiver-progress", "bytes=157 286 400  (258.71 Mbps)"},
        {"lexicon-receiver-timeout", "Receiver timeout"},
        {"lexicon-receiver-error", "Receiver error"},
        {"lexicon-receiver-full", "Too many clients already connected"},
        {"lexicon-disk-full", "write: No space left on device"},
    };
    return all;
}

QSet<QString> idsThatFit(const QString &line)
{
    QSet<QString> ids;
    for (const LexiconEntry &entry : lexiconEntries()) {
        if (isWrittenAs(entry, line))
            ids.insert(QString::fromLatin1(entry.id));
    }
    return ids;
}

QStringList shownLines(QByteArray bytes)
{
    QStringList lines;
    for (const QByteArray &line : bytes.replace('\r', '\n').split('\n')) {
        LineBuffer buffer;
        buffer.append(line);
        if (const QString text = shownLine(buffer).text; !text.trimmed().isEmpty())
            lines << text;
    }
    return lines;
}

} // namespace

void TestLogLexicon::everyEntryExplainsItsSampleAndNoOtherDoes_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("line");
    for (const Sample &sample : samples())
        QTest::newRow(sample.id) << QString::fromLatin1(sample.id) << QString::fromUtf8(sample.line);
}

void TestLogLexicon::everyEntryExplainsItsSampleAndNoOtherDoes()
{
    QFETCH(QString, id);
    QFETCH(QString, line);
    QCOMPARE(idsThatFit(line), QSet<QString> {id});
    const auto meaning = meaningOf(line);
    QVERIFY(meaning);
    QCOMPARE(meaning->explanation.id, id);
    QVERIFY(!meaning->explanation.english.isEmpty());
    QCOMPARE(meaning->causes.isEmpty(), messageTemplate(id + u"-why"_s).isEmpty());
}

void TestLogLexicon::everyEntryHasASampleAndThereAreAtLeastSixty()
{
    QSet<QString> known, shown;
    for (const LexiconEntry &entry : lexiconEntries())
        known.insert(QString::fromLatin1(entry.id));
    for (const Sample &sample : samples())
        shown.insert(QString::fromLatin1(sample.id));
    QCOMPARE(shown, known);
    QVERIFY(known.size() >= 60);
}

void TestLogLexicon::everyShapeIsFoundInALineThatIsWrittenSo()
{
    for (const LexiconEntry &entry : lexiconEntries()) {
        const bool isOfSession = entry.scope == LexiconEntry::Scope::OfSession;
        const QString text = QString::fromLatin1(entry.shape).replace(u'*', u"7"_s);
        for (const QString &head : isOfSession ? QStringList {u"[11-22-26 2:20:08 pm]  | Task ID: 41 "_s,
                                       u"[11-22-26 2:20:08 pm]  | Task (41) "_s, u" | Session ID: 41 "_s}
                                               : QStringList {u"[11-22-26 2:20:08 pm]  * "_s, QString()}) {
            const auto meaning = meaningOf(head + text);
            QVERIFY2(meaning && meaning->explanation.id == QLatin1StringView(entry.id), qPrintable(head + text));
        }
    }
}

void TestLogLexicon::aCheckThatHelpsIsOneThatThereIs()
{
    const QStringList checks = checkIds();
    for (const LexiconEntry &entry : lexiconEntries()) {
        const QString check = QString::fromLatin1(entry.check);
        QVERIFY2(check.isEmpty() || checks.contains(check), entry.check);
    }
}

void TestLogLexicon::unknownLinesStayAsTheyAre_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"", " ", "*", "|", "[", "[]", "[1", "[11-22-26 2:19:28 pm]", "[11-22-26 2:19:28 pm] ",
             "[11-22-26 2:19:28 pm] Task started", "Task ID: ", "Task ID: 41", "Task (", "Session ID: x is new",
             "Hello", "Transfer", "my Transfer complete.", "14:28:08.654512 ",
             "==================================", "Es wurden keine neuen Aufgaben gefunden"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestLogLexicon::unknownLinesStayAsTheyAre()
{
    QFETCH(QString, line);
    QVERIFY(!meaningOf(line));
}

void TestLogLexicon::theNameOfASessionExplainsNothing()
{
    const auto meaning
        = meaningOf(u"[11-22-26 2:20:08 pm]  | Task ID: 41 Name: Receiver error failed to open file is new"_s);
    QVERIFY(meaning);
    QCOMPARE(meaning->explanation.id, u"lexicon-session-new"_s);
}

void TestLogLexicon::whatRealUdpSendersSayIsKnown()
{
    // What follows a heading, and what belongs to the usage text, explains itself.
    static const QStringList plain {u"lo"_s, u"eth0"_s, u"udp-sender [--file"_s};
    int known = 0;
    const QDir folder(QStringLiteral(TEST_DATA "/udpcast"));
    for (const QString &name : folder.entryList({u"*.sender.txt"_s})) {
        for (const QString &line : shownLines(testFile(name))) {
            const bool isPlain = std::ranges::any_of(
                plain, [&line](const QString &start) { return line.trimmed().startsWith(start); });
            QVERIFY2(isPlain || meaningOf(line), qPrintable(name + u": "_s + line));
            ++known;
        }
    }
    QVERIFY(known > 300);
}

void TestLogLexicon::whatFogsDaemonSaysIsKnown()
{
    for (const char *name : {"multicast.158", "multicast.late15", "udpcast.33", "udpcast.18.midway"}) {
        QFile file(QStringLiteral(TEST_DATA "/fog-logs/") + QLatin1StringView(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QString &line : shownLines(file.readAll())) {
            const bool isBanner = line.startsWith(u'=') || line.trimmed().endsWith(u']');
            QVERIFY2(isBanner || meaningOf(line), qPrintable(QLatin1StringView(name) + u": "_s + line));
        }
    }
}

void TestLogLexicon::hostileLinesTakeNoLonger()
{
    QElapsedTimer clock;
    clock.start();
    for (const QString &piece : {u"UDP sender for "_s, u" at "_s, u"[1 "_s, u"bytes=re-xmits"_s, u"Task ID: 1 "_s})
        meaningOf(u"UDP sender for "_s + piece.repeated(longestShownLine / piece.size()));
    QVERIFY(clock.elapsed() < 1000);
}
