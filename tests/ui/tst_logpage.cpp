// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remote/controllerclient.h"
#include "tests/fakes/fakecontroller.h"
#include "ui/log/findbar.h"
#include "ui/log/linemeaning.h"
#include "ui/log/logpage.h"
#include "ui/log/logsourcemodel.h"
#include "ui/log/logview.h"
#include "ui/log/markedscrollbar.h"
#include "ui/sentenceframe.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 noon = 1'795'348'800'000;

QList<LogLine> lines(int count)
{
    QList<LogLine> list;
    for (int i = 1; i <= count; ++i)
        list.append({i, noon + i * 1000, LogSeverity::Plain, u"line %1"_s.arg(i)});
    return list;
}

/// A log page with a controller that answers from memory.
struct Bench
{
    FakeController controller;
    ControllerClient client;
    LogPage page {client};

    explicit Bench(int count = 500)
    {
        controller.logs.add(u"session-3"_s, 3, lines(count));
        controller.logs.add(u"controller"_s, 0, {});
        page.resize(1000, 600);
        page.show();
        connectConsole();
    }

    void connectConsole()
    {
        client.setDevice(controller.connectConsole());
        client.subscribe();
    }
    void find(const QString &text)
    {
        page.find();
        page.findChild<QLineEdit *>(u"findText"_s)->setText(text);
    }
    LogSource source(const QString &id)
    {
        const LogSource *found = page.sources().find(id);
        return found ? *found : LogSource();
    }
    QString count() { return page.findChild<QLabel *>(u"findCount"_s)->text(); }
    QString place() { return page.findChild<QLabel *>(u"place"_s)->text(); }
    QAction *action(const QKeySequence &keys)
    {
        for (auto *each : page.findChildren<QAction *>()) {
            if (each->shortcut() == keys)
                return each;
        }
        return nullptr;
    }
    QTreeView *list() { return page.findChild<QTreeView *>(); }
    QString currentText()
    {
        const LogLine *line = page.view().currentLine();
        return line ? line->text : QString();
    }
};

} // namespace

class TestLogPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theNewestSessionIsShownAtItsEnd();
    void newLinesAreFollowedUntilOneScrollsUp();
    void theEndKeyFollowsAgain();
    void aRestartedLogIsShownAnew();
    void sourcesAreInGroupsWithTheirCounts();
    void ofManySessionsTheLatestAreListedAndTheOneThatIsShown();
    void findCountsAndGoesFromHitToHit();
    void theNextHitIsReachedAlsoBeyondThoseThatAreTold();
    void aBadExpressionIsToldAboveTheText();
    void twoHundredAndFiftyEmojiAreLookedForAndNotFound();
    void escapeClosesTheFindBarAndUnmarks();
    void theSeverityFilterIsTheControllers();
    void anEmptyLogSaysSo();
    void withoutAControllerItSaysWhatItWaitsFor();
    void aLostConnectionKeepsWhatIsShownAndComesBack();
    void aMillionLinesAskOnlyForWhatIsSeen();
    void aJumpGoesToTheLineOfThatTime();
    void theDashboardCanAskForALogThatIsNotKnownYet();
    void theChartIsAskedForTheCurrentLinesTime();
    void aKnownLineIsExplainedBelowTheTextAndLeadsToItsCheck();
    void anUnknownLineIsNotExplained();
    void onlyHitsLeavesTheOtherLinesOut();
    void aJumpToALineShowsAllLinesAgain();
    void aFileOpenedByHandIsReadHereAndNeverAskedOfTheController();
    void aFileThatIsEmptyAtFirstIsFollowed();
    void aFileThatCannotBeShownSaysWhy();
    void aFileThatIsRemovedSaysSoAndKeepsItsLines();
    void whatALineWasBeforeItWasOverwrittenCanBeSeen();
    void theLogHasAWindowOfItsOwn();
    void groupsWithoutLogsAreHidden();
    void selectedLinesAreCopiedWithTheirTimes();
    void whatIsShownIsSavedAsAFile();
    void longLinesWrapAndTheEndStaysInSight();
    void theTextGrowsAndShrinks();
    void theCurrentLineIsSpoken();
    void aHiddenPageAsksForNothing();
    void aNarrowPageCutsNothing();
};

void TestLogPage::initTestCase()
{
    QCoreApplication::setOrganizationName(u"labcast-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    static const QTemporaryDir settings;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    applyTheme();
}

void TestLogPage::theNewestSessionIsShownAtItsEnd()
{
    Bench bench;
    QTRY_COMPARE(bench.place(), u"500 line(s), 29.3\u00a0KiB"_s);
    LogView &view = bench.page.view();
    QVERIFY(view.isFollowing());
    QTRY_VERIFY(view.topRow() > 400);
    QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
    QTest::keyClick(&view, Qt::Key_End);
    QTRY_COMPARE(bench.currentText(), u"line 500"_s);
    QVERIFY(view.isFollowing());
}

void TestLogPage::newLinesAreFollowedUntilOneScrollsUp()
{
    Bench bench;
    LogView &view = bench.page.view();
    QTRY_VERIFY(view.topRow() > 400);
    const qint64 before = view.topRow();
    bench.controller.writeLog(u"session-3"_s, {.text = u"new"_s});
    QTRY_COMPARE(view.topRow(), before + 1);
    QTest::keyClick(&view, Qt::Key_PageUp);
    view.verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
    QVERIFY(!view.isFollowing());
    const qint64 place = view.topRow();
    for (int i = 0; i < 20; ++i)
        bench.controller.writeLog(u"session-3"_s, {.text = u"more"_s});
    QTRY_COMPARE(bench.source(u"session-3"_s).total, 521);
    QCOMPARE(view.topRow(), place);
    view.verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum);
    QVERIFY(view.isFollowing());
    bench.controller.writeLog(u"session-3"_s, {.text = u"last"_s});
    QTRY_COMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
}

void TestLogPage::theEndKeyFollowsAgain()
{
    Bench bench;
    LogView &view = bench.page.view();
    QTRY_VERIFY(view.topRow() > 400);
    QTest::keyClick(&view, Qt::Key_Home);
    QTRY_COMPARE(view.topRow(), 0);
    QVERIFY(!view.isFollowing());
    QTRY_COMPARE(bench.currentText(), u"line 1"_s);
    QTest::keyClick(&view, Qt::Key_End);
    QVERIFY(view.isFollowing());
}

void TestLogPage::aRestartedLogIsShownAnew()
{
    Bench bench;
    QTRY_VERIFY(bench.page.view().topRow() > 400);
    bench.controller.restartLog(u"session-3"_s);
    bench.controller.writeLog(u"session-3"_s, {.timeMs = noon, .text = u"fresh"_s});
    QTRY_COMPARE(bench.place(), u"1 line(s), 60\u00a0B"_s);
    QTest::keyClick(&bench.page.view(), Qt::Key_End);
    QTRY_COMPARE(bench.currentText(), u"fresh"_s);
}

void TestLogPage::sourcesAreInGroupsWithTheirCounts()
{
    LogSourceModel model;
    QAbstractItemModelTester tester(&model);
    SessionInfo named;
    named.session = {2};
    named.name = u"Lab 2"_s;
    model.nameSession(named);
    model.reset(
        {{.id = u"controller"_s}, {.id = u"session-10"_s, .session = 10}, {.id = u"session-2"_s, .session = 2}});
    QCOMPARE(model.firstSource(), u"session-10"_s);
    QCOMPARE(model.indexOf(u"session-2"_s).data().toString(), u"2: Lab 2"_s);
    QCOMPARE(model.indexOf(u"session-10"_s).data().toString(), u"Session 10"_s);
    model.update({.id = u"session-2"_s, .session = 2, .warnings = 3, .errors = 1});
    QVERIFY(model.indexOf(u"session-2"_s).data(Qt::AccessibleTextRole).toString().contains(u"1"_s));
    QCOMPARE(model.indexOf(u"session-2"_s).data(LogSourceModel::ErrorsRole).toInt(), 1);
    model.update({.id = u"session-11"_s, .session = 11});
    model.update({.id = daemonLogId(), .warnings = 1});
    QVERIFY(model.indexOf(daemonLogId()).data().toString().startsWith(u"FOG: multicast.log"_s));
    QCOMPARE(model.indexOf(u"session-11"_s).row(), 0);
    model.reset({{.id = u"controller"_s}});
    QVERIFY(!model.find(u"session-2"_s));
    QCOMPARE(model.firstSource(), u"controller"_s);
}

void TestLogPage::ofManySessionsTheLatestAreListedAndTheOneThatIsShown()
{
    constexpr int most = LogSourceModel::mostSessions;
    Bench bench;
    QTRY_VERIFY(bench.page.sources().find(u"session-3"_s));
    const auto logOf = [](qint64 session) { return LogSource {.id = sessionLogId(session), .session = session}; };
    for (int session = 4; session < 3 * most; ++session)
        emit bench.client.logGrew(logOf(session));
    const LogSourceModel &sources = bench.page.sources();
    QCOMPARE(sources.rowCount(sources.index(0, 0)), most + 1);
    QVERIFY(sources.find(u"session-3"_s)); // it is shown
    QVERIFY(!sources.find(sessionLogId(4)));
    QCOMPARE(sources.firstSource(), sessionLogId(3 * most - 1));
    // One that is long gone can still be asked for.
    bench.controller.logs.add(sessionLogId(5), 5, lines(100));
    bench.page.showTime({5}, noon + 50'000);
    QTRY_COMPARE(bench.currentText(), u"line 50"_s);
}

void TestLogPage::findCountsAndGoesFromHitToHit()
{
    Bench bench;
    LogView &view = bench.page.view();
    QTRY_VERIFY(view.topRow() > 400);
    bench.find(u"LINE 49"_s);
    QTRY_COMPARE(bench.count(), u"11 hit(s)"_s);
    QTest::keyClick(bench.page.findChild<QLineEdit *>(u"findText"_s), Qt::Key_Return);
    QTRY_COMPARE(bench.currentText(), u"line 49"_s);
    QCOMPARE(bench.count(), u"1 of 11"_s);
    bench.action(QKeySequence(Qt::Key_F3))->trigger();
    QTRY_COMPARE(bench.currentText(), u"line 490"_s);
    QCOMPARE(bench.count(), u"2 of 11"_s);
    bench.action(QKeySequence(Qt::SHIFT | Qt::Key_F3))->trigger();
    bench.action(QKeySequence(Qt::SHIFT | Qt::Key_F3))->trigger();
    QTRY_COMPARE(bench.currentText(), u"line 499"_s);
    QCOMPARE(static_cast<MarkedScrollBar *>(view.verticalScrollBar())->marks().size(), 11);
    bench.controller.writeLog(u"session-3"_s, {.text = u"line 49, again"_s});
    QTRY_COMPARE(bench.count(), u"11 of 12"_s);
}

void TestLogPage::theNextHitIsReachedAlsoBeyondThoseThatAreTold()
{
    Bench bench;
    bench.controller.logs.mostHits = 10;
    LogView &view = bench.page.view();
    QTRY_VERIFY(view.topRow() > 400);
    bench.find(u"line"_s);
    QTRY_COMPARE(bench.count(), u"500 hit(s)"_s);
    view.goTo(3);
    QTRY_COMPARE(bench.count(), u"4 of 500"_s);
    for (int row = 5; row <= 40; ++row) {
        bench.action(QKeySequence(Qt::Key_F3))->trigger();
        QTRY_COMPARE(bench.currentText(), u"line %1"_s.arg(row));
        QTRY_COMPARE(bench.count(), u"%1 of 500"_s.arg(row));
    }
    for (int row = 39; row >= 20; --row) {
        bench.action(QKeySequence(Qt::SHIFT | Qt::Key_F3))->trigger();
        QTRY_COMPARE(bench.currentText(), u"line %1"_s.arg(row));
    }
    view.goTo(0);
    bench.action(QKeySequence(Qt::SHIFT | Qt::Key_F3))->trigger(); // from the first to the last
    QTRY_COMPARE(bench.currentText(), u"line 500"_s);
    QTRY_COMPARE(bench.count(), u"500 of 500"_s);
    bench.action(QKeySequence(Qt::Key_F3))->trigger();
    QTRY_COMPARE(bench.currentText(), u"line 1"_s);
    view.goTo(250); // far from all that is known
    bench.action(QKeySequence(Qt::Key_F3))->trigger();
    QTRY_COMPARE(bench.currentText(), u"line 252"_s);
}

void TestLogPage::aBadExpressionIsToldAboveTheText()
{
    Bench bench;
    QTRY_VERIFY(bench.page.view().topRow() > 400);
    bench.find(u"(line"_s);
    for (auto *button : bench.page.findChildren<QToolButton *>()) {
        if (button->text() == u".*"_s)
            button->click();
    }
    auto *problem = bench.page.findChild<SentenceFrame *>(u"logProblem"_s);
    QTRY_VERIFY(problem->isVisible());
    QVERIFY2(problem->headline().contains(u"character 6"_s), qPrintable(problem->headline()));
    QCOMPARE(bench.controller.countOf(u"log.find"_s), 0);
    bench.page.findChild<QLineEdit *>(u"findText"_s)->setText(u"(line) 1$"_s);
    QTRY_COMPARE(bench.count(), u"1 hit(s)"_s);
    QVERIFY(!problem->isVisible());
}

void TestLogPage::twoHundredAndFiftyEmojiAreLookedForAndNotFound()
{
    Bench bench;
    QTRY_VERIFY(bench.page.view().topRow() > 400);
    const QString emoji = u"\U0001f600"_s.repeated(250);
    bench.find(emoji);
    QTRY_COMPARE(bench.count(), u"No hits"_s);
    QCOMPARE(bench.controller.lastParams(u"log.find"_s)[u"text"_s].toString(), emoji);
    bench.controller.writeLog(u"session-3"_s, {.text = emoji});
    QTRY_COMPARE(bench.count(), u"1 hit(s)"_s);
    QVERIFY(!bench.page.grab().isNull());
}

void TestLogPage::escapeClosesTheFindBarAndUnmarks()
{
    Bench bench;
    QTRY_VERIFY(bench.page.view().topRow() > 400);
    bench.find(u"line"_s);
    QTRY_COMPARE(bench.count(), u"500 hit(s)"_s);
    QTest::keyClick(bench.page.findChild<QLineEdit *>(u"findText"_s), Qt::Key_Escape);
    QVERIFY(!bench.page.findChild<FindBar *>()->isVisible());
    QTRY_VERIFY(static_cast<MarkedScrollBar *>(bench.page.view().verticalScrollBar())->marks().isEmpty());
}

void TestLogPage::theSeverityFilterIsTheControllers()
{
    Bench bench;
    bench.controller.writeLog(u"session-3"_s, {.severity = LogSeverity::Warning, .text = u"warned"_s});
    bench.controller.writeLog(u"session-3"_s, {.text = u"plain"_s});
    bench.controller.writeLog(u"session-3"_s, {.severity = LogSeverity::Error, .text = u"failed"_s});
    QTRY_COMPARE(bench.source(u"session-3"_s).errors, 1);
    auto *severity = bench.page.findChild<QComboBox *>(u"severity"_s);
    severity->setCurrentIndex(2);
    QTest::keyClick(&bench.page.view(), Qt::Key_Home);
    QTRY_COMPARE(bench.currentText(), u"failed"_s);
    QCOMPARE(bench.page.view().currentLine()->number, 503);
    QCOMPARE(bench.controller.lastParams(u"log.read"_s)[u"severity"_s].toString(), u"error"_s);
    severity->setCurrentIndex(1);
    bench.page.view().selectAll();
    QCOMPARE(bench.page.view().selectedRows(), (std::pair<qint64, qint64> {0, 1}));
}

void TestLogPage::anEmptyLogSaysSo()
{
    Bench bench(0);
    QTRY_VERIFY(bench.page.view().accessibleDescription().contains(u"Nothing has been written"_s));
    bench.controller.writeLog(u"session-3"_s, {.text = u"first"_s});
    QTRY_COMPARE(bench.place(), u"1 line(s), 60\u00a0B"_s);
    bench.page.findChild<QComboBox *>(u"severity"_s)->setCurrentIndex(2);
    QTRY_VERIFY(bench.page.view().accessibleDescription().contains(u"All lines"_s));
}

void TestLogPage::withoutAControllerItSaysWhatItWaitsFor()
{
    ControllerClient client;
    LogPage page(client);
    page.show();
    QVERIFY(page.view().accessibleDescription().contains(u"Connecting"_s));
    QVERIFY(page.findChild<QLabel *>(u"followState"_s)->text().contains(u"Not connected"_s));
    page.showTime({3}, noon);
    page.find();
    page.findChild<QLineEdit *>(u"findText"_s)->setText(u"x"_s);
    QVERIFY(!page.grab().isNull());
}

void TestLogPage::aLostConnectionKeepsWhatIsShownAndComesBack()
{
    Bench bench;
    LogView &view = bench.page.view();
    QTRY_VERIFY(view.topRow() > 400);
    QTest::keyClick(&view, Qt::Key_End);
    QTRY_COMPARE(bench.currentText(), u"line 500"_s);
    bench.find(u"line 4"_s);
    bench.controller.disconnectConsole();
    QTRY_VERIFY(bench.page.findChild<QLabel *>(u"followState"_s)->text().contains(u"Not connected"_s));
    QCOMPARE(bench.currentText(), u"line 500"_s);
    QVERIFY(!bench.page.findChild<SentenceFrame *>(u"logProblem"_s)->isVisible());
    bench.controller.logs.append(u"session-3"_s, {.text = u"meanwhile"_s});
    bench.connectConsole();
    QTRY_COMPARE(bench.source(u"session-3"_s).total, 501);
    QTest::keyClick(&view, Qt::Key_End);
    QTRY_COMPARE(bench.currentText(), u"meanwhile"_s);
}

void TestLogPage::aMillionLinesAskOnlyForWhatIsSeen()
{
    Bench bench(0);
    bench.controller.logs.addLong(u"controller"_s, 1'000'000, [](qint64 number) {
        return LogLine {number, noon + number, LogSeverity::Plain, u"entry %1"_s.arg(number)};
    });
    bench.page.refresh();
    QTRY_COMPARE(bench.source(u"controller"_s).total, 1'000'000);
    bench.controller.requests.clear();
    bench.list()->setCurrentIndex(bench.page.sources().indexOf(u"controller"_s));
    LogView &view = bench.page.view();
    QTest::keyClick(&view, Qt::Key_End);
    QTRY_COMPARE(bench.currentText(), u"entry 1000000"_s);
    // Dragged up and down through everything.
    for (int value = 0; value <= view.verticalScrollBar()->maximum(); value += 50'000)
        view.verticalScrollBar()->setValue(value);
    view.verticalScrollBar()->setValue(500'000);
    QTest::keyClick(&view, Qt::Key_Home);
    QTRY_COMPARE(bench.currentText(), u"entry 1"_s);
    QVERIFY2(bench.controller.countOf(u"log.read"_s) <= 8,
        qPrintable(QString::number(bench.controller.countOf(u"log.read"_s))));
    for (const auto &request : bench.controller.requests)
        QVERIFY(request.method != "log.read"_L1 || request.params[u"count"_s].toInteger() <= 200);
}

void TestLogPage::aJumpGoesToTheLineOfThatTime()
{
    Bench bench;
    QTRY_VERIFY(bench.page.view().topRow() > 400);
    bench.action(QKeySequence(Qt::CTRL | Qt::Key_G))->trigger();
    auto *dialog = bench.page.findChild<QDialog *>();
    dialog->findChild<QDateTimeEdit *>(u"time"_s)->setDateTime(QDateTime::fromMSecsSinceEpoch(noon + 77'000));
    for (auto *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == u"&Jump"_s)
            button->click();
    }
    QTRY_COMPARE(bench.currentText(), u"line 77"_s);
    QVERIFY(!bench.page.view().isFollowing());
}

void TestLogPage::theDashboardCanAskForALogThatIsNotKnownYet()
{
    Bench bench;
    QTRY_VERIFY(bench.page.view().topRow() > 400);
    bench.controller.logs.add(u"session-8"_s, 8, lines(100));
    bench.page.showTime({8}, noon + 50'000);
    QTRY_COMPARE(bench.currentText(), u"line 50"_s);
    QCOMPARE(bench.list()->currentIndex().data(LogSourceModel::IdRole).toString(), u"session-8"_s);
    bench.page.showSession({3});
    QTRY_COMPARE(bench.place(), u"500 line(s), 29.3\u00a0KiB"_s);
}

void TestLogPage::theChartIsAskedForTheCurrentLinesTime()
{
    Bench bench;
    QSignalSpy asked(&bench.page, &LogPage::chartRequested);
    QTRY_VERIFY(bench.page.view().topRow() > 400);
    bench.page.view().goTo(99);
    QTRY_COMPARE(bench.currentText(), u"line 100"_s);
    bench.action(QKeySequence(Qt::CTRL | Qt::Key_B))->trigger();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).value<SessionId>().value, 3);
    QCOMPARE(asked.first().at(1).toLongLong(), noon + 100'000);
}

void TestLogPage::aKnownLineIsExplainedBelowTheTextAndLeadsToItsCheck()
{
    Bench bench(0);
    bench.controller.logs.add(u"session-4"_s, 4,
        {{1, noon, LogSeverity::Error, u"bind socket to 10.77.0.1:9001 (Address already in use)"_s},
            {2, noon, LogSeverity::Plain, u"Starting transfer: 00000009"_s}});
    bench.page.showSession({4});
    QTRY_COMPARE(bench.source(u"session-4"_s).total, 2);
    auto &meaning = *bench.page.findChild<LineMeaning *>();
    auto &button = *meaning.findChild<QPushButton *>();
    QVERIFY(meaning.isHidden());
    bench.page.view().goTo(0);
    QTRY_VERIFY(meaning.isVisible());
    QVERIFY(meaning.headline().contains(u"Another program holds the port"_s));
    QVERIFY(!meaning.detail().isEmpty());
    QSignalSpy asked(&bench.page, &LogPage::checkRequested);
    button.click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"orphans"_s);
    bench.page.view().goTo(1);
    QTRY_VERIFY(meaning.headline().contains(u"begins to flow"_s));
    QVERIFY(button.isHidden());
}

void TestLogPage::anUnknownLineIsNotExplained()
{
    Bench bench;
    QTRY_VERIFY(bench.page.view().topRow() > 400);
    bench.page.view().goTo(99);
    QTRY_COMPARE(bench.currentText(), u"line 100"_s);
    QVERIFY(bench.page.findChild<LineMeaning *>()->isHidden());
}

void TestLogPage::onlyHitsLeavesTheOtherLinesOut()
{
    Bench bench;
    LogView &view = bench.page.view();
    QTRY_VERIFY(view.topRow() > 400);
    bench.find(u"line 49"_s);
    QTRY_COMPARE(bench.count(), u"11 hit(s)"_s);
    auto *onlyHits = bench.page.findChild<QToolButton *>(u"onlyHits"_s);
    onlyHits->click();
    QTRY_COMPARE(bench.count(), u"11 hit(s)"_s);
    view.goTo(1);
    QTRY_COMPARE(bench.currentText(), u"line 490"_s);
    QCOMPARE(view.currentLine()->number, 490);
    bench.action(QKeySequence(Qt::Key_F3))->trigger();
    QTRY_COMPARE(bench.currentText(), u"line 491"_s);
    bench.controller.writeLog(u"session-3"_s, {.text = u"line 49, again"_s});
    QTRY_COMPARE(bench.count(), u"12 hit(s)"_s);
    bench.find(u"nowhere"_s);
    QTRY_COMPARE(bench.count(), u"No hits"_s);
    bench.find(u"line 49"_s);
    QTRY_COMPARE(bench.count(), u"12 hit(s)"_s);
    view.goTo(1);
    QTRY_COMPARE(bench.currentText(), u"line 490"_s);
    onlyHits->click();
    // All lines again, and the same one.
    QTRY_COMPARE(bench.currentText(), u"line 490"_s);
    QCOMPARE(view.currentRow(), 489);
}

void TestLogPage::aJumpToALineShowsAllLinesAgain()
{
    Bench bench;
    QTRY_VERIFY(bench.page.view().topRow() > 400);
    bench.page.findChild<QComboBox *>(u"severity"_s)->setCurrentIndex(2);
    bench.action(QKeySequence(Qt::CTRL | Qt::Key_L))->trigger();
    auto *dialog = bench.page.findChild<QInputDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->intMaximum(), 500);
    dialog->setIntValue(123);
    dialog->accept();
    QTRY_COMPARE(bench.currentText(), u"line 123"_s);
}

void TestLogPage::aFileOpenedByHandIsReadHereAndNeverAskedOfTheController()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"old.log"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 1; i <= 300; ++i)
        file.write("old line " + QByteArray::number(i) + '\n');
    QVERIFY(file.flush());
    Bench bench;
    bench.page.openFile(file.fileName());
    QTRY_COMPARE(bench.source(fileLogId(file.fileName())).total, 300);
    QTest::keyClick(&bench.page.view(), Qt::Key_End);
    QTRY_COMPARE(bench.currentText(), u"old line 300"_s);
    file.write("new line\n");
    QVERIFY(file.flush());
    QTRY_COMPARE(bench.source(fileLogId(file.fileName())).total, 301);
    QTest::keyClick(&bench.page.view(), Qt::Key_End);
    QTRY_COMPARE(bench.currentText(), u"new line"_s);
    bench.find(u"LINE 30"_s);
    QTRY_COMPARE(bench.count(), u"2 hit(s)"_s);
    // It stays when the controller goes, and when it lists its own logs.
    bench.page.refresh();
    bench.controller.disconnectConsole();
    QTest::keyClick(&bench.page.view(), Qt::Key_Home);
    QTRY_COMPARE(bench.currentText(), u"old line 1"_s);
    QVERIFY(!bench.controller.lastParams(u"log.read"_s)[u"source"_s].toString().contains(u"old.log"_s));
    QCOMPARE(bench.controller.countOf(u"log.find"_s), 0);
    bench.action(QKeySequence(QKeySequence::Close))->trigger();
    QVERIFY(!bench.page.sources().find(fileLogId(file.fileName())));
}

void TestLogPage::aFileThatIsEmptyAtFirstIsFollowed()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"new.log"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    ControllerClient client; // there is none
    LogPage page(client);
    page.resize(1000, 600);
    page.show();
    page.openFile(file.fileName());
    QTRY_VERIFY(page.sources().find(fileLogId(file.fileName())));
    QTest::qWait(600); // long enough to have been told that it is empty
    for (int i = 1; i <= 3; ++i) {
        file.write("line\n");
        QVERIFY(file.flush());
        QTRY_COMPARE(page.sources().find(fileLogId(file.fileName()))->total, i);
    }
    QTest::keyClick(&page.view(), Qt::Key_End);
    QTRY_VERIFY(page.view().currentLine() && page.view().currentLine()->number == 3);
}

void TestLogPage::aFileThatCannotBeShownSaysWhy()
{
    Bench bench;
    const QTemporaryDir folder;
    bench.page.openFile(folder.path());
    auto *problem = bench.page.findChild<SentenceFrame *>(u"logProblem"_s);
    QTRY_VERIFY(problem->isVisible());
    QVERIFY2(problem->headline().contains(u"is a folder"_s), qPrintable(problem->headline()));
    QVERIFY(!bench.page.sources().find(fileLogId(folder.path())));
}

void TestLogPage::aFileThatIsRemovedSaysSoAndKeepsItsLines()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"old.log"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("one\ntwo\n");
    file.close();
    Bench bench;
    bench.page.openFile(file.fileName());
    QTRY_COMPARE(bench.source(fileLogId(file.fileName())).total, 2);
    QTest::keyClick(&bench.page.view(), Qt::Key_Home);
    QTRY_COMPARE(bench.currentText(), u"one"_s);
    QVERIFY(file.remove());
    auto *problem = bench.page.findChild<SentenceFrame *>(u"logProblem"_s);
    QTRY_VERIFY(problem->isVisible());
    QVERIFY2(problem->headline().contains(u"There is no file"_s), qPrintable(problem->headline()));
    QCOMPARE(bench.currentText(), u"one"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("three\n");
    file.close();
    QTRY_VERIFY(!problem->isVisible());
    QTest::keyClick(&bench.page.view(), Qt::Key_End);
    QTRY_COMPARE(bench.currentText(), u"three"_s);
}

void TestLogPage::whatALineWasBeforeItWasOverwrittenCanBeSeen()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"progress.log"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("start\nbytes= 1\rbytes= 2\rbytes= 3\r\n");
    file.close();
    Bench bench;
    bench.page.openFile(file.fileName());
    QTRY_COMPARE(bench.source(fileLogId(file.fileName())).total, 2);
    QTest::keyClick(&bench.page.view(), Qt::Key_End);
    QTRY_COMPARE(bench.currentText(), u"bytes= 3"_s);
    QVERIFY(bench.page.view().spokenLine().contains(u"2 earlier state(s)"_s));
    QTest::keyClick(&bench.page.view(), Qt::Key_Return);
    QTRY_VERIFY(bench.page.findChild<QPlainTextEdit *>(u"states"_s));
    QCOMPARE(
        bench.page.findChild<QPlainTextEdit *>(u"states"_s)->toPlainText(), u"bytes= 1\nbytes= 2\nbytes= 3"_s);
    QVERIFY(!bench.page.grab().isNull());
}

void TestLogPage::theLogHasAWindowOfItsOwn()
{
    Bench bench;
    QTRY_VERIFY(bench.page.view().topRow() > 400);
    bench.action(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N))->trigger();
    auto *window = bench.page.findChild<LogPage *>(u"logWindow"_s);
    QVERIFY(window && window->isVisible() && window->isWindow());
    QTRY_VERIFY(window->view().topRow() > 400);
    window->view().goTo(9);
    QTRY_VERIFY(window->view().currentLine() && window->view().currentLine()->text == u"line 10"_s);
    QSignalSpy asked(&bench.page, &LogPage::chartRequested);
    for (auto *action : window->actions()) {
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_B))
            action->trigger();
    }
    QCOMPARE(asked.size(), 1);
    const QPointer<LogPage> guard(window);
    window->close();
    QTRY_VERIFY(!guard);
}

void TestLogPage::groupsWithoutLogsAreHidden()
{
    Bench bench;
    QTRY_VERIFY(bench.page.sources().find(u"session-3"_s));
    const auto isHidden = [&bench](const QString &title) {
        for (int row = 0; row < bench.page.sources().rowCount(); ++row) {
            if (bench.page.sources().index(row, 0).data() == title)
                return bench.list()->isRowHidden(row, {});
        }
        return false;
    };
    QVERIFY(!isHidden(u"Sessions"_s));
    QVERIFY(isHidden(u"FOG"_s));
    bench.controller.logs.add(serverLogId(u"multicast.log"_s), 0, lines(3));
    bench.page.refresh();
    QTRY_VERIFY(!isHidden(u"FOG"_s));
    QCOMPARE(bench.page.sources().indexOf(serverLogId(u"multicast.log"_s)).data().toString(), u"multicast.log"_s);
}

void TestLogPage::selectedLinesAreCopiedWithTheirTimes()
{
    Bench bench;
    LogView &view = bench.page.view();
    QTRY_VERIFY(view.topRow() > 400);
    view.goTo(9);
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::clipboard()->text().count(u'\n'), 3);
    const QString time = QDateTime::fromMSecsSinceEpoch(noon + 10'000).toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s);
    QVERIFY(QApplication::clipboard()->text().startsWith(time + u" line 10\n"_s));
}

void TestLogPage::whatIsShownIsSavedAsAFile()
{
    Bench bench(5000);
    QTRY_VERIFY(bench.page.view().topRow() > 400);
    const QTemporaryDir folder;
    bench.action(QKeySequence(QKeySequence::Save))->trigger();
    auto *dialog = bench.page.findChild<QFileDialog *>();
    emit dialog->fileSelected(folder.filePath(u"log.txt"_s));
    auto *told = bench.page.findChild<SentenceFrame *>(u"logProblem"_s);
    QTRY_VERIFY(told->isVisible());
    QFile file(folder.filePath(u"log.txt"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QCOMPARE(text.count('\n'), 5000);
    QVERIFY(text.endsWith(" line 5000\n"));
    emit dialog->fileSelected(folder.filePath(u"no/such/folder/log.txt"_s));
    QVERIFY(told->headline().contains(u"cannot be written"_s));
}

void TestLogPage::longLinesWrapAndTheEndStaysInSight()
{
    Bench bench;
    for (int i = 0; i < 30; ++i)
        bench.controller.writeLog(u"session-3"_s, {.text = u"a long word "_s.repeated(40)});
    LogView &view = bench.page.view();
    QTRY_VERIFY(view.horizontalScrollBar()->maximum() > 0);
    const qint64 top = view.topRow();
    bench.action(QKeySequence(Qt::ALT | Qt::Key_Z))->trigger();
    QTRY_VERIFY(view.topRow() > top);
    QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
    QVERIFY(view.isFollowing());
    bench.controller.writeLog(u"session-3"_s, {.text = u"a long word "_s.repeated(40)});
    QTRY_COMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
    QVERIFY(!bench.page.grab().isNull());
    view.goTo(0);
    QTRY_COMPARE(view.topRow(), 0);
}

void TestLogPage::theTextGrowsAndShrinks()
{
    Bench bench;
    LogView &view = bench.page.view();
    QTRY_VERIFY(view.topRow() > 400);
    const qint64 top = view.topRow();
    for (int i = 0; i < 3; ++i)
        bench.action(QKeySequence(QKeySequence::ZoomIn))->trigger();
    QCOMPARE(view.zoom(), 3);
    QVERIFY(view.topRow() > top);
    bench.action(QKeySequence(Qt::CTRL | Qt::Key_0))->trigger();
    QCOMPARE(view.zoom(), 0);
    QCOMPARE(view.topRow(), top);
    view.setZoom(10'000);
    QVERIFY(view.zoom() < 100);
}

void TestLogPage::theCurrentLineIsSpoken()
{
    Bench bench(0);
    bench.controller.writeLog(u"session-3"_s, {.severity = LogSeverity::Error, .text = u"Dropping client #1"_s});
    QTRY_COMPARE(bench.source(u"session-3"_s).errors, 1);
    bench.page.view().goTo(0);
    QTRY_COMPARE(bench.page.view().spokenLine(), u"Line 1, Error, Dropping client #1"_s);
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&bench.page.view());
    QCOMPARE(access->text(QAccessible::Value), u"Line 1, Error, Dropping client #1"_s);
    for (const auto *button : bench.page.findChildren<QToolButton *>()) {
        if (button->isVisible() && !qobject_cast<QLineEdit *>(button->parent()))
            QVERIFY2(!button->toolTip().isEmpty(), qPrintable(button->text()));
    }
}

void TestLogPage::aHiddenPageAsksForNothing()
{
    Bench bench;
    QTRY_VERIFY(bench.page.view().topRow() > 400);
    QTest::keyClick(&bench.page.view(), Qt::Key_End);
    QTRY_COMPARE(bench.currentText(), u"line 500"_s);
    bench.page.hide();
    bench.controller.requests.clear();
    bench.controller.writeLog(u"session-3"_s, {.text = u"unseen"_s});
    QTRY_COMPARE(bench.source(u"session-3"_s).total, 501);
    QCOMPARE(bench.controller.requests.size(), 0);
    const int before = bench.page.view().verticalScrollBar()->maximum();
    bench.page.show();
    QTRY_COMPARE(bench.page.view().verticalScrollBar()->maximum(), before + 1);
    QTest::keyClick(&bench.page.view(), Qt::Key_End);
    QTRY_COMPARE(bench.currentText(), u"unseen"_s);
}

void TestLogPage::aNarrowPageCutsNothing()
{
    Bench bench;
    bench.page.find();
    QVERIFY2(bench.page.minimumSizeHint().width() <= 1024 - 60,
        qPrintable(QString::number(bench.page.minimumSizeHint().width())));
    QVERIFY(bench.page.minimumSizeHint().height() <= 500);
}

QTEST_MAIN(TestLogPage)
#include "tst_logpage.moc"
