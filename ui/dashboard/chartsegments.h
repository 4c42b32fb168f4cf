// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QList>
#include <QPointF>

class QPen;

namespace labcast {

/// What a line of rates is drawn of: the lines between its `points`, which go from left to right, in pixels; where
/// one is not a number the line is interrupted. A dashed pen has one dash and one gap, in pen widths. They are
/// laid along the time instead of along the line: Qt's own cost a chart of 64 lines five times what all the rest
/// of it does. `zero` is the pixel of a fixed time, so that the dashes move with what they belong to.
QList<QLineF> segmentsOf(const QList<QPointF> &points, const QPen &pen, double zero);

} // namespace labcast
