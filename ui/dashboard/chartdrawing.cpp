// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartdrawing.h"

#include "chartvalues.h"
#include "ui/theme.h"

#include <QDateTime>
#include <QLocale>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

QString lineOf(SessionId session)
{
    return u"session-"_s + QString::number(session.value);
}

QString lineOf(const QString &interface)
{
    return u"counter-"_s + interface;
}

QString counterName(const QString &interface)
{
    return ChartDrawing::tr("%1 counter").arg(interface);
}

QColor mixed(const QColor &a, const QColor &b)
{
    return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
}

QString megabits(Bandwidth rate)
{
    const double value = double(rate.bitsPerSecond) / 1e6;
    return QLocale().toString(value, 'f', value > 0 && value < 10 ? 1 : 0);
}

QString statisticsText(const ChartLine &line, const TimeSpan &span)
{
    const auto figures = statisticsOf(line.history.samples(), span);
    if (!figures)
        return {};
    return ChartDrawing::tr("%1: peak %2, average %3, p95 %4 Mbit/s")
        .arg(shortTitle(line.info), megabits(figures->peak), megabits(figures->average), megabits(figures->p95));
}

} // namespace

QList<ChartCapacity> shownCapacities(const ChartData &data, const TimeSpan &span)
{
    QList<ChartCapacity> shown = data.capacities(span);
    const double highest = data.highest(span);
    shown.removeIf([highest](const ChartCapacity &capacity) { return !isWithinReach(capacity, highest); });
    return shown;
}

QString captionOf(const ChartData &data, const ChartView &view)
{
    QStringList parts;
    if (view.isPaused)
        parts << ChartDrawing::tr("Paused");
    const double highest = data.highest(view.span);
    for (const ChartCapacity &capacity : data.capacities(view.span)) {
        if (!isWithinReach(capacity, highest))
            parts << ChartDrawing::tr("%1 link %2")
                         .arg(capacity.interface, formatBandwidth(capacity.rate, QLocale()));
    }
    if (const ChartLine *line = data.find(view.selected))
        parts << statisticsText(*line, view.span);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

ChartDrawing::ChartDrawing(QWidget *parent)
    : QWidget(parent)
    , m_plot(new ChartPlot)
    , m_legend(new ChartLegend)
    , m_surface(new ChartSurface(m_plot))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_plot, 1);
    layout->addWidget(m_legend);
    connect(m_plot, &ChartPlot::replotted, this, [this] {
        m_surface->setGeometry(m_plot->rect());
        m_surface->setArea(m_plot->area());
    });
}

void ChartDrawing::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_surface->setGeometry(m_plot->rect());
}

void ChartDrawing::setSamples(SessionId session, const SampleHistory &history)
{
    m_plot->setSamples(lineOf(session), history.samples());
}

void ChartDrawing::setSamples(const QString &interface, const SampleHistory &history)
{
    m_plot->setSamples(lineOf(interface), history.samples());
}

void ChartDrawing::append(SessionId session, SampleHistory &history, const Sample &sample)
{
    appendTo(lineOf(session), history, sample);
}

void ChartDrawing::append(const QString &interface, SampleHistory &history, const Sample &sample)
{
    appendTo(lineOf(interface), history, sample);
}

void ChartDrawing::appendTo(const QString &line, SampleHistory &history, const Sample &sample)
{
    const qsizetype before = history.samples().size();
    if (!history.append(sample))
        return;
    if (history.samples().size() == before + 1)
        m_plot->append(line, sample);
    else
        m_plot->setSamples(line, history.samples());
}

QPen ChartDrawing::penOf(const ChartLine &line, SessionId selected) const
{
    QColor color = chartLineColor(line.slot, palette());
    if (!isEnabled())
        color = mixed(color, palette().color(QPalette::Base));
    QPen pen(color, line.info.session == selected ? 2 : 1);
    if (line.slot / chartLineColors % 2 == 1)
        pen.setDashPattern({6, 4});
    return pen;
}

QPen ChartDrawing::counterPen() const
{
    QPen pen(palette().color(QPalette::Text), 1);
    pen.setDashPattern({1, 3});
    return pen;
}

void ChartDrawing::drawLines(const ChartData &content, const ChartView &view)
{
    QSet<QString> lines;
    for (const auto &[session, line] : content.lines()) {
        lines << lineOf(session);
        m_plot->setPen(lineOf(session), penOf(line, view.selected), session == view.selected);
    }
    for (const auto &[interface, history] : content.counters()) {
        lines << lineOf(interface);
        m_plot->setPen(lineOf(interface), counterPen(), false);
    }
    m_plot->keepOnly(lines);
}

void ChartDrawing::drawLegend(const ChartData &content, const ChartView &view)
{
    QList<ChartLegend::Entry> entries;
    for (const auto &[session, line] : content.lines()) {
        const bool isSelected = session == view.selected;
        if (spanOf(line.history).overlaps(view.span))
            entries.insert(
                isSelected ? 0 : entries.size(), {shortTitle(line.info), penOf(line, view.selected), isSelected});
    }
    for (const auto &[interface, history] : content.counters()) {
        if (spanOf(history).overlaps(view.span))
            entries.append({counterName(interface), counterPen()});
    }
    m_legend->setEntries(entries);
    m_legend->setCaption(captionOf(content, view));
}

void ChartDrawing::draw(const ChartData &content, const ChartView &view)
{
    drawLines(content, view);
    if (!view.span.isEmpty()) {
        TimeSpan span = view.span;
        span.end += span.length() * 0.01;
        const QList<ChartCapacity> capacities = shownCapacities(content, span);
        double top = content.highest(span);
        for (const ChartCapacity &capacity : capacities)
            top = std::max(top, double(capacity.rate.bitsPerSecond) / 1e6);
        m_plot->setTimes(span);
        m_plot->setTop(steadyTop(top, m_plot->top()));
        m_plot->setCapacities(capacities);
        m_plot->setMarks(content.marks(span));
        drawLegend(content, view);
    }
    m_plot->replot();
}

void ChartDrawing::recolor()
{
    m_plot->recolor();
}

ChartReading ChartDrawing::readingAt(const ChartData &content, double seconds, SessionId selected) const
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(qint64(seconds * 1000));
    ChartReading reading {seconds, time.toString(u"HH:mm:ss"_s), {}};
    QList<std::pair<Bandwidth, const ChartLine *>> lines;
    for (const auto &[session, line] : content.lines()) {
        if (const auto rate = rateAt(line.history.samples(), seconds))
            lines.append({*rate, &line});
    }
    std::ranges::sort(lines, [selected](const auto &a, const auto &b) {
        const bool isFirst = a.second->info.session == selected;
        const bool isSecond = b.second->info.session == selected;
        return isFirst != isSecond ? isFirst : a.first > b.first;
    });
    for (const auto &[rate, line] : lines)
        reading.values.append({shortTitle(line->info), formatBandwidth(rate, QLocale()), penOf(*line, selected)});
    for (const auto &[interface, history] : content.counters()) {
        if (const auto rate = rateAt(history.samples(), seconds))
            reading.values.append({counterName(interface), formatBandwidth(*rate, QLocale()), counterPen()});
    }
    return reading;
}

void ChartDrawing::paintOn(QPaintDevice &device)
{
    const QRect below(0, m_plot->height(), m_plot->width(), m_legend->height());
    m_plot->paintOn(device, m_plot->size(), [&](QPainter &painter) { m_legend->paintOn(painter, below); });
}

} // namespace labcast
