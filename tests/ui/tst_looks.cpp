// SPDX-License-Identifier: GPL-3.0-or-later
// Every page and dialog rendered, and looked for cut text: in light and dark (LABCAST_PALETTE, one run each), in
// English and German, at 1280×800 and 1024×600, and with letters twice as large.
#include "app/remote/controllerclient.h"
#include "fakes/fakecontroller.h"
#include "scenes.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/elidedlabel.h"
#include "ui/library/librarypage.h"
#include "ui/log/logpage.h"
#include "ui/mainpages.h"
#include "ui/mainwindow.h"
#include "ui/sessionwords.h"
#include "ui/setup/setupwizard.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QTranslator>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

/// Rounding of fractional font widths.
constexpr int tolerance = 2;

QString cutLabel(const QLabel &label)
{
    if (label.text().trimmed().isEmpty() || qobject_cast<const ElidedLabel *>(&label))
        return {};
    const bool isCut = label.wordWrap() ? label.heightForWidth(label.width()) > label.height() + tolerance
                                        : label.sizeHint().width() > label.width() + tolerance;
    return isCut ? label.text() : QString();
}

QString cutButton(const QAbstractButton &button)
{
    if (button.text().isEmpty())
        return {};
    const QSize needed = button.minimumSizeHint().isEmpty() ? button.sizeHint() : button.minimumSizeHint();
    const bool isCut
        = needed.width() > button.width() + tolerance || needed.height() > button.height() + tolerance;
    return isCut ? button.text() : QString();
}

QString cutHeader(const QHeaderView &header)
{
    for (int section = 0; section < header.count(); ++section) {
        const QString title = header.model()->headerData(section, header.orientation()).toString();
        const int needed = header.fontMetrics().horizontalAdvance(title);
        if (!header.isSectionHidden(section) && needed > header.sectionSize(section))
            return title;
    }
    return {};
}

/// What of a window cannot be read, and where.
QStringList cutTexts(const QWidget &window)
{
    QStringList cut;
    const auto note = [&cut](const QString &text, const QWidget *widget) {
        if (!text.isEmpty())
            cut << u"%1 in %2 %3"_s.arg(text,
                QString::fromLatin1(widget->parentWidget()->metaObject()->className()),
                widget->parentWidget()->objectName());
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            note(cutLabel(*label), widget);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            note(cutButton(*button), widget);
        else if (const auto *header = qobject_cast<const QHeaderView *>(widget))
            note(cutHeader(*header), widget);
    }
    return cut;
}

/// A console in the middle of a busy day.
struct Desk
{
    FakeController controller;
    ControllerClient client;
    MainWindow window {client};

    explicit Desk(QSize size)
    {
        scenes::addImages(controller);
        scenes::addSending(controller, scenes::noon);
        scenes::addWaiting(controller, scenes::noon);
        scenes::stall(controller, scenes::noon);
        scenes::addHistory(controller, scenes::noon, 12);
        scenes::addActs(controller, scenes::noon, 40);
        controller.status.recordTrouble
            = makeMessage("record-disk-full"_L1, {{u"folder"_s, u"/var/lib/labcast"_s}});
        window.resize(size);
        window.show();
        client.setDevice(controller.connectConsole());
    }
};

} // namespace

class TestLooks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aTintedIconIsMadeOnce();
    void nothingIsCut_data();
    void nothingIsCut();
    void theWizardIsReadable_data() { nothingIsCut_data(); }
    void theWizardIsReadable();
    void lettersTwiceAsLargeCutNothing();
    void withoutAnyIconThemeEveryActStillHasItsWord();

private:
    void speak(const QString &language);
    void checkEveryPage(Desk &desk);

    QTemporaryDir m_settings;
    QTranslator m_translator;
};

void TestLooks::aTintedIconIsMadeOnce()
{
    const QIcon icon = stateIcon(SessionState::Sending);
    const auto tinted = [&icon](const QColor &color) { return tintedPixmap(icon, 16, 1.0, color); };
    QVERIFY(!tinted(Qt::white).isNull());
    QCOMPARE(tinted(Qt::white).cacheKey(), tinted(Qt::white).cacheKey());
    QVERIFY(tinted(Qt::white).cacheKey() != tinted(Qt::black).cacheKey());
}

void TestLooks::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    applyTheme();
}

void TestLooks::speak(const QString &language)
{
    QCoreApplication::removeTranslator(&m_translator);
    QVERIFY(m_translator.load(u":/i18n/labcast_%1.qm"_s.arg(language)));
    QVERIFY(QCoreApplication::installTranslator(&m_translator));
}

void TestLooks::nothingIsCut_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const QString &language : {u"en"_s, u"de"_s}) {
        for (const QSize size : {QSize(1280, 800), QSize(1024, 600), QSize(2560, 1440)})
            QTest::addRow("%s %d", qPrintable(language), size.width()) << language << size;
    }
}

void TestLooks::checkEveryPage(Desk &desk)
{
    for (int number = 0; number < desk.window.pages().count(); ++number) {
        desk.window.pages().showPage(number);
        const Page *page = &desk.window.pages().page(number);
        auto *tabs = page->findChild<QTabBar *>();
        for (int tab = 0; tab < (tabs ? tabs->count() : 1); ++tab) {
            if (tabs)
                tabs->setCurrentIndex(tab);
            QTest::qWait(20);
            // Answers that come one after the other move things until the last is there.
            QStringList cut;
            const auto isWhole = [&] {
                cut = cutTexts(desk.window);
                return cut.isEmpty();
            };
            const bool isReadable = QTest::qWaitFor(isWhole, 1000);
            QVERIFY(!desk.window.grab().isNull());
            QVERIFY2(isReadable, qPrintable(page->windowTitle() + u": "_s + cut.join(u" | "_s)));
        }
    }
}

void TestLooks::nothingIsCut()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    speak(language);
    Desk desk(size);
    QTRY_VERIFY(desk.window.pages().dashboard().selected());
    checkEveryPage(desk);
}

void TestLooks::theWizardIsReadable()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    speak(language);
    Desk desk(size);
    desk.controller.answerNode();
    SetupWizard wizard(desk.client, {});
    wizard.resize(size.boundedTo(QSize(1120, 720)));
    wizard.show();
    for (int step = 0; step < setupSteps; ++step) {
        QTRY_COMPARE(wizard.currentId(), step);
        QTest::qWait(50);
        const QStringList cut = cutTexts(wizard);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u" | "_s)));
        if (step == int(SetupStep::Test))
            wizard.currentPage()->findChild<QAbstractButton *>(u"skipTest"_s)->click();
        QTRY_VERIFY(wizard.currentPage()->isComplete());
        wizard.next();
    }
}

void TestLooks::lettersTwiceAsLargeCutNothing()
{
    speak(u"en"_s);
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(large);
    {
        Desk desk({1920, 1080});
        QTRY_VERIFY(desk.window.pages().dashboard().selected());
        checkEveryPage(desk);
    }
    QApplication::setFont(before);
}

void TestLooks::withoutAnyIconThemeEveryActStillHasItsWord()
{
    speak(u"en"_s);
    const QString theme = QIcon::themeName();
    const QStringList paths = QIcon::themeSearchPaths();
    QIcon::setThemeSearchPaths({});
    QIcon::setThemeName(u"nothing"_s);
    QIcon::setFallbackThemeName(u"nothing"_s);
    {
        Desk desk({1280, 800});
        QTRY_VERIFY(desk.window.pages().dashboard().selected());
        for (const QToolButton *button : desk.window.findChildren<QToolButton *>()) {
            if (button->isVisible() && button->arrowType() == Qt::NoArrow)
                QVERIFY2(!button->text().isEmpty() || !button->icon().isNull(), qPrintable(button->toolTip()));
        }
        checkEveryPage(desk);
    }
    QIcon::setThemeSearchPaths(paths);
    QIcon::setThemeName(theme);
}

QTEST_MAIN(TestLooks)
#include "tst_looks.moc"
