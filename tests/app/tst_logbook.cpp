// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_logbook.h"

#include "app/log/logbook.h"
#include "sheet.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>
#include <sys/stat.h>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

/// The answer of a book, as the event loop brings it.
template <typename T>
std::optional<T> answerOf(Pending<T> future)
{
    if (!QTest::qWaitFor([&future] { return future.hasResult(); }))
        return std::nullopt;
    return future.result();
}

std::optional<LogExcerpt> pageOf(LogBook &book, const QString &id, LogFilter filter = LogFilter::Plain)
{
    const auto page = answerOf(book.read(id, 0, 1000, {filter}));
    return page && *page ? std::optional(**page) : std::nullopt;
}

} // namespace

void TestLogBook::whatIsWrittenIsReadAgain()
{
    const QTemporaryDir folder;
    LogBook book(folder.filePath(u"log"_s));
    book.append(sessionLogId(3), "Udp-sender 20120424");
    book.append(sessionLogId(3), "Dropping client #1 because of timeout");
    book.note(LogSeverity::Warning, u"session 3: stalled"_s);
    const auto page = pageOf(book, u"session-3"_s);
    QVERIFY(page);
    QCOMPARE(page->total, 2);
    QCOMPARE(page->lines.at(1).text, u"Dropping client #1 because of timeout"_s);
    QCOMPARE(page->lines.at(1).severity, LogSeverity::Error);
    QVERIFY(page->lines.at(1).timeMs > 0);
    const auto journal = pageOf(book, controllerLogId(), LogFilter::Warning);
    QCOMPARE(journal->total, 1);
    QCOMPARE(journal->lines.first().text, u"session 3: stalled"_s);
}

void TestLogBook::anIdNeverBecomesAPath_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"", "../controller", "session-3/../../secret", "session-99", "session-03", "session-+3",
             "/etc/passwd", "controller.log", "session--1", "session-"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void TestLogBook::anIdNeverBecomesAPath()
{
    QFETCH(QString, id);
    const QTemporaryDir folder;
    QDir(folder.path()).mkpath(u"log"_s);
    for (const QString &name : {u"/secret.log"_s, u"/log/session-03.log"_s, u"/log/session-+3.log"_s}) {
        QFile file(folder.path() + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("secret\n");
    }
    LogBook book(folder.filePath(u"log"_s));
    book.append(sessionLogId(3), "mine");
    const auto page = answerOf(book.read(id, 0, 10, {}));
    QVERIFY(page && !*page);
    QCOMPARE(page->error().message.id, u"log-unknown"_s);
    QCOMPARE(answerOf(book.rowAt(id, 0, {}))->error().message.id, u"log-unknown"_s);
    QCOMPARE(answerOf(book.find(id, {LogFilter::Plain, {u"x"_s}}))->error().message.id, u"log-unknown"_s);
}

void TestLogBook::logsOfEarlierDaysAreListedAndCounted()
{
    const QTemporaryDir folder;
    {
        LogBook before(folder.path());
        before.append(sessionLogId(7), "No participants... exiting");
    }
    LogBook book(folder.path());
    QSignalSpy grew(&book, &LogBook::grew);
    const auto sources = answerOf(book.list());
    QCOMPARE(sources->size(), 2);
    QCOMPARE(sources->at(0).id, u"controller"_s);
    QCOMPARE(sources->at(1).id, u"session-7"_s);
    QCOMPARE(sources->at(1).session, 7);
    const auto isCounted = [&grew] {
        for (const auto &call : grew) {
            const auto source = call.at(0).value<LogSource>();
            if (source.session == 7 && source.isCounted && source.errors == 1 && source.total == 1)
                return true;
        }
        return false;
    };
    QTRY_VERIFY(isCounted());
}

void TestLogBook::growthIsToldToReadersAtMostFourTimesASecond()
{
    const QTemporaryDir folder;
    LogBook book(folder.path());
    QSignalSpy grew(&book, &LogBook::grew);
    book.append(sessionLogId(1), "first");
    QVERIFY(pageOf(book, u"session-1"_s));
    QTRY_VERIFY(answerOf(book.list())->at(0).isCounted && answerOf(book.list())->at(1).isCounted);
    grew.clear();
    for (int i = 0; i < 500; ++i)
        book.append(sessionLogId(1), "more");
    QTRY_COMPARE(grew.size(), 1);
    QCOMPARE(grew.first().first().value<LogSource>().total, 501);
    // Nobody has read since.
    book.append(sessionLogId(1), "unheard");
    QVERIFY(!grew.wait(600));
    QCOMPARE(pageOf(book, u"session-1"_s)->total, 502);
    book.append(sessionLogId(1), "heard");
    QTRY_COMPARE(grew.size(), 2);
}

void TestLogBook::newWarningsAreToldToEverybody()
{
    const QTemporaryDir folder;
    LogBook book(folder.path());
    QSignalSpy grew(&book, &LogBook::grew);
    book.append(sessionLogId(1), "Timeout notAnswered=[0] notReady=[0]");
    QTRY_VERIFY(!grew.isEmpty() && grew.last().first().value<LogSource>().warnings == 1);
    book.append(sessionLogId(1), "Timeout notAnswered=[0] notReady=[0]");
    QTRY_VERIFY(grew.last().first().value<LogSource>().errors == 1);
}

void TestLogBook::aTruncatedLogIsToldAsARestart()
{
    const QTemporaryDir folder;
    LogBook book(folder.path());
    QSignalSpy grew(&book, &LogBook::grew);
    book.append(sessionLogId(1), "one");
    QCOMPARE(pageOf(book, u"session-1"_s)->restarts, 0);
    QVERIFY(QFile::resize(folder.filePath(u"session-1.log"_s), 0));
    QTRY_VERIFY(!grew.isEmpty() && grew.last().first().value<LogSource>().restarts == 1);
    QCOMPARE(pageOf(book, u"session-1"_s)->total, 0);
    book.append(sessionLogId(1), "two");
    QCOMPARE(pageOf(book, u"session-1"_s)->lines.first().text, u"two"_s);
}

void TestLogBook::aSearchGoesThroughTheFilter()
{
    const QTemporaryDir folder;
    LogBook book(folder.path());
    for (int i = 0; i < 5; ++i) {
        book.append(sessionLogId(1), "a plain line about #1");
        book.append(sessionLogId(1), "Dropping client #1 because of timeout");
    }
    QCOMPARE((*answerOf(book.find(u"session-1"_s, {LogFilter::Plain, {u"#1"_s}})))->rows.size(), 10);
    QCOMPARE((*answerOf(book.find(u"session-1"_s, {LogFilter::Error, {u"#1"_s}})))->rows,
        (QList<qint64> {0, 1, 2, 3, 4}));
    const auto bad = answerOf(book.find(u"session-1"_s, {LogFilter::Plain, {.text = u"("_s, .isRegex = true}}));
    QCOMPARE(bad->error().message.id, u"log-expression-bad"_s);
}

void TestLogBook::aLogThatCannotBeWrittenIsToldOnce()
{
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"log"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    LogBook book(inTheWay.fileName());
    QSignalSpy failed(&book, &LogBook::writeFailed);
    book.append(sessionLogId(1), "one");
    book.append(sessionLogId(1), "two");
    QVERIFY(answerOf(book.list()));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!failed.first().at(1).toString().isEmpty());
}

void TestLogBook::whatIsHandedInIsWrittenBeforeTheEnd()
{
    const QTemporaryDir folder;
    {
        LogBook book(folder.path());
        for (int i = 0; i < 1000; ++i)
            book.append(sessionLogId(1), "line");
    }
    QFile file(folder.filePath(u"session-1.log"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 1000);
}

void TestLogBook::logsOfManySessionsDoNotStayOpen()
{
    const QTemporaryDir folder;
    const QString logs = folder.filePath(u"log"_s);
    LogBook book(logs);
    const auto openFiles = [&logs] {
        int count = 0;
        for (const QFileInfo &entry : QDir(u"/proc/self/fd"_s).entryInfoList(QDir::Files | QDir::System))
            count += entry.symLinkTarget().startsWith(logs) ? 1 : 0;
        return count;
    };
    for (int session = 1; session <= 300; ++session) {
        book.append(sessionLogId(session), "the first line");
        if (session % 50 == 0)
            QTest::qWait(600); // counted by now, so that it may be put away
    }
    QVERIFY2(openFiles() < 200, qPrintable(QString::number(openFiles())));
    book.append(sessionLogId(1), "the second line");
    const auto page = pageOf(book, u"session-1"_s);
    QVERIFY(page);
    QCOMPARE(page->total, 2);
    const auto sources = answerOf(book.list());
    QVERIFY(sources);
    QCOMPARE(sources->size(), 301);
}

void TestLogBook::ofLogsThatAreOverTheCountsAreKept()
{
    const QTemporaryDir folder;
    LogBook book(folder.path());
    constexpr int sessions = 400;
    for (int session = 1; session <= sessions; ++session)
        book.append(sessionLogId(session), "No participants... exiting");
    const auto counted = [&book] {
        const auto sources = answerOf(book.list()).value_or(QList<LogSource>());
        return std::ranges::count_if(sources, [](const LogSource &source) {
            return source.session > 0 && source.isCounted && source.total == 1 && source.errors == 1;
        });
    };
    QTRY_COMPARE(counted(), sessions);
    // Those that are not at hand any more are not read for it.
    for (int session = 1; session <= 100; ++session)
        QVERIFY(QFile::remove(folder.filePath(sessionLogId(session) + u".log"_s)));
    QCOMPARE(counted(), sessions);
    book.append(sessionLogId(300), "No participants... exiting");
    QTRY_COMPARE(counted(), sessions - 1);
    QCOMPARE(pageOf(book, sessionLogId(300))->total, 2);
}

void TestLogBook::onlyTheLogsThatWereReadLastAreWatched()
{
    const QTemporaryDir folder;
    LogBook book(folder.path());
    const auto watches = [] {
        qsizetype count = 0;
        for (const QFileInfo &entry : QDir(u"/proc/self/fdinfo"_s).entryInfoList(QDir::Files | QDir::System)) {
            QFile info(entry.filePath());
            if (info.open(QIODevice::ReadOnly))
                count += info.readAll().count("inotify wd:");
        }
        return count;
    };
    for (int session = 1; session <= 40; ++session)
        book.append(sessionLogId(session), "first");
    const auto before = watches();
    QVERIFY(pageOf(book, sessionLogId(1)));
    const auto each = watches() - before;
    QVERIFY(each > 0);
    for (int session = 2; session <= 40; ++session)
        QVERIFY(pageOf(book, sessionLogId(session)));
    QCOMPARE(watches() - before, 16 * each);
    // Who still looks at the first one is told what we write to it.
    QSignalSpy grew(&book, &LogBook::grew);
    book.append(sessionLogId(1), "second");
    const auto isTold = [&grew] {
        return std::ranges::any_of(grew, [](const auto &call) {
            const auto source = call.at(0).template value<LogSource>();
            return source.session == 1 && source.total == 2;
        });
    };
    QTRY_VERIFY(isTold());
}

void TestLogBook::aFileIsOpenedByItsPathAndFollowed()
{
    const Sheet sheet;
    sheet.write("one\nBad command 0300\n");
    LogBook book {QString()};
    QVERIFY(answerOf(book.list())->isEmpty());
    QSignalSpy grew(&book, &LogBook::grew);
    const auto source = answerOf(book.openFile(sheet.path));
    QVERIFY(source && *source);
    QCOMPARE((*source)->id, fileLogId(sheet.path));
    QCOMPARE((*source)->total, 2);
    QCOMPARE((*source)->warnings, 1);
    QCOMPARE(pageOf(book, fileLogId(sheet.path))->lines.first().text, u"one"_s);
    sheet.write("two\n");
    QTRY_VERIFY(!grew.isEmpty() && grew.last().first().value<LogSource>().total == 3);
    book.closeFile(sheet.path);
    // One that is still empty too.
    const Sheet empty;
    empty.write("");
    QVERIFY(*answerOf(book.openFile(empty.path)));
    empty.write("first\n");
    QTRY_COMPARE(grew.last().first().value<LogSource>().id, fileLogId(empty.path));
    QCOMPARE(answerOf(book.read(fileLogId(sheet.path), 0, 1, {}))->error().message.id, u"log-unknown"_s);
}

void TestLogBook::aFileThatIsNoneIsRefusedWithItsReason()
{
    const QTemporaryDir folder;
    LogBook book {QString()};
    const auto reasonFor = [&book](const QString &path) {
        const auto source = answerOf(book.openFile(path));
        return source && !*source ? source->error().message.id : QString();
    };
    QCOMPARE(reasonFor(folder.path()), u"log-file-none"_s);
    QCOMPARE(reasonFor(folder.filePath(u"nothing"_s)), u"log-file-missing"_s);
    QCOMPARE(reasonFor(u"/dev/zero"_s), u"log-file-none"_s);
    QVERIFY(answerOf(book.list())->isEmpty());
}

void TestLogBook::aLogThatIsGoneIsToldAndStaysReadable()
{
    const Sheet sheet;
    sheet.write("one\n");
    LogBook book {QString()};
    const QString id = fileLogId(sheet.path);
    QVERIFY(*answerOf(book.openFile(sheet.path)));
    QVERIFY(pageOf(book, id));
    QSignalSpy grew(&book, &LogBook::grew);
    const auto lastTrouble
        = [&grew] { return grew.isEmpty() ? QString() : grew.last().first().value<LogSource>().trouble.id; };
    QVERIFY(QFile::remove(sheet.path));
    QTRY_COMPARE(lastTrouble(), u"log-file-missing"_s);
    QCOMPARE(pageOf(book, id)->lines.first().text, u"one"_s);
    sheet.write("new\n");
    QTRY_VERIFY(lastTrouble().isEmpty());
    QCOMPARE(pageOf(book, id)->lines.first().text, u"new"_s);
    QCOMPARE(pageOf(book, id)->restarts, 1);
}

void TestLogBook::onlyTheLinesThatMatchAreRead()
{
    const Sheet sheet;
    for (int i = 0; i < 1000; ++i)
        sheet.write("line " + QByteArray::number(i) + "\n");
    LogBook book {QString()};
    QVERIFY(*answerOf(book.openFile(sheet.path)));
    const LogSelection sevens {LogFilter::Plain, {u"7"_s}};
    const auto page = answerOf(book.read(fileLogId(sheet.path), 1, 3, sevens));
    QVERIFY(page && *page);
    QCOMPARE((*page)->total, 271);
    QVERIFY((*page)->isComplete);
    QStringList texts;
    for (const LogLine &line : (*page)->lines)
        texts << u"%1: %2"_s.arg(line.number).arg(line.text);
    QCOMPARE(texts, (QStringList {u"18: line 17"_s, u"28: line 27"_s, u"38: line 37"_s}));
    const auto beyond = answerOf(book.read(fileLogId(sheet.path), 5000, 3, sevens));
    QVERIFY((*beyond)->lines.isEmpty());
    sheet.write("line 7777\n");
    QCOMPARE((*answerOf(book.read(fileLogId(sheet.path), 271, 3, sevens)))->lines.first().text, u"line 7777"_s);
}

void TestLogBook::aLongSearchAnswersEarlyAndGoesOn()
{
    const Sheet sheet;
    QByteArray text;
    for (int i = 0; i < 1'500'000; ++i)
        text += "some line with 12 numbers 345 in it, none of them the one: " + QByteArray::number(i) + '\n';
    sheet.write(text);
    LogBook book {QString()};
    QVERIFY(*answerOf(book.openFile(sheet.path)));
    // Nothing in it is required, so every line is compared.
    const LogSelection selection {LogFilter::Plain, {u"[0-9]+[a-f]?: [0-9]*99999$"_s, true, true}};
    int answers = 0;
    qint64 longestMs = 0;
    LogHits hits {.isComplete = false};
    while (!hits.isComplete) {
        QElapsedTimer clock;
        clock.start();
        const auto more = answerOf(book.find(fileLogId(sheet.path), selection));
        QVERIFY(more && *more);
        hits = **more;
        ++answers;
        longestMs = std::max(longestMs, clock.elapsed());
    }
    QVERIFY(answers > 1);
    QVERIFY2(longestMs < 3000, qPrintable(QString::number(longestMs)));
    QCOMPARE(hits.count, 0);
}

void TestLogBook::logsOfSessionsAreRemovedByAgeAndBySizeButNoRunningOne_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QSet<qint64>>("running");
    QTest::addColumn<QStringList>("left");
    constexpr qint64 enough = 1 << 20;
    QTest::newRow("young and small") << 365 << enough << QSet<qint64>()
                                     << QStringList {u"1"_s, u"2"_s, u"3"_s, u"4"_s};
    QTest::newRow("by age") << 25 << enough << QSet<qint64>() << QStringList {u"3"_s, u"4"_s};
    QTest::newRow("by age, but it runs")
        << 25 << enough << QSet<qint64> {1} << QStringList {u"1"_s, u"3"_s, u"4"_s};
    QTest::newRow("by size") << 365 << qint64(2500) << QSet<qint64>() << QStringList {u"3"_s, u"4"_s};
    QTest::newRow("by size, but it runs")
        << 365 << qint64(2500) << QSet<qint64> {1} << QStringList {u"1"_s, u"4"_s};
    QTest::newRow("nothing fits") << 365 << qint64(1) << QSet<qint64> {4} << QStringList {u"4"_s};
}

void TestLogBook::logsOfSessionsAreRemovedByAgeAndBySizeButNoRunningOne()
{
    QFETCH(int, days);
    QFETCH(qint64, bytes);
    QFETCH(QSet<qint64>, running);
    QFETCH(QStringList, left);
    const QTemporaryDir folder;
    const auto write = [&folder](const QString &name, int age, int size) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(size - 1, 'x') + '\n');
        QVERIFY(file.flush());
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-age), QFileDevice::FileModificationTime));
    };
    for (int session = 1; session <= 4; ++session)
        write(u"session-%1.log"_s.arg(session), 50 - session * 10, 1000);
    write(u"session-1.log.1"_s, 41, 500);
    write(u"controller.log"_s, 1000, 1000);
    write(u"fog-multicast.log"_s, 1000, 1000);
    write(u"session-x.log"_s, 1000, 1000); // somebody else's
    LogBook book(folder.path());
    QCOMPARE(answerOf(book.list())->size(), 6);
    book.removeOld({days, bytes}, running);
    QTRY_COMPARE(answerOf(book.list())->size(), left.size() + 2);
    QStringList expected {u"controller.log"_s, u"fog-multicast.log"_s, u"session-x.log"_s};
    for (const QString &session : left)
        expected << u"session-%1.log"_s.arg(session);
    if (left.contains(u"1"_s))
        expected << u"session-1.log.1"_s;
    expected.sort();
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files, QDir::Name), expected);
    if (left.size() < 4)
        QTRY_VERIFY(
            pageOf(book, controllerLogId())->lines.last().text.startsWith(u"removed old logs: session-"_s));
}

void TestLogBook::fogsLogsAreFoundByTheirNamesAndReadWhereTheyAre()
{
    const QTemporaryDir folder, own;
    const QByteArray line = "[11-22-26 2:19:28 pm]  * Starting service loop\n";
    const auto write = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::Append));
        file.write(bytes);
    };
    for (const char *name : {"multicast.log", "multicast.log.1", "multicast.log.udpcast.33", "servicemaster.log",
             "other.log", "multicast.log.conf", "multicast.log.udpcast.x"})
        write(QString::fromLatin1(name), line);
    // Settings may name anything: what is no log of FOG's is not shown.
    write(u"servicemaster.log.1"_s, "root:x:0:0\n");
    QCOMPARE(::mkfifo(QFile::encodeName(folder.filePath(u"multicast.log.2"_s)).constData(), 0600), 0);
    LogBook book(own.path());
    book.showServerLogs({folder.filePath(u"multicast.log"_s), folder.filePath(u"servicemaster.log"_s)});
    const auto ids = [&book] {
        QStringList all;
        for (const LogSource &source : answerOf(book.list()).value_or(QList<LogSource>()))
            all << source.id;
        return all;
    };
    QCOMPARE(ids(),
        (QStringList {controllerLogId(), u"server:multicast.log"_s, u"server:multicast.log.1"_s,
            u"server:multicast.log.udpcast.33"_s, u"server:servicemaster.log"_s}));
    QCOMPARE(pageOf(book, u"server:multicast.log"_s)->total, 1);
    write(u"multicast.log"_s, line);
    QCOMPARE(pageOf(book, u"server:multicast.log"_s)->total, 2);
    book.showServerLogs({});
    QTRY_VERIFY(!ids().contains(u"server:servicemaster.log"_s));
}
