// SPDX-License-Identifier: GPL-3.0-or-later
#include "bandwidthchart.h"

#include "chartwindow.h"
#include "ui/sessionwords.h"
#include "ui/theme.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

#include <qcustomplot.h>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr double shortestLive = 60; // seconds, so that a young line does not race
constexpr double shortestPast = 5; // seconds
constexpr double longestPause = 3600; // seconds

/// Ticks on whole seconds and minutes, also where QCustomPlot would take two and a half of them.
class ClockTicker : public QCPAxisTickerDateTime
{
protected:
    double getTickStep(const QCPRange &range) override
    {
        const double wanted = range.size() / (mTickCount + 1e-10);
        const QVector<double> whole {
            1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10'800, 21'600};
        return wanted > whole.last() ? QCPAxisTickerDateTime::getTickStep(range) : pickClosest(wanted, whole);
    }
};

struct Line
{
    QCPGraph *graph = nullptr; // owned by the plot
    SampleHistory history;
    int slot = 0;
    bool isRunning = true;
    qint64 createdMs = 0; ///< another controller's session may have the same number
};

QColor mixed(const QColor &a, const QColor &b)
{
    return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
}

} // namespace

struct BandwidthChart::Private
{
    BandwidthChart *q = nullptr;
    QCustomPlot *plot = nullptr;
    QCPLegend *legend = nullptr;
    QSharedPointer<ClockTicker> clock;
    std::map<SessionId, Line> lines;
    SessionId selected;
    std::chrono::seconds range {0};
    int replots = 0;

    void setUp();
    void setUpLegend();
    Line &lineOf(SessionId session);
    int freeSlot() const;
    void take(const SessionInfo &session);
    void fillGraph(Line &line);
    void recolor();
    void recolorAxis(QCPAxis *axis) const;
    void penOf(SessionId session, Line &line) const;
    TimeSpan window() const;
    void showTimes(const TimeSpan &span);
    void showRates(const TimeSpan &span);
    void showLegend(const TimeSpan &span);
    void replot();
};

void BandwidthChart::Private::setUp()
{
    // The one antialiased line costs a tenth so.
    plot->setPlottingHint(QCP::phFastPolylines, true);
    plot->setAntialiasedElements(QCP::aeNone);
    plot->setNotAntialiasedElements(QCP::aeAxes | QCP::aeGrid | QCP::aeLegend | QCP::aeLegendItems);
    clock = QSharedPointer<ClockTicker>::create();
    clock->setTickCount(6);
    plot->xAxis->setTicker(clock);
    plot->xAxis->setSubTicks(false);
    plot->yAxis->setSubTicks(false);
    plot->yAxis->ticker()->setTickCount(5);
    plot->yAxis->setLabel(BandwidthChart::tr("Mbit/s"));
    plot->yAxis->setNumberFormat(u"gb"_s);
    plot->yAxis->setNumberPrecision(5);
    plot->xAxis2->setVisible(true);
    plot->yAxis2->setVisible(true);
    for (QCPAxis *axis : {plot->xAxis2, plot->yAxis2}) {
        axis->setTicks(false);
        axis->setTickLabels(false);
    }
    setUpLegend();
}

void BandwidthChart::Private::setUpLegend()
{
    legend = plot->legend;
    legend->setVisible(true);
    auto *row = new QCPLayoutGrid;
    plot->plotLayout()->addElement(1, 0, row);
    row->addElement(0, 0, legend);
    row->addElement(0, 1, new QCPLayoutElement(plot)); // takes the rest of the row
    row->setColumnStretchFactor(0, 0.001);
    plot->plotLayout()->setRowStretchFactor(1, 0.001);
    legend->setFillOrder(QCPLegend::foColumnsFirst);
    legend->setBorderPen(Qt::NoPen);
    legend->setBrush(Qt::NoBrush);
    legend->setColumnSpacing(16);
    legend->setMargins(QMargins(8, 0, 8, 4));
}

Line &BandwidthChart::Private::lineOf(SessionId session)
{
    if (const auto found = lines.find(session); found != lines.end())
        return found->second;
    Line line;
    line.slot = freeSlot();
    line.graph = plot->addGraph();
    line.graph->removeFromLegend();
    return lines.emplace(session, std::move(line)).first->second;
}

int BandwidthChart::Private::freeSlot() const
{
    for (int slot = 0;; ++slot) {
        const auto has = [slot](const auto &entry) { return entry.second.slot == slot; };
        if (std::ranges::none_of(lines, has))
            return slot;
    }
}

void BandwidthChart::Private::take(const SessionInfo &session)
{
    Line &line = lineOf(session.session);
    line.isRunning = !isFinished(session.state);
    if (std::exchange(line.createdMs, session.createdMs) != session.createdMs) {
        line.history = {};
        line.graph->data()->clear();
    }
    line.graph->setName(sessionTitle(session));
    penOf(session.session, line);
}

void BandwidthChart::Private::fillGraph(Line &line)
{
    QVector<QCPGraphData> data;
    data.reserve(line.history.samples().size());
    for (const Sample &sample : line.history.samples())
        data.append({secondsOf(sample), megabitsOf(sample)});
    line.graph->data()->set(data, true);
}

void BandwidthChart::Private::recolor()
{
    const QPalette palette = q->palette();
    plot->setBackground(palette.color(QPalette::Base));
    for (QCPAxis *axis : {plot->xAxis, plot->yAxis, plot->xAxis2, plot->yAxis2})
        recolorAxis(axis);
    QFont small = q->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    legend->setFont(small);
    legend->setTextColor(palette.color(QPalette::Text));
    for (auto &[session, line] : lines)
        penOf(session, line);
}

void BandwidthChart::Private::recolorAxis(QCPAxis *axis) const
{
    const QPalette palette = q->palette();
    QFont small = q->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    const QColor muted = palette.color(q->isEnabled() ? QPalette::PlaceholderText : QPalette::Mid);
    axis->setBasePen(palette.color(QPalette::Mid));
    axis->setTickPen(palette.color(QPalette::Mid));
    axis->setTickLabelColor(muted);
    axis->setLabelColor(muted);
    axis->setTickLabelFont(small);
    axis->setLabelFont(small);
    axis->grid()->setPen(chartGridColor(palette));
    axis->grid()->setZeroLinePen(Qt::NoPen);
}

void BandwidthChart::Private::penOf(SessionId session, Line &line) const
{
    const bool isSelected = session == selected;
    QColor color = chartLineColor(line.slot, q->palette());
    if (!q->isEnabled())
        color = mixed(color, q->palette().color(QPalette::Base));
    // Wide or antialiased pens cost a hundred times as much: only one line may have them.
    QPen pen(color, isSelected ? 2 : 1);
    if (line.slot / chartLineColors % 2 == 1)
        pen.setDashPattern({6, 4});
    line.graph->setPen(pen);
    line.graph->setAntialiased(isSelected);
    line.graph->setLayer(isSelected ? u"overlay"_s : u"main"_s);
}

TimeSpan BandwidthChart::Private::window() const
{
    TimeSpan running;
    for (const auto &[session, line] : lines) {
        if (line.isRunning)
            running.unite(spanOf(line.history));
    }
    const auto chosen = lines.find(selected);
    TimeSpan span = chosen == lines.end() ? TimeSpan() : spanOf(chosen->second.history);
    const bool isLive = !running.isEmpty();
    // What ended long ago is looked at alone, what ended lately together with what runs.
    if (span.isEmpty() || span.end > running.begin - longestPause)
        span.unite(running);
    if (!span.isEmpty())
        span.end = std::max(span.end, span.begin + (isLive ? shortestLive : shortestPast));
    if (range.count() > 0 && !span.isEmpty())
        span.begin = span.end - double(range.count());
    return span;
}

void BandwidthChart::Private::showTimes(const TimeSpan &span)
{
    clock->setDateTimeFormat(span.length() > 600 ? u"HH:mm"_s : u"HH:mm:ss"_s);
    plot->xAxis->setRange(span.begin, span.end + span.length() * 0.01);
}

void BandwidthChart::Private::showRates(const TimeSpan &span)
{
    double rate = 0;
    for (const auto &[session, line] : lines)
        rate = std::max(rate, highestRate(line.history, span));
    const double top = steadyTop(rate, plot->yAxis->range().upper);
    // A little below zero, so that a line of zeros is not lost in the frame.
    plot->yAxis->setRange(-top * 0.01, top);
}

void BandwidthChart::Private::showLegend(const TimeSpan &span)
{
    legend->clearItems();
    for (const auto &[session, line] : lines) {
        if (!spanOf(line.history).overlaps(span))
            continue;
        line.graph->addToLegend(legend);
        QFont font = legend->font();
        font.setBold(session == selected);
        legend->itemWithPlottable(line.graph)->setFont(font);
    }
    legend->setWrap(std::max(1, q->width() / 220));
}

void BandwidthChart::Private::replot()
{
    if (!q->isVisible())
        return;
    const TimeSpan span = window();
    if (!span.isEmpty()) {
        showTimes(span);
        showRates(span);
        showLegend(span);
    }
    ++replots;
    plot->replot(QCustomPlot::rpQueuedReplot);
}

BandwidthChart::BandwidthChart(QWidget *parent)
    : QFrame(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->plot = new QCustomPlot(this);
    d->plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(d->plot);
    setFrameShape(StyledPanel);
    d->setUp();
    d->recolor();
    setAccessibleName(tr("Bandwidth of every session"));
}

BandwidthChart::~BandwidthChart() = default;

void BandwidthChart::setSessions(const QList<SessionInfo> &sessions)
{
    std::erase_if(d->lines, [this, &sessions](const auto &entry) {
        if (std::ranges::find(sessions, entry.first, &SessionInfo::session) != sessions.end())
            return false;
        d->plot->removeGraph(entry.second.graph);
        return true;
    });
    for (const SessionInfo &session : sessions)
        d->take(session);
    d->replot();
}

void BandwidthChart::setSession(const SessionInfo &session)
{
    d->take(session);
    d->replot();
}

void BandwidthChart::setHistory(SessionId session, const QList<Sample> &history)
{
    const auto found = d->lines.find(session);
    if (found == d->lines.end())
        return;
    found->second.history.merge(history);
    d->fillGraph(found->second);
    d->replot();
}

void BandwidthChart::append(const QList<SessionSample> &samples)
{
    for (const SessionSample &sample : samples) {
        const auto found = d->lines.find(sample.session);
        if (found == d->lines.end())
            continue;
        Line &line = found->second;
        const qsizetype before = line.history.samples().size();
        if (!line.history.append(sample.sample))
            continue;
        if (line.history.samples().size() == before + 1)
            line.graph->addData(secondsOf(sample.sample), megabitsOf(sample.sample));
        else
            d->fillGraph(line);
    }
    d->replot();
}

void BandwidthChart::setSelected(SessionId session)
{
    d->selected = session;
    d->recolor();
    d->replot();
}

void BandwidthChart::setRange(std::chrono::seconds range)
{
    d->range = range;
    d->replot();
}

bool BandwidthChart::hasSamples(SessionId session) const
{
    return !samples(session).isEmpty();
}

QList<Sample> BandwidthChart::samples(SessionId session) const
{
    const auto found = d->lines.find(session);
    return found == d->lines.end() ? QList<Sample>() : found->second.history.samples();
}

int BandwidthChart::replots() const
{
    return d->replots;
}

QSize BandwidthChart::minimumSizeHint() const
{
    return {320, 140};
}

void BandwidthChart::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    d->replot();
}

void BandwidthChart::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    d->replot();
}

void BandwidthChart::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::FontChange || type == QEvent::EnabledChange) {
        d->recolor();
        d->replot();
    }
}

} // namespace labcast
