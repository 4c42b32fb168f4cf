// SPDX-License-Identifier: GPL-3.0-or-later
// FOG's service: over a real D-Bus with a stand-in for systemd, and by an init script where there is no systemd.

#include "app/check/checkfacts.h"
#include "app/controller/machinefacts.h"
#include "app/service/service.h"
#include "privatebus.h"
#include "standinsystemd.h"

#include <QFile>
#include <QTest>

#include <sys/mount.h>

using namespace labcast;
using namespace Qt::StringLiterals;

class TestService : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void theStateIsTheOneThatSystemdTells_data();
    void theStateIsTheOneThatSystemdTells();
    void anActIsDoneWhenItsJobIsOver_data();
    void anActIsDoneWhenItsJobIsOver();
    void aJobThatFailsIsAFailure();
    void aRefusalTellsWhatToType_data();
    void aRefusalTellsWhatToType();
    void enablingIsToldToSystemdAtOnce();
    void nothingIsDoneWithAServiceThatIsNotThere();
    void aBusThatWasRestartedIsFoundAgain();
    void withoutSystemdTheInitScriptIsAsked_data();
    void withoutSystemdTheInitScriptIsAsked();
    void anInitScriptDoesWhatItMay();
    void withoutEitherNothingIsKnownAndThatIsSaid();

private:
    ServiceStatus status();
    QString act(ServiceAct act); ///< the id of its error
    bool writeScript(const QByteArray &text);

    PrivateBus m_bus;
    std::unique_ptr<StandInSystemd> m_systemd;
    std::unique_ptr<Service> m_service;
};

void TestService::initTestCase()
{
    QVERIFY2(m_bus.start(), "dbus-daemon is needed");
    // Scripts of this test's own.
    QCOMPARE(::mount("tmpfs", "/etc/init.d", "tmpfs", 0, nullptr), 0);
}

void TestService::init()
{
    m_systemd = std::make_unique<StandInSystemd>();
    QVERIFY(m_systemd->begin());
    m_service = std::make_unique<Service>(fogServiceName());
}

void TestService::cleanup()
{
    m_service.reset();
    m_systemd.reset();
    QFile::remove(u"/etc/init.d/FOGMulticastManager"_s);
}

ServiceStatus TestService::status()
{
    std::optional<ServiceStatus> told;
    m_service->status([&told](const ServiceStatus &status) { told = status; });
    [&] { QTRY_VERIFY(told.has_value()); }();
    return told.value_or(ServiceStatus());
}

QString TestService::act(ServiceAct act)
{
    std::optional<Result<void>> done;
    m_service->act(act, [&done](const Result<void> &result) { done = result; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(done.has_value(), 20'000); }();
    return !done ? u"no answer"_s : *done ? QString() : done->error().message.id;
}

bool TestService::writeScript(const QByteArray &text)
{
    QFile script(u"/etc/init.d/FOGMulticastManager"_s);
    return script.open(QIODevice::WriteOnly) && script.write("#!/bin/sh\n" + text) > 0
        && script.setPermissions(QFile::ExeUser | QFile::ReadUser | QFile::WriteUser);
}

void TestService::theStateIsTheOneThatSystemdTells_data()
{
    QTest::addColumn<QString>("load");
    QTest::addColumn<QString>("active");
    QTest::addColumn<QString>("state");
    QTest::newRow("runs") << u"loaded"_s << u"active"_s << u"active"_s;
    QTest::newRow("stopped") << u"loaded"_s << u"inactive"_s << u"inactive"_s;
    QTest::newRow("failed") << u"loaded"_s << u"failed"_s << u"failed"_s;
    QTest::newRow("starts") << u"loaded"_s << u"activating"_s << u"starting"_s;
    QTest::newRow("stops") << u"loaded"_s << u"deactivating"_s << u"stopping"_s;
    QTest::newRow("there is none") << u"not-found"_s << u"inactive"_s << u"missing"_s;
    QTest::newRow("a state that is new to us") << u"loaded"_s << u"dreaming"_s << u"unknown"_s;
}

void TestService::theStateIsTheOneThatSystemdTells()
{
    QFETCH(QString, load);
    QFETCH(QString, active);
    m_systemd->unit.loadState = load;
    m_systemd->unit.activeState = active;
    m_systemd->unit.sinceUs = 1'795'000'000'000'000;
    m_systemd->unit.mainPid = 812;
    const ServiceStatus told = status();
    QTEST(toWord(told.state), "state");
    QCOMPARE(told.manager, ServiceStatus::Manager::Systemd);
    QCOMPARE(told.sinceMs, 1'795'000'000'000);
    QCOMPARE(told.mainPid, load == "loaded"_L1 ? 812 : 0);
    QVERIFY(told.isEnabled);
    QVERIFY(told.trouble.isEmpty());
    QCOMPARE(serviceStatusFromJson(toJson(told)), told);
}

void TestService::anActIsDoneWhenItsJobIsOver_data()
{
    QTest::addColumn<ServiceAct>("act");
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("state");
    QTest::newRow("start") << ServiceAct::Start << u"StartUnit"_s << u"active"_s;
    QTest::newRow("stop") << ServiceAct::Stop << u"StopUnit"_s << u"inactive"_s;
    QTest::newRow("restart") << ServiceAct::Restart << u"RestartUnit"_s << u"active"_s;
}

void TestService::anActIsDoneWhenItsJobIsOver()
{
    QFETCH(ServiceAct, act);
    QFETCH(QString, call);
    m_systemd->unit.activeState = u"failed"_s;
    for (const int ms : {0, 200}) { // the job may be over before its answer is there
        m_systemd->jobMs = ms;
        QCOMPARE(this->act(act), QString());
        QTEST(m_systemd->unit.activeState, "state");
    }
    QCOMPARE(m_systemd->calls.last(), call + u" FOGMulticastManager.service"_s);
}

void TestService::aJobThatFailsIsAFailure()
{
    m_systemd->jobResult = u"failed"_s;
    QCOMPARE(act(ServiceAct::Start), u"service-failed"_s);
}

void TestService::aRefusalTellsWhatToType_data()
{
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("id");
    QTest::newRow("polkit") << u"org.freedesktop.DBus.Error.InteractiveAuthorizationRequired"_s
                            << u"service-refused"_s;
    QTest::newRow("the bus") << u"org.freedesktop.DBus.Error.AccessDenied"_s << u"service-refused"_s;
    QTest::newRow("cancelled") << u"org.freedesktop.PolicyKit1.Error.Failed"_s << u"service-refused"_s;
    QTest::newRow("masked") << u"org.freedesktop.systemd1.UnitMasked"_s << u"service-failed"_s;
    QTest::newRow("gone") << u"org.freedesktop.systemd1.NoSuchUnit"_s << u"service-missing"_s;
}

void TestService::aRefusalTellsWhatToType()
{
    QFETCH(QString, error);
    QFETCH(QString, id);
    m_systemd->refusal = error;
    for (const ServiceAct act : {ServiceAct::Restart, ServiceAct::Disable}) {
        std::optional<Result<void>> done;
        m_service->act(act, [&done](const Result<void> &result) { done = result; });
        QTRY_VERIFY(done.has_value());
        QVERIFY(!*done);
        QCOMPARE(done->error().message.id, id);
        if (id == "service-refused"_L1)
            QVERIFY(done->error().message.english.contains(
                u"sudo systemctl %1 FOGMulticastManager"_s.arg(toWord(act))));
    }
}

void TestService::enablingIsToldToSystemdAtOnce()
{
    QCOMPARE(act(ServiceAct::Disable), QString());
    QCOMPARE(m_systemd->calls, (QStringList {u"DisableUnitFiles FOGMulticastManager.service"_s, u"Reload"_s}));
    QVERIFY(!status().isEnabled);
    QCOMPARE(act(ServiceAct::Enable), QString());
    QVERIFY(status().isEnabled);
}

void TestService::nothingIsDoneWithAServiceThatIsNotThere()
{
    m_systemd->unit.loadState = u"not-found"_s;
    QCOMPARE(act(ServiceAct::Start), u"service-missing"_s);
    QCOMPARE(m_systemd->calls, QStringList());
}

void TestService::aBusThatWasRestartedIsFoundAgain()
{
    QCOMPARE(status().state, ServiceStatus::State::Active);
    m_systemd.reset();
    m_bus.stop();
    QTRY_COMPARE(status().state, ServiceStatus::State::Unknown);
    QVERIFY(m_bus.start());
    m_systemd = std::make_unique<StandInSystemd>();
    QVERIFY(m_systemd->begin());
    QTRY_COMPARE(status().state, ServiceStatus::State::Active);
}

void TestService::withoutSystemdTheInitScriptIsAsked_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("state");
    QTest::newRow("runs") << QByteArray("exit 0") << u"active"_s;
    QTest::newRow("stopped") << QByteArray("exit 3") << u"inactive"_s;
    QTest::newRow("does not know") << QByteArray("echo who?; exit 4") << u"unknown"_s;
    QTest::newRow("hangs") << QByteArray("exec sleep 60") << u"unknown"_s;
}

void TestService::withoutSystemdTheInitScriptIsAsked()
{
    QFETCH(QByteArray, script);
    m_systemd.reset();
    QVERIFY(writeScript("[ \"$1\" = status ] || exit 2\n" + script));
    const ServiceStatus told = status();
    QCOMPARE(told.manager, ServiceStatus::Manager::SysV);
    QTEST(toWord(told.state), "state");
    QCOMPARE(told.trouble.isEmpty(), told.state != ServiceStatus::State::Unknown);
}

void TestService::anInitScriptDoesWhatItMay()
{
    m_systemd.reset();
    QVERIFY(writeScript("case $1 in status) exit 3;; start) exit 0;; stop) exit 4;; *) exit 1;; esac"));
    QCOMPARE(act(ServiceAct::Start), QString());
    QCOMPARE(act(ServiceAct::Stop), u"service-refused"_s);
    QCOMPARE(act(ServiceAct::Restart), u"service-failed"_s);
    QCOMPARE(act(ServiceAct::Enable), u"service-refused"_s); // that is no word of such a script
}

void TestService::withoutEitherNothingIsKnownAndThatIsSaid()
{
    m_systemd.reset();
    const ServiceStatus told = status();
    QCOMPARE(told.state, ServiceStatus::State::Unknown);
    QCOMPARE(told.trouble.id, u"service-no-manager"_s);
    QCOMPARE(act(ServiceAct::Start), u"service-no-manager"_s);
}

QTEST_GUILESS_MAIN(TestService)
#include "tst_service.moc"
