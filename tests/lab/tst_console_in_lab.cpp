// SPDX-License-Identifier: GPL-3.0-or-later
// The real window, driven like a person does, over a real controller, udp-sender and virtual computers.

#include "app/rehearsal/virtualcomputer.h"
#include "builtlab.h"
#include "labcontroller.h"
#include "ui/dashboard/bandwidthchart.h"
#include "ui/dashboard/chartdata.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/sessionmodel.h"
#include "ui/deploy/deploypage.h"
#include "ui/desk.h"
#include "ui/mainpages.h"

#include <QAction>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTest>

#include <csignal>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

constexpr quint16 portbase = 63100;
constexpr qint64 mebi = 1024 * 1024;
constexpr SessionId first {1};

/// A console, and what a person does at it.
struct TestDesk : Desk
{
    explicit TestDesk(const QString &socketPath)
        : Desk(socketPath)
    {
        window.show();
        console.connectToController();
    }

    DashboardPage &page() { return window.pages().dashboard(); }
    const BandwidthChart &chart() { return page().chart(); }
    SessionState state()
    {
        const SessionInfo *session = page().model().find(first);
        return session ? session->state : SessionState::Preparing;
    }

    template <typename Widget>
    Widget *field(const QString &name)
    {
        return window.pages().deployment().findChild<Widget *>(name);
    }

    /// Goes to the deploy page, chooses `target` (a lab's name, or empty for a number), types the confirmation and
    /// presses the button as soon as it is on.
    bool deploy(const QString &lab, int computers)
    {
        for (QAction *action : window.findChildren<QAction *>()) {
            if (action->shortcut() == QKeySequence::New)
                action->trigger();
        }
        if (!QTest::qWaitFor([&] { return field<QComboBox>(u"image"_s)->count() == 1; }))
            return false;
        auto *target = field<QComboBox>(u"target"_s);
        if (!QTest::qWaitFor([&] { return lab.isEmpty() || target->findText(lab) >= 0; }))
            return false;
        target->setCurrentIndex(lab.isEmpty() ? target->count() - 1 : target->findText(lab));
        field<QSpinBox>(u"computers"_s)->setValue(computers);
        QTest::keyClicks(field<QLineEdit>(u"typed"_s), lab.isEmpty() ? QString::number(computers) : lab);
        auto *button = field<QPushButton>(u"deploy"_s);
        if (!QTest::qWaitFor([&] { return button->isEnabled(); }))
            return false;
        button->click();
        return true;
    }
};

} // namespace

class TestConsoleInLab : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void aDeploymentFromThePageEndsCompleteInTheTableWithItsChart();
    void aLabIsDeployedToFromThePage();
    void aKilledConsoleHarmsNoTransferAndTheNextOneHasTheWholeChart();
    void aConsoleSurvivesItsControllerAndComesBackToItsSessions();

private:
    void boot(int count);

    QTemporaryDir m_settings;
    std::unique_ptr<VirtualLab> m_lab;
    std::unique_ptr<LabController> m_controller;
    std::vector<std::unique_ptr<VirtualComputer>> m_computers;
};

void TestConsoleInLab::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    m_lab = builtLab({.receivers = 3});
    QVERIFY(m_lab);
}

void TestConsoleInLab::init()
{
    m_controller = std::make_unique<LabController>();
    QVERIFY(m_controller->start());
}

void TestConsoleInLab::cleanup()
{
    m_computers.clear();
    m_controller.reset();
}

void TestConsoleInLab::boot(int count)
{
    for (int number = 1; number <= count; ++number) {
        m_computers.push_back(std::make_unique<VirtualComputer>(m_lab.get(), number));
        m_computers.back()->boot(portbase, 2);
    }
}

void TestConsoleInLab::aDeploymentFromThePageEndsCompleteInTheTableWithItsChart()
{
    QVERIFY(m_controller->addImage({20 * mebi, mebi}));
    QCOMPARE(m_controller->ctl({u"node"_s, u"set"_s, u"--max-bitrate"_s, u"100m"_s}).exitCode, 0);
    TestDesk desk(m_controller->socketPath());
    QTRY_VERIFY(desk.client.isConnected());
    QVERIFY(desk.deploy({}, 3));
    QTRY_COMPARE(desk.state(), SessionState::Waiting);
    boot(3);
    QTRY_COMPARE_WITH_TIMEOUT(desk.state(), SessionState::Sending, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(desk.state(), SessionState::Completed, 60'000);
    QCOMPARE(desk.page().model().find(first)->acknowledged, 21 * mebi);
    const QList<Sample> samples = desk.chart().samples(first);
    // The limit is kept over the time in which the first partition was on its way.
    const auto isMoving = [](const Sample &sample) { return sample.acknowledged > 0; };
    const auto begin = std::ranges::find_if(samples, isMoving);
    const auto end = std::ranges::find_if(samples, [](const Sample &s) { return s.acknowledged > 18 * mebi; });
    QVERIFY(begin != samples.end() && end != samples.end());
    const double bits = double(end->acknowledged - begin->acknowledged) * 8;
    const double megabits = bits / double(end->timeMs - begin->timeMs) / 1000;
    QVERIFY2(megabits > 40 && megabits < 110, qPrintable(QString::number(megabits)));
    // All that was acknowledged has left the interface by the kernel's own count, and not much more.
    const auto &counters = desk.chart().data().counters();
    QCOMPARE(counters.size(), 1);
    const QList<Sample> counted = counters.begin()->second.samples();
    QVERIFY(counted.size() > 2);
    const qint64 left = counted.last().acknowledged - counted.first().acknowledged;
    QVERIFY2(left >= end->acknowledged && left < 2 * 21 * mebi, qPrintable(QString::number(left)));
}

void TestConsoleInLab::aLabIsDeployedToFromThePage()
{
    QVERIFY(m_controller->addImage({4 * mebi, mebi}));
    for (int number = 1; number <= 2; ++number) {
        const QString name = u"PC-%1"_s.arg(number);
        const QString mac = VirtualLab::receiverMac(number);
        QCOMPARE(m_controller->ctl({u"host"_s, u"add"_s, name, u"--mac"_s, mac}).exitCode, 0);
    }
    const QStringList lab {u"lab"_s, u"add"_s, u"Room 204"_s, u"--host"_s, u"PC-1"_s, u"--host"_s, u"PC-2"_s};
    QCOMPARE(m_controller->ctl(lab).exitCode, 0);
    TestDesk desk(m_controller->socketPath());
    QTRY_VERIFY(desk.client.isConnected());
    QVERIFY(desk.deploy(u"Room 204"_s, 2));
    QTRY_COMPARE(desk.state(), SessionState::Waiting);
    QCOMPARE(desk.page().model().find(first)->lab, u"Room 204"_s);
    QCOMPARE(desk.page().model().find(first)->expected, 2);
    // What the page had shown is what the controller then called.
    const QString shown = desk.field<QPlainTextEdit>(u"command"_s)->toPlainText();
    QVERIFY2(shown.contains(u"d1p1.img"_s) && shown.contains(u"--portbase 63100"_s), qPrintable(shown));
    boot(2);
    QTRY_COMPARE_WITH_TIMEOUT(desk.state(), SessionState::Completed, 60'000);
    const auto log = m_controller->startCtl({u"log"_s, u"session-1"_s});
    QTRY_COMPARE(log->state(), QProcess::NotRunning);
    QVERIFY2(log->readAllStandardOutput().contains(shown.toUtf8()), qPrintable(shown));
}

void TestConsoleInLab::aKilledConsoleHarmsNoTransferAndTheNextOneHasTheWholeChart()
{
    QVERIFY(m_controller->addImage({30 * mebi, mebi}));
    const auto ctl = m_controller->startCtl({u"deploy"_s, u"--image"_s, u"lab"_s, u"--receivers"_s, u"2"_s,
        u"--max-bitrate"_s, u"40m"_s, u"--wait"_s});
    QProcess console;
    console.start(QStringLiteral(LABCAST), {u"--socket"_s, m_controller->socketPath()});
    boot(2);
    const auto isSending = [this] {
        const auto shown = m_controller->ctl({u"session"_s, u"show"_s, u"1"_s}).object();
        return shown[u"bytes"_s].toInteger() > 3 * mebi;
    };
    QVERIFY(QTest::qWaitFor(isSending, 20'000));
    ::kill(pid_t(console.processId()), SIGKILL);
    QTRY_COMPARE(console.state(), QProcess::NotRunning);
    TestDesk desk(m_controller->socketPath());
    QTRY_COMPARE_WITH_TIMEOUT(desk.state(), SessionState::Completed, 60'000);
    QTRY_COMPARE(ctl->state(), QProcess::NotRunning);
    QCOMPARE(LabController::resultOf(*ctl).exitCode, 0);
    // From the first tick, none twice, none missing (ticks are 250 ms apart).
    const QList<Sample> samples = desk.chart().samples(first);
    QVERIFY(samples.size() > 20);
    QVERIFY(samples.first().timeMs < desk.page().model().find(first)->createdMs + 600);
    for (qsizetype i = 1; i < samples.size(); ++i) {
        QVERIFY(samples[i].timeMs > samples[i - 1].timeMs);
        QVERIFY(samples[i].timeMs - samples[i - 1].timeMs < 1500);
    }
}

void TestConsoleInLab::aConsoleSurvivesItsControllerAndComesBackToItsSessions()
{
    QVERIFY(m_controller->addImage({30 * mebi, mebi}));
    TestDesk desk(m_controller->socketPath());
    QTRY_VERIFY(desk.client.isConnected());
    QVERIFY(desk.deploy({}, 1));
    QTRY_COMPARE(desk.state(), SessionState::Waiting);
    m_controller->kill();
    QTRY_VERIFY(!desk.client.isConnected());
    QCOMPARE(desk.state(), SessionState::Waiting); // the last picture stays
    QVERIFY(m_controller->start());
    QTRY_VERIFY_WITH_TIMEOUT(desk.client.isConnected(), 5000);
    QTRY_COMPARE(desk.state(), SessionState::Failed);
    QCOMPARE(desk.page().model().find(first)->sentence.headline.id, u"controller-died"_s);
}

QTEST_MAIN(TestConsoleInLab)
#include "tst_console_in_lab.moc"
