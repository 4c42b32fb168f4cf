// SPDX-License-Identifier: GPL-3.0-or-later
// What is taken away from a console: the diagnostic bundle and the page for whoever takes over.
#include "app/bundle/parcel.h"
#include "fakes/fakecontroller.h"
#include "scenes.h"
#include "ui/handover/handoverdialog.h"
#include "ui/health/bundledialog.h"
#include "ui/health/healthpage.h"
#include "ui/mainpages.h"
#include "ui/mainwindow.h"
#include "ui/sentenceframe.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QJsonArray>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

/// A console on a server that is in use.
struct Desk
{
    FakeController controller;
    ControllerClient client;
    MainWindow window {client};

    Desk()
    {
        controller.answerNode();
        scenes::addImages(controller);
        scenes::addHosts(controller);
        scenes::addHistory(controller, scenes::noon, 30);
        scenes::addBundle(controller);
        window.show();
        client.setDevice(controller.connectConsole());
    }

    BundleDialog *openBundle()
    {
        window.pages().showPage(window.pages().health());
        window.findChild<QAction *>(u"diagnosticBundle"_s)->trigger();
        return window.findChild<BundleDialog *>();
    }

    HandOverDialog *openHandOver()
    {
        for (QAction *action : window.findChildren<QAction *>()) {
            if (action->text().remove(u'&').startsWith("Hand-over"_L1))
                action->trigger();
        }
        return window.findChild<HandOverDialog *>();
    }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

template <typename Dialog>
bool save(Dialog *dialog, const QString &button, const QString &path)
{
    dialog->template findChild<QPushButton *>(button)->click();
    auto *files = dialog->template findChild<QFileDialog *>();
    if (!files)
        return false;
    emit files->fileSelected(path);
    delete files;
    return true;
}

} // namespace

class TestHandOver : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path()); }
    void whatIsInABundleIsShownBeforeItIsSaved();
    void whatIsChosenIsCollectedAnew();
    void aBundleIsSavedWhole();
    void aBundleThatFailsIsSaid();
    void theHandOverPageTellsOfTheServer();
    void whatCannotBeFoundOutIsSaid();
    void aNameIsNoMarkup();
    void thePageIsSavedAsPdfAndAsHtml();

private:
    QTemporaryDir m_settings;
};

void TestHandOver::whatIsInABundleIsShownBeforeItIsSaved()
{
    Desk desk;
    QTRY_VERIFY(desk.client.isConnected());
    BundleDialog *dialog = desk.openBundle();
    QVERIFY(dialog);
    const auto *button = dialog->findChild<QPushButton *>(u"saveBundle"_s);
    QVERIFY(!button->isEnabled()); // nothing is there yet
    QTRY_VERIFY(button->isEnabled());
    QCOMPARE(dialog->contents().size(), desk.controller.answers[u"bundle.make"_s][u"contents"_s].toArray().size());
    QCOMPARE(dialog->contents().first().name, u"README.txt"_s);
    QVERIFY(dialog->sentence().headline().contains("archive"_L1));
    QCOMPARE(dialog->findChild<QComboBox *>(u"bundleSessions"_s)->count(), 31);
}

void TestHandOver::whatIsChosenIsCollectedAnew()
{
    Desk desk;
    QTRY_VERIFY(desk.client.isConnected());
    BundleDialog *dialog = desk.openBundle();
    // Twice while the first is being made: one more is enough.
    dialog->findChild<QCheckBox *>(u"hideMacs"_s)->click();
    dialog->findChild<QCheckBox *>(u"hideNames"_s)->click();
    QTRY_VERIFY(dialog->findChild<QPushButton *>(u"saveBundle"_s)->isEnabled());
    QCOMPARE(desk.controller.countOf(u"bundle.make"_s), 2);
    BundleRequest asked = bundleRequestFromJson(desk.controller.lastParams(u"bundle.make"_s));
    QVERIFY(asked.redaction.macs && asked.redaction.names && asked.sessions.isEmpty());
    QTRY_COMPARE(dialog->findChild<QComboBox *>(u"bundleSessions"_s)->count(), 31);
    dialog->findChild<QComboBox *>(u"bundleSessions"_s)->setCurrentIndex(2);
    QTRY_COMPARE(desk.controller.countOf(u"bundle.make"_s), 3);
    asked = bundleRequestFromJson(desk.controller.lastParams(u"bundle.make"_s));
    QCOMPARE(asked.sessions, QList<qint64> {1029});
}

void TestHandOver::aBundleIsSavedWhole()
{
    Desk desk;
    QTRY_VERIFY(desk.client.isConnected());
    BundleDialog *dialog = desk.openBundle();
    QTRY_VERIFY(dialog->findChild<QPushButton *>(u"saveBundle"_s)->isEnabled());
    const QTemporaryDir folder;
    QVERIFY(save(dialog, u"saveBundle"_s, folder.filePath(u"b"_s)));
    QTRY_COMPARE(contentOf(folder.filePath(u"b"_s)), QByteArray("an archive"));
    QVERIFY(dialog->sentence().detail().contains(folder.path()));
    QVERIFY(save(dialog, u"saveBundle"_s, u"/nonexistent/b"_s));
    QVERIFY(dialog->sentence().headline().contains("/nonexistent/b"_L1));
}

void TestHandOver::aBundleThatFailsIsSaid()
{
    Desk desk;
    desk.controller.refusals[u"bundle.make"_s] = {makeMessage("archive-busy"_L1), {}};
    QTRY_VERIFY(desk.client.isConnected());
    BundleDialog *dialog = desk.openBundle();
    QTRY_VERIFY(dialog->sentence().headline().contains("Try again"_L1));
    QVERIFY(!dialog->findChild<QPushButton *>(u"saveBundle"_s)->isEnabled());
}

void TestHandOver::theHandOverPageTellsOfTheServer()
{
    Desk desk;
    desk.controller.protectedThings = {{.name = u"print-server"_s, .by = Protector::Lab, .lab = u"Server Room"_s}};
    QTRY_VERIFY(desk.client.isConnected());
    HandOverDialog *dialog = desk.openHandOver();
    QVERIFY(dialog);
    auto *view = dialog->findChild<QTextBrowser *>(u"handOver"_s);
    QTRY_VERIFY(!view->toPlainText().isEmpty());
    const QString text = view->toPlainText();
    for (const auto *part : {"DefaultMember", "10.20.0.5", "ens18", "Room 204", "Win11-Lab-2026", "[protect]",
             "print-server", "With Server Room", "Nothing is wrong.", "Last verdicts", "anna"})
        QVERIFY2(text.contains(QString::fromLatin1(part)), part);
    QVERIFY(!text.contains("could not be found out"_L1));
}

void TestHandOver::whatCannotBeFoundOutIsSaid()
{
    const HandOver nothing {.server = u"fog01"_s};
    const QString html = handOverHtml(nothing);
    QCOMPARE(html.count("This could not be found out."_L1), 5);
}

void TestHandOver::aNameIsNoMarkup()
{
    const HandOver facts {.server = u"<script>x</script>"_s, .labs = {{Lab {.name = u"<b>A & B</b>"_s}}}};
    const QString html = handOverHtml(facts);
    QVERIFY(!html.contains("<script>"_L1) && !html.contains("<b>A"_L1));
    QVERIFY(html.contains("&lt;b&gt;A &amp; B&lt;/b&gt;"_L1));
}

void TestHandOver::thePageIsSavedAsPdfAndAsHtml()
{
    Desk desk;
    QTRY_VERIFY(desk.client.isConnected());
    HandOverDialog *dialog = desk.openHandOver();
    QTRY_VERIFY(dialog->findChild<QPushButton *>(u"handOverPdf"_s)->isEnabled());
    const QTemporaryDir folder;
    QVERIFY(save(dialog, u"handOverPdf"_s, folder.filePath(u"h.pdf"_s)));
    QVERIFY(contentOf(folder.filePath(u"h.pdf"_s)).startsWith("%PDF-"));
    QVERIFY(save(dialog, u"handOverHtml"_s, folder.filePath(u"h.html"_s)));
    QVERIFY(contentOf(folder.filePath(u"h.html"_s)).contains("<h1>Labcast on "));
    QVERIFY(save(dialog, u"handOverHtml"_s, u"/nonexistent/h"_s));
    const auto frames = dialog->findChildren<SentenceFrame *>();
    QVERIFY(frames.size() == 1 && frames[0]->headline().contains("/nonexistent/h"_L1));
}

QTEST_MAIN(TestHandOver)
#include "tst_handover.moc"
