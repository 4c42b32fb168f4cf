// SPDX-License-Identifier: GPL-3.0-or-later
#include "bandwidthchart.h"

#include "chartdrawing.h"

#include <QEvent>
#include <QKeyEvent>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr double momentBefore = 120; // seconds shown around a moment when all the time was shown
constexpr double markReach = 6; // px

} // namespace

struct BandwidthChart::Private
{
    BandwidthChart *q = nullptr;
    ChartData data;
    ChartDrawing *drawing = nullptr;
    QTimer due; ///< one drawing for all that comes at once
    SessionId selected;
    std::chrono::seconds range {0};
    std::optional<TimeSpan> held; ///< what it stands at
    std::optional<double> pinned; ///< the moment it was told to show
    int replots = 0;

    TimeSpan shown() const { return held ? *held : data.liveSpan(selected, range); }
    void hold(const TimeSpan &span);
    void changed();
    void draw();
    void showReading();
};

void BandwidthChart::Private::hold(const TimeSpan &span)
{
    if (span.isEmpty())
        return;
    const bool wasPaused = held.has_value();
    held = span;
    changed();
    if (!wasPaused)
        emit q->pausedChanged(true);
}

void BandwidthChart::Private::changed()
{
    if (!due.isActive())
        due.start();
}

void BandwidthChart::Private::draw()
{
    if (q->isVisible()) {
        ++replots;
        drawing->draw(data, {shown(), selected, held.has_value()});
    }
    emit q->changed();
}

void BandwidthChart::Private::showReading()
{
    ChartSurface &surface = drawing->surface();
    if (surface.pointer())
        pinned.reset();
    const std::optional<double> seconds
        = surface.pointer() ? std::optional(drawing->plot().timeAt(*surface.pointer())) : pinned;
    if (!seconds)
        return surface.showReading({}, 0);
    const ChartReading reading = q->readingAt(*seconds);
    surface.showReading(reading.values.isEmpty() ? std::nullopt : std::optional(reading),
        surface.pointer() ? *surface.pointer() : drawing->plot().xOf(*seconds));
}

BandwidthChart::BandwidthChart(QWidget *parent)
    : QFrame(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->drawing = new ChartDrawing;
    d->due.setSingleShot(true);
    connect(&d->due, &QTimer::timeout, this, [this] { d->draw(); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(d->drawing);
    setFrameShape(StyledPanel);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Bandwidth of every session"));
    setAccessibleDescription(
        tr("Space pauses, plus and minus zoom, the arrows move. The table has the same figures."));
    setWhatsThis(tr("The wheel zooms, dragging moves, dragging with Shift chooses a part. A double click follows "
                    "the live rates again."));
    connectSurface();
}

BandwidthChart::~BandwidthChart() = default;

void BandwidthChart::connectSurface()
{
    ChartSurface &surface = d->drawing->surface();
    const auto timeAt = [this](double x) { return d->drawing->plot().timeAt(x); };
    connect(&surface, &ChartSurface::pointed, this, [this] { d->showReading(); });
    connect(&d->drawing->plot(), &ChartPlot::replotted, this, [this] { d->showReading(); });
    connect(&surface, &ChartSurface::zoomed, this, [this, timeAt](double factor, double x) {
        if (!visible().isEmpty())
            d->hold(zoomed(visible(), factor, timeAt(x), d->data.bounds()));
    });
    connect(&surface, &ChartSurface::dragged, this, [this, timeAt](double pixels) {
        if (!visible().isEmpty())
            d->hold(moved(visible(), timeAt(0) - timeAt(pixels), d->data.bounds()));
    });
    connect(&surface, &ChartSurface::chosen, this, [this, timeAt](double from, double to) {
        const TimeSpan span {timeAt(from), timeAt(to)};
        d->hold(zoomed(span, 1, (span.begin + span.end) / 2, d->data.bounds()));
    });
    connect(&surface, &ChartSurface::opened, this, &BandwidthChart::openAt);
}

void BandwidthChart::openAt(double x)
{
    for (const ChartMark &mark : marks()) {
        if (std::abs(d->drawing->plot().xOf(double(mark.timeMs) / 1000) - x) <= markReach)
            return emit timeActivated(mark.session, mark.timeMs);
    }
    setPaused(false);
}

void BandwidthChart::setSessions(const QList<SessionInfo> &sessions)
{
    d->data.keepOnly(sessions);
    for (const auto &[session, line] : d->data.lines())
        d->drawing->setSamples(session, line.history);
    d->changed();
}

void BandwidthChart::setSession(const SessionInfo &session)
{
    d->data.take(session);
    if (d->data.find(session.session)->history.samples().isEmpty())
        d->drawing->setSamples(session.session, {});
    d->changed();
}

void BandwidthChart::setHistory(SessionId session, const QList<Sample> &history)
{
    ChartLine *line = d->data.find(session);
    if (!line)
        return;
    line->history.merge(history);
    d->drawing->setSamples(session, line->history);
    d->changed();
}

void BandwidthChart::append(const QList<SessionSample> &samples)
{
    for (const SessionSample &sample : samples) {
        if (ChartLine *line = d->data.find(sample.session))
            d->drawing->append(sample.session, line->history, sample.sample);
    }
    d->changed();
}

void BandwidthChart::setCounterHistory(const QString &interface, const QList<Sample> &history)
{
    SampleHistory &counter = d->data.counter(interface);
    counter.merge(history);
    d->drawing->setSamples(interface, counter);
    d->changed();
}

void BandwidthChart::appendCounters(const QList<CounterSample> &counters)
{
    for (const CounterSample &counter : counters)
        d->drawing->append(counter.interface, d->data.counter(counter.interface), counter.sample);
    d->changed();
}

void BandwidthChart::setCapacities(const QHash<QString, Bandwidth> &capacities)
{
    d->data.setCapacities(capacities);
    d->changed();
}

void BandwidthChart::addEvent(const SessionEvent &event)
{
    d->data.addEvent(event);
    d->changed();
}

void BandwidthChart::setEvents(SessionId session, const QList<SessionEvent> &events)
{
    d->data.setEvents(session, events);
    d->changed();
}

void BandwidthChart::setSelected(SessionId session)
{
    d->selected = session;
    d->changed();
}

void BandwidthChart::setRange(std::chrono::seconds range)
{
    d->range = range;
    setPaused(false);
    d->changed();
}

std::chrono::seconds BandwidthChart::range() const
{
    return d->range;
}

void BandwidthChart::setPaused(bool isPaused)
{
    if (isPaused == d->held.has_value())
        return;
    if (isPaused)
        return d->hold(d->shown());
    d->held.reset();
    d->pinned.reset();
    d->changed();
    emit pausedChanged(false);
}

bool BandwidthChart::isPaused() const
{
    return d->held.has_value();
}

void BandwidthChart::zoom(double factor)
{
    const TimeSpan span = visible();
    // What follows is zoomed at its end, where things happen.
    const double center = isPaused() ? (span.begin + span.end) / 2 : span.end;
    if (!span.isEmpty())
        d->hold(zoomed(span, factor, center, d->data.bounds()));
}

void BandwidthChart::move(double part)
{
    const TimeSpan span = visible();
    if (!span.isEmpty())
        d->hold(moved(span, part * span.length(), d->data.bounds()));
}

void BandwidthChart::showTime(SessionId session, qint64 timeMs)
{
    const double seconds = double(timeMs) / 1000;
    const double half = (d->range.count() > 0 ? double(d->range.count()) : momentBefore) / 2;
    d->selected = session;
    d->pinned = seconds;
    d->hold({seconds - half, seconds + half});
}

bool BandwidthChart::hasSamples(SessionId session) const
{
    return !samples(session).isEmpty();
}

QList<Sample> BandwidthChart::samples(SessionId session) const
{
    const ChartLine *line = d->data.find(session);
    return line ? line->history.samples() : QList<Sample>();
}

const ChartData &BandwidthChart::data() const
{
    return d->data;
}

int BandwidthChart::replots() const
{
    return d->replots;
}

TimeSpan BandwidthChart::visible() const
{
    return d->shown();
}

QList<ChartMark> BandwidthChart::marks() const
{
    return d->data.marks(visible());
}

QList<ChartCapacity> BandwidthChart::capacities() const
{
    return shownCapacities(d->data, visible());
}

std::optional<ChartStatistics> BandwidthChart::statistics() const
{
    return statisticsOf(samples(d->selected), visible());
}

QString BandwidthChart::caption() const
{
    return captionOf(d->data, {visible(), d->selected, isPaused()});
}

ChartReading BandwidthChart::readingAt(double seconds) const
{
    return d->drawing->readingAt(d->data, seconds, d->selected);
}

QPointF BandwidthChart::placeOf(qint64 timeMs) const
{
    const ChartPlot &plot = d->drawing->plot();
    return d->drawing->surface().mapTo(this, QPointF(plot.xOf(double(timeMs) / 1000), plot.area().bottom()));
}

ChartSurface &BandwidthChart::surface() const
{
    return d->drawing->surface();
}

void BandwidthChart::paintOn(QPaintDevice &device) const
{
    d->drawing->draw(d->data, {visible(), d->selected, isPaused()});
    d->drawing->paintOn(device);
}

QSize BandwidthChart::minimumSizeHint() const
{
    return {320, 140};
}

void BandwidthChart::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    d->changed();
}

void BandwidthChart::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    d->changed();
}

void BandwidthChart::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::FontChange || type == QEvent::EnabledChange) {
        d->drawing->recolor();
        d->changed();
    }
}

void BandwidthChart::keyPressEvent(QKeyEvent *event)
{
    constexpr double in = 0.5, step = 0.2;
    switch (event->key()) {
    case Qt::Key_Space:
        return setPaused(!isPaused());
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without Shift
        return zoom(in);
    case Qt::Key_Minus:
        return zoom(1 / in);
    case Qt::Key_Left:
        return move(-step);
    case Qt::Key_Right:
        return move(step);
    case Qt::Key_End:
        return setPaused(false);
    default:
        QFrame::keyPressEvent(event);
    }
}

void BandwidthChart::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    d->drawing->surface().setFocusShown(event->reason() != Qt::MouseFocusReason);
}

void BandwidthChart::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    d->drawing->surface().setFocusShown(false);
}

} // namespace labcast
