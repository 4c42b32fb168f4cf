// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the audit trail, against a controller that has one.
#include "fakes/fakecontroller.h"
#include "scenes.h"
#include "ui/audit/auditpage.h"
#include "ui/mainpages.h"
#include "ui/mainwindow.h"
#include "ui/sentenceframe.h"
#include "ui/table/table.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

/// A console that looks at the audit trail.
struct Desk
{
    FakeController controller;
    ControllerClient client;
    MainWindow window {client};

    explicit Desk(int count)
    {
        scenes::addActs(controller, scenes::noon, count);
        window.show();
        client.setDevice(controller.connectConsole());
        window.pages().showPage(window.pages().audit());
    }

    AuditPage &page() { return window.pages().audit(); }
    int rows() { return page().model().rowCount(); }
    QString cell(int row, int column) { return page().model().index(row, column).data().toString(); }

    QAction *action(const QString &text)
    {
        for (QAction *action : page().findChildren<QAction *>()) {
            if (action->text().remove(u'&').startsWith(text))
                return action;
        }
        return nullptr;
    }
};

} // namespace

class TestAuditPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path()); }
    void whereNobodyHasActedThePageSaysSo();
    void actsStandInPlainWordsNewestFirst();
    void whatSomebodyDoesAppearsByItself();
    void whatIsTypedFilters();
    void theSelectedActIsShownWhole();
    void rowsAreCopiedAndTheListIsSaved();
    void theModelsKeepToTheRules();

private:
    QTemporaryDir m_settings;
};

void TestAuditPage::whereNobodyHasActedThePageSaysSo()
{
    Desk desk(0);
    QTRY_COMPARE(desk.controller.countOf(u"audit.list"_s), 1);
    QTRY_VERIFY(std::ranges::any_of(desk.page().findChildren<QLabel *>(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains("Nobody has changed"_L1);
    }));
    QVERIFY(!desk.page().table().isVisible());
}

void TestAuditPage::actsStandInPlainWordsNewestFirst()
{
    Desk desk(2500);
    QTRY_COMPARE(desk.rows(), 2500);
    QCOMPARE(desk.controller.countOf(u"audit.list"_s), 4);
    QCOMPARE(desk.cell(0, 1), u"anna"_s);
    QCOMPARE(desk.cell(0, 2), u"Deploy Win11-Lab-2026 to Lab 2"_s);
    QCOMPARE(desk.cell(0, 4), u"Done"_s);
    QVERIFY(desk.cell(1, 4).contains("labcast-admin"_L1));
}

void TestAuditPage::whatSomebodyDoesAppearsByItself()
{
    Desk desk(3);
    QTRY_COMPARE(desk.rows(), 3);
    desk.controller.addAct({.timeMs = scenes::noon + 1, .who = u"bert"_s, .method = u"coffee.make"_s});
    QTRY_COMPARE(desk.rows(), 4);
    QCOMPARE(desk.cell(0, 2), u"coffee.make"_s); // of a newer controller
    for (int i = 0; i < 150; ++i) // more than one page brings
        desk.controller.addAct({.timeMs = scenes::noon + 2 + i, .who = u"bert"_s, .method = u"fog.take"_s});
    QTRY_COMPARE(desk.rows(), 154);
    QCOMPARE(desk.page().model().acts().last().id, 1);
}

void TestAuditPage::whatIsTypedFilters()
{
    Desk desk(60);
    QTRY_COMPARE(desk.rows(), 60);
    auto *filter = desk.window.findChild<QLineEdit *>(u"auditFilter"_s);
    filter->setText(u"deploy win11"_s);
    QCOMPARE(desk.rows(), 12);
    filter->setText(u"BERT"_s);
    QCOMPARE(desk.rows(), 12);
    filter->setText(u"no such thing"_s);
    QCOMPARE(desk.rows(), 0);
    QVERIFY(!desk.action(u"Save"_s)->isEnabled());
    filter->clear();
    QCOMPARE(desk.rows(), 60);
}

void TestAuditPage::theSelectedActIsShownWhole()
{
    Desk desk(5);
    QTRY_COMPARE(desk.rows(), 5);
    QTRY_VERIFY(desk.page().sentence().headline().contains("Deploy Win11-Lab-2026 to Lab 2"_L1));
    QVERIFY(desk.page().sentence().headline().contains("anna"_L1));
    QVERIFY(desk.page().sentence().detail().contains("session.deploy: image = Win11-Lab-2026; lab = Lab 2"_L1));
    desk.page().table().selectId(4);
    QVERIFY(desk.page().sentence().detail().contains("Ask whoever"_L1));
}

void TestAuditPage::rowsAreCopiedAndTheListIsSaved()
{
    Desk desk(5);
    QTRY_COMPARE(desk.rows(), 5);
    QTRY_VERIFY(desk.action(u"Copy"_s)->isEnabled());
    desk.page().table().selectAll();
    desk.action(u"Copy"_s)->trigger();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines[0].endsWith(u"\tanna\tDeploy Win11-Lab-2026 to Lab 2\tDone"_s));
    const QTemporaryDir folder;
    desk.action(u"Save"_s)->trigger();
    auto *dialog = desk.page().findChild<QFileDialog *>();
    QVERIFY(dialog);
    emit dialog->fileSelected(folder.filePath(u"a.csv"_s));
    QFile file(folder.filePath(u"a.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("\r\n"), 6);
    emit dialog->fileSelected(u"/nonexistent/x"_s);
    QVERIFY(desk.window.findChild<SentenceFrame *>(u"notice"_s)->isVisible());
    dialog->close();
}

void TestAuditPage::theModelsKeepToTheRules()
{
    FakeController controller;
    scenes::addActs(controller, scenes::noon, 30);
    QObject owner;
    auto *model = makeAuditModel(&owner);
    AuditSortModel sorted(*model);
    const QAbstractItemModelTester first(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester second(&sorted, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model->setRows(controller.acts);
    sorted.setText(u"bert"_s);
    for (int column = 0; column < model->columnCount(); ++column)
        sorted.sort(column);
    model->setRows(controller.acts.mid(5));
    QVERIFY(sorted.rowCount() > 0);
}

QTEST_MAIN(TestAuditPage)
#include "tst_auditpage.moc"
