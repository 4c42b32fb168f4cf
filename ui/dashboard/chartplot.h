// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartdata.h"

#include <QPen>
#include <QWidget>

#include <functional>
#include <memory>

namespace labcast {

/// Axes, lines, marks and capacities: draws what it is told, decides nothing. Alone knows QCustomPlot.
class ChartPlot : public QWidget
{
    Q_OBJECT
public:
    explicit ChartPlot(QWidget *parent = nullptr);
    ~ChartPlot() override;

    /// Lines have names; one that is not known yet is begun.
    void setSamples(const QString &line, const QList<Sample> &samples);
    void append(const QString &line, const Sample &sample);
    /// Wide or antialiased pens cost a hundred times as much: only one line may be in front.
    void setPen(const QString &line, const QPen &pen, bool isInFront);
    void keepOnly(const QSet<QString> &lines);

    void setMarks(const QList<ChartMark> &marks);
    void setCapacities(const QList<ChartCapacity> &capacities);
    void setTimes(const TimeSpan &span);
    void setTop(double megabits);
    double top() const;
    void recolor();
    void replot();

    /// Where the lines are drawn.
    QRectF area() const;
    double timeAt(double x) const;
    double xOf(double seconds) const;

    /// Draws onto something else in that size, and then what `more` draws.
    void paintOn(QPaintDevice &device, const QSize &size, const std::function<void(QPainter &)> &more);

signals:
    /// Times and places agree again.
    void replotted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace labcast
