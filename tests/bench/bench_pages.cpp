// SPDX-License-Identifier: GPL-3.0-or-later
// How long each page takes from being chosen to being painted, with 1 000 images and 10 000 computers: prints a
// line "page milliseconds" for each, the median of some openings, and the slowest key press in each filter.
#include "fakes/fakecontroller.h"
#include "ui/mainpages.h"
#include "ui/mainwindow.h"
#include "ui/page.h"
#include "ui/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <algorithm>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

constexpr int openings = 9;

void fill(FakeController &controller)
{
    for (int i = 1; i <= 1000; ++i)
        controller.images << Image {.id = {i}, .name = u"Image-%1"_s.arg(i), .path = u"image%1"_s.arg(i)};
    for (int i = 1; i <= 10'000; ++i)
        controller.hosts << Host {.id = {i},
            .name = u"PC-%1"_s.arg(i),
            .macs = {u"00:1a:2b:%1:%2:%3"_s.arg(i >> 16, 2, 16, QChar(u'0'))
                         .arg((i >> 8) & 255, 2, 16, QChar(u'0'))
                         .arg(i & 255, 2, 16, QChar(u'0'))}};
    for (int i = 1; i <= 300; ++i)
        controller.labs << Lab {.id = {i}, .name = u"Room %1"_s.arg(i), .description = {}, .hosts = {}};
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

/// Milliseconds until `open` has been followed by a paint.
double paintTime(MainWindow &window, const std::function<void()> &open)
{
    QElapsedTimer time;
    time.start();
    open();
    window.repaint();
    return double(time.nsecsElapsed()) / 1e6;
}

/// Milliseconds of the slowest key press while a filter is typed and taken back, each from the event to the paint.
double slowestKey(MainWindow &window, QLineEdit *filter)
{
    double slowest = 0;
    const auto press = [&](int key, const QString &text) {
        const double time = paintTime(window, [&] {
            QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
            QApplication::sendEvent(filter, &event);
        });
        slowest = std::max(slowest, time);
    };
    for (const QString &typed : {u"1a:2b"_s, u"-99"_s, u"m"_s}) {
        for (const QChar letter : typed)
            press(letter.toUpper().unicode(), letter);
        for (qsizetype i = 0; i < typed.size(); ++i)
            press(Qt::Key_Backspace, {});
    }
    return slowest;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    applyTheme();
    FakeController controller;
    fill(controller);
    ControllerClient client;
    MainWindow window(client);
    window.show();
    client.setDevice(controller.connectConsole());
    QTest::qWait(2000);

    QTextStream out(stdout);
    PageFrame &pages = window.pages();
    for (int number = 0; number < pages.count(); ++number) {
        Page *page = &pages.page(number);
        QList<double> times;
        for (int i = 0; i < openings; ++i) {
            pages.showPage(number == 0 ? 1 : 0);
            QTest::qWait(50);
            times << paintTime(window, [&] { pages.showPage(number); });
        }
        out << page->windowTitle() << ' ' << QString::number(median(times), 'f', 1) << Qt::endl;
        auto *tabs = page->findChild<QTabBar *>();
        for (int tab = 0; tabs && tab < tabs->count(); ++tab) {
            times.clear();
            for (int i = 0; i < openings; ++i) {
                tabs->setCurrentIndex((tab + 1) % tabs->count());
                QTest::qWait(50);
                times << paintTime(window, [&] { tabs->setCurrentIndex(tab); });
            }
            out << page->windowTitle() << '/' << tabs->tabText(tab).remove(u'&') << ' '
                << QString::number(median(times), 'f', 1) << Qt::endl;
            for (auto *filter : page->findChildren<QLineEdit *>(u"filter"_s)) {
                if (filter->isVisible())
                    out << page->windowTitle() << '/' << tabs->tabText(tab).remove(u'&') << "/key "
                        << QString::number(slowestKey(window, filter), 'f', 1) << Qt::endl;
            }
        }
    }
    return 0;
}
