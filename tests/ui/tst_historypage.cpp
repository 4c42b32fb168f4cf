// SPDX-License-Identifier: GPL-3.0-or-later
// The page of past sessions, against a controller that remembers some.
#include "app/record/report.h"
#include "fakes/fakecontroller.h"
#include "scenes.h"
#include "ui/dashboard/bandwidthchart.h"
#include "ui/dashboard/sessionpanel.h"
#include "ui/deploy/deploypage.h"
#include "ui/history/historypage.h"
#include "ui/history/historytables.h"
#include "ui/mainpages.h"
#include "ui/mainwindow.h"
#include "ui/sentenceframe.h"
#include "ui/table/table.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

/// A console that looks at its history.
struct Desk
{
    FakeController controller;
    ControllerClient client;
    MainWindow window {client};

    explicit Desk(int past)
    {
        scenes::addHistory(controller, scenes::noon, past);
        window.show();
        client.setDevice(controller.connectConsole());
        window.pages().showPage(window.pages().history());
    }

    HistoryPage &page() { return window.pages().history(); }
    int rows() { return page().model().rowCount(); }
    SessionId selected() { return {page().table().currentId().toLongLong()}; }
    void filter(const QString &text) { window.findChild<QLineEdit *>(u"historyFilter"_s)->setText(text); }

    /// Chooses the act and the file in its dialog.
    void save(int act, const QString &path)
    {
        QList<QAction *> acts = window.findChild<QToolButton *>(u"export"_s)->menu()->actions();
        acts.removeIf([](const QAction *each) { return each->isSeparator(); });
        acts.at(act)->trigger();
        auto *dialog = page().findChild<QFileDialog *>();
        QVERIFY(dialog);
        emit dialog->fileSelected(path);
        dialog->close();
    }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestHistoryPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path()); }
    void withoutAPastThePageSaysWhatToDo();
    void thousandsOfSessionsComeInPagesNewestFirst();
    void theSelectedSessionIsShownWhole();
    void whatIsTypedFilters();
    void aSessionThatEndsComesToTheTop();
    void deployAgainOpensTheSameRequest();
    void theListAndTheSessionAreExported_data();
    void theListAndTheSessionAreExported();
    void noCellIsAFormula();
    void aRecordThatCannotBeWrittenIsABannerThatVanishes();
    void aStoreThatIsLostIsABannerThatTellsSinceWhen();
    void theModelsKeepToTheRules();

private:
    QTemporaryDir m_settings;
};

void TestHistoryPage::withoutAPastThePageSaysWhatToDo()
{
    Desk desk(0);
    QTRY_COMPARE(desk.controller.countOf(u"history.list"_s), 1);
    QTRY_VERIFY(!desk.page().table().isVisible());
    QTRY_VERIFY(std::ranges::any_of(desk.page().findChildren<QLabel *>(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains("No session has ended"_L1);
    }));
}

void TestHistoryPage::thousandsOfSessionsComeInPagesNewestFirst()
{
    Desk desk(3000);
    QTRY_COMPARE(desk.rows(), 3000);
    QCOMPARE(desk.controller.countOf(u"history.list"_s), 4);
    QCOMPARE(desk.page().model().entries().first().session.value, 4000);
    QCOMPARE(desk.page().model().entries().last().session.value, 1001);
}

void TestHistoryPage::theSelectedSessionIsShownWhole()
{
    Desk desk(5);
    QTRY_COMPARE(desk.selected().value, 1005); // the newest, unasked
    const RecordedSession &session = desk.controller.past.first();
    QTRY_VERIFY(
        desk.page().chart().samples(session.info.session) == desk.controller.samples[session.info.session]);
    QVERIFY(desk.page().sentence().headline().contains("29"_L1));
    QCOMPARE(desk.page().panel().receivers().rowCount(), 30);
    QVERIFY(desk.page().panel().events().rowCount() > 0);
    QVERIFY(desk.page().facts().contains(HistoryFact {u"Started by"_s, u"anna"_s}));
    QVERIFY(desk.page().facts().contains(HistoryFact {u"udp-sender"_s, u"20120424"_s}));
    desk.page().table().selectId(1001);
    QTRY_VERIFY(desk.page().chart().hasSamples({1001}));
    QVERIFY(!desk.page().chart().hasSamples({1005})); // of one session only
}

void TestHistoryPage::whatIsTypedFilters()
{
    Desk desk(400);
    QTRY_COMPARE(desk.rows(), 400);
    desk.filter(u"UBUNTU"_s);
    QCOMPARE(desk.rows(), 200);
    desk.filter(u"Room 20"_s);
    QVERIFY(desk.rows() > 0 && desk.rows() < 400);
    desk.filter(u"no such thing"_s);
    QCOMPARE(desk.rows(), 0);
    desk.filter({});
    QCOMPARE(desk.rows(), 400);
}

void TestHistoryPage::aSessionThatEndsComesToTheTop()
{
    Desk desk(3);
    QTRY_COMPARE(desk.rows(), 3);
    const SessionId before = desk.selected();
    RecordedSession ended = desk.controller.past.first();
    ended.info.session = ended.verdict->session = {2000};
    ended.info.createdMs += 86'400'000;
    desk.controller.past.prepend(ended);
    desk.controller.changeSession(ended.info);
    QTRY_COMPARE(desk.rows(), 4);
    QCOMPARE(desk.page().model().entries().first().session.value, 2000);
    QCOMPARE(desk.selected(), before); // what is looked at stays
}

void TestHistoryPage::deployAgainOpensTheSameRequest()
{
    Desk desk(2);
    DeployTarget asked;
    connect(
        &desk.page(), &HistoryPage::deployRequested, this, [&](const DeployTarget &target) { asked = target; });
    QAction *deploy = nullptr;
    for (QAction *action : desk.page().findChildren<QAction *>()) {
        if (action->text().contains("Again"_L1))
            deploy = action;
    }
    QVERIFY(deploy);
    QTRY_VERIFY(deploy->isEnabled());
    deploy->trigger();
    QVERIFY(asked == (DeployTarget {u"Lab 2"_s, {}, u"Win11-Lab-2026"_s}));
    QVERIFY(desk.window.pages().deployment().isVisible());
}

void TestHistoryPage::theListAndTheSessionAreExported_data()
{
    QTest::addColumn<int>("act");
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<int>("lines");
    QTest::newRow("session as CSV") << 0 << QByteArray("kind,time,name,") << 1;
    QTest::newRow("session as JSON") << 1 << QByteArray("{") << 0;
    QTest::newRow("list as CSV") << 2 << QByteArray("session,name,image,") << 8;
    QTest::newRow("list as JSON") << 3 << QByteArray("[") << 0;
}

void TestHistoryPage::theListAndTheSessionAreExported()
{
    QFETCH(int, act);
    QFETCH(QByteArray, begin);
    QFETCH(int, lines);
    Desk desk(7);
    QTRY_VERIFY(desk.page().chart().hasSamples(desk.selected()));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report"_s);
    desk.save(act, path);
    const QByteArray content = contentOf(path);
    QVERIFY(content.startsWith(begin));
    if (lines > 1)
        QCOMPARE(content.count("\r\n"), lines);
    if (lines == 0)
        QVERIFY(!QJsonDocument::fromJson(content).isNull());
    if (act == 0) {
        QVERIFY(content.contains("\r\nreceiver,,PC-12,10.20.2.62,,dropped,"));
        QVERIFY(content.contains("\r\noption,,startedBy,,,,,,,anna\r\n"));
        QCOMPARE(content.count("\r\nsample,2026-"), desk.controller.samples[desk.selected()].size());
    }
    if (act == 1)
        QCOMPARE(QJsonDocument::fromJson(content)[u"samples"_s].toArray().size(),
            desk.controller.samples[desk.selected()].size());
    desk.save(act, u"/nonexistent/x"_s);
    auto *notice = desk.window.findChild<SentenceFrame *>(u"notice"_s);
    QVERIFY(notice && notice->isVisible());
    QVERIFY(notice->headline().contains("/nonexistent/x"_L1));
}

void TestHistoryPage::noCellIsAFormula()
{
    HistoryEntry entry {.session = {1}, .name = u"=cmd|' /C calc'!A0"_s, .image = u"a,\"b\"\nc"_s, .lab = u"+1"_s};
    entry.starter = u"@x"_s;
    const QByteArray csv = reportAs(ReportFormat::Csv, QList<HistoryEntry> {entry});
    QVERIFY(csv.contains("\r\n1,'=cmd|' /C calc'!A0,\"a,\"\"b\"\"\nc\",'+1,failed,,,,0,0,0,0,,'@x\r\n"));
    entry.name = u"Größe"_s;
    QVERIFY(reportAs(ReportFormat::Csv, QList<HistoryEntry> {entry})
                .contains("Gr\xc3\xb6\xc3\x9f"
                          "e"));
}

void TestHistoryPage::aRecordThatCannotBeWrittenIsABannerThatVanishes()
{
    Desk desk(2);
    QTRY_COMPARE(desk.rows(), 2);
    desk.controller.changeRecord(makeMessage("record-disk-full"_L1, {{u"folder"_s, u"/var/lib/labcast"_s}}));
    QTRY_VERIFY(desk.window.findChild<SentenceFrame *>(u"recordNotice"_s)->isVisible());
    const QString detail = desk.window.findChild<SentenceFrame *>(u"recordNotice"_s)->detail();
    QVERIFY(detail.contains("/var/lib/labcast"_L1) && detail.contains("full"_L1));
    const int asked = desk.controller.countOf(u"history.list"_s);
    desk.controller.changeRecord({});
    QTRY_VERIFY(!desk.window.findChild<SentenceFrame *>(u"recordNotice"_s)->isVisible());
    QTRY_VERIFY(desk.controller.countOf(u"history.list"_s) > asked); // what was missing is there now
    // A console that comes later hears of it as well.
    desk.controller.status.recordTrouble = makeMessage("record-read-only"_L1, {{u"folder"_s, u"/data"_s}});
    desk.client.setDevice(desk.controller.connectConsole());
    QTRY_VERIFY(desk.window.findChild<SentenceFrame *>(u"recordNotice"_s)->isVisible());
}

void TestHistoryPage::aStoreThatIsLostIsABannerThatTellsSinceWhen()
{
    Desk desk(2);
    const QJsonObject args {{u"server"_s, u"fogserver"_s}, {u"cause"_s, u"refused"_s}};
    const QDateTime since(QDate(2026, 11, 22), QTime(14, 25));
    desk.controller.changeStore(
        {.trouble = makeMessage("store-lost"_L1, args), .sinceMs = since.toMSecsSinceEpoch()});
    const auto *banner = desk.window.findChild<SentenceFrame *>(u"storeNotice"_s);
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->detail().contains(u"fogserver"_s));
    QVERIFY(banner->headline().contains(QLocale().toString(since, QLocale::ShortFormat)));
    desk.controller.changeStore({});
    QTRY_VERIFY(!banner->isVisible());
}

void TestHistoryPage::theModelsKeepToTheRules()
{
    FakeController controller;
    scenes::addHistory(controller, scenes::noon, 30);
    QObject owner;
    auto *model = makeHistoryModel(&owner);
    HistorySortModel sorted(*model);
    const QAbstractItemModelTester first(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester second(&sorted, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<HistoryEntry> entries;
    for (const RecordedSession &session : controller.past)
        entries << historyEntry(session.info, *session.verdict, session.origin.starter);
    model->setRows(entries);
    sorted.setText(u"lab 2"_s);
    for (int column = 0; column < model->columnCount(); ++column)
        sorted.sort(column);
    model->setRows(entries.mid(5));
    QVERIFY(sorted.rowCount() > 0);
    auto *facts = makeFactModel(&owner);
    const QAbstractItemModelTester third(facts, QAbstractItemModelTester::FailureReportingMode::QtTest);
    facts->setRows(factsOf(controller.past.first()));
}

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
