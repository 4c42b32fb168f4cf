// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remote/sshfailure.h"
#include "scenes.h"
#include "ui/mainwindow.h"
#include "ui/sentenceframe.h"
#include "ui/server/serverdialog.h"
#include "ui/server/servermenu.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

const ServerAddress fog01 {u"fog01"_s, u"anna"_s, 2222};

struct Bench
{
    FakeController controller;
    ControllerClient client;
    MainWindow window {client};
    std::optional<ServerAddress> chosen;

    Bench()
    {
        QObject::connect(&window, &MainWindow::serverChosen, &window,
            [this](const std::optional<ServerAddress> &server) { chosen = server; });
        window.show();
    }

    ServerMenu &menu() { return *window.findChild<ServerMenu *>(); }
    template <typename T>
    T *find(const QString &name)
    {
        return window.findChild<T *>(name);
    }
    QStringList entries()
    {
        emit menu().aboutToShow();
        QStringList texts;
        for (const QAction *action : menu().actions())
            texts << (action->isChecked() ? u'*' + action->text() : action->text());
        return texts;
    }
    void fail(const QByteArray &errors)
    {
        const Error reason = sshFailure(fog01, {.exitCode = 255, .errors = errors});
        window.showUnreachable(reason, mayPass(reason));
    }
};

} // namespace

class TestServer : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path()); }
    void init() { QSettings().clear(); }

    void theDialogShowsTheAddressItWillUse();
    void whatSshCouldNotTakeIsNotOffered();
    void aChosenServerIsRememberedForTheNextTime();
    void atMostEightServersAreRemembered();
    void theWindowSaysWhichServerItShows();
    void aServerOutOfReachIsToldWithItsReasonAndSinceWhen();
    void whatAPersonMustMendIsNotTriedAgain();
    void anotherServersSessionsAreGoneAtOnce();

private:
    QTemporaryDir m_settings;
};

void TestServer::theDialogShowsTheAddressItWillUse()
{
    ServerDialog dialog({fog01}, nullptr);
    const auto *address = dialog.findChild<QLabel *>(u"address"_s);
    auto *host = dialog.findChild<QComboBox *>(u"host"_s);
    host->setCurrentText(u"fog02"_s);
    QCOMPARE(address->text(), u"ssh://fog02"_s);
    dialog.findChild<QLineEdit *>(u"user"_s)->setText(u"bob"_s);
    dialog.findChild<QSpinBox *>(u"port"_s)->setValue(22);
    QCOMPARE(address->text(), u"ssh://bob@fog02:22"_s);
    host->setCurrentText(u"fe80::1"_s);
    QCOMPARE(address->text(), u"ssh://bob@[fe80::1]:22"_s);
    QVERIFY(dialog.findChild<QPushButton *>(u"yes"_s)->isEnabled());
    ServerDialog whole({fog01}, nullptr);
    whole.findChild<QComboBox *>(u"host"_s)->setCurrentIndex(0);
    whole.findChild<QComboBox *>(u"host"_s)->setCurrentText(u"ssh://anna@fog01:2222"_s);
    QCOMPARE(whole.server().value(), fog01);
}

void TestServer::whatSshCouldNotTakeIsNotOffered()
{
    ServerDialog dialog({}, nullptr);
    const auto *yes = dialog.findChild<QPushButton *>(u"yes"_s);
    QVERIFY(!yes->isEnabled());
    for (const QString &bad : {u"-oProxyCommand=x"_s, u"two words"_s, u"fog01;date"_s}) {
        dialog.findChild<QComboBox *>(u"host"_s)->setCurrentText(bad);
        QVERIFY2(!yes->isEnabled(), qPrintable(bad));
    }
    dialog.findChild<QComboBox *>(u"host"_s)->setCurrentText(u"fog01"_s);
    QVERIFY(yes->isEnabled());
    dialog.findChild<QLineEdit *>(u"user"_s)->setText(u"-l"_s);
    QVERIFY(!yes->isEnabled());
}

void TestServer::aChosenServerIsRememberedForTheNextTime()
{
    Bench bench;
    QCOMPARE(bench.entries().first(), u"*&This Computer"_s);
    bench.menu().openDialog();
    bench.find<QComboBox>(u"host"_s)->setCurrentText(toText(fog01));
    bench.find<QPushButton>(u"yes"_s)->click();
    QCOMPARE(bench.chosen, std::optional(fog01));
    QCOMPARE(ServerList().chosen(), std::optional(fog01));
    bench.window.showServer(fog01);
    QVERIFY(bench.entries().contains(u"*anna@fog01:2222"_s));
    bench.menu().actions().first()->trigger();
    QVERIFY(!bench.chosen);
    QVERIFY(!ServerList().chosen());
    QCOMPARE(ServerList().recent(), QList {fog01});
}

void TestServer::atMostEightServersAreRemembered()
{
    ServerList list;
    for (int number = 1; number <= 12; ++number)
        list.choose(ServerAddress {u"fog%1"_s.arg(number), {}, 0});
    list.choose(ServerAddress {u"fog10"_s, {}, 0});
    QCOMPARE(list.recent().size(), 8);
    QCOMPARE(list.recent().at(0).host, u"fog10"_s);
    QCOMPARE(list.recent().at(1).host, u"fog12"_s);
    QSettings().setValue(u"server/recent"_s, QStringList {u"-x"_s, u"fog01"_s});
    QCOMPARE(list.recent().size(), 1);
}

void TestServer::theWindowSaysWhichServerItShows()
{
    Bench bench;
    auto *place = bench.find<QToolButton>(u"server"_s);
    QCOMPARE(place->text(), u"This Computer"_s);
    bench.window.showServer(fog01);
    QCOMPARE(place->text(), u"fog01"_s);
    QVERIFY(bench.window.windowTitle().contains(u"fog01"_s));
    QVERIFY(bench.find<SentenceFrame>(u"connectionNotice"_s)->headline().contains(u"fog01"_s));
    bench.client.setDevice(bench.controller.connectConsole());
    QTRY_VERIFY(!bench.find<SentenceFrame>(u"connectionNotice"_s)->isVisible());
    QVERIFY(bench.window.windowTitle().contains(u"fog01"_s));
    bench.window.showServer({});
    QVERIFY(!bench.window.windowTitle().contains(u"fog01"_s));
}

void TestServer::aServerOutOfReachIsToldWithItsReasonAndSinceWhen()
{
    Bench bench;
    bench.window.showServer(fog01);
    bench.fail("ssh: connect to host fog01 port 2222: Connection refused\r\n");
    const auto *notice = bench.find<SentenceFrame>(u"connectionNotice"_s);
    QVERIFY(notice->headline().contains(u"trying again"_s));
    QVERIFY(notice->detail().contains(u"refuses"_s));
    const QString first = notice->headline();
    bench.fail("ssh: Could not resolve hostname fog01: Name or service not known\r\n");
    QCOMPARE(notice->headline(), first); // still since then
    QVERIFY(notice->detail().contains(u"spelling"_s));
    const QSignalSpy asked(&bench.window, &MainWindow::connectRequested);
    bench.find<QPushButton>(u"connectNow"_s)->click();
    QCOMPARE(asked.count(), 1);
}

void TestServer::whatAPersonMustMendIsNotTriedAgain()
{
    Bench bench;
    bench.window.showServer(fog01);
    bench.fail("debug1: Offering public key: /home/anna/.ssh/id_ed25519 ED25519 SHA256:x agent\n"
               "anna@fog01: Permission denied (publickey).\r\n");
    const auto *notice = bench.find<SentenceFrame>(u"connectionNotice"_s);
    QVERIFY(!notice->headline().contains(u"trying again"_s));
    QVERIFY2(notice->detail().contains(u"/home/anna/.ssh/id_ed25519."_s), qPrintable(notice->detail()));
}

void TestServer::anotherServersSessionsAreGoneAtOnce()
{
    Bench bench;
    scenes::addSending(bench.controller, scenes::noon);
    bench.client.setDevice(bench.controller.connectConsole());
    QSignalSpy reset(&bench.client, &ControllerClient::sessionsReset);
    QTRY_COMPARE(reset.count(), 1);
    bench.client.leave();
    QCOMPARE(reset.count(), 2);
    QVERIFY(reset.last().first().value<QList<SessionInfo>>().isEmpty());
    QVERIFY(!bench.client.isConnected());
    bench.client.setDevice(bench.controller.connectConsole());
    QTRY_COMPARE(reset.count(), 3); // everything anew, not what was missed
}

QTEST_MAIN(TestServer)
#include "tst_server.moc"
