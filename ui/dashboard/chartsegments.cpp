// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartsegments.h"

#include <QPen>

#include <algorithm>
#include <cmath>

namespace labcast {

namespace {

class Dashes
{
public:
    Dashes(const QPen &pen, double zero)
        : m_dash(pen.dashPattern().at(0) * pen.widthF())
        , m_period(m_dash + pen.dashPattern().at(1) * pen.widthF())
        , m_zero(std::fmod(zero, m_period) - m_period) // left of every point: a phase is never negative
    {
    }

    void cut(const QLineF &line)
    {
        double x = line.x1();
        do {
            const double phase = std::fmod(x - m_zero, m_period);
            const bool isDash = phase < m_dash;
            const double end = std::min(line.x2(), x + (isDash ? m_dash : m_period) - phase);
            if (isDash)
                found.append(
                    {x > line.x1() ? at(line, x) : line.p1(), end < line.x2() ? at(line, end) : line.p2()});
            x = end;
        } while (x < line.x2());
    }

    QList<QLineF> found;

private:
    static QPointF at(const QLineF &line, double x) { return line.pointAt((x - line.x1()) / line.dx()); }

    double m_dash;
    double m_period;
    double m_zero;
};

bool isPoint(const QPointF &point)
{
    return std::isfinite(point.x()) && std::isfinite(point.y());
}

QList<QLineF> linesOf(const QList<QPointF> &points)
{
    QList<QLineF> lines;
    lines.reserve(points.size());
    for (qsizetype i = 1; i < points.size(); ++i) {
        if (isPoint(points.at(i - 1)) && isPoint(points.at(i)))
            lines.append({points.at(i - 1), points.at(i)});
    }
    return lines;
}

} // namespace

QList<QLineF> segmentsOf(const QList<QPointF> &points, const QPen &pen, double zero)
{
    const QList<QLineF> lines = linesOf(points);
    if (pen.style() == Qt::SolidLine)
        return lines;
    Dashes dashes(pen, zero);
    for (const QLineF &line : lines)
        dashes.cut(line);
    return dashes.found;
}

} // namespace labcast
