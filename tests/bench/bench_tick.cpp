// SPDX-License-Identifier: GPL-3.0-or-later
// How long a tick takes from its notification to the painted chart, a whole replot with 64 running sessions of 4
// 000 points among it: prints lines "what milliseconds", medians.
#include "fakes/fakecontroller.h"
#include "ui/dashboard/chartplot.h"
#include "ui/mainpages.h"
#include "ui/mainwindow.h"
#include "ui/page.h"
#include "ui/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <algorithm>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

constexpr int sessions = 64;
constexpr int points = 4000;
constexpr int ticks = 41;
constexpr qint64 startMs = 1'760'000'000'000;

/// Notes when a widget has been painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget &widget) { widget.installEventFilter(this); }

    int paints = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint)
            return false;
        watched->removeEventFilter(this);
        QCoreApplication::sendEvent(watched, event);
        watched->installEventFilter(this);
        ++paints;
        return true;
    }
};

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

Sample sampleOf(int session, int number)
{
    return {startMs + number * 250, 3'000'000LL * number,
        {96'000'000LL + session * 1'000'000LL + number % 7 * 900'000LL}};
}

void fill(FakeController &controller)
{
    for (int i = 1; i <= sessions; ++i) {
        controller.sessions << SessionInfo {.session = {i},
            .name = u"Lab %1"_s.arg(i),
            .image = u"windows"_s,
            .state = SessionState::Sending,
            .interface = u"eth0"_s,
            .expected = 30,
            .joined = 30,
            .currentStream = 0,
            .streams = {{.name = u"d1p1.img"_s, .size = 1LL << 40, .state = StreamState::Sending}},
            .size = 1LL << 40,
            .createdMs = startMs,
            .startedMs = startMs};
        for (int number = 0; number < points; ++number)
            controller.samples[{i}] << sampleOf(i, number);
    }
}

QList<double> tickTimes(FakeController &controller, QWidget &chart)
{
    PaintWatch watch(chart);
    QList<double> times;
    for (int tick = 0; tick < ticks; ++tick) {
        QList<SessionSample> samples;
        for (int i = 1; i <= sessions; ++i)
            samples << SessionSample {{i}, sampleOf(i, points + tick), 1, 0, {}};
        watch.paints = 0;
        QElapsedTimer clock;
        clock.start();
        controller.tick(startMs + (points + tick) * 250, samples);
        while (watch.paints == 0 && clock.elapsed() < 5000)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        times << double(clock.nsecsElapsed()) / 1e6;
        QTest::qWait(100);
    }
    return times;
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
    QTextStream out(stdout);
    for (const QSize size : {QSize(1280, 800), QSize(2560, 1440)}) {
        window.resize(size);
        window.show();
        if (size.width() == 1280)
            client.setDevice(controller.connectConsole());
        QTest::qWait(5000);
        auto *chart = window.findChild<ChartPlot *>();
        auto *canvas = chart->findChild<QWidget *>();
        out << u"tick to paint at %1×%2 %3\n"_s.arg(size.width())
                   .arg(size.height())
                   .arg(median(tickTimes(controller, *canvas)), 0, 'f', 1);
    }
}
