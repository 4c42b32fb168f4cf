// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/deploy/deploypage.h"
#include "ui/deploy/forecast.h"
#include "ui/library/addimagedialog.h"
#include "ui/library/librarypage.h"
#include "ui/mainpages.h"
#include "ui/mainwindow.h"
#include "ui/sentenceframe.h"
#include "ui/settings/settings.h"
#include "ui/settings/settingspage.h"
#include "ui/table/table.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

const QString manyEmoji = QString::fromUcs4(U"😀", 1).repeated(250);

Finding nodeFinding(FindingStatus status)
{
    return {.check = u"interface"_s,
        .status = status,
        .summary = makeMessage("check-interface-no-cable"_L1, {{u"name"_s, u"ens18"_s}})};
}

/// A console on its deploy page with a controller that answers from memory.
struct Bench
{
    FakeController controller;
    ControllerClient client;
    MainWindow window {client};

    Bench()
    {
        scenes::addImages(controller);
        scenes::addHosts(controller);
        controller.findings = {nodeFinding(FindingStatus::Ok)};
        window.show();
    }

    /// As on a FOG server, with everything confirmed for a lab of five.
    bool openOnFog(int overwrites)
    {
        controller.overwrites = overwrites;
        if (!open())
            return false;
        choose(u"Room 12"_s);
        typed()->setText(u"Room 12"_s);
        return QTest::qWaitFor([this] { return button()->isEnabled(); });
    }
    SentenceFrame *countdown() { return field<SentenceFrame>(u"countdown"_s); }

    bool open(const DeployTarget &target = {})
    {
        if (!client.isConnected())
            client.setDevice(controller.connectConsole());
        page().setTarget(target);
        window.pages().showPage(page());
        return QTest::qWaitFor([this] {
            return field<QComboBox>(u"image"_s)->isEnabled() && table()->model()->rowCount() > 1
                && controller.countOf(u"session.preview"_s) > 0;
        });
    }

    DeployPage &page() { return window.pages().deployment(); }
    template <typename Widget>
    Widget *field(const QString &name)
    {
        return page().findChild<Widget *>(name);
    }
    QPushButton *button() { return field<QPushButton>(u"deploy"_s); }
    QLineEdit *typed() { return field<QLineEdit>(u"typed"_s); }
    SentenceFrame *problem() { return field<SentenceFrame>(u"problem"_s); }
    Table *table() { return field<Table>(u"findings"_s); }
    QString label(const QString &name) { return field<QLabel>(name)->text(); }
    void choose(const QString &target)
    {
        auto *box = field<QComboBox>(u"target"_s);
        box->setCurrentIndex(box->findText(target));
    }
    QStringList findings()
    {
        QStringList rows;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            rows << table()->model()->index(row, 0).data().toString() + u": "_s
                    + table()->model()->index(row, 1).data().toString();
        return rows;
    }
    QJsonObject asked() { return controller.lastParams(u"session.deploy"_s); }
    int deployments() { return controller.countOf(u"session.deploy"_s); }
};

/// A key as it comes from a keyboard: to whatever has the focus.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

/// Goes on with Tab until the widget of that name has the focus.
bool tabTo(const QString &name)
{
    for (int steps = 0; steps < 40; ++steps) {
        if (QApplication::focusWidget()->objectName() == name)
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

void typeText(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

} // namespace

/// The deploy page as an admin works with it.
class TestDeployPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void aLabIsDeployedToWithNothingButTheKeyboard();
    void aNumberOfComputersIsDeployedTo();
    void chosenComputersAreDeployedTo();
    void onlyTheRightConfirmationWakesTheButton_data();
    void onlyTheRightConfirmationWakesTheButton();
    void enterInAFieldNeverDeploys();
    void onePressIsOneSession();
    void aRefusalStaysOnThePageAndNothingTypedIsLost();
    void cancelGoesToTheDashboardAndEmptiesTheConfirmation();
    void anErrorHoldsTheButtonAndAWarningDoesNot();
    void anEmptyLabHoldsTheButton();
    void computersOfARunningSessionHoldTheButton();
    void anImageThatCannotBeReadHoldsTheButton();
    void whatTheControllerWouldRefuseHoldsTheButton();
    void computersWithoutAnAddressAreWarnedOf();
    void checkAgainAsksAgain();
    void aTargetFromTheLibraryIsPreselected();
    void withoutLabsAndImagesThePageOffersToAddThem();
    void disconnectedEverythingIsOffAndSaysWhy();
    void aConnectionLostWhileAskingSaysThatNothingIsKnown();
    void warningsOfADeploymentStandOnTheDashboard();
    void theDefaultsComeFromTheSettings();
    void theSettingsOutliveTheirPageAndCanBeRestored();
    void aBrokenSettingIsTakenAsAGoodOne();
    void theForecastIsNeverInvented_data();
    void theForecastIsNeverInvented();
    void theExactCommandIsTheControllers();
    void anythingCanBeTyped();
    void theRowOfButtonsIsSeenInASmallWindow();
    void onAFogServerThereAreTwentySecondsToUndo();
    void onAFogServerItStartsWhenTheTimeIsOver();
    void whoLeavesThePageInThatTimeStartsNothing();
    void whatFogLeavesOutIsNotCounted();

private:
    QTemporaryDir m_settings;
};

void TestDeployPage::initTestCase()
{
    QCoreApplication::setOrganizationName(u"labcast-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    applyTheme();
}

void TestDeployPage::init()
{
    QSettings().clear();
}

void TestDeployPage::aLabIsDeployedToWithNothingButTheKeyboard()
{
    Bench bench;
    bench.client.setDevice(bench.controller.connectConsole());
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    QTRY_VERIFY(bench.window.findChild<QPushButton *>(u"emptyDeploy"_s)->isVisible());
    QTest::keyClick(&bench.window, Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(&bench.window.pages().page(bench.window.pages().current()), &bench.page());
    QTRY_VERIFY(bench.table()->model()->rowCount() > 2);
    // The labs are Library, Room 12 and Room 204.
    QVERIFY(tabTo(u"target"_s));
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QVERIFY(tabTo(u"image"_s));
    press(Qt::Key_Down);
    QVERIFY(tabTo(u"rate"_s));
    press(Qt::Key_A, Qt::ControlModifier);
    typeText(u"900"_s);
    QVERIFY(tabTo(u"behindRouter"_s));
    press(Qt::Key_Space);
    QVERIFY(tabTo(u"typed"_s));
    typeText(u" room 204 "_s);
    QTRY_VERIFY(bench.button()->isEnabled());
    press(Qt::Key_Return);
    QVERIFY(tabTo(u"cancel"_s));
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), bench.button());
    QCOMPARE(bench.deployments(), 0);
    press(Qt::Key_Space);
    QTRY_COMPARE(bench.deployments(), 1);
    QCOMPARE(bench.asked()[u"lab"_s].toString(), u"Room 204"_s);
    QCOMPARE(bench.asked()[u"image"_s].toString(), u"Ubuntu-24.04"_s);
    QCOMPARE(bench.asked()[u"maxBitrate"_s].toInteger(), 900'000'000);
    QCOMPARE(bench.asked()[u"behindRouter"_s].toBool(), true);
    QTRY_COMPARE(&bench.window.pages().page(bench.window.pages().current()), &bench.window.pages().dashboard());
    QTRY_VERIFY(bench.window.pages().dashboard().selected());
    QCOMPARE(bench.window.pages().dashboard().selected()->expected, 24);
}

void TestDeployPage::aNumberOfComputersIsDeployedTo()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.choose(u"Any computers that join"_s);
    bench.field<QSpinBox>(u"computers"_s)->setValue(24);
    bench.typed()->setText(u" 24 "_s);
    QCOMPARE(bench.button()->text(), u"&Deploy to 24 Computer(s)"_s);
    QTRY_VERIFY(bench.button()->isEnabled());
    bench.button()->click();
    QTRY_COMPARE(bench.deployments(), 1);
    QCOMPARE(bench.asked()[u"receivers"_s].toInt(), 24);
    QVERIFY(bench.asked()[u"lab"_s].toString().isEmpty());
    QTRY_COMPARE(bench.typed()->text(), QString());
}

void TestDeployPage::chosenComputersAreDeployedTo()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.choose(u"Chosen computers"_s);
    QVERIFY(bench.label(u"whyNot"_s).contains(u"no computer"_s));
    bench.field<QPushButton>(u"choose"_s)->click();
    auto *chooser = bench.page().findChild<QDialog *>();
    auto *list = chooser->findChild<QListView *>(u"hosts"_s);
    QTRY_COMPARE(list->model()->rowCount(), 30);
    for (int row : {1, 2})
        list->model()->setData(list->model()->index(row, 0), Qt::Checked, Qt::CheckStateRole);
    chooser->findChild<QPushButton *>(u"take"_s)->click();
    bench.typed()->setText(u"2"_s);
    QTRY_VERIFY(bench.button()->isEnabled());
    bench.button()->click();
    QTRY_COMPARE(bench.deployments(), 1);
    QCOMPARE(bench.asked()[u"hosts"_s].toArray(), (QJsonArray {u"PC-2"_s, u"PC-3"_s}));
}

void TestDeployPage::onlyTheRightConfirmationWakesTheButton_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("the name") << u"Room 204"_s << u"Room 204"_s << true;
    QTest::newRow("other case and spaces") << u"Room 204"_s << u"  rOOM 204 "_s << true;
    QTest::newRow("nothing") << u"Room 204"_s << QString() << false;
    QTest::newRow("a part") << u"Room 204"_s << u"Room 20"_s << false;
    QTest::newRow("another lab") << u"Room 204"_s << u"Room 12"_s << false;
    QTest::newRow("its number") << u"Room 204"_s << u"24"_s << false;
    QTest::newRow("inner spaces") << u"Room 204"_s << u"Room  204"_s << false;
    QTest::newRow("emoji") << u"Room 204"_s << manyEmoji << false;
    QTest::newRow("a number") << u"Any computers that join"_s << u"1"_s << true;
    QTest::newRow("another number") << u"Any computers that join"_s << u"11"_s << false;
}

void TestDeployPage::onlyTheRightConfirmationWakesTheButton()
{
    QFETCH(QString, target);
    QFETCH(QString, typed);
    QFETCH(bool, isRight);
    Bench bench;
    QVERIFY(bench.open());
    bench.choose(target);
    bench.typed()->setText(typed);
    QTRY_VERIFY(!bench.label(u"whyNot"_s).contains(u"running"_s));
    QCOMPARE(bench.button()->isEnabled(), isRight);
    QCOMPARE(bench.label(u"typedMatch"_s), isRight ? u"matches"_s : QString());
    QVERIFY(!bench.button()->isDefault());
}

void TestDeployPage::enterInAFieldNeverDeploys()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.choose(u"Any computers that join"_s);
    bench.typed()->setText(u"1"_s);
    QTRY_VERIFY(bench.button()->isEnabled());
    for (QWidget *field : bench.page().findChildren<QWidget *>()) {
        if (field->focusPolicy() != Qt::NoFocus && !qobject_cast<QAbstractButton *>(field)) {
            QTest::keyClick(field, Qt::Key_Return);
            QTest::keyClick(field, Qt::Key_Enter);
        }
    }
    QCoreApplication::processEvents();
    QCOMPARE(bench.deployments(), 0);
    QCOMPARE(&bench.window.pages().page(bench.window.pages().current()), &bench.page());
    QCOMPARE(bench.typed()->text(), u"1"_s);
}

void TestDeployPage::onePressIsOneSession()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.choose(u"Room 12"_s);
    bench.typed()->setText(u"Room 12"_s);
    QTRY_VERIFY(bench.button()->isEnabled());
    for (int i = 0; i < 5; ++i)
        bench.button()->click();
    QTRY_COMPARE(&bench.window.pages().page(bench.window.pages().current()), &bench.window.pages().dashboard());
    QCOMPARE(bench.deployments(), 1);
}

void TestDeployPage::aRefusalStaysOnThePageAndNothingTypedIsLost()
{
    Bench bench;
    bench.controller.refusals[u"session.deploy"_s]
        = Error {makeMessage("sender-missing"_L1, {{u"places"_s, QJsonArray {u"/usr/bin"_s}}}), {}};
    QVERIFY(bench.open());
    bench.choose(u"Room 12"_s);
    bench.field<QSpinBox>(u"rate"_s)->setValue(500);
    bench.typed()->setText(u"Room 12"_s);
    QTRY_VERIFY(bench.button()->isEnabled());
    bench.button()->click();
    QTRY_VERIFY(bench.problem()->isVisible());
    QCOMPARE(bench.problem()->headline(), u"udp-sender was not found in /usr/bin. Install the package udpcast."_s);
    QCOMPARE(&bench.window.pages().page(bench.window.pages().current()), &bench.page());
    QCOMPARE(bench.field<QSpinBox>(u"rate"_s)->value(), 500);
    QCOMPARE(bench.typed()->text(), u"Room 12"_s);
    QTRY_VERIFY(bench.button()->isEnabled());
    QVERIFY(!QApplication::activeModalWidget());
    bench.controller.refusals.clear();
    bench.button()->click();
    QTRY_COMPARE(&bench.window.pages().page(bench.window.pages().current()), &bench.window.pages().dashboard());
    QVERIFY(bench.problem()->isHidden());
}

void TestDeployPage::cancelGoesToTheDashboardAndEmptiesTheConfirmation()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.choose(u"Room 12"_s);
    bench.typed()->setText(u"Room 12"_s);
    auto *cancel = bench.field<QPushButton>(u"cancel"_s);
    QVERIFY(cancel->isDefault());
    cancel->click();
    QCOMPARE(&bench.window.pages().page(bench.window.pages().current()), &bench.window.pages().dashboard());
    QVERIFY(bench.open());
    QCOMPARE(bench.typed()->text(), QString());
    QVERIFY(!bench.button()->isEnabled());
    QCOMPARE(bench.field<QComboBox>(u"target"_s)->currentText(), u"Room 12"_s);
}

void TestDeployPage::anErrorHoldsTheButtonAndAWarningDoesNot()
{
    Bench bench;
    bench.controller.findings = {nodeFinding(FindingStatus::Warning)};
    QVERIFY(bench.open());
    const QAbstractItemModelTester tester(bench.table()->model());
    bench.choose(u"Room 12"_s);
    bench.typed()->setText(u"Room 12"_s);
    QTRY_VERIFY(bench.button()->isEnabled());
    QVERIFY(bench.findings().first().startsWith(u"Warning"_s));
    bench.controller.findings = {nodeFinding(FindingStatus::Ok), nodeFinding(FindingStatus::Error)};
    bench.controller.findings.last().check = u"udp-sender"_s;
    bench.field<QPushButton>(u"checkAgain"_s)->click();
    QTRY_VERIFY(!bench.button()->isEnabled());
    QVERIFY(bench.findings().first().startsWith(u"Error"_s));
    QVERIFY(bench.label(u"whyNot"_s).contains(u"Pre-flight"_s));
    bench.controller.findings = {nodeFinding(FindingStatus::Ok)};
    bench.controller.changeLibrary();
    QTRY_VERIFY(bench.button()->isEnabled());
}

void TestDeployPage::anEmptyLabHoldsTheButton()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.choose(u"Library"_s);
    bench.typed()->setText(u"Library"_s);
    QVERIFY(!bench.button()->isEnabled());
    QCOMPARE(bench.findings().first(), u"Error: Library has no computers."_s);
    QCOMPARE(bench.label(u"typedMatch"_s), QString());
}

void TestDeployPage::computersOfARunningSessionHoldTheButton()
{
    Bench bench;
    scenes::addWaiting(bench.controller, scenes::noon);
    bench.controller.sessions.first().absent = {u"PC-25"_s};
    bench.controller.sessions.first().lab = u"Other"_s;
    QVERIFY(bench.open());
    bench.choose(u"Room 12"_s);
    bench.typed()->setText(u"Room 12"_s);
    QTRY_VERIFY(bench.findings().first().contains(u"already uses: PC-25"_s));
    QVERIFY(!bench.button()->isEnabled());
    SessionInfo sending = bench.controller.sessions.first();
    sending.state = SessionState::Sending;
    sending.startedMs = scenes::noon;
    bench.controller.changeSession(sending);
    QTRY_VERIFY(bench.button()->isEnabled()); // it did not come in time, and is free
    sending.receivers = {{.address = u"10.20.2.62"_s, .host = u"PC-26"_s}};
    bench.controller.changeSession(sending);
    QTRY_VERIFY(!bench.button()->isEnabled());
    sending.state = SessionState::Completed;
    bench.controller.changeSession(sending);
    QTRY_VERIFY(bench.button()->isEnabled());
}

void TestDeployPage::anImageThatCannotBeReadHoldsTheButton()
{
    Bench bench;
    const QString path = u"/images/win11/d1p2.img"_s;
    bench.controller.refusals[u"image.streams"_s]
        = Error {makeMessage("image-file-empty"_L1, {{u"path"_s, path}}), {}};
    QVERIFY(bench.open());
    bench.choose(u"Room 12"_s);
    bench.typed()->setText(u"Room 12"_s);
    QTRY_VERIFY(bench.findings().first().contains(path));
    QVERIFY(!bench.button()->isEnabled());
    QVERIFY(!bench.field<Table>(u"streams"_s)->isVisible());
    bench.controller.refusals.clear();
    bench.controller.streams[u"Win11-Lab-2026"_s]
        = {{.name = u"d1p1.img"_s, .size = 100 * 1024 * 1024}, {.name = u"d1p2.img"_s, .size = 1024 * 1024}};
    bench.field<QPushButton>(u"checkAgain"_s)->click();
    QTRY_VERIFY(bench.button()->isEnabled());
    QCOMPARE(bench.field<Table>(u"streams"_s)->model()->rowCount(), 2);
}

void TestDeployPage::whatTheControllerWouldRefuseHoldsTheButton()
{
    Bench bench;
    bench.controller.refusals[u"session.preview"_s]
        = Error {makeMessage("interface-down"_L1, {{u"name"_s, u"ens18"_s}}), {}};
    QVERIFY(bench.open());
    bench.choose(u"Room 12"_s);
    bench.typed()->setText(u"Room 12"_s);
    QTRY_VERIFY(bench.findings().first().startsWith(u"Error"_s));
    QVERIFY(!bench.button()->isEnabled());
    bench.controller.refusals.clear();
    bench.field<QSpinBox>(u"rate"_s)->setValue(100);
    QTRY_VERIFY(bench.button()->isEnabled());
}

void TestDeployPage::computersWithoutAnAddressAreWarnedOf()
{
    Bench bench;
    bench.controller.hosts[25].macs.clear(); // PC-26, of Room 12
    bench.controller.hosts[0].macs = bench.controller.hosts[1].macs; // PC-1 and PC-2, of Room 204
    QVERIFY(bench.open());
    bench.choose(u"Room 12"_s);
    bench.typed()->setText(u"Room 12"_s);
    QCOMPARE(bench.findings().first(), u"Warning: No MAC address is stored for: PC-26."_s);
    QTRY_VERIFY(bench.button()->isEnabled());
    bench.choose(u"Room 204"_s);
    QCOMPARE(bench.findings().first(), u"Warning: Several computers have the same MAC address."_s);
}

void TestDeployPage::checkAgainAsksAgain()
{
    Bench bench;
    QVERIFY(bench.open());
    const int before = bench.controller.countOf(u"check.run"_s);
    bench.field<QPushButton>(u"checkAgain"_s)->click();
    QTRY_COMPARE(bench.controller.countOf(u"check.run"_s), before + 1);
    bench.window.pages().showPage(bench.window.pages().dashboard());
    bench.window.pages().showPage(bench.page());
    QTRY_COMPARE(bench.controller.countOf(u"check.run"_s), before + 2);
}

void TestDeployPage::aTargetFromTheLibraryIsPreselected()
{
    Bench bench;
    bench.client.setDevice(bench.controller.connectConsole());
    emit bench.window.pages().library().deployRequested({.lab = u"Room 204"_s, .hosts = {}, .image = {}});
    QCOMPARE(&bench.window.pages().page(bench.window.pages().current()), &bench.page());
    QTRY_COMPARE(bench.page().request().lab, u"Room 204"_s);
    emit bench.window.pages().library().deployRequested({.lab = {}, .hosts = {u"PC-7"_s, u"PC-9"_s}, .image = {}});
    QCOMPARE(bench.page().request().hosts, (QStringList {u"PC-7"_s, u"PC-9"_s}));
    QVERIFY(bench.page().request().lab.isEmpty());
    QTRY_VERIFY(!bench.page().request().image.isEmpty());
    emit bench.window.pages().library().deployRequested({.lab = {}, .hosts = {}, .image = u"Debian-13-CAD"_s});
    QCOMPARE(bench.page().request().image, u"Debian-13-CAD"_s);
    QCOMPARE(bench.page().request().hosts.size(), 2);
    bench.controller.changeLibrary();
    QTRY_VERIFY(bench.controller.countOf(u"image.list"_s) > 1);
    QCOMPARE(bench.page().request().image, u"Debian-13-CAD"_s);
}

void TestDeployPage::withoutLabsAndImagesThePageOffersToAddThem()
{
    Bench bench;
    bench.controller.images.clear();
    bench.controller.labs.clear();
    bench.client.setDevice(bench.controller.connectConsole());
    bench.window.pages().showPage(bench.page());
    auto *addLab = bench.field<QPushButton>(u"addLab"_s);
    QTRY_VERIFY(addLab->isVisible() && addLab->isEnabled());
    bench.typed()->setText(u"1"_s);
    QVERIFY(!bench.button()->isEnabled());
    QVERIFY(bench.label(u"whyNot"_s).contains(u"no image"_s));
    bench.field<QPushButton>(u"addImage"_s)->click();
    auto *add = bench.page().findChild<AddImageDialog *>();
    add->findChild<QLineEdit *>(u"name"_s)->setText(u"Lab"_s);
    add->findChild<QPushButton *>(u"add"_s)->click();
    QTRY_COMPARE(bench.field<QComboBox>(u"image"_s)->currentText(), u"Lab"_s);
    QTRY_VERIFY(bench.button()->isEnabled());
    bench.controller.labs = {{.id = {1}, .name = u"Room 1"_s, .description = {}, .hosts = {u"PC-1"_s}}};
    bench.controller.changeLibrary();
    QTRY_VERIFY(!addLab->isVisible());
    QCOMPARE(bench.page().request().lab, u"Room 1"_s);
    QVERIFY(!bench.button()->isEnabled());
}

void TestDeployPage::disconnectedEverythingIsOffAndSaysWhy()
{
    Bench bench;
    bench.window.pages().showPage(bench.page());
    QVERIFY(!bench.field<QComboBox>(u"target"_s)->isEnabled());
    QVERIFY(!bench.button()->isEnabled());
    QVERIFY(bench.label(u"whyNot"_s).contains(u"no connection"_s));
    QVERIFY(bench.field<QPushButton>(u"cancel"_s)->isEnabled());
    QVERIFY(bench.open());
    bench.choose(u"Room 12"_s);
    bench.typed()->setText(u"Room 12"_s);
    QTRY_VERIFY(bench.button()->isEnabled());
    bench.controller.disconnectConsole();
    QTRY_VERIFY(!bench.button()->isEnabled());
    QVERIFY(!bench.typed()->isEnabled());
    QVERIFY(bench.label(u"whyNot"_s).contains(u"no connection"_s));
    QVERIFY(bench.open());
    QTRY_VERIFY(bench.button()->isEnabled());
    QCOMPARE(bench.typed()->text(), u"Room 12"_s);
    QCOMPARE(bench.deployments(), 0);
}

void TestDeployPage::aConnectionLostWhileAskingSaysThatNothingIsKnown()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.choose(u"Room 12"_s);
    bench.typed()->setText(u"Room 12"_s);
    QTRY_VERIFY(bench.button()->isEnabled());
    bench.button()->click();
    bench.controller.disconnectConsole();
    QTRY_VERIFY(bench.problem()->isVisible());
    QVERIFY(bench.problem()->headline().contains(u"not known"_s));
    QVERIFY(bench.problem()->detail().contains(u"Dashboard"_s));
    QVERIFY(bench.open());
    QVERIFY(!bench.button()->isEnabled()); // it is to be typed anew, by somebody who has looked
    QVERIFY(bench.problem()->isVisible());
}

void TestDeployPage::warningsOfADeploymentStandOnTheDashboard()
{
    Bench bench;
    bench.controller.warnings
        = {makeMessage("portbase-outside-pool"_L1, {{u"port"_s, 9000}, {u"first"_s, 1}, {u"last"_s, 2}})};
    QVERIFY(bench.open());
    bench.choose(u"Room 12"_s);
    bench.typed()->setText(u"Room 12"_s);
    QTRY_VERIFY(bench.button()->isEnabled());
    bench.button()->click();
    auto *notice = bench.window.findChild<SentenceFrame *>(u"notice"_s);
    QTRY_VERIFY(notice->isVisible());
    QVERIFY(notice->headline().contains(u"9000"_s));
    QCOMPARE(&bench.window.pages().page(bench.window.pages().current()), &bench.window.pages().dashboard());
    notice->findChild<QPushButton *>()->click();
    QVERIFY(!notice->isVisible());
}

void TestDeployPage::theDefaultsComeFromTheSettings()
{
    const DeployDefaults mine {
        .maxWait = 300, .nextWait = 45, .tolerateStall = 90, .rateLimit = Bandwidth {400'000'000}};
    {
        Settings settings;
        settings.setDeployment(mine);
    }
    Bench bench;
    QVERIFY(bench.open());
    QCOMPARE(bench.page().request().maxWait, 300);
    QCOMPARE(bench.page().request().nextWait, 45);
    QCOMPARE(bench.page().request().tolerateStall, 90);
    QCOMPARE(bench.page().request().maxBitrate, mine.rateLimit);
    bench.window.pages().settings().findChild<QPushButton *>(u"restoreDefaults"_s)->click();
    QCOMPARE(bench.page().request().maxWait, 600);
    QVERIFY(!bench.page().request().maxBitrate);
}

void TestDeployPage::theSettingsOutliveTheirPageAndCanBeRestored()
{
    {
        Settings settings;
        SettingsPage page(settings);
        page.findChild<QSpinBox *>(u"maxWait"_s)->setValue(120);
        page.findChild<QComboBox *>(u"language"_s)->setCurrentIndex(2);
    }
    Settings settings;
    QCOMPARE(settings.deployment().maxWait, 120);
    QCOMPARE(settings.language(), u"de"_s);
    SettingsPage page(settings);
    QCOMPARE(page.findChild<QComboBox *>(u"language"_s)->currentText(), u"Deutsch"_s);
    page.findChild<QPushButton *>(u"restoreDefaults"_s)->click();
    QCOMPARE(settings.deployment(), DeployDefaults {});
    QVERIFY(settings.language().isEmpty());
    QCOMPARE(page.findChild<QSpinBox *>(u"maxWait"_s)->value(), 600);
}

void TestDeployPage::aBrokenSettingIsTakenAsAGoodOne()
{
    QSettings store;
    store.setValue(u"deploy/maxWait"_s, -5);
    store.setValue(u"deploy/nextWait"_s, manyEmoji);
    store.setValue(u"deploy/rateLimit"_s, u"999999999999"_s);
    store.setValue(u"language"_s, u"klingon"_s);
    const Settings settings;
    QCOMPARE(settings.deployment().maxWait, 1);
    QCOMPARE(settings.deployment().nextWait, 60);
    QVERIFY(!settings.deployment().rateLimit);
    QVERIFY(settings.language().isEmpty());
}

void TestDeployPage::theForecastIsNeverInvented_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<qint64>("link");
    QTest::addColumn<qint64>("quickest");
    QTest::addColumn<qint64>("slowest");
    constexpr qint64 gigabit = 1'000'000'000;
    QTest::newRow("the link") << 9 * gigabit << 0LL << gigabit << 72LL << 80LL;
    QTest::newRow("a limit below the link") << 9 * gigabit << gigabit / 2 << gigabit << 144LL << 144LL;
    QTest::newRow("a limit just below the link") << 9 * gigabit << gigabit * 95 / 100 << gigabit << 76LL << 80LL;
    QTest::newRow("a limit above the link") << 9 * gigabit << 2 * gigabit << gigabit << 72LL << 80LL;
    QTest::newRow("a limit and no link") << 9 * gigabit << gigabit << 0LL << 72LL << -1LL;
    QTest::newRow("neither") << 9 * gigabit << 0LL << 0LL << -1LL << -1LL;
    QTest::newRow("no size") << 0LL << gigabit << gigabit << -1LL << -1LL;
    QTest::newRow("a byte") << 1LL << 0LL << gigabit << 1LL << 1LL;
}

void TestDeployPage::theForecastIsNeverInvented()
{
    QFETCH(qint64, size);
    QFETCH(qint64, limit);
    QFETCH(qint64, link);
    QFETCH(qint64, quickest);
    QFETCH(qint64, slowest);
    const auto rate = [](qint64 bits) { return bits > 0 ? std::optional(Bandwidth {bits}) : std::nullopt; };
    const Forecast forecast = forecastTransfer(size, rate(limit), rate(link));
    QCOMPARE(forecast.quickest.value_or(-1), quickest);
    QCOMPARE(forecast.slowest.value_or(-1), slowest);
}

void TestDeployPage::theExactCommandIsTheControllers()
{
    Bench bench;
    bench.controller.interfaces.first().speed.reset();
    bench.controller.command = {u"/usr/sbin/udp-sender"_s, u"--file"_s, u"/images/Win 11's/d1p1.img"_s};
    QVERIFY(bench.open());
    auto *command = bench.field<QPlainTextEdit>(u"command"_s);
    QVERIFY(!command->isVisible());
    bench.field<QPushButton>(u"details"_s)->click();
    QVERIFY(command->isVisible());
    QTRY_COMPARE(command->toPlainText(), u"/usr/sbin/udp-sender --file '/images/Win 11'\\''s/d1p1.img'"_s);
    QCOMPARE(bench.label(u"forecast"_s), u"–"_s);
    bench.controller.interfaces.first().speed = Bandwidth {1'000'000'000};
    bench.field<QPushButton>(u"checkAgain"_s)->click();
    QTRY_COMPARE(bench.label(u"forecast"_s), u"12–14\u00a0min"_s);
}

void TestDeployPage::anythingCanBeTyped()
{
    Bench bench;
    bench.controller.labs << Lab {.id = {9}, .name = manyEmoji, .description = {}, .hosts = {u"PC-1"_s}};
    bench.controller.images << Image {.id = {9}, .name = manyEmoji, .path = u"x"_s, .serverSize = 1000};
    QVERIFY(bench.open());
    for (QLineEdit *edit : bench.page().findChildren<QLineEdit *>()) {
        edit->selectAll();
        edit->insert(manyEmoji);
    }
    bench.choose(manyEmoji);
    bench.field<QComboBox>(u"image"_s)->setCurrentIndex(3);
    bench.typed()->setText(manyEmoji);
    QTRY_VERIFY(bench.button()->isEnabled());
    QCOMPARE(bench.window.width(), 1280);
    bench.button()->click();
    QTRY_COMPARE(bench.deployments(), 1);
    QCOMPARE(bench.asked()[u"lab"_s].toString(), manyEmoji);
}

void TestDeployPage::theRowOfButtonsIsSeenInASmallWindow()
{
    Bench bench;
    bench.window.resize(1024, 600);
    QVERIFY(bench.open());
    QCOMPARE(bench.window.size(), QSize(1024, 600));
    const QRect seen = bench.button()->visibleRegion().boundingRect();
    QCOMPARE(seen, bench.button()->rect());
    QVERIFY(bench.typed()->visibleRegion().isEmpty());
    bench.typed()->setFocus();
    bench.page().findChild<QScrollArea *>()->ensureWidgetVisible(bench.typed());
    QCOMPARE(bench.typed()->visibleRegion().boundingRect(), bench.typed()->rect());
}

void TestDeployPage::onAFogServerThereAreTwentySecondsToUndo()
{
    Bench bench;
    QVERIFY(bench.openOnFog(5));
    bench.button()->click();
    QVERIFY(bench.countdown()->isVisible());
    QVERIFY2(bench.countdown()->headline().contains(u"5 disk(s) in Room 12"_s),
        qPrintable(bench.countdown()->headline()));
    QVERIFY(!bench.button()->isEnabled());
    QVERIFY(!bench.typed()->isEnabled());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"undoStart"_s);
    const QString before = bench.countdown()->headline();
    QTRY_VERIFY(bench.countdown()->headline() != before); // it goes on
    press(Qt::Key_Space);
    QVERIFY(!bench.countdown()->isVisible());
    QVERIFY(bench.button()->isEnabled());
    QVERIFY(bench.typed()->isEnabled());
    QCOMPARE(bench.deployments(), 0);
}

void TestDeployPage::onAFogServerItStartsWhenTheTimeIsOver()
{
    Bench bench;
    QVERIFY(bench.openOnFog(5));
    QElapsedTimer clock;
    clock.start();
    bench.button()->click();
    QTRY_COMPARE_WITH_TIMEOUT(bench.deployments(), 1, 30'000);
    QVERIFY2(clock.elapsed() >= 20'000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(bench.asked()[u"overwrites"_s].toInt(), 5);
    QVERIFY(!bench.countdown()->isVisible());
}

void TestDeployPage::whoLeavesThePageInThatTimeStartsNothing()
{
    Bench bench;
    QVERIFY(bench.openOnFog(5));
    bench.button()->click();
    bench.window.pages().showPage(bench.window.pages().dashboard());
    QVERIFY(!bench.countdown()->isVisible());
    bench.window.pages().showPage(bench.page());
    QVERIFY(bench.problem()->isVisible());
    QVERIFY(bench.problem()->headline().contains(u"Nothing was started"_s));
    QCOMPARE(bench.deployments(), 0);
    QTRY_VERIFY(bench.button()->isEnabled());
}

void TestDeployPage::whatFogLeavesOutIsNotCounted()
{
    Bench bench;
    bench.controller.unusual = {{.check = u"deploy-left-out"_s,
        .status = FindingStatus::Warning,
        .summary = makeMessage("check-left-out"_L1, {{u"names"_s, QJsonArray {u"PC-26"_s}}})}};
    QVERIFY(bench.openOnFog(4));
    QVERIFY(bench.findings().first().contains(u"PC-26"_s));
    QVERIFY2(bench.button()->text().contains(u"4 Computer(s)"_s), qPrintable(bench.button()->text()));
}

QTEST_MAIN(TestDeployPage)
#include "tst_deploypage.moc"
