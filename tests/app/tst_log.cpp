// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log/appendedbytes.h"
#include "app/log/logfile.h"
#include "app/log/logsearch.h"
#include "app/log/logtail.h"
#include "app/log/writtentime.h"
#include "app/sender/udpcast/senderlines.h"
#include "sheet.h"
#include "transcript.h"
#include "tst_logbook.h"
#include "tst_loglexicon.h"
#include "tst_logsearch.h"
#include "tst_workthread.h"

#include <QDateTime>
#include <QDir>
#include <QLocalServer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

/// The severities of every line of a transcript, as the index sees them.
QList<std::pair<QString, LogSeverity>> judged(const QByteArray &transcript)
{
    const Sheet sheet;
    QByteArray lines = transcript;
    sheet.write(lines.replace('\r', '\n') + '\n');
    LineIndex index(sheet.path);
    index.update();
    QList<std::pair<QString, LogSeverity>> all;
    for (const LogLine &line : index.lines(0, 100'000, LogFilter::Plain, 1 << 30))
        all.append({line.text, line.severity});
    return all;
}

int countOf(const QList<std::pair<QString, LogSeverity>> &lines, LogSeverity severity, const QString &word)
{
    return int(std::ranges::count_if(
        lines, [&](const auto &line) { return line.second == severity && line.first.contains(word); }));
}

} // namespace

class TestLog : public QObject
{
    Q_OBJECT

private slots:
    void linesAreFetchedByNumberWhereverTheyAre();
    void whateverChunksAFileGrowsInItsLinesAreTheSame();
    void aLastLineWithoutNewlineIsALine();
    void anUnfinishedLineGrows();
    void progressIsShownAsItsLastState();
    void everyStateOfProgressCanBeSeen();
    void strangeBytesAreShownAndHurtNobody_data();
    void strangeBytesAreShownAndHurtNobody();
    void aVeryLongLineIsCutWithAMarkAndTheNextIsWhole();
    void aCutNeverTearsACharacterApart();
    void aShorterFileIsReadAnew();
    void aReplacedFileIsReadAnew();
    void aFileThatIsRemovedWhileItIsReadKeepsItsLines();
    void whatTakesTheFilesPlaceIsToldAndNeverWaitedFor_data();
    void whatTakesTheFilesPlaceIsToldAndNeverWaitedFor();
    void aFileThatMayNotBeReadSaysWhy();
    void aWriterThatAppendsCutsOffAndRenamesIsFollowed();
    void aFileThatIsNoneIsEmpty();
    void timesAreReadAndFound();
    void aJumpGoesToTheLineOfThatSecond();
    void timesThatOthersWriteAreRead_data();
    void timesThatOthersWriteAreRead();
    void aJumpAlsoFindsTimesThatOthersWrite_data();
    void aJumpAlsoFindsTimesThatOthersWrite();

    void whatIsAppendedIsReadOnceAlsoOfARemovedFile();
    void onlyAnOrdinaryFileIsRead();
    void theTailTellsGrowth();
    void theTailTellsTruncationAndRotation();

    void aWrittenLineHasItsTimeAndEachOfItsLinesToo();
    void aFullJournalIsRotated();

    void aSendersProgressIsThinnedAndItsLastStateStays();

    void oneMissedAnswerIsAWarningASecondAnError();
    void somethingSentInBetweenForgives();
    void transcriptsAreJudged_data();
    void transcriptsAreJudged();
    void healthyTranscriptsHaveNothingToSay_data();
    void healthyTranscriptsHaveNothingToSay();
    void theJournalsMarkIsItsSeverity();
    void theFilterShowsWarningsAndErrorsByTheirNumbers();
};

void TestLog::linesAreFetchedByNumberWhereverTheyAre()
{
    const Sheet sheet;
    QByteArray bytes;
    for (int i = 1; i <= 10'000; ++i)
        bytes += "line " + QByteArray::number(i) + '\n';
    sheet.write(bytes);
    LineIndex index(sheet.path);
    QCOMPARE(index.update(), LineIndex::Change::Grew);
    QCOMPARE(index.total(), 10'000);
    QCOMPARE(index.bytes(), bytes.size());
    for (const qint64 row : {0, 1, 63, 64, 65, 4999, 9998, 9999}) {
        QCOMPARE(textsOf(index, row, 1), QStringList {u"line %1"_s.arg(row + 1)});
        QCOMPARE(index.lines(row, 1, LogFilter::Plain, 1000).first().number, row + 1);
    }
    QCOMPARE(textsOf(index, 9990, 100).size(), 10);
    QVERIFY(textsOf(index, 10'000, 1).isEmpty());
    QCOMPARE(textsOf(index, -5, 1), QStringList {u"line 1"_s});
    QVERIFY(index.lines(0, 10'000, LogFilter::Plain, 10'000).size() < 1000);
    QCOMPARE(index.update(), LineIndex::Change::None);
}

void TestLog::whateverChunksAFileGrowsInItsLinesAreTheSame()
{
    QRandomGenerator random(4711);
    const QByteArray letters("ab\n\r\0\xff\xc3 7", 9);
    for (int round = 0; round < 20; ++round) {
        QByteArray bytes;
        for (int i = 0; i < 3000; ++i)
            bytes += letters[random.bounded(int(letters.size()))];
        const Sheet whole, grown;
        whole.write(bytes);
        LineIndex atOnce(whole.path), piecewise(grown.path);
        atOnce.update();
        for (qsizetype at = 0; at < bytes.size();) {
            const qsizetype size = random.bounded(1, 400);
            grown.write(bytes.mid(at, size));
            piecewise.update();
            at += size;
        }
        QCOMPARE(atOnce.total(),
            bytes.count('\n') + (bytes.endsWith('\n') ? 0 : piecewise.total() - bytes.count('\n')));
        QCOMPARE(piecewise.total(), atOnce.total());
        QCOMPARE(textsOf(piecewise), textsOf(atOnce));
        QCOMPARE(textsOf(atOnce).size(), atOnce.total());
    }
}

void TestLog::aLastLineWithoutNewlineIsALine()
{
    const Sheet sheet;
    sheet.write("one\ntwo");
    LineIndex index(sheet.path);
    index.update();
    QCOMPARE(index.total(), 2);
    QCOMPARE(textsOf(index), (QStringList {u"one"_s, u"two"_s}));
}

void TestLog::anUnfinishedLineGrows()
{
    const Sheet sheet;
    sheet.write("Transfer com");
    LineIndex index(sheet.path);
    index.update();
    sheet.write("plete.\a\nnext");
    QCOMPARE(index.update(), LineIndex::Change::Grew);
    QCOMPARE(textsOf(index), (QStringList {u"Transfer complete."_s, u"next"_s}));
}

void TestLog::progressIsShownAsItsLastState()
{
    const Sheet sheet;
    sheet.write("2026-11-22T14:22:02.122Z bytes=1\rbytes=22\rbytes=333\r\nend\r\n\r\nlast\rlater");
    LineIndex index(sheet.path);
    index.update();
    QCOMPARE(textsOf(index), (QStringList {u"bytes=333"_s, u"end"_s, QString(), u"later"_s}));
    QCOMPARE(index.lines(0, 1, LogFilter::Plain, 1000).first().timeMs, 1'795'357'322'122);
}

void TestLog::everyStateOfProgressCanBeSeen()
{
    const Sheet sheet;
    sheet.write(
        "plain\r\n" + QByteArray("x\n").repeated(100) + "bytes= 1\rbytes= 2\r\rbytes= 3\r\nafter\nopen\rend");
    LineIndex index(sheet.path);
    index.update();
    const auto earlier
        = [&index](qint64 line) { return index.lines(line, 1, LogFilter::Plain, 1000).first().earlier; };
    QCOMPARE(earlier(0), 0);
    QCOMPARE(earlier(101), 2);
    QCOMPARE(index.states(101), (QStringList {u"bytes= 1"_s, u"bytes= 2"_s, u"bytes= 3"_s}));
    QCOMPARE(index.states(102), QStringList {u"after"_s});
    QCOMPARE(earlier(103), 1);
    QCOMPARE(index.states(103), (QStringList {u"open"_s, u"end"_s}));
    QVERIFY(index.states(5000).isEmpty());
    // Of very many the last ones.
    QByteArray many;
    for (int i = 0; i < 50'000; ++i)
        many += "bytes= " + QByteArray::number(i) + '\r';
    sheet.write('\n' + many + '\n');
    index.update();
    QCOMPARE(index.states(104).size(), 1000);
    QCOMPARE(index.states(104).last(), u"bytes= 49999"_s);
}

void TestLog::strangeBytesAreShownAndHurtNobody_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("shown");
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << u"a\u2400b"_s;
    QTest::newRow("no UTF-8") << QByteArray("a\xff\xfe z") << u"a\ufffd\ufffd z"_s;
    QTest::newRow("escape sequence") << QByteArray("\x1b[31mred") << u"\u241b[31mred"_s;
    QTest::newRow("bell") << QByteArray("done\a") << u"done"_s;
    QTest::newRow("tabulator") << QByteArray("\tlo\t10.0.0.1") << u"        lo      10.0.0.1"_s;
    QTest::newRow("emoji") << QByteArray("\xf0\x9f\x98\x80!") << u"\U0001f600!"_s;
    QTest::newRow("broken time") << QByteArray("2026-99-99T99:99:99.999Z x") << u"2026-99-99T99:99:99.999Z x"_s;
}

void TestLog::strangeBytesAreShownAndHurtNobody()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, shown);
    const Sheet sheet;
    sheet.write(bytes + "\nnext\n");
    LineIndex index(sheet.path);
    index.update();
    QCOMPARE(textsOf(index), (QStringList {shown, u"next"_s}));
}

void TestLog::aVeryLongLineIsCutWithAMarkAndTheNextIsWhole()
{
    const Sheet sheet;
    sheet.write("first\n" + QByteArray(3'000'000, 'x') + "\nthird\n");
    LineIndex index(sheet.path);
    index.update();
    QCOMPARE(index.total(), 3);
    QCOMPARE(textsOf(index, 1, 1).first(), QString(longestShownLine, u'x') + QStringView(cutMark));
    QCOMPARE(textsOf(index, 2, 1), QStringList {u"third"_s});
}

void TestLog::aCutNeverTearsACharacterApart()
{
    const Sheet sheet;
    for (int shift = 0; shift < 4; ++shift)
        sheet.write(QByteArray(shift, 'x') + QByteArray("\xf0\x9f\x98\x80").repeated(2000) + '\n');
    LineIndex index(sheet.path);
    index.update();
    for (const QString &text : textsOf(index))
        QVERIFY2(!text.contains(QChar::ReplacementCharacter), qPrintable(text.right(10)));
}

void TestLog::aShorterFileIsReadAnew()
{
    const Sheet sheet;
    sheet.write("one\nTimeout notAnswered=[1]\n");
    LineIndex index(sheet.path);
    index.update();
    QCOMPARE(index.total(LogFilter::Warning), 1);
    sheet.write("new\n", QIODevice::Truncate);
    QCOMPARE(index.update(), LineIndex::Change::Restarted);
    QCOMPARE(index.restarts(), 1);
    QCOMPARE(textsOf(index), QStringList {u"new"_s});
    QCOMPARE(index.total(LogFilter::Warning), 0);
}

void TestLog::aReplacedFileIsReadAnew()
{
    const Sheet sheet;
    sheet.write("one\n");
    LineIndex index(sheet.path);
    index.update();
    QVERIFY(QFile::rename(sheet.path, sheet.path + u".1"_s));
    sheet.write("a much longer line\n");
    QCOMPARE(index.update(), LineIndex::Change::Restarted);
    QCOMPARE(textsOf(index), QStringList {u"a much longer line"_s});
}

void TestLog::aFileThatIsRemovedWhileItIsReadKeepsItsLines()
{
    const Sheet sheet;
    sheet.write("one\n");
    LineIndex index(sheet.path);
    index.update();
    QVERIFY(QFile::rename(sheet.path, sheet.path + u".1"_s));
    QFile renamed(sheet.path + u".1"_s);
    QVERIFY(renamed.open(QIODevice::Append));
    renamed.write("two\n"); // who writes a log goes on in the renamed file for a while
    renamed.close();
    QCOMPARE(index.update(), LineIndex::Change::Grew);
    QCOMPARE(index.state(), LogInput::State::Missing);
    QCOMPARE(textsOf(index), (QStringList {u"one"_s, u"two"_s}));
    sheet.write("new\n");
    QCOMPARE(index.update(), LineIndex::Change::Restarted);
    QCOMPARE(index.state(), LogInput::State::Open);
    QCOMPARE(textsOf(index), QStringList {u"new"_s});
}

void TestLog::whatTakesTheFilesPlaceIsToldAndNeverWaitedFor_data()
{
    QTest::addColumn<QString>("thing");
    for (const char *thing : {"folder", "pipe", "device", "dangling link", "socket"})
        QTest::newRow(thing) << QString::fromLatin1(thing);
}

void TestLog::whatTakesTheFilesPlaceIsToldAndNeverWaitedFor()
{
    QFETCH(QString, thing);
    const Sheet sheet;
    sheet.write("one\n");
    LineIndex index(sheet.path);
    index.update();
    QVERIFY(QFile::remove(sheet.path));
    const QByteArray name = QFile::encodeName(sheet.path);
    QLocalServer server;
    if (thing == "folder"_L1)
        QVERIFY(QDir().mkdir(sheet.path));
    else if (thing == "pipe"_L1)
        QCOMPARE(::mkfifo(name.constData(), 0600), 0);
    else if (thing == "socket"_L1)
        QVERIFY(server.listen(sheet.path));
    else
        QVERIFY(QFile::link(thing == "device"_L1 ? u"/dev/zero"_s : u"/nowhere"_s, sheet.path));
    index.update();
    QCOMPARE(index.state(), thing == "dangling link"_L1 ? LogInput::State::Missing : LogInput::State::NoFile);
    QCOMPARE(textsOf(index), QStringList {u"one"_s});
    index.putAway();
    QCOMPARE(index.update(), LineIndex::Change::Restarted);
    QCOMPARE(index.total(), 0);
}

void TestLog::aFileThatMayNotBeReadSaysWhy()
{
    const Sheet sheet;
    sheet.write("secret\n");
    QVERIFY(QFile::setPermissions(sheet.path, {}));
    const uid_t user = ::geteuid();
    constexpr uid_t nobody = 65534;
    if (user == 0) // who may read everything
        QCOMPARE(::seteuid(nobody), 0);
    LineIndex index(sheet.path);
    index.update();
    if (user == 0)
        QCOMPARE(::seteuid(user), 0);
    QCOMPARE(index.state(), LogInput::State::Unreadable);
    QVERIFY(!index.cause().isEmpty());
    QCOMPARE(index.total(), 0);
}

void TestLog::aWriterThatAppendsCutsOffAndRenamesIsFollowed()
{
    // It waits only where a file that is cut off and at once as long as before would look as if it had grown.
    static const QString program = uR"(
import os, random, sys
path = sys.argv[1]
random.seed(5)
log = open(path, "a")
for step in range(3000):
    dice = random.randrange(100)
    if dice == 0:
        log.close()
        os.rename(path, path + ".1")
        log = open(path, "a")
    elif dice == 1:
        log.truncate(0)
    if dice < 2:
        print("cut", flush=True)
        sys.stdin.readline()
    if dice == 2:
        log.write("no newline yet, ")
    if dice > 2:
        log.write(f"line {step} of the writer\n" * random.randrange(1, 200))
    log.flush()
)"_s;
    const Sheet sheet;
    LineIndex index(sheet.path);
    const LogQuery query {u"writer"_s};
    LogSearch search(query, *LogPattern::make(query), LogFilter::Plain);
    QProcess writer;
    writer.start(u"python3"_s, {u"-c"_s, program, sheet.path});
    QVERIFY(writer.waitForStarted());
    while (writer.state() != QProcess::NotRunning) {
        const bool isCut = writer.readLine().startsWith("cut");
        index.update();
        // What is wanted may be gone already; then there is less, and nothing breaks.
        index.lines(std::max<qint64>(0, index.total() - 50), 50, LogFilter::Plain, 1 << 20);
        QVERIFY(search.step(index));
        if (isCut)
            writer.write("seen\n");
        writer.waitForReadyRead(1);
    }
    QCOMPARE(writer.exitCode(), 0);
    index.update();
    QFile file(sheet.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<LogLine> lines = plainly(file.readAll());
    QVERIFY(index.restarts() >= 20);
    QCOMPARE(index.lines(0, lines.size() + 1, LogFilter::Plain, 1 << 30), lines);
    while (!search.step(index).value()) { }
    QCOMPARE(qint64(search.lines().size()),
        std::ranges::count_if(lines, [](const LogLine &line) { return line.text.contains("writer"_L1); }));
}

void TestLog::aFileThatIsNoneIsEmpty()
{
    const Sheet sheet;
    for (const QString &path : {sheet.path, sheet.folder.path(), u"/dev/zero"_s}) {
        LineIndex index(path);
        QCOMPARE(index.update(), LineIndex::Change::None);
        QCOMPARE(index.total(), 0);
        QVERIFY(index.isComplete());
    }
}

void TestLog::timesAreReadAndFound()
{
    const qint64 time = 1'795'357'322'122;
    QCOMPARE(logTimePrefix(time), QByteArray("2026-11-22T14:22:02.122Z "));
    QCOMPARE(logTimePrefix(time).size(), logTimeLength);
    QCOMPARE(logTimeOf(QByteArray(logTimePrefix(time) + "text")), time);
    QCOMPARE(logTimeOf("14:22:02 text without a date and so on"), 0);
}

void TestLog::aJumpGoesToTheLineOfThatSecond()
{
    const Sheet sheet;
    QByteArray bytes = "no time\n";
    for (int i = 0; i < 1000; ++i)
        bytes += logTimePrefix(1'000'000 + i * 1000) + (i % 100 == 50 ? "No participants\n" : "line\n");
    sheet.write(bytes);
    LineIndex index(sheet.path);
    index.update();
    QCOMPARE(index.rowAt(1'000'000 + 700 * 1000, LogFilter::Plain), 701);
    QCOMPARE(index.rowAt(1'000'000 + 699 * 1000 + 1, LogFilter::Plain), 701);
    QCOMPARE(index.rowAt(0, LogFilter::Plain), 1);
    QCOMPARE(index.rowAt(9'000'000'000, LogFilter::Plain), 1000);
    QCOMPARE(index.rowAt(1'000'000 + 300 * 1000, LogFilter::Error), 3);
    const Sheet untimed;
    untimed.write("nothing\n");
    LineIndex none(untimed.path);
    none.update();
    QCOMPARE(none.rowAt(1000, LogFilter::Plain), std::nullopt);
}

void TestLog::timesThatOthersWriteAreRead_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("local"); // as ISO; with Z: UTC
    QTest::newRow("FOG, afternoon") << u"[11-22-26 2:20:08 pm] | Task ID: 1"_s << u"2026-11-22T14:20:08"_s;
    QTest::newRow("FOG, after midnight")
        << u"[01-02-26 12:00:01 am]  * No new tasks"_s << u"2026-01-02T00:00:01"_s;
    QTest::newRow("FOG, noon") << u"[01-02-26 12:00:01 pm] x"_s << u"2026-01-02T12:00:01"_s;
    QTest::newRow("ISO with Z") << u"2026-11-22T14:20:08.250Z x"_s << u"2026-11-22T14:20:08.250Z"_s;
    QTest::newRow("ISO with a zone") << u"2026-11-22T14:20:08+0130 host x"_s << u"2026-11-22T12:50:08Z"_s;
    QTest::newRow("ISO, west") << u"2026-11-22T14:20:08-03:30 host x"_s << u"2026-11-22T17:50:08Z"_s;
    QTest::newRow("ISO with microseconds")
        << u"2026-11-22T14:20:08.123456+00:00 x"_s << u"2026-11-22T14:20:08.123Z"_s;
    QTest::newRow("ISO with a blank") << u"2026-11-22 14:20:08,500 x"_s << u"2026-11-22T14:20:08.500"_s;
    QTest::newRow("system log") << u"Nov 22 14:20:08 fog sshd[1]: x"_s << u"2026-11-22T14:20:08"_s;
    QTest::newRow("system log of last year") << u"Dec  3 04:05:06 fog x"_s << u"2025-12-03T04:05:06"_s;
    QTest::newRow("system log of a leap day") << u"Feb 29 01:00:00 fog x"_s << u"2024-02-29T01:00:00"_s;
    QTest::newRow("no time") << u"Udp-sender 20120424"_s << QString();
    QTest::newRow("no hour") << u"[11-22-26 13:20:08 pm] x"_s << QString();
    QTest::newRow("no day") << u"2026-02-30T14:20:08Z x"_s << QString();
    QTest::newRow("a month alone") << u"May I come in"_s << QString();
}

void TestLog::timesThatOthersWriteAreRead()
{
    QFETCH(QString, line);
    QFETCH(QString, local);
    const qint64 now = QDateTime(QDate(2026, 11, 29), QTime(12, 0)).toMSecsSinceEpoch();
    const qint64 expected
        = local.isEmpty() ? 0 : QDateTime::fromString(local, Qt::ISODateWithMs).toMSecsSinceEpoch();
    QCOMPARE(writtenTimeOf(line, now), expected);
}

void TestLog::aJumpAlsoFindsTimesThatOthersWrite_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("FOG") << u"[MM-dd-yy h:mm:ss ap]' | line'"_s;
    QTest::newRow("ISO") << u"yyyy-MM-ddTHH:mm:ss' host line'"_s;
    QTest::newRow("system log") << u"MMM d HH:mm:ss' host line'"_s;
}

/// Also among lines without one, at the beginning and between.
void TestLog::aJumpAlsoFindsTimesThatOthersWrite()
{
    QFETCH(QString, format);
    const QDateTime begin = QDateTime::currentDateTime().addSecs(-20'000);
    const QDateTime second(begin.date(), {begin.time().hour(), begin.time().minute(), begin.time().second()});
    QByteArray bytes = "###\n# FOG\n###\n";
    for (int i = 0; i < 5000; ++i) {
        bytes += QLocale::c().toString(second.addSecs(i * 2), format).toLatin1() + '\n';
        if (i % 7 == 0)
            bytes += "    and what belongs to it\n";
    }
    const Sheet sheet;
    sheet.write(bytes);
    LineIndex index(sheet.path);
    index.update();
    const auto rowOf = [](int i) { return 3 + i + (i + 6) / 7; };
    for (const int i : {0, 1, 63, 700, 2500, 4999}) {
        const qint64 time = second.addSecs(i * 2).toMSecsSinceEpoch();
        QCOMPARE(index.rowAt(time, LogFilter::Plain), rowOf(i));
        QCOMPARE(index.rowAt(time - 1500, LogFilter::Plain), rowOf(i));
    }
    QCOMPARE(index.rowAt(1000, LogFilter::Plain), 3);
    QCOMPARE(index.rowAt(second.addDays(1).toMSecsSinceEpoch(), LogFilter::Plain), index.total() - 1);
}

void TestLog::whatIsAppendedIsReadOnceAlsoOfARemovedFile()
{
    const Sheet sheet;
    AppendedBytes appended(sheet.path);
    const auto read = [&appended]() -> QByteArray {
        const auto piece = appended.read();
        return (piece.isFirst ? "new:" : "") + piece.bytes;
    };
    QCOMPARE(read(), ""); // not there yet
    sheet.write("one\n");
    QCOMPARE(read(), "new:one\n");
    QCOMPARE(read(), "");
    sheet.write("two");
    QCOMPARE(read(), "two");
    QFile writer(sheet.path);
    QVERIFY(writer.open(QIODevice::Append | QIODevice::Unbuffered));
    QVERIFY(QFile::remove(sheet.path));
    writer.write("its last words");
    QCOMPARE(read(), "its last words");
    QCOMPARE(read(), "");
    sheet.write("another file, longer than the one before\n");
    QCOMPARE(read(), "new:another file, longer than the one before\n");
    sheet.write("1\n", QIODevice::Truncate);
    QCOMPARE(read(), "new:1\n");
}

void TestLog::onlyAnOrdinaryFileIsRead()
{
    const Sheet sheet;
    QVERIFY(QDir().mkpath(sheet.path));
    AppendedBytes folder(sheet.path);
    QVERIFY(folder.read().bytes.isEmpty() && folder.read().error.isEmpty());
    const QByteArray pipe = sheet.folder.filePath(u"pipe"_s).toLocal8Bit();
    QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
    AppendedBytes fifo(QString::fromLocal8Bit(pipe));
    QVERIFY(fifo.read().bytes.isEmpty()); // and does not wait for a writer
}

void TestLog::theTailTellsGrowth()
{
    const Sheet sheet;
    sheet.write("one\n");
    LogTail tail(sheet.path);
    QSignalSpy grew(&tail, &LogTail::grew);
    QSignalSpy restarted(&tail, &LogTail::restarted);
    sheet.write("two\n");
    QTRY_COMPARE(grew.size(), 1);
    sheet.write("three\n");
    QTRY_COMPARE(grew.size(), 2);
    QCOMPARE(restarted.size(), 0);
}

void TestLog::theTailTellsTruncationAndRotation()
{
    const Sheet sheet;
    sheet.write("one\ntwo\n");
    LogTail tail(sheet.path);
    QSignalSpy grew(&tail, &LogTail::grew);
    QSignalSpy restarted(&tail, &LogTail::restarted);
    sheet.write("1\n", QIODevice::Truncate);
    QTRY_COMPARE(restarted.size(), 1);
    QVERIFY(QFile::rename(sheet.path, sheet.path + u".1"_s));
    QTRY_COMPARE(restarted.size(), 2);
    sheet.write("fresh\n");
    QTRY_VERIFY(!grew.isEmpty());
    const qsizetype before = grew.size();
    sheet.write("and more\n");
    QTRY_VERIFY(grew.size() > before);
    QCOMPARE(restarted.size(), 2);
}

void TestLog::aWrittenLineHasItsTimeAndEachOfItsLinesToo()
{
    const Sheet sheet;
    LogFile file(sheet.path, 1 << 20);
    QVERIFY(file.append(1'795'357'322'122, "one\ntwo"));
    LineIndex index(sheet.path);
    index.update();
    QCOMPARE(textsOf(index), (QStringList {u"one"_s, u"two"_s}));
    QCOMPARE(index.lines(1, 1, LogFilter::Plain, 1000).first().timeMs, 1'795'357'322'122);
    QVERIFY(QFile::remove(sheet.path));
    QVERIFY(file.append(0, "again"));
    QVERIFY(QFile::exists(sheet.path));
    LogFile nowhere(sheet.folder.filePath(u"no/such/folder.log"_s), 1 << 20);
    QVERIFY(!nowhere.append(0, "lost"));
    QVERIFY(!nowhere.errorString().isEmpty());
}

void TestLog::aFullJournalIsRotated()
{
    const Sheet sheet;
    LogFile file(sheet.path, 1000);
    for (int i = 0; i < 100; ++i)
        QVERIFY(file.append(0, "a line of some length, again and again"));
    QVERIFY(QFile::exists(sheet.path + u".1"_s));
    QVERIFY(QFileInfo(sheet.path).size() <= 1000);
    QVERIFY(QFileInfo(sheet.path + u".1"_s).size() <= 1100);
}

void TestLog::aSendersProgressIsThinnedAndItsLastStateStays()
{
    SenderLines lines;
    QCOMPARE(lines.feed("Udp-sen", 0), QByteArrayList());
    QCOMPARE(lines.feed("der 20200328\nbytes=1\r", 0), (QByteArrayList {"Udp-sender 20200328", "bytes=1"}));
    QCOMPARE(lines.feed("bytes=2\rbytes=3\r", 100), QByteArrayList());
    QCOMPARE(lines.feed("bytes=4\r", 600), QByteArrayList {"bytes=4"});
    QCOMPARE(lines.feed("bytes=5\r\nTransfer complete.\a\n", 700),
        (QByteArrayList {"bytes=5", "Transfer complete.\a"}));
    QCOMPARE(lines.feed("bytes=6\rread: Is a dir", 800), QByteArrayList());
    QCOMPARE(lines.finish(), (QByteArrayList {"bytes=6", "read: Is a dir"}));
    QCOMPARE(commandLine(u"/usr/bin/udp-sender"_s, {u"--file"_s, u"/images/my image's/d1p1.img"_s}),
        QByteArray("$ /usr/bin/udp-sender --file '/images/my image'\\''s/d1p1.img'"));
}

void TestLog::oneMissedAnswerIsAWarningASecondAnError()
{
    SeverityTrack track;
    QCOMPARE(track.next("Timeout notAnswered=[3] notReady=[3] nrAns=29"), LogSeverity::Warning);
    QCOMPARE(track.next("Timeout notAnswered=[17] notReady=[17] nrAns=29"), LogSeverity::Warning);
    QCOMPARE(track.next("Timeout notAnswered=[3] notReady=[3] nrAns=29"), LogSeverity::Error);
    QCOMPARE(track.next("Timeout notAnswered=[5,17] notReady=[5] nrAns=29"), LogSeverity::Error);
}

void TestLog::somethingSentInBetweenForgives()
{
    SeverityTrack track;
    track.next("bytes=  6 171 918 336  re-xmits=0016127 (  0.4%) slice=0112 -   0");
    QCOMPARE(track.next("Timeout notAnswered=[3] notReady=[3] nrAns=29"), LogSeverity::Warning);
    track.next("bytes=  6 172 081 408  re-xmits=0016127 (  0.4%) slice=0112 -   0");
    QCOMPARE(track.next("Timeout notAnswered=[3] notReady=[3] nrAns=29"), LogSeverity::Warning);
    track.next("bytes=  6 172 081 408  re-xmits=0016127 (  0.4%) slice=0112 -   0");
    QCOMPARE(track.next("Timeout notAnswered=[3] notReady=[3] nrAns=29"), LogSeverity::Error);
}

void TestLog::transcriptsAreJudged_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<LogSeverity>("severity");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("count");
    QTest::newRow("dropped") << u"recv-sigkill-default"_s << LogSeverity::Error << u"Dropping client"_s << 1;
    QTest::newRow("silent again") << u"recv-sigkill-default"_s << LogSeverity::Error << u"notAnswered"_s << 32;
    QTest::newRow("silent once") << u"recv-sigkill-default"_s << LogSeverity::Warning << u"notAnswered"_s << 1;
    QTest::newRow("all killed") << u"recv-all-killed"_s << LogSeverity::Error << u"Dropping client"_s << 1;
    QTest::newRow("port") << u"port-in-use"_s << LogSeverity::Error << u"already in use"_s << 1;
    QTest::newRow("missing") << u"file-missing"_s << LogSeverity::Error << u"Could not open"_s << 1;
    QTest::newRow("directory") << u"file-directory"_s << LogSeverity::Error << u"Is a directory"_s << 1;
    QTest::newRow("left") << u"recv-sigint"_s << LogSeverity::Error << u"Disconnecting"_s << 1;
    QTest::newRow("nobody") << u"noreceivers-maxwait"_s << LogSeverity::Error << u"No participants"_s << 0;
    QTest::newRow("interface") << u"bad-interface"_s << LogSeverity::Error << u"No suitable"_s << 1;
    QTest::newRow("option") << u"unknown-option"_s << LogSeverity::Error << u"unrecognized"_s << 1;
    QTest::newRow("late") << u"lost-connect-reply"_s << LogSeverity::Warning << u"Bad command"_s << 1;
}

void TestLog::transcriptsAreJudged()
{
    QFETCH(QString, sample);
    QFETCH(LogSeverity, severity);
    QFETCH(QString, word);
    QFETCH(int, count);
    QVERIFY(!transcript(sample).isEmpty());
    QCOMPARE(countOf(judged(transcript(sample)), severity, word), count);
}

void TestLog::healthyTranscriptsHaveNothingToSay_data()
{
    QTest::addColumn<QString>("sample");
    for (const char *sample : {"normal-1recv", "normal-3recv", "fog-style", "lossy-1pct", "statperiod100",
             "pipe-gzip", "file-sparse-2G", "sigterm-waiting"})
        QTest::newRow(sample) << QString::fromLatin1(sample);
}

void TestLog::healthyTranscriptsHaveNothingToSay()
{
    QFETCH(QString, sample);
    QVERIFY(!transcript(sample).isEmpty());
    for (const auto &[text, severity] : judged(transcript(sample))) {
        if (!text.contains("Timeout"_L1))
            QVERIFY2(severity == LogSeverity::Plain, qPrintable(text));
    }
}

void TestLog::theJournalsMarkIsItsSeverity()
{
    QCOMPARE(severityOf("[error] session 3: failed"), LogSeverity::Error);
    QCOMPARE(severityOf("[warning] session 3: stalled"), LogSeverity::Warning);
    QCOMPARE(severityOf("[info] deploy of the image Broken pipe"), LogSeverity::Plain);
    QCOMPARE(severityOf("UDP sender for /images/Permission denied at 10.0.0.1 on eth0"), LogSeverity::Plain);
    const Sheet sheet;
    sheet.write(logTimePrefix(1000) + severityMark(LogSeverity::Error) + "session 3: failed\n");
    LineIndex index(sheet.path);
    index.update();
    QCOMPARE(index.lines(0, 1, LogFilter::Plain, 1000).first(),
        (LogLine {1, 1000, LogSeverity::Error, u"session 3: failed"_s}));
}

void TestLog::theFilterShowsWarningsAndErrorsByTheirNumbers()
{
    const Sheet sheet;
    QByteArray bytes;
    for (int i = 0; i < 1000; ++i)
        bytes += i % 100 == 7 ? "Bad command 0300\n" : i % 100 == 9 ? "Dropping client #1\n" : "line\n";
    sheet.write(bytes);
    LineIndex index(sheet.path);
    index.update();
    QCOMPARE(index.total(LogFilter::Warning), 20);
    QCOMPARE(index.total(LogFilter::Error), 10);
    QList<qint64> numbers;
    for (const LogLine &line : index.lines(1, 3, LogFilter::Warning, 100'000))
        numbers << line.number;
    QCOMPARE(numbers, (QList<qint64> {10, 108, 110}));
    QCOMPARE(index.lines(9, 5, LogFilter::Error, 100'000).size(), 1);
    QCOMPARE(index.lines(9, 5, LogFilter::Error, 100'000).first().number, 910);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestLog files;
    TestLogBook book;
    TestLogLexicon lexicon;
    TestLogSearch search;
    TestWorkThread thread;
    int failed = 0;
    for (QObject *test : {static_cast<QObject *>(&files), static_cast<QObject *>(&book),
             static_cast<QObject *>(&lexicon), static_cast<QObject *>(&search), static_cast<QObject *>(&thread)})
        failed += QTest::qExec(test, argc, argv);
    return failed > 0 ? 1 : 0;
}

#include "tst_log.moc"
