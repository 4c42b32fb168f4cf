// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"
#include "ui/dashboard/bandwidthchart.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/sentencepanel.h"
#include "ui/dashboard/sessionmodel.h"
#include "ui/deploy/deploypage.h"
#include "ui/mainpages.h"
#include "ui/mainwindow.h"
#include "ui/messagetext.h"
#include "ui/noticearea.h"
#include "ui/settings/settingspage.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateTime>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStatusBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

#include <algorithm>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

/// A console with a controller that answers from memory.
struct Bench
{
    FakeController controller;
    ControllerClient client;
    MainWindow window {client};

    Bench()
    {
        scenes::addImages(controller);
        window.show();
        // As if every page had been looked at.
        for (int number = 0; number < window.pages().count(); ++number)
            window.pages().page(number);
    }

    void connectConsole() { client.setDevice(controller.connectConsole()); }
    DashboardPage &page() { return window.pages().dashboard(); }
    template <typename T>
    T *find(const QString &name = {})
    {
        return window.findChild<T *>(name);
    }
    QAction *deployAction()
    {
        for (QAction *action : window.findChildren<QAction *>()) {
            if (action->shortcut() == QKeySequence::New)
                return action;
        }
        return nullptr;
    }
    DeployPage &openDeploy()
    {
        deployAction()->trigger();
        return window.pages().deployment();
    }
};

SessionSample sampleAt(qint64 timeMs, qint64 session = 3)
{
    return {{session}, {timeMs, timeMs, {5'000'000}}, 0, 0, {}};
}

QString rowText(const DashboardPage &page, int row, int column)
{
    return page.model().index(row, column).data().toString();
}

bool hasKey(const QAbstractButton &button)
{
    return !button.shortcut().isEmpty() || button.text().contains(u'&');
}

/// Alt keys that two visible widgets of `window` want.
QString repeatedKeys(const QWidget &window)
{
    QStringList texts;
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->window() == &window && !qobject_cast<const QToolButton *>(button))
            texts << button->text();
    }
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->buddy() && label->isVisible() && label->window() == &window)
            texts << label->text();
    }
    for (const auto *menuBar : window.findChildren<QMenuBar *>()) {
        for (const QAction *menu : menuBar->actions())
            texts << menu->text();
    }
    QStringList keys;
    for (const QString &text : texts)
        keys << QKeySequence::mnemonic(text).toString();
    keys.removeAll(QString());
    QStringList repeated = keys;
    for (const QString &key : QSet<QString>(keys.begin(), keys.end()))
        repeated.removeOne(key);
    return repeated.join(u' ');
}

} // namespace

class TestConsole : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anEmptyControllerSaysWhatToDo();
    void startNowIsOfferedOnlyWhileComputersWait();
    void cancellingAsksFirst();
    void aReconnectLeavesTheChartWholeAndNothingTwice();
    void aGapInTheNumbersFetchesTheWholePicture();
    void theAdminsChoiceStaysSelectedWhateverHappens();
    void whatStallsIsSelectedUnlessTheAdminChose();
    void whatEndsStaysSelectedUntilSomethingNewComes();
    void aLostConnectionSaysThatTransfersGoOn();
    void whatARoleMayNotDoIsToldOnce();
    void oneWithoutARoleIsToldWhy();
    void aHiddenChartIsNotDrawn();
    void everyButtonHasAKeyAndAName();
    void noKeyIsTakenTwice_data();
    void noKeyIsTakenTwice();
    void theStatusBarSaysWhereOneIs();
    void halfASnapshotIsAskedForAgain();
    void everyMessageRendersWhole();
    void everySentenceOfTheControllerIsInGermanWithItsArguments();
    void anUnknownMessageShowsTheControllersEnglish();
    void anotherControllersSessionOfTheSameNumberStartsANewLine();
    void thePaletteDecidesTheChartsColours();

private:
    QTemporaryDir m_settings;
};

void TestConsole::initTestCase()
{
    QCoreApplication::setOrganizationName(u"labcast-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    applyTheme();
}

void TestConsole::anEmptyControllerSaysWhatToDo()
{
    Bench bench;
    QVERIFY(!bench.find<QPushButton>(u"emptyDeploy"_s)->isVisible());
    bench.connectConsole();
    QTRY_VERIFY(bench.find<QPushButton>(u"emptyDeploy"_s)->isVisible());
    QSignalSpy rehearse(&bench.window, &MainWindow::rehearseRequested);
    bench.find<QPushButton>(u"emptyRehearse"_s)->click();
    QCOMPARE(rehearse.size(), 1);
    bench.find<QPushButton>(u"emptyDeploy"_s)->click();
    QCOMPARE(&bench.window.pages().page(bench.window.pages().current()), &bench.window.pages().deployment());
}

void TestConsole::startNowIsOfferedOnlyWhileComputersWait()
{
    Bench bench;
    scenes::addWaiting(bench.controller, scenes::noon);
    bench.connectConsole();
    auto *start = bench.find<QPushButton>(u"startNow"_s);
    QTRY_VERIFY(start->isVisible());
    start->click();
    QTRY_COMPARE(bench.controller.countOf(u"session.start"_s), 1);
    QCOMPARE(bench.controller.lastParams(u"session.start"_s)[u"session"_s].toInt(), 2);
    SessionInfo sending = bench.controller.sessions.first();
    sending.state = SessionState::Sending;
    bench.controller.changeSession(sending);
    QTRY_VERIFY(!start->isVisible());
}

void TestConsole::cancellingAsksFirst()
{
    Bench bench;
    scenes::addSending(bench.controller, scenes::noon);
    bench.connectConsole();
    auto *cancel = bench.find<QPushButton>(u"cancelSession"_s);
    QTRY_VERIFY(cancel->isVisible());
    cancel->click();
    auto *question = bench.find<QMessageBox>(u"cancelQuestion"_s);
    QVERIFY(question);
    QCOMPARE(question->defaultButton()->text(), u"&Keep Sending"_s);
    QCOMPARE(bench.controller.countOf(u"session.cancel"_s), 0);
    for (QAbstractButton *button : question->buttons()) {
        if (button != question->defaultButton())
            button->click();
    }
    QTRY_COMPARE(bench.controller.countOf(u"session.cancel"_s), 1);
}

void TestConsole::aReconnectLeavesTheChartWholeAndNothingTwice()
{
    for (const bool replays : {true, false}) {
        Bench bench;
        bench.controller.replays = replays;
        scenes::addSending(bench.controller, scenes::noon);
        bench.connectConsole();
        const qsizetype past = bench.controller.samples[{3}].size();
        QTRY_COMPARE(bench.page().chart().samples({3}).size(), past);
        bench.controller.tick(scenes::noon + 250, {sampleAt(scenes::noon + 250)});
        QTRY_COMPARE(bench.page().chart().samples({3}).size(), past + 1);
        bench.controller.disconnectConsole();
        QTRY_VERIFY(!bench.client.isConnected());
        bench.controller.tick(scenes::noon + 500, {sampleAt(scenes::noon + 500)});
        bench.connectConsole();
        bench.controller.tick(scenes::noon + 750, {sampleAt(scenes::noon + 750)});
        QTRY_COMPARE(bench.page().chart().samples({3}).size(), past + 3);
        QCOMPARE(bench.page().chart().samples({3}), bench.controller.samples[{3}]);
        QCOMPARE(bench.page().model().rowCount(), 2);
    }
}

void TestConsole::aGapInTheNumbersFetchesTheWholePicture()
{
    Bench bench;
    scenes::addSending(bench.controller, scenes::noon);
    bench.connectConsole();
    QTRY_VERIFY(bench.page().chart().hasSamples({3}));
    QTRY_COMPARE(bench.controller.countOf(u"subscribe"_s), 1);
    bench.controller.loseNotifications(2);
    for (qint64 t = 250; t <= 1000; t += 250)
        bench.controller.tick(scenes::noon + t, {sampleAt(scenes::noon + t)});
    QTRY_COMPARE(bench.controller.countOf(u"subscribe"_s), 2);
    QTRY_COMPARE(bench.page().chart().samples({3}), bench.controller.samples[{3}]);
}

void TestConsole::theAdminsChoiceStaysSelectedWhateverHappens()
{
    Bench bench;
    scenes::addWaiting(bench.controller, scenes::noon);
    scenes::addSending(bench.controller, scenes::noon);
    bench.connectConsole();
    // Unasked, what is most urgent is selected.
    QTRY_COMPARE(bench.page().selected() ? bench.page().selected()->session.value : 0, 3);
    auto *table = bench.page().findChild<QTableView *>(u"sessions"_s);
    table->setCurrentIndex(table->model()->index(2, 0));
    QCOMPARE(bench.page().selected()->session.value, 1);
    scenes::stall(bench.controller, scenes::noon);
    QTRY_COMPARE(rowText(bench.page(), 2, SessionModel::StateColumn), u"Stalled"_s);
    QCOMPARE(bench.page().selected()->session.value, 1);
    QCOMPARE(table->currentIndex().data(IdRole).toLongLong(), 1);
}

void TestConsole::whatStallsIsSelectedUnlessTheAdminChose()
{
    Bench bench;
    scenes::addWaiting(bench.controller, scenes::noon);
    bench.connectConsole();
    QTRY_COMPARE(bench.page().selected() ? bench.page().selected()->session.value : 0, 2);
    scenes::stall(bench.controller, scenes::noon);
    QTRY_COMPARE(bench.page().selected()->session.value, 3);
}

void TestConsole::whatEndsStaysSelectedUntilSomethingNewComes()
{
    Bench bench;
    scenes::addWaiting(bench.controller, scenes::noon);
    scenes::addSending(bench.controller, scenes::noon);
    bench.connectConsole();
    QTRY_COMPARE(bench.page().selected() ? bench.page().selected()->session.value : 0, 3);
    scenes::finish(bench.controller, scenes::noon);
    QTRY_COMPARE(bench.page().selected()->state, SessionState::Partial);
    SessionInfo next = bench.controller.sessions.first();
    next.session = {7};
    bench.controller.changeSession(next);
    QTRY_COMPARE(bench.page().selected()->session.value, 7);
}

void TestConsole::aLostConnectionSaysThatTransfersGoOn()
{
    Bench bench;
    scenes::addSending(bench.controller, scenes::noon);
    bench.connectConsole();
    auto *notice = bench.find<SentenceFrame>(u"connectionNotice"_s);
    QTRY_VERIFY(bench.page().selected());
    QVERIFY(!notice->isVisible());
    bench.controller.disconnectConsole();
    QTRY_VERIFY(notice->isVisible());
    QVERIFY(notice->detail().contains(u"go on"_s));
    QCOMPARE(bench.page().model().rowCount(), 2);
    QVERIFY(!bench.find<QPushButton>(u"cancelSession"_s)->isEnabled());
    QVERIFY(!bench.deployAction()->isEnabled());
    bench.connectConsole();
    QTRY_VERIFY(!notice->isVisible());
    QVERIFY(bench.find<QPushButton>(u"cancelSession"_s)->isEnabled());
}

void TestConsole::whatARoleMayNotDoIsToldOnce()
{
    Bench bench;
    auto *notice = bench.find<SentenceFrame>(u"roleNotice"_s);
    bench.connectConsole();
    QTRY_COMPARE(bench.controller.countOf(u"status"_s), 1);
    QVERIFY(!notice->isVisible());
    bench.controller.status.role = Role::View;
    bench.connectConsole();
    QTRY_VERIFY(notice->isVisible());
    QVERIFY(notice->headline().contains(u"not deploy"_s));
    QVERIFY(notice->detail().contains(u"labcast-deploy"_s));
    bench.controller.status.role = Role::Deploy;
    bench.connectConsole();
    QTRY_VERIFY(notice->headline().contains(u"not change"_s));
    QVERIFY(notice->isVisible());
    notice->findChild<QPushButton *>()->click();
    bench.connectConsole();
    QTRY_COMPARE(bench.controller.countOf(u"status"_s), 4);
    QTRY_VERIFY(bench.client.isConnected());
    QVERIFY(!notice->isVisible()); // it was read
}

void TestConsole::oneWithoutARoleIsToldWhy()
{
    Bench bench;
    bench.controller.refusals[u"status"_s] = Error {makeMessage("role-missing"_L1, {{u"who"_s, u"anna"_s}}), {}};
    bench.connectConsole();
    auto *notice = bench.window.pages().notices().findChild<SentenceFrame *>(u"notice"_s);
    QTRY_VERIFY(notice->isVisible());
    QVERIFY(notice->headline().contains(u"anna may not use"_s));
}

void TestConsole::aHiddenChartIsNotDrawn()
{
    Bench bench;
    scenes::addSending(bench.controller, scenes::noon);
    bench.connectConsole();
    QTRY_VERIFY(bench.page().chart().hasSamples({3}));
    bench.window.hide();
    const int before = bench.page().chart().replots();
    bench.controller.tick(scenes::noon + 250, {sampleAt(scenes::noon + 250)});
    QTRY_COMPARE(bench.page().chart().samples({3}).last().timeMs, scenes::noon + 250);
    QCOMPARE(bench.page().chart().replots(), before);
    bench.window.show();
    QTRY_VERIFY(bench.page().chart().replots() > before);
}

void TestConsole::everyButtonHasAKeyAndAName()
{
    Bench bench;
    bench.connectConsole();
    bench.openDeploy().findChild<QPushButton *>(u"addImage"_s)->click();
    int seen = 0;
    for (const auto *button : bench.window.findChildren<QPushButton *>()) {
        if (button->objectName() == "applyRemedy"_L1)
            continue; // its text comes with the finding
        QVERIFY2(hasKey(*button), qPrintable(button->text()));
        QVERIFY2(!button->text().isEmpty(), qPrintable(button->objectName()));
        ++seen;
    }
    QVERIFY(seen >= 9);
    for (const auto *menu : bench.window.menuBar()->findChildren<QMenu *>()) {
        for (const QAction *action : menu->actions())
            QVERIFY2(action->isSeparator() || action->text().contains(u'&'), qPrintable(action->text()));
    }
}

void TestConsole::noKeyIsTakenTwice_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
}

void TestConsole::noKeyIsTakenTwice()
{
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/labcast_"_s + language));
    QCoreApplication::installTranslator(&translator);
    Bench bench;
    scenes::addWaiting(bench.controller, scenes::noon);
    scenes::addHosts(bench.controller);
    bench.connectConsole();
    QTRY_VERIFY(bench.find<QPushButton>(u"startNow"_s)->isVisible());
    QCOMPARE(repeatedKeys(bench.window), QString());
    bench.openDeploy();
    QCOMPARE(repeatedKeys(bench.window), QString());
    bench.controller.labs.clear();
    bench.controller.images.clear();
    bench.controller.changeLibrary();
    QTRY_VERIFY(bench.find<QPushButton>(u"addLab"_s)->isVisible());
    QCOMPARE(repeatedKeys(bench.window), QString());
    bench.window.pages().showPage(bench.window.pages().settings());
    QCOMPARE(repeatedKeys(bench.window), QString());
}

void TestConsole::theStatusBarSaysWhereOneIs()
{
    Bench bench;
    bench.controller.status.isRehearsal = true;
    bench.connectConsole();
    const auto says = [&bench](const QString &text) {
        const auto labels = bench.window.statusBar()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&text](const QLabel *label) { return label->text().contains(text); });
    };
    QTRY_VERIFY(says(u"Rehearsal"_s));
    QVERIFY(says(u"Connected"_s));
    QVERIFY(says(u"ens18"_s));
    bench.controller.disconnectConsole();
    QTRY_VERIFY(says(u"Not connected"_s));
}

void TestConsole::halfASnapshotIsAskedForAgain()
{
    Bench bench;
    scenes::addSending(bench.controller, scenes::noon);
    bench.controller.losesPages = true;
    bench.connectConsole();
    QTRY_COMPARE(bench.controller.countOf(u"session.list"_s), 1);
    QCOMPARE(bench.page().model().rowCount(), 0);
    bench.controller.losesPages = false;
    bench.connectConsole();
    QTRY_COMPARE(bench.page().model().rowCount(), 2);
}

void TestConsole::everyMessageRendersWhole()
{
    QJsonObject args;
    for (const QString &id : messageIds()) {
        const QString text = messageText({id, args, {}}, scenes::noon);
        QVERIFY2(!text.isEmpty() && !text.contains(u'{'), qPrintable(id));
    }
}

void TestConsole::everySentenceOfTheControllerIsInGermanWithItsArguments()
{
    QTranslator german;
    QVERIFY(german.load(u":/i18n/labcast_de"_s));
    for (const QString &id : messageIds()) {
        const QString text = messageTemplate(id);
        const QString translated = german.translate("Message", text.toUtf8().constData());
        QVERIFY2(!translated.isEmpty() && translated != text, qPrintable(id));
        const auto names = [](const QString &any) {
            const QStringList list = messageArguments(any);
            return QSet<QString>(list.begin(), list.end());
        };
        QVERIFY2(names(translated) == names(text), qPrintable(id));
    }
}

void TestConsole::anUnknownMessageShowsTheControllersEnglish()
{
    QCOMPARE(messageText({u"from-tomorrow"_s, {}, u"It rains."_s}, scenes::noon), u"It rains."_s);
    QCOMPARE(messageText({u"stalled-all"_s, {{u"since"_s, scenes::noon - 8000}}, {}}, scenes::noon),
        u"No answer from any computer for 8\u00a0s."_s);
}

void TestConsole::anotherControllersSessionOfTheSameNumberStartsANewLine()
{
    SessionInfo session;
    session.session = {1};
    session.createdMs = scenes::noon;
    BandwidthChart chart;
    chart.setSessions({session});
    chart.setHistory(session.session, {{scenes::noon + 250, 100, {800}}});
    chart.setSessions({session});
    QCOMPARE(chart.samples(session.session).size(), 1);
    session.createdMs = scenes::noon + 60'000;
    chart.setSessions({session});
    QVERIFY(chart.samples(session.session).isEmpty());
}

void TestConsole::thePaletteDecidesTheChartsColours()
{
    QPalette light(Qt::white);
    QPalette dark(QColor(40, 40, 40));
    QVERIFY(!isDark(light));
    QVERIFY(isDark(dark));
    for (int slot = 0; slot < chartLineColors; ++slot)
        QVERIFY(chartLineColor(slot, light) != chartLineColor(slot, dark));
}

QTEST_MAIN(TestConsole)
#include "tst_console.moc"
