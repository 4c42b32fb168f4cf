// SPDX-License-Identifier: GPL-3.0-or-later
// The setup wizard, driven like a person does, over a real controller in a network namespace.

#include "builtlab.h"
#include "labcontroller.h"
#include "setupdesk.h"
#include "ui/table/table.h"
#include "ui/theme.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

void run(const QStringList &arguments)
{
    QProcess process;
    process.start(u"ip"_s, arguments);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
}

} // namespace

class TestSetupInLab : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void aHealthyServerIsSetUpToTheEndAndNotOfferedAgain();
    void aWrongInterfaceHoldsTheWizardUntilItIsRepaired();
    void anotherInterfaceIsTakenByChoosingItsRow();
    void anUnmarkedNodeIsMadeTheMasterOnItsPage();
    void aMissingImageRootIsNamedAndGoesAwayWhenItIsThere();
    void theWizardIsLeftAndGoesOnWhereItWas();
    void interfacesAppearAndGoWhileThePageIsOpen();
    void withoutAnyUsableInterfaceNextStaysOffAndSaysWhy();
    void theWizardOutlivesItsControllerAtEveryStep();
    void aRehearsalIsOfferedInstead();
    void theCommandLineTellsWhatTheChecksFind();

private:
    /// Changes the stored node while no controller runs, as another program may have left it.
    void changeStore(const QString &assignment);

    QTemporaryDir m_settings;
    std::unique_ptr<VirtualLab> m_lab;
    std::unique_ptr<LabController> m_controller;
};

void TestSetupInLab::initTestCase()
{
    applyTheme();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    m_lab = builtLab({.receivers = 1});
    QVERIFY(m_lab);
}

void TestSetupInLab::init()
{
    m_controller = std::make_unique<LabController>();
    QVERIFY(m_controller->start());
}

void TestSetupInLab::cleanup()
{
    m_controller.reset();
}

void TestSetupInLab::changeStore(const QString &assignment)
{
    QVERIFY(m_controller->terminate());
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"change"_s);
        database.setDatabaseName(m_controller->dataFolder() + u"/store.sqlite"_s);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"UPDATE nfsGroupMembers SET "_s + assignment));
    }
    QSqlDatabase::removeDatabase(u"change"_s);
    QVERIFY(m_controller->start());
}

void TestSetupInLab::aHealthyServerIsSetUpToTheEndAndNotOfferedAgain()
{
    {
        SetupDesk desk(m_controller->socketPath());
        QTRY_VERIFY(desk.isOn(SetupStep::Welcome)); // by itself: this is the first start
        QVERIFY(desk.goTo(SetupStep::MasterNode));
        QVERIFY(desk.goOn());
        QVERIFY(desk.isOn(SetupStep::Test));
        QVERIFY(!desk.next()->isEnabled());
        QTest::mouseClick(
            desk.wizard()->currentPage()->findChild<QPushButton *>(u"testMulticast"_s), Qt::LeftButton);
        QVERIFY(desk.whyNot().contains(u"running"_s));
        QVERIFY(desk.goOn());
        QVERIFY(desk.goTo(SetupStep::Summary));
        desk.picture();
        QStringList words;
        for (const QLabel *label : desk.wizard()->currentPage()->findChildren<QLabel *>())
            words << label->text();
        QVERIFY(words.contains(u"eth0"_s));
        QVERIFY(words.join(u' ').contains(u"64.0\u00a0MiB came through eth0"_s));
        QTest::mouseClick(desk.wizard()->button(QWizard::FinishButton), Qt::LeftButton);
        QTRY_VERIFY(!desk.wizard());
    }
    SetupDesk later(m_controller->socketPath());
    QTRY_VERIFY(later.client.isConnected());
    std::optional<QString> asked;
    // Answered after what the guide has asked.
    QTRY_VERIFY((later.client.status([&asked](const Result<ControllerStatus> &) { asked = u""_s; }), asked));
    QTest::qWait(200);
    QVERIFY(!later.wizard());
}

void TestSetupInLab::aWrongInterfaceHoldsTheWizardUntilItIsRepaired()
{
    changeStore(u"ngmInterface = 'eth9'"_s);
    SetupDesk desk(m_controller->socketPath());
    QTRY_VERIFY(desk.wizard());
    QVERIFY(desk.goTo(SetupStep::Interface));
    QTRY_VERIFY(desk.whyNot().contains(u"eth9"_s));
    desk.picture();
    QVERIFY(!desk.next()->isEnabled());
    QCOMPARE(desk.apply()->text(), u"Use eth0 for the Master Node"_s);
    QTest::mouseClick(desk.apply(), Qt::LeftButton);
    QTRY_VERIFY(desk.next()->isEnabled());
    QCOMPARE(m_controller->ctl({u"node"_s, u"show"_s}).object()[u"interface"_s].toString(), u"eth0"_s);
}

void TestSetupInLab::anotherInterfaceIsTakenByChoosingItsRow()
{
    run({u"link"_s, u"add"_s, u"other0"_s, u"type"_s, u"veth"_s, u"peer"_s, u"name"_s, u"other1"_s});
    run({u"addr"_s, u"add"_s, u"10.77.0.1/24"_s, u"dev"_s, u"other0"_s});
    run({u"link"_s, u"set"_s, u"other1"_s, u"up"_s});
    run({u"link"_s, u"set"_s, u"other0"_s, u"up"_s});
    {
        SetupDesk desk(m_controller->socketPath());
        QTRY_VERIFY(desk.wizard());
        QVERIFY(desk.goTo(SetupStep::Interface));
        auto *table = desk.wizard()->currentPage()->findChild<Table *>();
        QTRY_VERIFY((table->selectId(u"other0"_s), table->currentId() == u"other0"_s));
        QTRY_COMPARE(desk.apply()->text(), u"Use other0 for the Master Node"_s);
        desk.picture();
        QTest::mouseClick(desk.apply(), Qt::LeftButton);
        QTRY_COMPARE(m_controller->ctl({u"node"_s, u"show"_s}).object()[u"address"_s].toString(), u"10.77.0.1"_s);
    }
    run({u"link"_s, u"del"_s, u"other0"_s});
}

void TestSetupInLab::anUnmarkedNodeIsMadeTheMasterOnItsPage()
{
    changeStore(u"ngmIsMasterNode = '0'"_s);
    SetupDesk desk(m_controller->socketPath());
    QTRY_VERIFY(desk.wizard());
    QVERIFY(desk.goTo(SetupStep::MasterNode));
    QTRY_VERIFY(desk.whyNot().contains(u"has no master node"_s));
    desk.picture();
    QVERIFY(!desk.next()->isEnabled());
    QTRY_COMPARE(desk.apply()->text(), u"Make DefaultMember the Master Node"_s);
    QTest::mouseClick(desk.apply(), Qt::LeftButton);
    QTRY_VERIFY(desk.next()->isEnabled());
    QVERIFY(m_controller->ctl({u"node"_s, u"show"_s}).object()[u"master"_s].toBool());
}

void TestSetupInLab::aMissingImageRootIsNamedAndGoesAwayWhenItIsThere()
{
    const QString root = m_controller->dataFolder() + u"/elsewhere"_s;
    changeStore(u"ngmRootPath = '%1'"_s.arg(root));
    SetupDesk desk(m_controller->socketPath());
    QTRY_VERIFY(desk.wizard());
    QVERIFY(desk.goTo(SetupStep::MasterNode));
    QTRY_VERIFY(desk.whyNot().contains(root));
    desk.picture();
    QVERIFY(QDir().mkpath(root));
    QTRY_VERIFY(desk.next()->isEnabled());
}

void TestSetupInLab::theWizardIsLeftAndGoesOnWhereItWas()
{
    {
        SetupDesk desk(m_controller->socketPath());
        QTRY_VERIFY(desk.wizard());
        QVERIFY(desk.goTo(SetupStep::MasterNode));
        QTest::mouseClick(desk.wizard()->button(QWizard::CancelButton), Qt::LeftButton);
        QTRY_VERIFY(!desk.wizard());
    }
    SetupDesk desk(m_controller->socketPath());
    QTRY_VERIFY(desk.client.isConnected());
    desk.guide.open();
    QTRY_VERIFY(desk.isOn(SetupStep::MasterNode));
}

void TestSetupInLab::interfacesAppearAndGoWhileThePageIsOpen()
{
    SetupDesk desk(m_controller->socketPath());
    QTRY_VERIFY(desk.wizard());
    QVERIFY(desk.goTo(SetupStep::Interface));
    const auto *model = desk.wizard()->currentPage()->findChild<Table *>()->model();
    QTRY_VERIFY(model->rowCount() > 0);
    const int before = model->rowCount();
    run({u"link"_s, u"add"_s, u"late0"_s, u"type"_s, u"veth"_s});
    QTRY_COMPARE(model->rowCount(), before + 2); // and its other end
    run({u"link"_s, u"del"_s, u"late0"_s});
    QTRY_COMPARE(model->rowCount(), before);
}

void TestSetupInLab::withoutAnyUsableInterfaceNextStaysOffAndSaysWhy()
{
    SetupDesk desk(m_controller->socketPath());
    QTRY_VERIFY(desk.wizard());
    QVERIFY(desk.goTo(SetupStep::Interface));
    run({u"link"_s, u"set"_s, u"eth0"_s, u"down"_s});
    QTRY_VERIFY(desk.whyNot().contains(u"down"_s));
    QVERIFY(!desk.next()->isEnabled());
    desk.picture();
    run({u"link"_s, u"set"_s, u"eth0"_s, u"up"_s});
    QTRY_VERIFY(desk.next()->isEnabled());
}

void TestSetupInLab::theWizardOutlivesItsControllerAtEveryStep()
{
    SetupDesk desk(m_controller->socketPath());
    QTRY_VERIFY(desk.wizard());
    for (int step = 0; step + 1 < setupSteps; ++step) {
        QVERIFY(desk.goTo(SetupStep(step)));
        m_controller->kill();
        QTRY_VERIFY(desk.whyNot().contains(u"no connection"_s));
        QVERIFY(!desk.next()->isEnabled());
        desk.picture();
        QVERIFY(m_controller->start());
        if (step == int(SetupStep::Test))
            desk.wizard()->currentPage()->findChild<QCheckBox *>(u"skipTest"_s)->setChecked(true);
        QTRY_VERIFY(desk.next()->isEnabled());
    }
}

void TestSetupInLab::aRehearsalIsOfferedInstead()
{
    SetupDesk desk(m_controller->socketPath());
    QTRY_VERIFY(desk.wizard());
    bool isWanted = false;
    connect(&desk.guide, &SetupGuide::rehearseRequested, this, [&isWanted] { isWanted = true; });
    desk.wizard()->findChild<QRadioButton *>(u"chooseRehearsal"_s)->click();
    desk.picture();
    QCOMPARE(desk.next()->text(), u"&Rehearse"_s);
    QVERIFY(desk.goOn());
    QTRY_VERIFY(isWanted);
    QTRY_VERIFY(!desk.wizard());
}

void TestSetupInLab::theCommandLineTellsWhatTheChecksFind()
{
    const CtlResult healthy = m_controller->ctl({u"check"_s});
    QCOMPARE(healthy.exitCode, 0);
    QCOMPARE(healthy.json.array().size(), 17);
    changeStore(u"ngmInterface = 'eth9'"_s);
    QCOMPARE(m_controller->ctl({u"check"_s}).exitCode, 1);
    const CtlResult broken = m_controller->ctl({u"check"_s, u"interface"_s});
    QCOMPARE(broken.exitCode, 1);
    QCOMPARE(broken.json.array().size(), 1);
    const QJsonObject finding = broken.json.array().first().toObject();
    QCOMPARE(finding[u"id"_s].toString(), u"interface"_s);
    QCOMPARE(finding[u"status"_s].toString(), u"error"_s);
    QVERIFY(finding[u"summary"_s].toString().contains("eth9"_L1));
    QCOMPARE(finding[u"evidence"_s][0][u"value"_s].toString(), u"eth9"_s);
    QVERIFY(finding[u"remedy"_s].toString().contains("eth0"_L1));
    QCOMPARE(m_controller->ctl({u"check"_s, u"udp-sender"_s, u"image-root"_s}).exitCode, 0);
    QCOMPARE(m_controller->ctl({u"check"_s, u"no-such-check"_s}).exitCode, 2);
}

QTEST_MAIN(TestSetupInLab)
#include "tst_setup_in_lab.moc"
