// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remote/controllerclient.h"
#include "scenes.h"
#include "ui/dashboard/bandwidthchart.h"
#include "ui/dashboard/chartbox.h"
#include "ui/dashboard/chartdata.h"
#include "ui/dashboard/chartexport.h"
#include "ui/dashboard/chartsegments.h"
#include "ui/dashboard/charttable.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDateTime>
#include <QFileDialog>
#include <QImage>
#include <QJsonArray>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QXmlStreamReader>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

constexpr SessionId lab {3};
constexpr qint64 noon = scenes::noon;

/// The chart of a console with a controller that answers from memory.
struct Bench
{
    FakeController controller;
    ControllerClient client;
    ChartBox box {client};

    explicit Bench(bool isEmpty = false)
    {
        box.resize(760, 420);
        box.show();
        if (!isEmpty)
            scenes::addSending(controller, noon);
        box.select(lab);
    }

    BandwidthChart &chart() { return box.chart(); }
    void connectConsole()
    {
        client.setDevice(controller.connectConsole());
        client.subscribe();
    }
    /// Connected, with everything there and drawn.
    bool isReady()
    {
        connectConsole();
        return QTest::qWaitFor([this] {
            return chart().samples(lab) == controller.samples[lab] && !chart().marks().isEmpty()
                && !chart().data().counters().empty() && chart().replots() > 0;
        });
    }
    void tick(qint64 timeMs, double megabits = 900)
    {
        controller.tick(timeMs, {{lab, {timeMs, timeMs, {qint64(megabits * 1e6)}}, 0, 0, {}}},
            {{u"ens18"_s, {timeMs, timeMs, {qint64(megabits * 1e6)}}}});
    }
    QAction *action(int number) { return box.actions().at(number); }
};

QList<Sample> series(const QList<int> &megabits, qint64 stepMs = 1000)
{
    QList<Sample> samples;
    qint64 bytes = 0;
    for (qsizetype i = 0; i < megabits.size(); ++i) {
        bytes += megabits.at(i) * 125 * stepMs;
        samples.append({noon + i * stepMs, bytes, {megabits.at(i) * 1'000'000LL}});
    }
    return samples;
}

constexpr TimeSpan always {0, 1e12};

QString nameAt(const ChartReading &reading, qsizetype i)
{
    return reading.values.value(i).name + u' ' + reading.values.value(i).text;
}

SessionEvent eventOf(EventKind kind, qint64 timeMs, const QJsonObject &detail)
{
    return {kind, lab, timeMs, detail};
}

QStringList textsOf(const QList<ChartMark> &marks)
{
    QStringList texts;
    for (const ChartMark &mark : marks)
        texts << mark.text;
    return texts;
}

/// How many colours a picture has: one that is blank has one.
qsizetype colorsOf(const QImage &image)
{
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); ++x)
            colors.insert(image.pixel(x, y));
    }
    return colors.size();
}

} // namespace

class TestChart : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void itHoldsWhatTheControllerHasAlsoAfterReconnectsAndThinning();
    void statisticsOfAKnownSeries();
    void aStallLowersTheAverageAndAGapDoesNot();
    void aReadingTellsEveryLineAtThatTime();
    void whereNothingWasMeasuredNothingIsRead();
    void thePointerShowsAReadingInsideTheChart();
    void pausedItStandsStillAndGoesOnCollecting();
    void keysAndTheWheelZoomAndMove();
    void aRangeShowsTheEnd();
    void aMomentIsShownPausedWithItsReading();
    void marksTellWhatHappened();
    void textsOfMarksDoNotOverlap();
    void aDoubleClickOnAMarkOpensItsTime();
    void aCapacityIsALineOnlyWithinReach();
    void theSavedTableIsTheData();
    void savedPicturesAreNotBlank();
    void aFailedSaveIsASentence();
    void theTableHasTheSamples();
    void aHiddenChartIsNotDrawnAndABusyOneOncePerRound();
    void rangeAndTableAreRemembered();
    void everyButtonHasANameAndATooltip();
    void dashesLieAlongTheTimeAndLeaveGapsOut();
    void manySessionsAreDrawnQuickly();

private:
    QTemporaryDir m_folder;
};

void TestChart::initTestCase()
{
    applyTheme();
}

void TestChart::itHoldsWhatTheControllerHasAlsoAfterReconnectsAndThinning()
{
    Bench bench;
    QVERIFY(bench.isReady());
    QCOMPARE(bench.chart().data().counters().at(u"ens18"_s).samples(), bench.controller.counters[u"ens18"_s]);
    bench.tick(noon + 250);
    bench.controller.disconnectConsole();
    QTRY_VERIFY(!bench.client.isConnected());
    bench.tick(noon + 500);
    bench.controller.replays = false;
    bench.connectConsole();
    bench.tick(noon + 750);
    QTRY_COMPARE(bench.chart().samples(lab), bench.controller.samples[lab]);
    QTRY_COMPARE(bench.chart().data().counters().at(u"ens18"_s).samples(), bench.controller.counters[u"ens18"_s]);
    SampleHistory record;
    for (const Sample &sample : bench.controller.samples[lab])
        record.append(sample);
    for (qint64 t = noon + 1000; record.samples().size() != 3000 || t < noon + 1'000'000; t += 250) {
        bench.tick(t, double(t % 977));
        record.append(bench.controller.samples[lab].last());
    }
    QTRY_COMPARE(bench.chart().samples(lab), record.samples());
}

void TestChart::statisticsOfAKnownSeries()
{
    QList<int> rates;
    for (int i = 1; i <= 100; ++i)
        rates << i;
    const auto figures = statisticsOf(series(rates), always);
    QCOMPARE(figures->peak, Bandwidth {100'000'000});
    QCOMPARE(figures->p95, Bandwidth {95'000'000});
    QCOMPARE(figures->average, Bandwidth {51'000'000}); // of the 99 s from the first to the last
    const double begin = double(noon) / 1000;
    QCOMPARE(statisticsOf(series(rates), {begin + 9, begin + 19})->peak, Bandwidth {20'000'000});
    QVERIFY(!statisticsOf(series(rates), {begin - 9, begin - 1}));
    QCOMPARE(statisticsOf(series({7}), always), (ChartStatistics {{7'000'000}, {7'000'000}, {7'000'000}}));
}

void TestChart::aStallLowersTheAverageAndAGapDoesNot()
{
    QCOMPARE(statisticsOf(series({100, 100, 0, 0, 100}), always)->average, Bandwidth {50'000'000});
    // A console that heard nothing for a minute: what arrived meanwhile counts.
    QList<Sample> gap = series({100, 100, 100});
    gap.append({noon + 62'000, gap.last().acknowledged + 60 * 12'500'000LL, {100'000'000}});
    gap.append({noon + 63'000, gap.last().acknowledged, {0}});
    const auto figures = statisticsOf(gap, always);
    QCOMPARE(figures->average.bitsPerSecond / 1'000'000, 98);
    QCOMPARE(figures->p95, Bandwidth {100'000'000});
}

void TestChart::aReadingTellsEveryLineAtThatTime()
{
    Bench bench;
    QVERIFY(bench.isReady());
    const double then = double(noon - 400'000) / 1000;
    const ChartReading reading = bench.chart().readingAt(then);
    QCOMPARE(reading.values.size(), 3);
    const auto textAt
        = [&](const QList<Sample> &samples) { return formatBandwidth(*rateAt(samples, then), QLocale()); };
    QCOMPARE(nameAt(reading, 0), u"Lab 2 "_s + textAt(bench.controller.samples[lab]));
    QCOMPARE(nameAt(reading, 1), u"Lab 4 "_s + textAt(bench.controller.samples[{1}]));
    QCOMPARE(nameAt(reading, 2), u"ens18 counter "_s + textAt(bench.controller.counters[u"ens18"_s]));
    // Lab 4 is over.
    QCOMPARE(bench.chart().readingAt(double(noon - 100'000) / 1000).values.size(), 2);
}

void TestChart::whereNothingWasMeasuredNothingIsRead()
{
    QList<Sample> samples = series({10, 20, 30});
    samples[1].rate = notMeasured;
    const double begin = double(noon) / 1000;
    QCOMPARE(rateAt(samples, begin + 0.4), Bandwidth {10'000'000});
    QVERIFY(!rateAt(samples, begin + 0.6));
    QCOMPARE(rateAt(samples, begin + 1.9), Bandwidth {30'000'000});
    QVERIFY(!rateAt(samples, begin - 1));
    QVERIFY(!rateAt(samples, begin + 3));
    QVERIFY(!rateAt({}, begin));
}

void TestChart::thePointerShowsAReadingInsideTheChart()
{
    Bench bench;
    QVERIFY(bench.isReady());
    ChartSurface &surface = bench.chart().surface();
    QVERIFY(surface.readingFrame().isNull());
    QTRY_VERIFY(surface.width() > 300);
    for (const qint64 ago : {570'000, 300'000, 1000}) {
        const QPointF place = surface.mapFrom(&bench.chart(), bench.chart().placeOf(noon - ago));
        QTest::mouseMove(&surface, QPoint(int(place.x()), 60));
        QTRY_VERIFY(!surface.readingFrame().isNull());
        QVERIFY(surface.rect().contains(surface.readingFrame()));
    }
}

void TestChart::pausedItStandsStillAndGoesOnCollecting()
{
    Bench bench;
    QVERIFY(bench.isReady());
    QSignalSpy paused(&bench.chart(), &BandwidthChart::pausedChanged);
    QTest::keyClick(&bench.chart(), Qt::Key_Space);
    QCOMPARE(paused.size(), 1);
    QVERIFY(bench.action(4)->isChecked());
    QCOMPARE(bench.action(4)->text().remove(u'&'), u"Live"_s);
    const double end = bench.chart().visible().end;
    for (qint64 t = noon + 250; t <= noon + 5000; t += 250)
        bench.tick(t);
    QTRY_COMPARE(bench.chart().samples(lab).last().timeMs, noon + 5000);
    QCOMPARE(bench.chart().visible().end, end);
    QVERIFY(bench.chart().caption().contains(u"Paused"_s));
    bench.action(4)->trigger();
    QVERIFY(!bench.chart().isPaused());
    QCOMPARE(bench.chart().visible().end, double(noon + 5000) / 1000);
}

void TestChart::keysAndTheWheelZoomAndMove()
{
    Bench bench;
    QVERIFY(bench.isReady());
    const TimeSpan whole = bench.chart().visible();
    QTest::keyClick(&bench.chart(), Qt::Key_Plus);
    QVERIFY(bench.chart().isPaused());
    QCOMPARE(bench.chart().visible().length(), whole.length() / 2);
    QCOMPARE(bench.chart().visible().end, whole.end);
    QTest::keyClick(&bench.chart(), Qt::Key_Left);
    QVERIFY(bench.chart().visible().end < whole.end);
    QTest::keyClick(&bench.chart(), Qt::Key_Minus);
    QCOMPARE(bench.chart().visible().length(), whole.length());
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(&bench.chart(), Qt::Key_Right);
    QVERIFY(bench.chart().visible().begin < whole.end); // the lines are never lost
    for (int i = 0; i < 40; ++i)
        bench.chart().zoom(0.5);
    QVERIFY(bench.chart().visible().length() >= 1.9);
    QTest::keyClick(&bench.chart(), Qt::Key_End);
    QVERIFY(!bench.chart().isPaused());
    QCOMPARE(bench.chart().visible().begin, whole.begin);
    const double at = double(noon - 300'000) / 1000;
    emit bench.chart().surface().zoomed(0.5, bench.chart().placeOf(noon - 300'000).x() - 1);
    const TimeSpan half = bench.chart().visible();
    QVERIFY(half.length() < whole.length() * 0.51);
    // What is under the pointer stays under it.
    QVERIFY(std::abs((at - half.begin) / half.length() - (at - whole.begin) / whole.length()) < 0.02);
}

void TestChart::aRangeShowsTheEnd()
{
    Bench bench;
    QVERIFY(bench.isReady());
    bench.action(0)->trigger();
    QCOMPARE(bench.chart().visible().length(), 60.0);
    QCOMPARE(bench.chart().visible().end, double(noon) / 1000);
    bench.action(3)->trigger();
    QCOMPARE(bench.chart().visible().length(), 580.0);
}

void TestChart::aMomentIsShownPausedWithItsReading()
{
    Bench bench;
    QVERIFY(bench.isReady());
    bench.box.showTime(lab, noon - 200'000);
    QVERIFY(bench.chart().isPaused());
    const TimeSpan span = bench.chart().visible();
    QCOMPARE((span.begin + span.end) / 2, double(noon - 200'000) / 1000);
    QTRY_VERIFY(!bench.chart().surface().readingFrame().isNull());
}

void TestChart::marksTellWhatHappened()
{
    Bench bench;
    QVERIFY(bench.isReady());
    QCOMPARE(textsOf(bench.chart().marks()), QStringList({u"Lab 2 starts"_s, u"Lab 4 complete"_s}));
    scenes::stall(bench.controller, noon + 10'000);
    QTRY_COMPARE(textsOf(bench.chart().marks()).last(), u"PC-12 silent"_s);
    QCOMPARE(bench.chart().marks().last().severity, Severity::Error);
    bench.controller.happen(eventOf(EventKind::ReceiverDropped, noon + 9000, {{u"address"_s, u"10.20.2.62"_s}}));
    bench.controller.happen(eventOf(EventKind::State, noon + 9500, {{u"state"_s, u"sending"_s}}));
    bench.controller.happen(eventOf(EventKind::ReceiverJoined, noon + 9600, {}));
    QTRY_COMPARE(textsOf(bench.chart().marks()).mid(3), QStringList({u"PC-12 dropped"_s, u"Lab 2 goes on"_s}));
    // The controller's list comes again: nothing twice.
    const QList<ChartMark> before = bench.chart().marks();
    bench.client.subscribe();
    QTRY_COMPARE(bench.controller.countOf(u"session.events"_s), 4);
    QTest::qWait(20);
    QCOMPARE(bench.chart().marks(), before);
}

void TestChart::textsOfMarksDoNotOverlap()
{
    QList<ChartMark> marks;
    QList<double> xs;
    for (int i = 0; i < 40; ++i) {
        marks << ChartMark {lab, i, Severity::Error, u"PC-%1 silent"_s.arg(i)};
        xs << i * 15.0;
    }
    const QRectF area(0, 0, 600, 100);
    const QFontMetricsF metrics {QFont()};
    const QList<PlacedMark> placed = placeMarks(marks, xs, area, QFont());
    QCOMPARE(placed.size(), marks.size());
    QVERIFY(placed.first().hasText);
    QList<std::pair<double, double>> taken;
    for (const PlacedMark &mark : placed) {
        const double end = mark.textX + metrics.horizontalAdvance(mark.mark.text);
        if (!mark.hasText)
            continue;
        QVERIFY(mark.textX >= area.left() && end <= area.right());
        for (const auto &other : taken)
            QVERIFY(end < other.first || mark.textX > other.second);
        taken.append({mark.textX, end});
    }
    QVERIFY(taken.size() > 4 && taken.size() < 20);
}

void TestChart::aDoubleClickOnAMarkOpensItsTime()
{
    Bench bench;
    QVERIFY(bench.isReady());
    QSignalSpy opened(&bench.box, &ChartBox::timeActivated);
    ChartSurface &surface = bench.chart().surface();
    QTRY_VERIFY(surface.width() > 300);
    const auto clickAt = [&](qint64 timeMs) {
        const QPointF place = surface.mapFrom(&bench.chart(), bench.chart().placeOf(timeMs));
        QTest::mouseDClick(&surface, Qt::LeftButton, {}, QPoint(int(place.x()), 50));
    };
    clickAt(noon - 300'000);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<SessionId>().value, 1);
    QCOMPARE(opened.first().last().toLongLong(), noon - 300'000);
    bench.chart().setPaused(true);
    clickAt(noon - 150'000);
    QCOMPARE(opened.size(), 1);
    QVERIFY(!bench.chart().isPaused());
}

void TestChart::aCapacityIsALineOnlyWithinReach()
{
    Bench bench;
    QVERIFY(bench.isReady());
    QTRY_COMPARE(bench.chart().capacities(), QList<ChartCapacity>({{u"ens18"_s, {1'000'000'000}}}));
    QVERIFY(!bench.chart().caption().contains(u"ens18"_s));
    bench.chart().setCapacities({{u"ens18"_s, {10'000'000'000}}});
    QVERIFY(bench.chart().capacities().isEmpty());
    QVERIFY(bench.chart().caption().contains(u"ens18 link 10"_s));
    bench.chart().setCapacities({});
    QVERIFY(!bench.chart().caption().contains(u"ens18"_s));
}

void TestChart::theSavedTableIsTheData()
{
    Bench bench;
    QVERIFY(bench.isReady());
    bench.tick(noon + 250, 123.456789);
    QTRY_COMPARE(bench.chart().samples(lab).last().timeMs, noon + 250);
    const QList<QByteArray> lines = csvOf(bench.chart().data()).split('\n');
    QCOMPARE(lines.first(), QByteArray("time,session,name,interface,bytes,bits_per_second"));
    QVERIFY(lines.last().isEmpty());
    QMap<QByteArray, QList<Sample>> read;
    for (const QByteArray &line : lines.mid(1, lines.size() - 2)) {
        const QList<QByteArray> fields = line.split(',');
        // The title has a comma, inside its quotes.
        QCOMPARE(fields.size(), fields.at(1).isEmpty() ? 6 : 7);
        QVERIFY(fields.first().endsWith('Z'));
        const QDateTime time = QDateTime::fromString(QString::fromLatin1(fields.first()), Qt::ISODateWithMs);
        read[fields.at(1)].append(
            {time.toMSecsSinceEpoch(), fields.at(fields.size() - 2).toLongLong(), {fields.last().toLongLong()}});
    }
    QCOMPARE(read["3"], bench.controller.samples[lab]);
    QCOMPARE(read["1"], bench.controller.samples[{1}]);
    QCOMPARE(read[""], bench.controller.counters[u"ens18"_s]);
}

void TestChart::savedPicturesAreNotBlank()
{
    Bench bench;
    QVERIFY(bench.isReady());
    const QString path = m_folder.filePath(u"chart.png"_s);
    QCOMPARE(writeFile(path, chartAs(ChartFormat::Png, bench.chart())), QString());
    const QImage image(path);
    QCOMPARE(image.size(), bench.chart().size() * 2);
    QVERIFY(colorsOf(image) > 5);
    QXmlStreamReader svg(chartAs(ChartFormat::Svg, bench.chart()));
    int lines = 0;
    QString texts;
    while (!svg.atEnd()) {
        svg.readNext();
        lines += svg.isStartElement() && (svg.name() == "polyline"_L1 || svg.name() == "path"_L1);
        texts += svg.isCharacters() ? svg.text() : QStringView();
    }
    QVERIFY(!svg.hasError());
    QVERIFY(lines > 10);
    for (const QString &text : {u"Lab 4 complete"_s, u"ens18 counter"_s, u"p95"_s, u"Mbit/s"_s})
        QVERIFY2(texts.contains(text), qPrintable(text));
}

void TestChart::aFailedSaveIsASentence()
{
    Bench bench;
    QSignalSpy failed(&bench.box, &ChartBox::failed);
    for (auto *button : bench.box.findChildren<QToolButton *>()) {
        if (button->defaultAction()->menu())
            button->defaultAction()->menu()->actions().last()->trigger();
    }
    auto *dialog = bench.box.findChild<QFileDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->defaultSuffix(), u"csv"_s);
    emit dialog->fileSelected(m_folder.filePath(u"missing/chart.csv"_s));
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(u"missing/chart.csv"_s));
    QVERIFY(!failed.first().last().toString().isEmpty());
    emit dialog->fileSelected(m_folder.filePath(u"chart.csv"_s));
    QCOMPARE(failed.size(), 1);
    QVERIFY(QFile::exists(m_folder.filePath(u"chart.csv"_s)));
}

void TestChart::theTableHasTheSamples()
{
    Bench bench;
    QVERIFY(bench.isReady());
    const QAbstractItemModelTester tester(bench.box.table().model());
    bench.action(0)->trigger();
    bench.action(5)->trigger();
    QVERIFY(bench.box.table().isVisible());
    const QList<ChartRow> &rows = bench.box.table().rows();
    const QList<Sample> newest = bench.controller.samples[lab].last(241);
    QTRY_COMPARE(rows.size(), newest.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        QCOMPARE(rows.at(i).sample, newest.at(newest.size() - 1 - i));
    const auto *model = bench.box.table().model();
    QCOMPARE(model->index(0, 1).data().toString(), u"Lab 2, Win11-Lab-2026"_s);
    QCOMPARE(model->index(0, 2).data().toString(), formatBandwidth(newest.last().rate, QLocale()));
    bench.action(3)->trigger();
    QTRY_COMPARE(rows.size(), ChartTable::mostRows);
}

void TestChart::aHiddenChartIsNotDrawnAndABusyOneOncePerRound()
{
    Bench bench;
    QVERIFY(bench.isReady());
    const int shown = bench.chart().replots();
    bench.tick(noon + 250);
    QTRY_COMPARE(bench.chart().samples(lab).last().timeMs, noon + 250);
    QTRY_VERIFY(bench.chart().replots() > shown);
    QTest::qWait(20);
    QVERIFY(bench.chart().replots() <= shown + 2);
    bench.box.hide();
    const int hidden = bench.chart().replots();
    bench.tick(noon + 500);
    QTRY_COMPARE(bench.chart().samples(lab).last().timeMs, noon + 500);
    QTest::qWait(20);
    QCOMPARE(bench.chart().replots(), hidden);
    bench.box.show();
    QTRY_VERIFY(bench.chart().replots() > hidden);
}

void TestChart::rangeAndTableAreRemembered()
{
    QSettings settings(m_folder.filePath(u"view.ini"_s), QSettings::IniFormat);
    Bench first;
    first.action(1)->trigger();
    first.action(5)->trigger();
    first.box.saveView(settings);
    Bench second;
    QCOMPARE(second.chart().range().count(), 0);
    second.box.restoreView(settings);
    QCOMPARE(second.chart().range().count(), 600);
    QVERIFY(second.action(1)->isChecked());
    QVERIFY(second.box.table().isVisible());
}

void TestChart::everyButtonHasANameAndATooltip()
{
    Bench bench;
    const auto buttons = bench.box.findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), 7);
    for (const QToolButton *button : buttons) {
        QVERIFY(!button->text().isEmpty());
        QVERIFY2(button->toolTip().size() > button->text().size(), qPrintable(button->text()));
    }
    QVERIFY(!bench.chart().accessibleName().isEmpty());
    QVERIFY(bench.action(4)->toolTip().contains(u"Space"_s));
    bench.box.resize(330, 300);
    QTRY_COMPARE(buttons.last()->toolButtonStyle(), Qt::ToolButtonIconOnly);
}

void TestChart::dashesLieAlongTheTimeAndLeaveGapsOut()
{
    QPen pen(Qt::black, 2);
    pen.setDashPattern({6, 4}); // in pen widths
    const auto dashes
        = [&pen](const QList<QPointF> &points, double zero = 0) { return segmentsOf(points, pen, zero); };
    const QList<QLineF> slope {{{0, 0}, {12, 6}}, {{20, 10}, {32, 16}}};
    QCOMPARE(dashes({{0, 0}, {40, 20}}), slope);
    QCOMPARE(dashes({{0, 0}, {10, 5}, {40, 20}}).size(), 3); // the same ones, one of them in two parts
    const QList<QLineF> later {{{5, 0}, {17, 0}}};
    QCOMPARE(dashes({{-3, 0}, {20, 0}}, 5), later);
    const QList<QLineF> upright {{{3, 0}, {3, 50}}};
    QCOMPARE(dashes({{3, 0}, {3, 50}}), upright);
    QVERIFY(dashes({{15, 0}, {15, 50}}).isEmpty());
    const QList<QLineF> interrupted {{{0, 0}, {4, 0}}, {{8, 0}, {12, 0}}};
    QCOMPARE(dashes({{0, 0}, {4, 0}, {6, qQNaN()}, {8, 0}, {18, 0}}), interrupted);
}

void TestChart::manySessionsAreDrawnQuickly()
{
    BandwidthChart chart;
    chart.resize(800, 400);
    chart.show();
    QList<SessionInfo> sessions;
    for (int id = 1; id <= 64; ++id)
        sessions.append({.session = {id}, .name = u"Lab %1"_s.arg(id), .state = SessionState::Sending});
    chart.setSessions(sessions);
    for (int id = 1; id <= 64; ++id) {
        QList<Sample> samples;
        for (int i = 0; i < 4000; ++i)
            samples.append({noon + i * 250LL, i * 1000LL, {(id * 10 + i * 7919 % 50) * 1'000'000LL}});
        chart.setHistory({id}, samples);
    }
    chart.setSelected({5});
    QTRY_VERIFY(chart.replots() > 0);
    QElapsedTimer time;
    time.start();
    QImage image(chart.size(), QImage::Format_RGB32);
    chart.paintOn(image);
    QVERIFY2(time.elapsed() < 5000, qPrintable(QString::number(time.elapsed())));
    qInfo("64 sessions of 4000 samples drawn in %lld ms", time.elapsed());
}

QTEST_MAIN(TestChart)
#include "tst_chart.moc"
