// SPDX-License-Identifier: GPL-3.0-or-later
// The page of checks and remedies, against a controller whose node names an interface that is not there.
#include "app/remote/findingjson.h"
#include "fakes/fakecontroller.h"
#include "scenes.h"
#include "ui/check/findingpanel.h"
#include "ui/check/remedyconfirmation.h"
#include "ui/health/findingtree.h"
#include "ui/health/healthpage.h"
#include "ui/health/secondmachinedialog.h"
#include "ui/log/logpage.h"
#include "ui/mainpages.h"
#include "ui/mainwindow.h"
#include "ui/table/tableroles.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

StoreAddress fogServer(StoreMode mode)
{
    return {.kind = StoreAddress::Kind::MariaDb,
        .host = u"localhost"_s,
        .database = u"fog"_s,
        .user = u"labcast"_s,
        .mode = mode};
}

/// A console that looks at the server's health.
struct Desk
{
    FakeController controller;
    ControllerClient client;
    MainWindow window {client};

    Desk() { scenes::addFindings(controller); }

    void open()
    {
        window.show();
        client.setDevice(controller.connectConsole());
        window.pages().showPage(window.pages().health());
    }

    HealthPage &page() { return window.pages().health(); }
    FindingTree &tree() { return page().tree(); }
    QPushButton *apply() { return page().findChild<QPushButton *>(u"applyRemedy"_s); }
    QPushButton *button(const QString &name) { return page().findChild<QPushButton *>(name); }
    QAction *action(const QString &name) { return page().findChild<QAction *>(name); }

    /// "Errors, 1: interface" for each group.
    QStringList groups()
    {
        QStringList groups;
        const QAbstractItemModel &model = *tree().model();
        for (int i = 0; i < model.rowCount(); ++i) {
            const QModelIndex group = model.index(i, 0);
            QStringList checks;
            for (int row = 0; row < model.rowCount(group); ++row)
                checks << model.index(row, 0, group).data(IdRole).toString();
            groups << u"%1: %2"_s.arg(group.data().toString(), checks.join(u' '));
        }
        return groups;
    }

    QComboBox *choices() { return page().findChild<QComboBox *>(u"remedyChoice"_s); }
    void choose(const QString &choice)
    {
        choices()->setCurrentIndex(choices()->findData(choice));
        emit choices()->activated(choices()->currentIndex());
    }

    /// Presses a button that asks first, and answers.
    void answer(const QString &name, QMessageBox::ButtonRole role)
    {
        QTRY_VERIFY(button(name)->isVisible() && button(name)->isEnabled());
        button(name)->click();
        QTRY_VERIFY(page().findChild<QMessageBox *>());
        auto *question = page().findChild<QMessageBox *>();
        for (QAbstractButton *each : question->buttons()) {
            if (question->buttonRole(each) == role)
                each->click();
        }
        QTRY_VERIFY(!page().findChild<QMessageBox *>());
    }

    bool shows(QStringView text)
    {
        return std::ranges::any_of(window.findChildren<QLabel *>(),
            [text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
};

} // namespace

class TestHealthPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path()); }
    void everyCheckIsAskedByItselfAndTheWorstIsShown();
    void aCheckThatHangsHoldsUpNoOther();
    void aLineOfALogLeadsToTheCheckThatHelps();
    void aRemedyIsAppliedAsShownAndTakenBack();
    void aRefusedRemedyIsSaidAndCheckedAgain();
    void everyLeftoverIsListedWithItsStatementsAndTheBackupIsNamed();
    void everythingIsDeletedOnlyWhenTheNumberIsTyped();
    void anOrphanIsEndedOrShownAsASession();
    void aChosenRemedyThatIsGoneIsNotReplacedByAnother();
    void multicastIsTestedOnlyWhenSomebodyWantsIt();
    void theChosenCheckStaysChosenWhenItGetsWell();
    void withoutAConnectionThePageSaysSo();
    void theErrorsAreCountedInTheNavigation();
    void theCardTellsHowFogsDaemonDoes();
    void theDaemonIsStoppedOnlyAfterAYes();
    void aRefusalShowsTheCommandToTypeInstead();
    void whoSendsIsChangedAfterAYes();
    void whyFogCannotBeTakenIsSaid();
    void theTestWithASecondMachineEndsWithItsDialog();
    void theModelKeepsToTheRules();

private:
    QTemporaryDir m_settings;
};

void TestHealthPage::everyCheckIsAskedByItselfAndTheWorstIsShown()
{
    Desk desk;
    desk.open();
    QTRY_COMPARE(desk.groups().value(0), u"Errors, 1: interface"_s);
    QTRY_VERIFY(!desk.groups().value(desk.groups().size() - 1).startsWith("Not checked"_L1));
    QCOMPARE(desk.controller.countOf(u"check.run"_s), desk.controller.findings.size());
    QTRY_COMPARE(desk.tree().currentCheck(), u"interface"_s);
    QVERIFY(desk.shows(u"this machine has no eth0"));
    QVERIFY(desk.apply()->isVisible());
    desk.tree().select(u"igmp"_s);
    QVERIFY(desk.shows(u"CAP_NET_RAW"));
    QVERIFY(!desk.apply()->isVisible());
}

void TestHealthPage::aCheckThatHangsHoldsUpNoOther()
{
    Desk desk;
    desk.controller.hangingCheck = u"database"_s;
    desk.open();
    QTRY_COMPARE(desk.groups().value(desk.groups().size() - 1), u"Not checked yet, 1: database"_s);
    QTRY_COMPARE(desk.tree().currentCheck(), u"interface"_s);
    QVERIFY(desk.apply()->isEnabled());
}

void TestHealthPage::aLineOfALogLeadsToTheCheckThatHelps()
{
    Desk desk;
    desk.window.show();
    desk.client.setDevice(desk.controller.connectConsole());
    // Also when the page of the checks has never been seen.
    emit desk.window.pages().logs().checkRequested(u"images"_s);
    QCOMPARE(&desk.window.pages().page(desk.window.pages().current()), &desk.page());
    QTRY_COMPARE(desk.tree().currentCheck(), u"images"_s);
    QTRY_VERIFY(!desk.page().checks().isRunning());
    QCOMPARE(desk.tree().currentCheck(), u"images"_s);
}

void TestHealthPage::aRemedyIsAppliedAsShownAndTakenBack()
{
    Desk desk;
    desk.open();
    QTRY_COMPARE(desk.tree().currentCheck(), u"interface"_s);
    QTRY_VERIFY(desk.apply()->isVisible());
    QVERIFY(!desk.action(u"undoRemedy"_s)->isEnabled());
    QTest::mouseClick(desk.apply(), Qt::LeftButton);
    QTRY_COMPARE(desk.controller.countOf(u"remedy.apply"_s), 1);
    const QJsonObject asked = desk.controller.lastParams(u"remedy.apply"_s);
    QCOMPARE(asked[u"check"_s].toString(), u"interface"_s);
    QCOMPARE(asked[u"steps"_s][0][u"row"_s][u"after"_s][u"ngmInterface"_s].toString(), u"ens18"_s);
    QTRY_VERIFY(desk.action(u"undoRemedy"_s)->isEnabled());
    QVERIFY(desk.shows(u"The values were written"));
    desk.action(u"undoRemedy"_s)->trigger();
    QTRY_COMPARE(desk.controller.countOf(u"remedy.undo"_s), 1);
    QTRY_VERIFY(!desk.action(u"undoRemedy"_s)->isEnabled());
}

void TestHealthPage::aRefusedRemedyIsSaidAndCheckedAgain()
{
    Desk desk;
    desk.controller.refusals[u"remedy.apply"_s]
        = Error {makeMessage("stale-remedy"_L1, {{u"check"_s, u"interface"_s}}), {}};
    desk.open();
    QTRY_VERIFY(desk.apply()->isVisible());
    QTRY_VERIFY(!desk.page().checks().isRunning());
    const int before = desk.controller.countOf(u"check.run"_s);
    QTest::mouseClick(desk.apply(), Qt::LeftButton);
    QTRY_VERIFY(desk.shows(u"is no longer what was shown"));
    QTRY_VERIFY(desk.controller.countOf(u"check.run"_s) > before);
    QVERIFY(!desk.action(u"undoRemedy"_s)->isEnabled());
}

void TestHealthPage::everyLeftoverIsListedWithItsStatementsAndTheBackupIsNamed()
{
    Desk desk;
    scenes::addLeftovers(desk.controller);
    desk.open();
    QTRY_COMPARE(desk.tree().currentCheck(), u"interface"_s); // all have answered
    desk.page().showCheck(u"stale-rows"_s);
    QTRY_VERIFY(desk.shows(u"FOG's tables hold leftovers of multicasts: 20."));
    const auto &evidence = *desk.page().findChild<FindingPanel *>()->findChildren<QTableView *>().first()->model();
    QCOMPARE(evidence.rowCount(), 4 + 22); // kinds; two sessions that are in use too
    QCOMPARE(evidence.index(0, 1).data().toString(), u"1"_s);
    auto *statements = desk.page().findChild<QPlainTextEdit *>(u"statements"_s);
    QTRY_VERIFY(statements->isVisible());
    const QStringList lines = statements->toPlainText().split(u'\n');
    QCOMPARE(lines.size(), 19 + 1 + 19 + 19);
    QCOMPARE(lines.first(),
        u"UPDATE `tasks` SET `taskStateID` = '5' WHERE `taskID` = '101' AND `taskStateID` = '3';"_s);
    QCOMPARE(lines.last(),
        u"DELETE FROM `multicastSessionsAssoc` WHERE `msaID` = '59' AND `msID` = '30' AND `tID` = '79';"_s);
    desk.button(u"copyStatements"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), lines.join(u'\n'));
    QTest::mouseClick(desk.apply(), Qt::LeftButton);
    QTRY_VERIFY(desk.shows(u"/var/lib/labcast/clean-up-20261122-142010.sql"));
}

void TestHealthPage::everythingIsDeletedOnlyWhenTheNumberIsTyped()
{
    Desk desk;
    scenes::addLeftovers(desk.controller);
    desk.open();
    QTRY_COMPARE(desk.tree().currentCheck(), u"interface"_s); // all have answered
    desk.page().showCheck(u"stale-rows"_s);
    auto *typed = desk.page().findChild<RemedyConfirmation *>()->findChild<QLineEdit *>(u"typedRows"_s);
    QTRY_VERIFY(desk.apply()->isVisible() && desk.apply()->isEnabled());
    QVERIFY(!typed->isVisible());
    desk.choose(u"everything"_s);
    QVERIFY(typed->isVisible() && desk.shows(u"run FOG's installer again"));
    QCOMPARE(desk.page().findChild<QPlainTextEdit *>(u"statements"_s)->toPlainText().section(u'\n', 2),
        u"DELETE FROM `tasks` WHERE `taskID` <= '921' AND `taskTypeID` = '8';"_s);
    for (const auto &[text, isOn] :
        {std::pair {""_L1, false}, {"89"_L1, false}, {"893"_L1, true}, {"8930"_L1, false}}) {
        typed->setText(text);
        QCOMPARE(desk.apply()->isEnabled(), isOn);
    }
    QTest::mouseClick(desk.apply(), Qt::LeftButton);
    QTest::qWait(50);
    QCOMPARE(desk.controller.countOf(u"remedy.apply"_s), 0);
    typed->setText(u" 893 "_s);
    QTest::mouseClick(desk.apply(), Qt::LeftButton);
    QTRY_COMPARE(desk.controller.countOf(u"remedy.apply"_s), 1);
    QCOMPARE(desk.controller.lastParams(u"remedy.apply"_s)[u"confirm"_s].toInt(), 893);
    desk.choose(QString());
    QVERIFY(!typed->isVisible());
}

void TestHealthPage::anOrphanIsEndedOrShownAsASession()
{
    Desk desk;
    scenes::addLeftovers(desk.controller);
    desk.open();
    QTRY_COMPARE(desk.tree().currentCheck(), u"interface"_s); // all have answered
    desk.page().showCheck(u"orphans"_s);
    QTRY_COMPARE(desk.choices()->count(), 5); // all, and of each two
    for (const auto &[choice, key] : {std::pair {"4711"_L1, "process"_L1}, {"adopt-4923"_L1, "adopted"_L1}}) {
        desk.choose(QString(choice));
        const int before = desk.controller.countOf(u"remedy.apply"_s);
        QTRY_VERIFY(desk.apply()->isEnabled());
        QTest::mouseClick(desk.apply(), Qt::LeftButton);
        QTRY_COMPARE(desk.controller.countOf(u"remedy.apply"_s), before + 1);
        const QJsonValue step = desk.controller.lastParams(u"remedy.apply"_s)[u"steps"_s][0];
        QCOMPARE(step[key][u"pid"_s].toInt() * 100, step[key][u"startTicks"_s].toInt());
        QVERIFY(QString(choice).endsWith(QString::number(step[key][u"pid"_s].toInt())));
    }
}

void TestHealthPage::aChosenRemedyThatIsGoneIsNotReplacedByAnother()
{
    Desk desk;
    scenes::addLeftovers(desk.controller);
    desk.open();
    QTRY_COMPARE(desk.tree().currentCheck(), u"interface"_s); // all have answered
    desk.page().showCheck(u"orphans"_s);
    QTRY_COMPARE(desk.choices()->count(), 5);
    desk.choose(u"4711"_s);
    QVERIFY(desk.apply()->isVisible());
    // That sender has ended by itself; what remains first is to end all.
    for (Finding &finding : desk.controller.findings)
        finding.remedies.removeIf([](const Remedy &remedy) { return remedy.choice.endsWith("4711"_L1); });
    for (int round = 0; round < 2; ++round) {
        desk.page().refresh();
        QTRY_COMPARE(desk.choices()->count(), 3);
        QTRY_VERIFY(!desk.apply()->isVisible());
        QCOMPARE(desk.choices()->currentIndex(), -1);
        for (Finding &finding : desk.controller.findings) // shown anew
            finding.evidence.append({makeMessage("label-daemon-pid"_L1), u"1"_s});
    }
    desk.choose(desk.choices()->itemData(0).toString());
    QVERIFY(desk.apply()->isVisible());
}

void TestHealthPage::multicastIsTestedOnlyWhenSomebodyWantsIt()
{
    Desk desk;
    desk.open();
    QTRY_COMPARE(desk.tree().currentCheck(), u"interface"_s);
    QCOMPARE(desk.controller.countOf(u"multicast.test"_s), 0);
    QTRY_VERIFY(desk.action(u"testMulticast"_s)->isEnabled());
    desk.action(u"testMulticast"_s)->trigger();
    QCOMPARE(desk.tree().currentCheck(), u"multicast"_s);
    QTRY_COMPARE(desk.controller.countOf(u"multicast.test"_s), 1);
    QVERIFY(desk.controller.lastParams(u"multicast.test"_s)[u"interface"_s].toString().isEmpty());
    QTRY_VERIFY(desk.action(u"testMulticast"_s)->isEnabled());
}

void TestHealthPage::theChosenCheckStaysChosenWhenItGetsWell()
{
    Desk desk;
    desk.open();
    QTRY_COMPARE(desk.tree().currentCheck(), u"interface"_s);
    desk.tree().setFocus();
    desk.controller.findings[3]
        = {.check = u"interface"_s, .status = FindingStatus::Ok, .summary = makeMessage("check-store-ok"_L1)};
    desk.page().refresh();
    QTRY_VERIFY(!desk.groups().value(0).startsWith("Errors, 1: interface"_L1));
    QCOMPARE(desk.tree().currentCheck(), u"interface"_s);
    QVERIFY(!desk.apply()->isVisible());
}

void TestHealthPage::withoutAConnectionThePageSaysSo()
{
    Desk desk;
    desk.open();
    QTRY_COMPARE(desk.tree().currentCheck(), u"interface"_s);
    desk.controller.disconnectConsole();
    QTRY_VERIFY(desk.shows(u"Nothing is known of the server's health."));
    QVERIFY(!desk.action(u"testMulticast"_s)->isEnabled());
    QVERIFY(!desk.action(u"undoRemedy"_s)->isEnabled());
    desk.client.setDevice(desk.controller.connectConsole());
    QTRY_VERIFY(desk.tree().isVisible());
    QTRY_VERIFY(desk.shows(u"this machine has no eth0"));
}

void TestHealthPage::theErrorsAreCountedInTheNavigation()
{
    Desk desk;
    int alerts = -1;
    connect(&desk.page(), &Page::alertsChanged, this, [&alerts](int now) { alerts = now; });
    desk.open();
    QTRY_COMPARE(
        alerts, int(std::ranges::count(desk.controller.findings, FindingStatus::Error, &Finding::status)));
    QVERIFY(alerts > 0);
}

void TestHealthPage::theCardTellsHowFogsDaemonDoes()
{
    Desk desk;
    desk.open();
    QTRY_VERIFY(desk.shows(u"Service: FOGMulticastManager"));
    QVERIFY(desk.shows(u"last line of its log"));
    QVERIFY(desk.button(u"stopService"_s)->isEnabled());
    QVERIFY(!desk.button(u"startService"_s)->isEnabled());
    QSignalSpy wanted(&desk.page(), &HealthPage::daemonLogRequested);
    desk.button(u"serviceLog"_s)->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(&desk.window.pages().page(desk.window.pages().current()), &desk.window.pages().logs());
    // Without FOG there is no card.
    desk.controller.daemon = {};
    desk.window.pages().showPage(desk.page());
    QTRY_VERIFY(!desk.button(u"stopService"_s)->isVisible());
}

void TestHealthPage::theDaemonIsStoppedOnlyAfterAYes()
{
    Desk desk;
    desk.open();
    QTRY_VERIFY(desk.button(u"stopService"_s)->isEnabled());
    desk.button(u"stopService"_s)->click();
    auto *question = desk.page().findChild<QMessageBox *>();
    QVERIFY(question && question->isVisible());
    QTest::keyClick(question, Qt::Key_Return); // leaves it
    QTRY_VERIFY(!desk.page().findChild<QMessageBox *>());
    QCOMPARE(desk.controller.countOf(u"service.act"_s), 0);
    desk.button(u"stopService"_s)->click();
    question = desk.page().findChild<QMessageBox *>();
    const QList<QAbstractButton *> buttons = question->buttons();
    const auto yes = std::ranges::find(buttons, QMessageBox::DestructiveRole,
        [question](QAbstractButton *button) { return question->buttonRole(button); });
    QVERIFY(yes != buttons.end());
    desk.controller.daemon.service.state = ServiceStatus::State::Inactive;
    (*yes)->click();
    QTRY_COMPARE(desk.controller.countOf(u"service.act"_s), 1);
    QCOMPARE(desk.controller.lastParams(u"service.act"_s)[u"act"_s].toString(), u"stop"_s);
    QTRY_VERIFY(desk.button(u"startService"_s)->isEnabled());
    QVERIFY(desk.shows(u"Stopped"));
}

void TestHealthPage::aRefusalShowsTheCommandToTypeInstead()
{
    Desk desk;
    const QString command = u"sudo systemctl start FOGMulticastManager"_s;
    desk.controller.daemon.service.state = ServiceStatus::State::Failed;
    desk.controller.refusals[u"service.act"_s] = Error {
        makeMessage("service-refused"_L1, {{u"name"_s, fogServiceName()}, {u"command"_s, command}}), u"no rule"_s};
    desk.open();
    QTRY_VERIFY(desk.button(u"startService"_s)->isEnabled());
    desk.button(u"startService"_s)->click();
    QTRY_VERIFY(desk.button(u"copyCommand"_s)->isVisible());
    QVERIFY(desk.shows(command));
    desk.button(u"copyCommand"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), command);
}

void TestHealthPage::whoSendsIsChangedAfterAYes()
{
    Desk desk;
    desk.controller.status.store.address = fogServer(StoreMode::Observer);
    desk.open();
    QTRY_VERIFY(desk.shows(u"FOG's daemon starts the senders"));
    desk.answer(u"changeSending"_s, QMessageBox::RejectRole);
    QCOMPARE(desk.controller.countOf(u"fog.take"_s), 0);
    desk.answer(u"changeSending"_s, QMessageBox::AcceptRole);
    QTRY_VERIFY(desk.shows(u"Labcast starts the senders"));
    QCOMPARE(desk.controller.countOf(u"fog.take"_s), 1);
    desk.answer(u"changeSending"_s, QMessageBox::AcceptRole);
    QTRY_VERIFY(desk.shows(u"FOG's daemon starts the senders"));
    QCOMPARE(desk.controller.countOf(u"fog.release"_s), 1);
}

void TestHealthPage::whyFogCannotBeTakenIsSaid()
{
    Desk desk;
    desk.controller.status.store.address = fogServer(StoreMode::Manager);
    desk.controller.refusals[u"fog.release"_s] = Error {makeMessage("store-in-use"_L1, {{u"number"_s, 2}}), {}};
    desk.open();
    QTRY_VERIFY(desk.shows(u"Labcast starts the senders"));
    desk.answer(u"changeSending"_s, QMessageBox::AcceptRole);
    QTRY_VERIFY(desk.shows(makeMessage("store-in-use"_L1, {{u"number"_s, 2}}).english));
    QVERIFY(desk.button(u"changeSending"_s)->isEnabled());
}

void TestHealthPage::theTestWithASecondMachineEndsWithItsDialog()
{
    Desk desk;
    const MulticastTestProgress waiting {.state = MulticastTestProgress::State::Waiting,
        .command = u"udp-receiver --portbase 9002"_s,
        .secondsLeft = 60};
    desk.controller.answers[u"multicast.invite"_s] = toJson(waiting);
    desk.controller.answers[u"multicast.show"_s] = toJson(waiting);
    desk.open();
    QTRY_VERIFY(desk.action(u"testSecond"_s)->isEnabled());
    desk.action(u"testSecond"_s)->trigger();
    QPointer dialog = desk.page().findChild<SecondMachineDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(desk.controller.countOf(u"multicast.invite"_s), 0); // nothing is sent before it is wanted
    dialog->findChild<QPushButton *>(u"inviteSecond"_s)->click();
    QTRY_COMPARE(dialog->findChild<QLineEdit *>(u"secondLine"_s)->text(), waiting.command);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QTRY_COMPARE(desk.controller.countOf(u"multicast.stop"_s), 1);
}

void TestHealthPage::theModelKeepsToTheRules()
{
    Desk desk;
    QAbstractItemModelTester tester(desk.tree().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    desk.open();
    QTRY_COMPARE(desk.tree().currentCheck(), u"interface"_s);
    desk.controller.findings.removeLast();
    desk.controller.findings.first().status = FindingStatus::Warning;
    desk.page().refresh();
    QTRY_VERIFY(desk.groups().value(1).startsWith("Warnings"_L1));
    desk.controller.disconnectConsole();
    QTRY_VERIFY(desk.groups().isEmpty());
}

QTEST_MAIN(TestHealthPage)
#include "tst_healthpage.moc"
