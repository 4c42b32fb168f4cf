// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartdata.h"
#include "chartlegend.h"
#include "chartplot.h"
#include "chartsurface.h"

namespace labcast {

/// What of the data a chart shows.
struct ChartView
{
    TimeSpan span;
    SessionId selected;
    bool isPaused = false;
};

/// Those that are within reach of the rates.
QList<ChartCapacity> shownCapacities(const ChartData &data, const TimeSpan &span);

/// The figures of the selected session, and what the lines do not tell.
QString captionOf(const ChartData &data, const ChartView &view);

/// The plot with its legend below and the pane over it, filled from the data.
class ChartDrawing : public QWidget
{
    Q_OBJECT
public:
    explicit ChartDrawing(QWidget *parent = nullptr);

    void setSamples(SessionId session, const SampleHistory &history);
    void setSamples(const QString &interface, const SampleHistory &history);
    /// Into the history, and into the line.
    void append(SessionId session, SampleHistory &history, const Sample &sample);
    void append(const QString &interface, SampleHistory &history, const Sample &sample);

    void draw(const ChartData &content, const ChartView &view);
    void recolor();
    ChartReading readingAt(const ChartData &content, double seconds, SessionId selected) const;
    void paintOn(QPaintDevice &device);

    ChartPlot &plot() const { return *m_plot; }
    ChartLegend &legend() const { return *m_legend; }
    ChartSurface &surface() const { return *m_surface; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QPen penOf(const ChartLine &line, SessionId selected) const;
    QPen counterPen() const;
    void drawLines(const ChartData &content, const ChartView &view);
    void drawLegend(const ChartData &content, const ChartView &view);
    void appendTo(const QString &line, SampleHistory &history, const Sample &sample);

    ChartPlot *m_plot;
    ChartLegend *m_legend;
    ChartSurface *m_surface;
};

} // namespace labcast
