// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"
#include "ui/library/hostpicker.h"
#include "ui/library/hostview.h"
#include "ui/library/librarypage.h"
#include "ui/library/recordview.h"
#include "ui/sentenceframe.h"
#include "ui/table/recordmodel.h"
#include "ui/table/table.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

enum Tab { Images, Computers, Labs, Node };

const QString manyEmoji = QString::fromUcs4(U"😀", 1).repeated(250);

/// The library page with a controller that answers from memory.
struct Bench
{
    FakeController controller;
    ControllerClient client;
    LibraryPage page {client};
    QSignalSpy deploys {&page, &LibraryPage::deployRequested};

    explicit Bench(Tab tab)
    {
        scenes::addImages(controller);
        scenes::addHosts(controller);
        page.resize(900, 600);
        page.tabs()->setCurrentIndex(tab);
        page.show();
    }

    /// Shows the tab with what the controller has.
    bool open()
    {
        client.setDevice(controller.connectConsole());
        client.subscribe();
        return QTest::qWaitFor([this] { return rows() > 0 && controller.countOf(u"subscribe"_s) > 0; });
    }

    RecordView &view() const { return *static_cast<RecordView *>(page.currentView()); }
    Table &table() const { return *view().table(); }
    int rows() { return page.tabs()->currentIndex() == Node ? 1 : table().model()->rowCount(); }
    QString cell(int row, int column) const { return table().model()->index(row, column).data().toString(); }
    /// Add, edit, remove, nothing, deploy.
    void trigger(int action) const { view().toolActions().at(action)->trigger(); }
    template <typename Widget>
    Widget *find(const QString &name = {}) const
    {
        return page.findChild<Widget *>(name);
    }
    void type(const QString &field, const QString &text) const
    {
        find<QDialog>()->findChild<QLineEdit *>(field)->setText(text);
    }
    void press(const QString &button) const { find<QDialog>()->findChild<QPushButton *>(button)->click(); }
    void filter(const QString &text) const { view().findChild<QLineEdit *>(u"filter"_s)->setText(text); }
    /// To the question before something is removed.
    void agree() const
    {
        auto *box = find<QMessageBox>();
        for (auto *button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::DestructiveRole)
                return button->click();
        }
    }
    SentenceFrame *error() const { return find<QDialog>()->findChild<SentenceFrame *>(u"error"_s); }
};

Record record(const QString &name, const QString &text, qint64 number)
{
    return {name, {name, text, QString::number(number)}, {{2, number}}};
}

QStringList keysOf(const RecordModel &model)
{
    QStringList keys;
    for (int row = 0; row < model.rowCount(); ++row)
        keys << model.keyAt(row);
    return keys;
}

} // namespace

/// The library page as an admin works with it.
class TestLibrary : public QObject
{
    Q_OBJECT

private slots:
    void anImportIsShownBeforeItIsDone();
    void aFileThatCannotBeImportedSaysWhy();
    void computersAreExportedIntoAFile();
    void recordsAreSortedAsPeopleDoAndFiltered();
    void chosenNamesOutliveTheFilter();
    void eachTabShowsWhatTheControllerHas();
    void anEmptyTabSaysWhatToDo();
    void aTabIsAskedForOnlyWhenItIsSeen();
    void aComputerIsAddedByKeyboard();
    void aRefusalStandsInTheDialog();
    void aLostConnectionStandsInTheDialog();
    void manyEmojiFitEveryField_data();
    void manyEmojiFitEveryField();
    void theSelectionStaysWithItsNames();
    void aRemovalIsAskedFirst();
    void whatIsProtectedIsMarkedAndAllowedOnlyAfterAYes();
    void aRefusedRemovalStandsOnThePage();
    void whatIsChosenIsDeployed();
    void aDisabledImageIsNotDeployed();
    void aLabIsPutTogetherFromAFilteredList();
    void onlyWhatChangedOfTheNodeIsSent();
    void theNodeSaysHowManySessionsItSendsAtOnce();
    void anImageIsDisabled();
    void anImageIsLimitedToAPartition();
    void anImageIsAddedWithItsPartitions();
    void columnsAndTabAreKept();
    void tenThousandComputersAreShownAtOnce();
};

void TestLibrary::recordsAreSortedAsPeopleDoAndFiltered()
{
    RecordModel model({{u"Name"_s}, {u"Text"_s}, {u"Number"_s}});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRecords(
        {record(u"PC-10"_s, u"b"_s, 5), record(u"pc-2"_s, u"a"_s, 40), record(u"PC-1"_s, u"b"_s, 300)});
    QCOMPARE(keysOf(model), QStringList({u"PC-1"_s, u"pc-2"_s, u"PC-10"_s}));
    model.sort(2, Qt::AscendingOrder);
    QCOMPARE(keysOf(model), QStringList({u"PC-10"_s, u"pc-2"_s, u"PC-1"_s}));
    model.sort(1, Qt::DescendingOrder);
    QCOMPARE(keysOf(model).last(), u"pc-2"_s);
    model.setFilter(u" pC-1"_s);
    QCOMPARE(keysOf(model).size(), 2);
    QCOMPARE(model.count(), 3);
    QCOMPARE(model.rowOf(u"pc-2"_s), -1);
    model.setFilter(u"nothing like it"_s);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.keyAt(0), QString());
}

void TestLibrary::chosenNamesOutliveTheFilter()
{
    HostPicker picker;
    const QAbstractItemModelTester tester(&picker, QAbstractItemModelTester::FailureReportingMode::QtTest);
    picker.setChosen({u"PC-10"_s});
    picker.setNames({u"PC-10"_s, u"PC-2"_s, u"Lab-1"_s});
    picker.setFilter(u"lab"_s);
    QCOMPARE(picker.rowCount(), 1);
    picker.setShownChosen(true);
    picker.setFilter({});
    QCOMPARE(picker.chosen(), QStringList({u"Lab-1"_s, u"PC-10"_s}));
    QVERIFY(picker.setData(picker.index(2), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(picker.chosen(), QStringList {u"Lab-1"_s});
}

void TestLibrary::eachTabShowsWhatTheControllerHas()
{
    Bench bench(Computers);
    QVERIFY(bench.open());
    QCOMPARE(bench.rows(), 30);
    QCOMPARE(bench.cell(1, 0), u"PC-2"_s);
    QCOMPARE(bench.cell(1, 1), u"00:1a:2b:3c:4d:02"_s);
    bench.page.tabs()->setCurrentIndex(Labs);
    QTRY_COMPARE(bench.rows(), 3);
    QCOMPARE(bench.cell(2, 0), u"Room 204"_s);
    QCOMPARE(bench.cell(2, 1), u"24"_s);
    bench.page.tabs()->setCurrentIndex(Images);
    QTRY_COMPARE(bench.rows(), 3);
}

void TestLibrary::anEmptyTabSaysWhatToDo()
{
    Bench bench(Computers);
    bench.controller.hosts.clear();
    bench.client.setDevice(bench.controller.connectConsole());
    QTRY_VERIFY(bench.view().findChild<QPushButton *>(u"emptyAdd"_s)->isVisible());
    bench.view().findChild<QPushButton *>(u"emptyAdd"_s)->click();
    QVERIFY(bench.find<QDialog>());
}

void TestLibrary::aTabIsAskedForOnlyWhenItIsSeen()
{
    Bench bench(Images);
    QVERIFY(bench.open());
    QCOMPARE(bench.controller.countOf(u"host.list"_s), 0);
    bench.page.tabs()->setCurrentIndex(Computers);
    QTRY_COMPARE(bench.rows(), 30);
    bench.page.tabs()->setCurrentIndex(Images);
    bench.page.tabs()->setCurrentIndex(Computers);
    QCOMPARE(bench.controller.countOf(u"host.list"_s), 1);
    bench.controller.changeLibrary();
    QTRY_COMPARE(bench.controller.countOf(u"host.list"_s), 2);
}

void TestLibrary::aComputerIsAddedByKeyboard()
{
    Bench bench(Computers);
    QVERIFY(bench.open());
    bench.page.activateWindow();
    bench.table().setFocus();
    QTest::keyClick(&bench.table(), Qt::Key_Insert);
    QVERIFY(bench.find<QDialog>());
    bench.type(u"name"_s, u"PC-31"_s);
    bench.type(u"macs"_s, u"00-1A-2B-3C-4D-FF; 001a.2b3c.4dfe,"_s);
    QTest::keyClick(bench.find<QDialog>(), Qt::Key_Return);
    QTRY_COMPARE(bench.rows(), 31);
    const QJsonObject asked = bench.controller.lastParams(u"host.add"_s);
    QCOMPARE(asked[u"macs"_s].toArray(), QJsonArray({u"00-1A-2B-3C-4D-FF"_s, u"001a.2b3c.4dfe"_s}));
    QTRY_VERIFY(!bench.find<QDialog>());
}

void TestLibrary::aRefusalStandsInTheDialog()
{
    Bench bench(Computers);
    QVERIFY(bench.open());
    bench.controller.refusals[u"host.change"_s]
        = Error {makeMessage("host-exists"_L1, {{u"name"_s, u"PC-4"_s}}), {}};
    bench.view().select({u"PC-3"_s});
    bench.trigger(1);
    bench.type(u"name"_s, u"PC-4"_s);
    bench.press(u"yes"_s);
    QTRY_VERIFY(bench.error()->isVisible());
    QVERIFY(bench.error()->headline().contains(u"PC-4"_s));
    QCOMPARE(bench.controller.lastParams(u"host.change"_s)[u"name"_s].toString(), u"PC-3"_s);
    bench.controller.refusals.clear();
    bench.press(u"yes"_s);
    QTRY_VERIFY(!bench.find<QDialog>());
}

void TestLibrary::aLostConnectionStandsInTheDialog()
{
    for (const Tab tab : {Images, Computers, Labs}) {
        Bench bench(tab);
        QVERIFY(bench.open());
        bench.view().select({bench.cell(0, 0)});
        bench.trigger(1);
        bench.controller.disconnectConsole();
        bench.press(u"yes"_s);
        QTRY_VERIFY(bench.error()->isVisible());
        QVERIFY(bench.find<QDialog>()->findChild<QPushButton *>(u"yes"_s)->isEnabled());
    }
}

void TestLibrary::manyEmojiFitEveryField_data()
{
    QTest::addColumn<int>("tab");
    QTest::newRow("image") << int(Images);
    QTest::newRow("computer") << int(Computers);
    QTest::newRow("lab") << int(Labs);
}

void TestLibrary::manyEmojiFitEveryField()
{
    QFETCH(int, tab);
    Bench bench {Tab(tab)};
    bench.controller.images.first().name = manyEmoji;
    bench.controller.hosts.first().name = manyEmoji;
    bench.controller.hosts.first().description = manyEmoji;
    bench.controller.labs.first().name = manyEmoji;
    bench.controller.labs.first().description = manyEmoji;
    for (const char *method : {"host.change", "lab.change", "image.change", "lab.remove"})
        bench.controller.refusals[QString::fromLatin1(method)]
            = Error {makeMessage("lab-exists"_L1, {{u"name"_s, manyEmoji}}), manyEmoji};
    QVERIFY(bench.open());
    bench.view().select({manyEmoji});
    QCOMPARE(bench.view().selectedKeys(), QStringList {manyEmoji});
    bench.trigger(1);
    for (auto *field : bench.find<QDialog>()->findChildren<QLineEdit *>())
        field->setText(manyEmoji);
    bench.press(u"yes"_s);
    QTRY_VERIFY(bench.error()->isVisible());
    QVERIFY2(bench.find<QDialog>()->width() <= 900, qPrintable(QString::number(bench.find<QDialog>()->width())));
    QCOMPARE(bench.page.width(), 900);
}

void TestLibrary::theSelectionStaysWithItsNames()
{
    Bench bench(Computers);
    QVERIFY(bench.open());
    bench.view().select({u"PC-9"_s, u"PC-10"_s});
    bench.controller.hosts.removeFirst();
    bench.controller.changeLibrary();
    QTRY_COMPARE(bench.rows(), 29);
    QCOMPARE(bench.view().selectedKeys(), QStringList({u"PC-9"_s, u"PC-10"_s}));
    bench.table().sortByColumn(0, Qt::DescendingOrder);
    QCOMPARE(bench.view().selectedKeys().size(), 2);
    QVERIFY(bench.page.find());
    bench.filter(u"pc-10"_s);
    QCOMPARE(bench.rows(), 1);
    QCOMPARE(bench.view().selectedKeys(), QStringList {u"PC-10"_s});
}

void TestLibrary::aRemovalIsAskedFirst()
{
    Bench bench(Computers);
    QVERIFY(bench.open());
    bench.view().select({u"PC-9"_s, u"PC-10"_s});
    bench.trigger(2);
    auto *box = bench.find<QMessageBox>();
    QVERIFY(box);
    QCOMPARE(box->buttonRole(box->defaultButton()), QMessageBox::RejectRole);
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_VERIFY(!bench.find<QMessageBox>());
    QCOMPARE(bench.controller.countOf(u"host.remove"_s), 0);
    bench.trigger(2);
    bench.agree();
    QTRY_COMPARE(bench.rows(), 28);
    QCOMPARE(
        bench.controller.lastParams(u"host.remove"_s)[u"names"_s].toArray(), QJsonArray({u"PC-9"_s, u"PC-10"_s}));
}

void TestLibrary::whatIsProtectedIsMarkedAndAllowedOnlyAfterAYes()
{
    Bench bench(Computers);
    bench.controller.protectedThings = {{.name = u"PC-9"_s, .by = Protector::Administrator},
        {.name = u"PC-11"_s, .by = Protector::Lab, .lab = u"Room 12"_s}};
    QVERIFY(bench.open());
    const auto textOf = [&bench](const QString &name) {
        for (int row = 0; row < bench.rows(); ++row) {
            if (bench.cell(row, 0) == name)
                return bench.cell(row, 3);
        }
        return u"no such row"_s;
    };
    bench.controller.protectedThings << ProtectedThing {
        ProtectedThing::Kind::Unmatched, u"teecher-1"_s, Protector::Administrator};
    bench.controller.changeLibrary();
    auto *warning = bench.view().findChild<SentenceFrame *>();
    QTRY_VERIFY(warning->isVisible()); // it protects nobody
    bench.controller.protectedThings.removeLast();
    bench.controller.changeLibrary();
    QTRY_VERIFY(!warning->isVisible());
    QTRY_COMPARE(textOf(u"PC-9"_s), u"By the administrator"_s);
    QCOMPARE(textOf(u"PC-11"_s), u"With Room 12"_s);
    QAction *protect = bench.view().toolActions().last();
    bench.view().select({u"PC-9"_s});
    QVERIFY(!protect->isEnabled()); // only there it can be allowed
    bench.view().select({u"PC-9"_s, u"PC-10"_s});
    QCOMPARE(protect->text(), u"Pr&otect"_s);
    bench.view().select({u"PC-10"_s});
    protect->trigger();
    QTRY_COMPARE(textOf(u"PC-10"_s), u"Yes"_s);
    QTRY_COMPARE(protect->text(), u"A&llow Deployments…"_s);
    protect->trigger();
    auto *box = bench.find<QMessageBox>();
    QVERIFY(box);
    QCOMPARE(box->buttonRole(box->defaultButton()), QMessageBox::RejectRole);
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_VERIFY(!bench.find<QMessageBox>());
    QCOMPARE(textOf(u"PC-10"_s), u"Yes"_s);
    protect->trigger();
    bench.agree();
    QTRY_COMPARE(textOf(u"PC-10"_s), QString());
    QCOMPARE(bench.controller.countOf(u"protection.change"_s), 2);
}

void TestLibrary::aRefusedRemovalStandsOnThePage()
{
    Bench bench(Labs);
    QVERIFY(bench.open());
    bench.controller.refusals[u"lab.remove"_s]
        = Error {makeMessage("lab-in-use"_L1, {{u"name"_s, u"Room 12"_s}, {u"session"_s, 3}}), {}};
    bench.view().select({u"Room 12"_s});
    bench.trigger(2);
    bench.agree();
    QTRY_VERIFY(bench.view().findChild<SentenceFrame *>()->isVisible());
    QVERIFY(bench.view().findChild<SentenceFrame *>()->headline().contains(u"Room 12"_s));
}

void TestLibrary::whatIsChosenIsDeployed()
{
    Bench bench(Computers);
    QVERIFY(bench.open());
    QVERIFY(!bench.view().toolActions().last()->isEnabled());
    bench.view().select({u"PC-2"_s, u"PC-10"_s});
    bench.trigger(4);
    QCOMPARE(
        bench.deploys.takeLast().first().value<DeployTarget>(), (DeployTarget {{}, {u"PC-2"_s, u"PC-10"_s}, {}}));
    bench.page.tabs()->setCurrentIndex(Labs);
    QTRY_COMPARE(bench.rows(), 3);
    bench.view().select({u"Room 204"_s});
    bench.trigger(4);
    QCOMPARE(bench.deploys.takeLast().first().value<DeployTarget>(), (DeployTarget {u"Room 204"_s, {}, {}}));
}

void TestLibrary::aDisabledImageIsNotDeployed()
{
    Bench bench(Images);
    bench.controller.images.first().enabled = false;
    QVERIFY(bench.open());
    bench.view().select({bench.controller.images.first().name});
    QVERIFY(!bench.view().toolActions().last()->isEnabled());
    bench.view().select({bench.controller.images.last().name});
    QVERIFY(bench.view().toolActions().last()->isEnabled());
}

void TestLibrary::aLabIsPutTogetherFromAFilteredList()
{
    Bench bench(Labs);
    QVERIFY(bench.open());
    bench.trigger(0);
    auto *dialog = bench.find<QDialog>();
    auto *list = dialog->findChild<QListView *>(u"hosts"_s);
    QTRY_COMPARE(list->model()->rowCount(), 30);
    bench.type(u"name"_s, u"Room 9"_s);
    bench.type(u"filter"_s, u"PC-3"_s);
    QCOMPARE(list->model()->rowCount(), 2); // PC-3 and PC-30
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Space);
    bench.type(u"filter"_s, {});
    bench.press(u"yes"_s);
    QTRY_COMPARE(bench.rows(), 4);
    QCOMPARE(bench.controller.lastParams(u"lab.add"_s)[u"hosts"_s].toArray(), QJsonArray {u"PC-3"_s});
}

void TestLibrary::onlyWhatChangedOfTheNodeIsSent()
{
    Bench bench(Node);
    QVERIFY(bench.open());
    QTRY_VERIFY(bench.page.currentView()->toolActions().first()->isEnabled());
    bench.page.currentView()->toolActions().first()->trigger();
    auto *interface = bench.find<QDialog>()->findChild<QComboBox *>(u"interface"_s);
    QTRY_COMPARE(interface->count(), 2);
    QCOMPARE(interface->currentData().toString(), u"ens18"_s);
    bench.type(u"rate"_s, u"900m"_s);
    bench.press(u"yes"_s);
    QTRY_COMPARE(bench.controller.countOf(u"node.set"_s), 1);
    QCOMPARE(bench.controller.lastParams(u"node.set"_s), (QJsonObject {{u"maxBitrate"_s, u"900m"_s}}));
}

void TestLibrary::theNodeSaysHowManySessionsItSendsAtOnce()
{
    Bench bench(Node);
    bench.controller.status.node.maxSessions = 4;
    QVERIFY(bench.open());
    QTRY_COMPARE(bench.find<QLabel>(u"sessions"_s)->text(), u"4"_s);
    bench.page.currentView()->toolActions().first()->trigger();
    auto *sessions = bench.find<QDialog>()->findChild<QSpinBox *>(u"sessions"_s);
    QCOMPARE(sessions->value(), 4);
    sessions->setValue(1000);
    bench.press(u"yes"_s);
    QTRY_COMPARE(bench.controller.countOf(u"node.set"_s), 1);
    QCOMPARE(bench.controller.lastParams(u"node.set"_s), (QJsonObject {{u"maxSessions"_s, 128}}));
}

void TestLibrary::anImageIsDisabled()
{
    Bench bench(Images);
    QVERIFY(bench.open());
    bench.view().select({u"Ubuntu-24.04"_s});
    bench.trigger(1);
    bench.find<QDialog>()->findChild<QCheckBox *>(u"enabled"_s)->setChecked(false);
    bench.press(u"yes"_s);
    QTRY_COMPARE(bench.controller.countOf(u"image.change"_s), 1);
    const QJsonObject asked = bench.controller.lastParams(u"image.change"_s);
    QCOMPARE(asked[u"enabled"_s].toBool(true), false);
    QVERIFY(!asked.contains(u"directory"_s)); // the files are not looked at again
}

void TestLibrary::anImageIsLimitedToAPartition()
{
    Bench bench(Images);
    bench.controller.images[1].partitionType = 2;
    QVERIFY(bench.open());
    bench.view().select({u"Ubuntu-24.04"_s});
    bench.trigger(1);
    auto *partitions = bench.find<QDialog>()->findChild<QComboBox *>(u"partitions"_s);
    QCOMPARE(partitions->currentText(), u"Partition table and MBR only"_s);
    QCOMPARE(partitions->count(), 12);
    partitions->setCurrentText(u"Partition 10"_s);
    bench.press(u"yes"_s);
    QTRY_COMPARE(bench.controller.countOf(u"image.change"_s), 1);
    QCOMPARE(bench.controller.lastParams(u"image.change"_s)[u"partitionType"_s].toInt(), 12);
}

void TestLibrary::anImageIsAddedWithItsPartitions()
{
    Bench bench(Images);
    QVERIFY(bench.open());
    bench.trigger(0);
    auto *dialog = bench.find<QDialog>();
    bench.type(u"name"_s, u"Disk"_s);
    dialog->findChild<QComboBox *>(u"type"_s)->setCurrentText(u"Raw"_s);
    auto *partitions = dialog->findChild<QComboBox *>(u"partitions"_s);
    QCOMPARE(partitions->currentText(), u"Everything"_s);
    partitions->setCurrentText(u"Partition 1"_s);
    bench.press(u"add"_s);
    QTRY_COMPARE(bench.controller.countOf(u"image.add"_s), 1);
    const QJsonObject asked = bench.controller.lastParams(u"image.add"_s);
    QCOMPARE(asked[u"type"_s].toInt(), 4);
    QCOMPARE(asked[u"partitionType"_s].toInt(), 3);
}

void TestLibrary::columnsAndTabAreKept()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    {
        Bench bench(Labs);
        bench.table().setColumnWidth(0, 321);
        bench.page.saveView(settings);
    }
    Bench bench(Images);
    bench.page.restoreView(settings);
    QCOMPARE(bench.page.tabs()->currentIndex(), int(Labs));
    QCOMPARE(bench.table().columnWidth(0), 321);
}

void TestLibrary::tenThousandComputersAreShownAtOnce()
{
    Bench bench(Images);
    bench.controller.hosts.clear();
    for (int i = 10'000; i > 0; --i)
        bench.controller.hosts << Host {.id = {i},
            .name = u"PC-%1"_s.arg(i),
            .macs = {u"02:00:00:00:%1:%2"_s.arg(i / 256, 2, 16, QChar(u'0')).arg(i % 256, 2, 16, QChar(u'0'))},
            .address = {},
            .description = {},
            .image = {}};
    QVERIFY(bench.open());
    QElapsedTimer timer;
    timer.start();
    bench.page.tabs()->setCurrentIndex(Computers);
    QTRY_COMPARE(bench.rows(), 10'000);
    qInfo("10 000 computers: fetched and shown in %lld ms", timer.restart());
    bench.table().sortByColumn(1, Qt::DescendingOrder);
    bench.table().sortByColumn(0, Qt::AscendingOrder);
    const qint64 sorted = timer.restart();
    bench.filter(u"pc-1"_s);
    qInfo("sorted twice in %lld ms, filtered in %lld ms", sorted, timer.elapsed());
    QCOMPARE(bench.rows(), 1112);
    timer.restart();
    bench.page.tabs()->setCurrentIndex(Images);
    bench.page.tabs()->setCurrentIndex(Computers);
    bench.page.grab();
    qInfo("shown again in %lld ms", timer.elapsed());
    QCOMPARE(bench.cell(1, 0), u"PC-10"_s);
}

void TestLibrary::anImportIsShownBeforeItIsDone()
{
    Bench bench(Computers);
    QVERIFY(bench.open());
    const QJsonObject fault = toJson(makeMessage("mac-bad"_L1, {{u"mac"_s, u"00:1a"_s}}));
    const QJsonObject counts {{u"added"_s, 1}, {u"changed"_s, 0}, {u"same"_s, 0}, {u"faults"_s, 1}};
    bench.controller.answers[u"host.upload"_s] = {{u"file"_s, 7}};
    bench.controller.answers[u"host.preview"_s] = {{u"counts"_s, counts},
        {u"rows"_s,
            QJsonArray {QJsonObject {{u"line"_s, 1}, {u"name"_s, u"PC-90"_s}, {u"act"_s, u"add"_s}},
                QJsonObject {
                    {u"line"_s, 2}, {u"name"_s, u"PC-91"_s}, {u"act"_s, u"fault"_s}, {u"fault"_s, fault}}}}};
    bench.controller.answers[u"host.import"_s] = counts;
    QTemporaryFile file;
    QVERIFY(file.open() && file.write("02:00:00:00:00:01,PC-90\n00:1a,PC-91\n") > 0 && file.flush());
    static_cast<HostView &>(bench.view()).importFrom(file.fileName());
    auto *yes = bench.find<QDialog>()->findChild<QPushButton *>(u"yes"_s);
    auto *table = bench.find<QDialog>()->findChild<Table *>();
    const QAbstractItemModelTester tester(table->model());
    QTRY_VERIFY(yes->isEnabled());
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"PC-91"_s); // what is wrong comes first
    QVERIFY(table->model()->index(0, 3).data().toString().contains(u"not a MAC address"_s));
    QCOMPARE(bench.controller.countOf(u"host.import"_s), 0);
    yes->click();
    QTRY_COMPARE(bench.controller.countOf(u"host.import"_s), 1);
    QCOMPARE(bench.controller.lastParams(u"host.import"_s)[u"file"_s].toInt(), 7);
    QCOMPARE(bench.controller.lastParams(u"host.import"_s)[u"added"_s].toInt(), 1);
    QTRY_VERIFY(!bench.find<QDialog>());
}

void TestLibrary::aFileThatCannotBeImportedSaysWhy()
{
    Bench bench(Computers);
    QVERIFY(bench.open());
    auto &view = static_cast<HostView &>(bench.view());
    view.importFrom(u"/nowhere/hosts.csv"_s);
    QVERIFY(!bench.find<QDialog>());
    bench.controller.answers[u"host.upload"_s] = {{u"file"_s, 7}};
    bench.controller.refusals[u"host.preview"_s] = Error {makeMessage("csv-quote-open"_L1, {{u"line"_s, 3}}), {}};
    QTemporaryFile file;
    QVERIFY(file.open());
    view.importFrom(file.fileName());
    QTRY_VERIFY(bench.error()->isVisible());
    QVERIFY(!bench.find<QDialog>()->findChild<QPushButton *>(u"yes"_s)->isEnabled());
}

void TestLibrary::computersAreExportedIntoAFile()
{
    Bench bench(Computers);
    QVERIFY(bench.open());
    bench.controller.answers[u"host.export"_s]
        = {{u"rows"_s, QJsonArray {QJsonArray {u"02:00:00:00:00:01"_s, u"PC-1"_s, u"=1, \"x\""_s}}}};
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"hosts.csv"_s);
    static_cast<HostView &>(bench.view()).exportTo(path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("02:00:00:00:00:01,PC-1,\"=1, \"\"x\"\"\"\r\n"));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    applyTheme();
    TestLibrary test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_library.moc"
