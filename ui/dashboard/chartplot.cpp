// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartplot.h"

#include "chartsegments.h"
#include "ui/theme.h"

#include <QVBoxLayout>

#include <limits>

#include <qcustomplot.h>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

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

/// What stands in the plot beside its lines.
class Decoration : public QCPLayerable
{
public:
    explicit Decoration(QCustomPlot *plot)
        : QCPLayerable(plot, u"overlay"_s)
    {
    }

    QList<ChartMark> marks;
    QList<ChartCapacity> capacities;
    QPalette palette;
    QFont font;

protected:
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override { painter->setAntialiasing(false); }
    QRect clipRect() const override { return mParentPlot->axisRect()->rect().adjusted(-4, 0, 4, 1); }

    void draw(QCPPainter *painter) override
    {
        const QRectF area = mParentPlot->axisRect()->rect();
        painter->setFont(font);
        QList<double> xs;
        for (const ChartMark &mark : marks)
            xs << std::round(mParentPlot->xAxis->coordToPixel(double(mark.timeMs) / 1000));
        paintMarks(*painter, placeMarks(marks, xs, area, font), area, palette);
        for (const ChartCapacity &capacity : capacities)
            drawCapacity(*painter, area, capacity);
    }

private:
    void drawCapacity(QPainter &painter, const QRectF &area, const ChartCapacity &capacity) const
    {
        const double y = std::round(mParentPlot->yAxis->coordToPixel(double(capacity.rate.bitsPerSecond) / 1e6));
        QPen pen(palette.color(QPalette::PlaceholderText), 1);
        pen.setDashPattern({8, 4});
        painter.setPen(pen);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        const QString text = ChartPlot::tr("%1 link capacity %2")
                                 .arg(capacity.interface, formatBandwidth(capacity.rate, QLocale()));
        const QFontMetricsF metrics(font);
        const double above = y - metrics.descent() - 3;
        const double below = y + metrics.ascent() + 3;
        const QPointF at(area.right() - metrics.horizontalAdvance(text) - 6,
            above - metrics.ascent() > area.top() ? above : below);
        // A mark's line does not cross it out.
        painter.fillRect(metrics.boundingRect(text).translated(at), palette.color(QPalette::Base));
        painter.drawText(at, text);
    }
};

/// A line of rates, drawn as so many solid lines of a pixel at least.
class RateGraph : public QCPGraph
{
public:
    using QCPGraph::QCPGraph;

protected:
    void drawLinePlot(QCPPainter *painter, const QVector<QPointF> &points) const override
    {
        applyDefaultAntialiasingHint(painter);
        // One pixel of the screen's, whatever its scale: any other width takes the slow way of strokes.
        painter->setPen(QPen(mPen.color(), mPen.widthF() > 1 ? mPen.widthF() : 0));
        painter->drawLines(segmentsOf(points, mPen, mKeyAxis->coordToPixel(0)));
    }
};

QCPGraphData pointOf(const Sample &sample)
{
    // A line is interrupted where nothing was measured.
    const bool isGap = sample.rate < Bandwidth {0};
    return {secondsOf(sample), isGap ? std::numeric_limits<double>::quiet_NaN() : megabitsOf(sample)};
}

} // namespace

struct ChartPlot::Private
{
    QCustomPlot *plot = nullptr;
    Decoration *decoration = nullptr; // owned by the plot
    QSharedPointer<ClockTicker> clock = QSharedPointer<ClockTicker>::create();
    QHash<QString, QCPGraph *> graphs;

    void setUp();
    void recolorAxis(QCPAxis *axis, const QPalette &palette, const QFont &small) const;
    QCPGraph *graphOf(const QString &line);
};

void ChartPlot::Private::setUp()
{
    plot->setAntialiasedElements(QCP::aeNone);
    plot->setNotAntialiasedElements(QCP::aeAxes | QCP::aeGrid);
    clock->setTickCount(6);
    plot->xAxis->setTicker(clock);
    plot->xAxis->setSubTicks(false);
    plot->yAxis->setSubTicks(false);
    plot->yAxis->ticker()->setTickCount(5);
    plot->yAxis->setLabel(ChartPlot::tr("Mbit/s"));
    plot->yAxis->setNumberFormat(u"gb"_s);
    plot->yAxis->setNumberPrecision(5);
    for (QCPAxis *axis : {plot->xAxis2, plot->yAxis2}) {
        axis->setVisible(true);
        axis->setTicks(false);
        axis->setTickLabels(false);
    }
    decoration = new Decoration(plot);
}

QCPGraph *ChartPlot::Private::graphOf(const QString &line)
{
    QCPGraph *&graph = graphs[line];
    if (!graph)
        graph = new RateGraph(plot->xAxis, plot->yAxis);
    return graph;
}

void ChartPlot::Private::recolorAxis(QCPAxis *axis, const QPalette &palette, const QFont &small) const
{
    const QColor muted = palette.color(QPalette::PlaceholderText);
    axis->setBasePen(palette.color(QPalette::Mid));
    axis->setTickPen(palette.color(QPalette::Mid));
    axis->setTickLabelColor(muted);
    axis->setLabelColor(muted);
    axis->setTickLabelFont(small);
    axis->setLabelFont(small);
    axis->grid()->setPen(chartGridColor(palette));
    axis->grid()->setZeroLinePen(Qt::NoPen);
}

ChartPlot::ChartPlot(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->plot = new QCustomPlot(this);
    d->plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(d->plot);
    d->setUp();
    recolor();
    connect(d->plot, &QCustomPlot::afterReplot, this, &ChartPlot::replotted);
}

ChartPlot::~ChartPlot() = default;

void ChartPlot::setSamples(const QString &line, const QList<Sample> &samples)
{
    QVector<QCPGraphData> points;
    points.reserve(samples.size());
    for (const Sample &sample : samples)
        points.append(pointOf(sample));
    d->graphOf(line)->data()->set(points, true);
}

void ChartPlot::append(const QString &line, const Sample &sample)
{
    d->graphOf(line)->data()->add(pointOf(sample));
}

void ChartPlot::setPen(const QString &line, const QPen &pen, bool isInFront)
{
    QCPGraph *graph = d->graphOf(line);
    graph->setPen(pen);
    graph->setAntialiased(isInFront);
    graph->setLayer(isInFront ? u"overlay"_s : u"main"_s);
}

void ChartPlot::keepOnly(const QSet<QString> &lines)
{
    d->graphs.removeIf([&](const auto &entry) {
        if (!lines.contains(entry.key()))
            d->plot->removeGraph(entry.value());
        return !lines.contains(entry.key());
    });
}

void ChartPlot::setMarks(const QList<ChartMark> &marks)
{
    d->decoration->marks = marks;
}

void ChartPlot::setCapacities(const QList<ChartCapacity> &capacities)
{
    d->decoration->capacities = capacities;
}

void ChartPlot::setTimes(const TimeSpan &span)
{
    d->clock->setDateTimeFormat(span.length() > 600 ? u"HH:mm"_s : u"HH:mm:ss"_s);
    d->plot->xAxis->setRange(span.begin, span.end);
}

void ChartPlot::setTop(double megabits)
{
    // A little below zero, so that a line of zeros is not lost in the frame.
    d->plot->yAxis->setRange(-megabits * 0.01, megabits);
}

double ChartPlot::top() const
{
    return d->plot->yAxis->range().upper;
}

void ChartPlot::recolor()
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    d->plot->setBackground(palette().color(QPalette::Base));
    for (QCPAxis *axis : {d->plot->xAxis, d->plot->yAxis, d->plot->xAxis2, d->plot->yAxis2})
        d->recolorAxis(axis, palette(), small);
    d->decoration->palette = palette();
    d->decoration->font = small;
}

void ChartPlot::replot()
{
    d->plot->replot(QCustomPlot::rpQueuedReplot);
}

QRectF ChartPlot::area() const
{
    return d->plot->axisRect()->rect();
}

double ChartPlot::timeAt(double x) const
{
    return d->plot->xAxis->pixelToCoord(x);
}

double ChartPlot::xOf(double seconds) const
{
    return d->plot->xAxis->coordToPixel(seconds);
}

void ChartPlot::paintOn(QPaintDevice &device, const QSize &size, const std::function<void(QPainter &)> &more)
{
    QCPPainter painter(&device);
    d->plot->toPainter(&painter, size.width(), size.height());
    more(painter);
    replot(); // its layout was another one meanwhile
}

void ChartPlot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    replot();
}

} // namespace labcast
