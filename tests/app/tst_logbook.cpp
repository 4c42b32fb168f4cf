// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_logbook.h"

#include "app/log/logbook.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

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
    const auto page = answerOf(book.read(id, 0, 1000, filter));
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
    const auto page = answerOf(book.read(id, 0, 10, LogFilter::Plain));
    QVERIFY(page && !*page);
    QCOMPARE(page->error().message.id, u"log-unknown"_s);
    QCOMPARE(answerOf(book.rowAt(id, 0, LogFilter::Plain))->error().message.id, u"log-unknown"_s);
    QCOMPARE(answerOf(book.find(id, {u"x"_s}, LogFilter::Plain))->error().message.id, u"log-unknown"_s);
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
    QCOMPARE((*answerOf(book.find(u"session-1"_s, {u"#1"_s}, LogFilter::Plain)))->rows.size(), 10);
    QCOMPARE((*answerOf(book.find(u"session-1"_s, {u"#1"_s}, LogFilter::Error)))->rows,
        (QList<qint64> {0, 1, 2, 3, 4}));
    const auto bad = answerOf(book.find(u"session-1"_s, {.text = u"("_s, .isRegex = true}, LogFilter::Plain));
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
