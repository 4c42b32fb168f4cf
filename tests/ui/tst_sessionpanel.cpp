// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remote/controllerclient.h"
#include "fakes/fakecontroller.h"
#include "scenes.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/sessionpanel.h"
#include "ui/sentenceframe.h"
#include "ui/table/table.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QJsonArray>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

QStringList columnOf(const QAbstractItemModel &model, int column)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row)
        cells << model.index(row, column).data().toString();
    return cells;
}

SessionInfo lab()
{
    SessionInfo session {.session = {7}, .name = u"Lab 2"_s, .image = u"Windows"_s};
    session.state = SessionState::Sending;
    session.size = 1000;
    session.createdMs = 1;
    for (const int number : {10, 2, 1}) {
        session.receivers << ReceiverInfo {.address = u"10.0.0.%1"_s.arg(number),
            .host = u"PC-%1"_s.arg(number),
            .state = ReceiverState::Receiving,
            .bytes = 500};
    }
    return session;
}

/// The table with that name, as a screen reader knows it.
Table *tableOf(QWidget &parent, const QString &name)
{
    for (auto *table : parent.findChildren<Table *>()) {
        if (table->accessibleName() == name)
            return table;
    }
    return nullptr;
}

/// The dashboard with a session that sends.
struct Bench
{
    FakeController controller;
    ControllerClient client;
    DashboardPage page {client};

    /// The dialog of the selected session.
    QDialog *join()
    {
        page.show();
        scenes::addSending(controller, scenes::noon);
        client.setDevice(controller.connectConsole());
        client.subscribe();
        if (!QTest::qWaitFor([this] { return page.selected() != nullptr; }))
            return nullptr;
        page.findChild<QPushButton *>(u"join"_s)->click();
        return page.findChild<QDialog *>();
    }
};

} // namespace

class TestSessionPanel : public QObject
{
    Q_OBJECT

private slots:
    void receiversAreInNaturalOrderAndTheWorstOnesFirst();
    void chosenComputersThatAreMissingAreListedToo();
    void aComputerThatWasNotChosenIsMarked();
    void aHundredPercentMeansAll();
    void theTimelineTellsNewsInWords();
    void anotherSessionBringsItsOwnEvents();
    void theStreamsProgressFollowsTheSamples();
    void anEventLeadsToItsTimeInTheLog();
    void onlyWhatWaitsOrSendsIsJoinedByHand();
    void theLinesToJoinByHandAreCopied();
    void whatCannotBeJoinedSaysWhy();
    void modelsKeepTheRulesWhileRowsComeAndGo();
};

void TestSessionPanel::receiversAreInNaturalOrderAndTheWorstOnesFirst()
{
    SessionPanel panel;
    SessionInfo session = lab();
    panel.showSession(session);
    const QAbstractItemModel &shown = *tableOf(panel, u"Receivers"_s)->model();
    QCOMPARE(columnOf(shown, 0), (QStringList {u"PC-1"_s, u"PC-2"_s, u"PC-10"_s}));
    session.receivers[0].state = ReceiverState::Silent;
    panel.showSession(session);
    QCOMPARE(columnOf(shown, 0), (QStringList {u"PC-10"_s, u"PC-1"_s, u"PC-2"_s}));
    QCOMPARE(shown.index(0, 2).data().toString(), u"Silent"_s);
    QVERIFY(!shown.index(0, 2).data(Qt::DecorationRole).isNull());
}

void TestSessionPanel::chosenComputersThatAreMissingAreListedToo()
{
    SessionPanel panel;
    SessionInfo session = lab();
    session.absent = {u"PC-3"_s, u"PC-2"_s}; // one of them has just come
    panel.showSession(session);
    const QStringList names = columnOf(panel.receivers(), 0);
    QCOMPARE(names.size(), 4);
    QCOMPARE(names.count(u"PC-2"_s), 1);
    QCOMPARE(columnOf(panel.receivers(), 2).at(names.indexOf(u"PC-3"_s)), u"Expected"_s);
}

void TestSessionPanel::aComputerThatWasNotChosenIsMarked()
{
    SessionPanel panel;
    SessionInfo session = lab();
    session.receivers[1].isUnexpected = true;
    panel.showSession(session);
    QCOMPARE(columnOf(panel.receivers(), 2).at(1), u"Not chosen"_s);
}

void TestSessionPanel::aHundredPercentMeansAll()
{
    SessionPanel panel;
    SessionInfo session = lab();
    session.receivers[0].bytes = 999;
    session.receivers[1].bytes = 1000;
    panel.showSession(session);
    QCOMPARE(columnOf(panel.receivers(), 3), (QStringList {u"99\u00a0%"_s, u"100\u00a0%"_s, u"50\u00a0%"_s}));
}

void TestSessionPanel::theTimelineTellsNewsInWords()
{
    SessionPanel panel;
    panel.showSession(lab());
    panel.setEvents({{EventKind::State, {7}, 1000, {{u"state"_s, u"waiting"_s}}},
        {EventKind::ReceiverJoined, {7}, 2000,
            {{u"address"_s, u"10.0.0.1"_s}, {u"host"_s, u"PC-1"_s}, {u"stream"_s, u"d1p1.img"_s}}},
        {EventKind::Sample, {7}, 3000, {}},
        {EventKind::Stall, {7}, 4000, {{u"receivers"_s, QJsonArray {u"10.0.0.2"_s}}}},
        {EventKind::State, {7}, 4000, {{u"state"_s, u"stalled"_s}}}});
    QCOMPARE(columnOf(panel.events(), 2),
        (QStringList {
            u"Waiting"_s, u"PC-1 (10.0.0.1) joined for d1p1.img"_s, u"No answer from PC-2 (10.0.0.2)"_s}));
    QCOMPARE(columnOf(panel.events(), 1), (QStringList {u"Info"_s, u"Info"_s, u"Error"_s}));
    // The newest is at the top.
    QCOMPARE(tableOf(panel, u"Events"_s)->model()->index(0, 1).data().toString(), u"Error"_s);
}

void TestSessionPanel::anotherSessionBringsItsOwnEvents()
{
    FakeController controller;
    ControllerClient client;
    DashboardPage page(client);
    page.show();
    scenes::addSending(controller, scenes::noon);
    scenes::addWaiting(controller, scenes::noon);
    client.setDevice(controller.connectConsole());
    client.subscribe();
    auto *panel = page.findChild<SessionPanel *>();
    QTRY_COMPARE(panel->events().rowCount(), 6);
    page.select({2});
    QTRY_COMPARE(panel->events().rowCount(), 0);
    controller.happen(
        {EventKind::Warning, {3}, scenes::noon, {{u"message"_s, toJson(makeMessage("controller-died"_L1))}}});
    QTest::qWait(0);
    QCOMPARE(panel->events().rowCount(), 0); // not of the shown one
    page.select({3});
    QTRY_COMPARE(panel->events().rowCount(), 7);
}

void TestSessionPanel::theStreamsProgressFollowsTheSamples()
{
    FakeController controller;
    ControllerClient client;
    DashboardPage page(client);
    page.show();
    scenes::addSending(controller, scenes::noon);
    client.setDevice(controller.connectConsole());
    client.subscribe();
    QTRY_VERIFY(page.selected());
    const auto *streams = tableOf(page, u"Streams"_s)->model();
    QTRY_COMPARE(streams->index(2, 2).data().toString(), u"51\u00a0%"_s);
    controller.tick(
        scenes::noon + 250, {{{3}, {scenes::noon + 250, 64LL << 30, {912'000'000}}, 63LL << 30, 0, std::nullopt}});
    QTRY_COMPARE(streams->index(2, 2).data().toString(), u"75\u00a0%"_s);
}

void TestSessionPanel::anEventLeadsToItsTimeInTheLog()
{
    SessionPanel panel;
    panel.showSession(lab());
    panel.setEvents({{EventKind::State, {7}, 1000, {{u"state"_s, u"waiting"_s}}}});
    QSignalSpy asked(&panel, &SessionPanel::timeActivated);
    auto *events = tableOf(panel, u"Events"_s);
    events->setCurrentIndex(events->model()->index(0, 0));
    QTest::keyClick(events, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(1).toLongLong(), 1000);
}

void TestSessionPanel::onlyWhatWaitsOrSendsIsJoinedByHand()
{
    SessionPanel panel;
    SessionInfo session = lab();
    QList<SessionState> joinable;
    for (int state = 0; state <= int(SessionState::Cancelled); ++state) {
        session.state = SessionState(state);
        panel.showSession(session);
        if (panel.findChild<QPushButton *>(u"join"_s)->isEnabled())
            joinable << session.state;
    }
    QCOMPARE(joinable, (QList {SessionState::Waiting, SessionState::Sending, SessionState::Stalled}));
}

void TestSessionPanel::theLinesToJoinByHandAreCopied()
{
    Bench bench;
    bench.controller.answers[u"session.join"_s] = {{u"commands"_s,
        QJsonArray {QJsonObject {{u"stream"_s, u"d1p1.img"_s}, {u"command"_s, u"udp-receiver | one"_s}},
            QJsonObject {{u"stream"_s, u"d1p2.img"_s}, {u"command"_s, u"udp-receiver | two"_s}}}}};
    QDialog *dialog = bench.join();
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QPushButton *>(u"copy"_s)->isEnabled()); // there is nothing yet
    const QString lines = u"# d1p1.img\nudp-receiver | one\n\n# d1p2.img\nudp-receiver | two"_s;
    QTRY_COMPARE(dialog->findChild<QPlainTextEdit *>()->toPlainText(), lines);
    QVERIFY(dialog->findChild<QPlainTextEdit *>()->isReadOnly());
    QCOMPARE(bench.controller.lastParams(u"session.join"_s)[u"session"_s].toInt(), 3);
    dialog->findChild<QPushButton *>(u"copy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), lines + u'\n');
}

void TestSessionPanel::whatCannotBeJoinedSaysWhy()
{
    Bench bench;
    bench.controller.refusals[u"session.join"_s]
        = Error {makeMessage("session-finished"_L1, {{u"session"_s, 3}}), {}};
    QDialog *dialog = bench.join();
    QVERIFY(dialog);
    auto *error = dialog->findChild<SentenceFrame *>(u"error"_s);
    QTRY_VERIFY(error->isVisible());
    QVERIFY(!error->headline().isEmpty());
    QVERIFY(!dialog->findChild<QPushButton *>(u"copy"_s)->isEnabled());
}

void TestSessionPanel::modelsKeepTheRulesWhileRowsComeAndGo()
{
    SessionPanel panel;
    const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    for (const QString &name : {u"Streams"_s, u"Receivers"_s, u"Events"_s})
        new QAbstractItemModelTester(tableOf(panel, name)->model(), mode, &panel);
    SessionInfo session = lab();
    panel.showSession(session);
    session.receivers << ReceiverInfo {.address = u"10.0.0.4"_s};
    session.streams << StreamInfo {.name = u"d1p1.img"_s};
    panel.showSession(session);
    panel.addEvent({EventKind::State, {7}, 1000, {{u"state"_s, u"waiting"_s}}});
    QCOMPARE(panel.events().rowCount(), 1);
    session.receivers.clear();
    panel.showSession(session);
    session.session = {8};
    panel.showSession(session);
    QCOMPARE(panel.events().rowCount(), 0);
}

QTEST_MAIN(TestSessionPanel)
#include "tst_sessionpanel.moc"
