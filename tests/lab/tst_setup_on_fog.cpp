// SPDX-License-Identifier: GPL-3.0-or-later
// The setup wizard on a FOG server: its tables in a real MariaDB, broken as servers are found broken, a real
// controller in a network namespace, and whoever presses what the pages offer.

#include "app/machine/senderprocess.h"
#include "builtlab.h"
#include "fogserver.h"
#include "labcontroller.h"
#include "privatebus.h"
#include "setupdesk.h"
#include "standinsystemd.h"
#include "ui/sentenceframe.h"
#include "ui/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QJsonArray>
#include <QLineEdit>
#include <QRadioButton>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>

#include <algorithm>
#include <sys/mount.h>

using namespace labcast;

namespace {

/// FOG's settings where its installer puts them, seen by this test's processes alone.
bool writeFogSettings(const QByteArray &text)
{
    if (::mount("tmpfs", "/opt", "tmpfs", 0, nullptr) != 0 || !QDir().mkpath(u"/opt/fog"_s))
        return false;
    QFile file(u"/opt/fog/.fogsettings"_s);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

/// As FOG's installer does.
bool putSenderWhereFogLooks()
{
    return ::mount("tmpfs", "/usr/local/sbin", "tmpfs", 0, nullptr) == 0
        && QFile::link(QStandardPaths::findExecutable(u"udp-sender"_s), u"/usr/local/sbin/udp-sender"_s);
}

/// Types it over what stands in the field.
void type(const SetupDesk &desk, const QString &field, const QString &text)
{
    auto *edit = desk.wizard()->currentPage()->findChild<QLineEdit *>(field);
    edit->selectAll();
    if (text.isEmpty())
        QTest::keyClick(edit, Qt::Key_Delete);
    else
        QTest::keyClicks(edit, text);
}

QString stateOf(const SetupDesk &desk)
{
    return desk.wizard()->currentPage()->findChild<SentenceFrame *>(u"storeState"_s)->headline();
}

void press(const SetupDesk &desk, const QString &button)
{
    QTest::mouseClick(desk.wizard()->currentPage()->findChild<QPushButton *>(button), Qt::LeftButton);
}

} // namespace

class TestSetupOnFog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void whatFogsSettingsSayStandsInTheFieldsAndAWrongPasswordIsSaid();
    void withoutFogsSettingsThePageSaysSoAndLabcastsOwnTablesAreOffered();
    void aBrokenServerIsRepairedUntilTheMulticastTestIsGreen_data();
    void aBrokenServerIsRepairedUntilTheMulticastTestIsGreen();
    void aDaemonThatIsStoppedIsStartedOnItsPage();
    void whatMayNotBeDoneWithTheServiceIsNamedToBeTyped();
    void aSecondMachineProvesTheWayToIt();
    void nobodyHasToWaitForASecondMachine();

private:
    QString dump();

    bool startDesk(SetupDesk &desk, SetupStep step);

    QTemporaryDir m_settings;
    MariaDbServer m_database;
    PrivateBus m_bus;
    std::unique_ptr<StandInSystemd> m_systemd;
    std::unique_ptr<VirtualLab> m_lab;
    std::unique_ptr<LabController> m_controller;
    std::unique_ptr<FogServer> m_fog;
};

void TestSetupOnFog::initTestCase()
{
    applyTheme();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    QVERIFY2(m_database.start(), "mariadb-server-core is needed");
    QVERIFY(putSenderWhereFogLooks());
    QVERIFY2(m_bus.start(), "dbus-daemon is needed");
    m_lab = builtLab({.receivers = 1});
    QVERIFY(m_lab);
}

void TestSetupOnFog::init()
{
    m_systemd = std::make_unique<StandInSystemd>();
    QVERIFY(m_systemd->begin());
    m_controller = std::make_unique<LabController>();
    QVERIFY(m_controller->start());
    m_fog = std::make_unique<FogServer>(m_database, *m_lab, *m_controller, 1);
    QVERIFY(m_fog->begin());
}

void TestSetupOnFog::cleanup()
{
    m_fog.reset();
    m_controller.reset();
    m_systemd.reset();
}

/// On a server with which nothing is wrong but what the test has done.
bool TestSetupOnFog::startDesk(SetupDesk &desk, SetupStep step)
{
    return QTest::qWaitFor([&desk] { return desk.wizard() != nullptr; }) && desk.goTo(step);
}

/// All that a remedy could change.
QString TestSetupOnFog::dump()
{
    const QStringList statements {u"SET SESSION group_concat_max_len = 1000000"_s,
        u"SELECT GROUP_CONCAT(ngmID, ngmMemberName, ngmIsMasterNode, ngmIsEnabled, ngmHostname, ngmInterface"
        " ORDER BY ngmID) FROM nfsGroupMembers"_s};
    return m_database.run(statements, u"fog"_s).join(u'|')
        + m_database.value(
            u"SELECT GROUP_CONCAT(settingID, settingKey, settingValue ORDER BY settingID) FROM globalSettings"
            " WHERE settingKey LIKE '%MULTICAST%' OR settingKey LIKE '%UDPCAST%'"_s,
            u"fog"_s);
}

void TestSetupOnFog::whatFogsSettingsSayStandsInTheFieldsAndAWrongPasswordIsSaid()
{
    QVERIFY(writeFogSettings("## Created by FOG\r\nsnmysqlhost='localhost'\r\nmysqldbname=\"fog\"\r\n"));
    SetupDesk desk(m_controller->socketPath());
    QTRY_VERIFY(desk.wizard());
    QVERIFY(desk.goTo(SetupStep::Connection));
    const auto *database = desk.wizard()->currentPage()->findChild<QLineEdit *>(u"storeDatabase"_s);
    QTRY_COMPARE(database->text(), u"fog"_s);
    QVERIFY(!desk.next()->isEnabled()); // FOG is here, and Labcast works on its own
    desk.picture();
    type(desk, u"storeSocket"_s, {});
    type(desk, u"storeHost"_s, u"127.0.0.1"_s);
    desk.wizard()->currentPage()->findChild<QSpinBox *>(u"storePort"_s)->setValue(m_database.port());
    type(desk, u"storeUser"_s, u"fog"_s);
    type(desk, u"storePassword"_s, u"wrong"_s);
    press(desk, u"useStore"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stateOf(desk).contains(u"password"_s), 15'000);
    desk.picture();
    QVERIFY(!desk.next()->isEnabled());
    QCOMPARE(m_controller->ctl({u"store"_s, u"show"_s}).object()[u"store"_s].toString(), u"sqlite"_s);
    type(desk, u"storePassword"_s, u"secret"_s);
    press(desk, u"useStore"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.next()->isEnabled(), 15'000);
    QVERIFY(stateOf(desk).contains(u"FOG 1.5.10"_s));
    desk.picture();
    QCOMPARE(::umount2("/opt", MNT_DETACH), 0); // a check may be reading it
}

void TestSetupOnFog::withoutFogsSettingsThePageSaysSoAndLabcastsOwnTablesAreOffered()
{
    QVERIFY(m_fog->choose());
    SetupDesk desk(m_controller->socketPath());
    QTRY_VERIFY(desk.wizard());
    QVERIFY(desk.goTo(SetupStep::Connection));
    QTRY_VERIFY(desk.next()->isEnabled()); // the store was chosen before
    desk.wizard()->currentPage()->findChild<QRadioButton *>(u"chooseOwn"_s)->click();
    QVERIFY(!desk.next()->isEnabled());
    press(desk, u"useStore"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.next()->isEnabled(), 15'000);
    QCOMPARE(m_controller->ctl({u"store"_s, u"show"_s}).object()[u"store"_s].toString(), u"sqlite"_s);
}

void TestSetupOnFog::aBrokenServerIsRepairedUntilTheMulticastTestIsGreen_data()
{
    QTest::addColumn<QString>("breaking");
    QTest::addColumn<SetupStep>("step");
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("says");
    QTest::newRow("another address, another interface")
        << u"UPDATE nfsGroupMembers SET ngmInterface = 'eth9', ngmHostname = '192.0.2.7'"_s << SetupStep::Interface
        << u"interface"_s << u"192.0.2.7"_s;
    QTest::newRow("no master") << u"UPDATE nfsGroupMembers SET ngmIsMasterNode = ''"_s << SetupStep::MasterNode
                               << u"master-node"_s << u"has no master node"_s;
    QTest::newRow("a setting that is gone")
        << u"DELETE FROM globalSettings WHERE settingKey = 'FOG_MULTICAST_MAX_SESSIONS'"_s << SetupStep::MasterNode
        << u"settings"_s << u"FOG_MULTICAST_MAX_SESSIONS"_s;
}

void TestSetupOnFog::aBrokenServerIsRepairedUntilTheMulticastTestIsGreen()
{
    QFETCH(QString, breaking);
    QFETCH(SetupStep, step);
    QFETCH(QString, check);
    QFETCH(QString, says);
    QVERIFY(m_fog->sql({breaking}));
    QVERIFY(m_fog->choose());
    const QString broken = dump();
    SetupDesk desk(m_controller->socketPath());
    QTRY_VERIFY(desk.wizard());
    QVERIFY(desk.goTo(step));
    QTRY_VERIFY2(desk.whyNot().contains(says), qPrintable(desk.whyNot()));
    desk.picture();
    QVERIFY(!desk.next()->isEnabled());
    QCOMPARE(dump(), broken); // nothing is changed before its remedy is pressed
    QTRY_VERIFY(desk.apply()->isVisible());
    QTest::mouseClick(desk.apply(), Qt::LeftButton);
    QVERIFY(desk.goTo(SetupStep::Test));
    press(desk, u"testMulticast"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.next()->isEnabled(), 20'000);
    const CtlResult found = m_controller->ctl(
        {u"check"_s, u"master-node"_s, u"node-address"_s, u"interface"_s, u"settings"_s, u"multicast"_s});
    QCOMPARE(found.json.array().size(), 5);
    for (const QJsonValue &finding : found.json.array())
        QCOMPARE(finding[u"status"_s].toString(), u"ok"_s);
    QVERIFY(dump() != broken);
    m_controller->ctl({u"remedy"_s, check, u"--undo"_s});
    QCOMPARE(dump(), broken);
}

void TestSetupOnFog::aDaemonThatIsStoppedIsStartedOnItsPage()
{
    m_systemd->unit.activeState = u"inactive"_s;
    m_systemd->unit.subState = u"dead"_s;
    QVERIFY(m_fog->say("No new tasks found")); // a moment ago it was well
    QVERIFY(m_fog->choose());
    SetupDesk desk(m_controller->socketPath());
    QVERIFY(startDesk(desk, SetupStep::Test));
    press(desk, u"testMulticast"_s);
    QVERIFY(desk.goTo(SetupStep::Service));
    QTRY_VERIFY2(desk.whyNot().contains("does not run"_L1), qPrintable(desk.whyNot()));
    QVERIFY(m_systemd->calls.isEmpty()); // nothing is done before it is pressed
    QTRY_VERIFY(desk.apply()->isVisible());
    desk.picture();
    QTest::mouseClick(desk.apply(), Qt::LeftButton);
    QTRY_COMPARE(m_systemd->calls, QStringList {u"StartUnit FOGMulticastManager.service"_s});
    QVERIFY(desk.goTo(SetupStep::Summary));
    desk.picture();
    QCOMPARE(m_controller->ctl({u"service"_s}).object()[u"service"_s][u"state"_s].toString(), u"active"_s);
}

void TestSetupOnFog::whatMayNotBeDoneWithTheServiceIsNamedToBeTyped()
{
    m_systemd->unit.activeState = u"failed"_s;
    m_systemd->refusal = u"org.freedesktop.DBus.Error.InteractiveAuthorizationRequired"_s;
    QVERIFY(m_fog->choose());
    SetupDesk desk(m_controller->socketPath());
    QVERIFY(startDesk(desk, SetupStep::Service));
    QTRY_VERIFY(desk.apply()->isVisible());
    QTest::mouseClick(desk.apply(), Qt::LeftButton);
    auto *error = desk.wizard()->currentPage()->findChild<SentenceFrame *>(u"remedyError"_s);
    QTRY_VERIFY(error->isVisible());
    QVERIFY(error->headline().contains("sudo systemctl restart FOGMulticastManager"_L1));
    // The same by the card's own button.
    press(desk, u"startService"_s);
    auto *refused = desk.wizard()->currentPage()->findChild<SentenceFrame *>(u"serviceError"_s);
    QTRY_VERIFY(refused->isVisible());
    QVERIFY(refused->headline().contains("sudo systemctl start FOGMulticastManager"_L1));
    desk.picture();
    press(desk, u"copyCommand"_s);
    QCOMPARE(QApplication::clipboard()->text(), u"sudo systemctl start FOGMulticastManager"_s);
}

void TestSetupOnFog::aSecondMachineProvesTheWayToIt()
{
    QVERIFY(m_fog->choose());
    SetupDesk desk(m_controller->socketPath());
    QVERIFY(startDesk(desk, SetupStep::Test));
    press(desk, u"inviteSecond"_s);
    const auto *line = desk.wizard()->currentPage()->findChild<QLineEdit *>(u"secondLine"_s);
    QTRY_VERIFY(line->text().startsWith("udp-receiver"_L1));
    QVERIFY(!desk.next()->isEnabled());
    desk.picture();
    const auto typed = m_lab->commandIn(1, u"/bin/sh"_s, {u"-c"_s, line->text()});
    QVERIFY(typed);
    QProcess machine;
    machine.start(typed->program, typed->arguments);
    QTRY_VERIFY_WITH_TIMEOUT(desk.next()->isEnabled(), 30'000);
    desk.picture();
    const QJsonObject found = m_controller->ctl({u"check"_s, u"multicast"_s}).json.array().first().toObject();
    // labcastctl tests again by itself: on this machine.
    QCOMPARE(found[u"status"_s].toString(), u"ok"_s);
    const auto sentences = desk.wizard()->currentPage()->findChildren<SentenceFrame *>();
    QVERIFY(std::ranges::any_of(sentences, [this](const SentenceFrame *sentence) {
        return sentence->isVisible() && sentence->headline().contains(m_lab->receiverAddress(1));
    }));
    QTRY_COMPARE(machine.state(), QProcess::NotRunning);
    QCOMPARE(machine.exitCode(), 0);
}

void TestSetupOnFog::nobodyHasToWaitForASecondMachine()
{
    QVERIFY(m_fog->choose());
    SetupDesk desk(m_controller->socketPath());
    QVERIFY(startDesk(desk, SetupStep::Test));
    press(desk, u"inviteSecond"_s);
    QTRY_COMPARE(senderProcesses().size(), 1);
    auto *stop = desk.wizard()->currentPage()->findChild<QPushButton *>(u"stopSecond"_s);
    QTRY_VERIFY(stop->isVisible());
    QTest::mouseClick(stop, Qt::LeftButton);
    QTRY_VERIFY(desk.wizard()->currentPage()->findChild<QPushButton *>(u"inviteSecond"_s)->isVisible());
    QTRY_VERIFY(senderProcesses().isEmpty());
    QVERIFY(!desk.next()->isEnabled()); // nothing was found
}

QTEST_MAIN(TestSetupOnFog)
#include "tst_setup_on_fog.moc"
