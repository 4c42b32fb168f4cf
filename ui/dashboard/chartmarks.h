// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/sessionevent.h"

class QFont;
class QPainter;
class QPalette;
class QRectF;

namespace labcast {

/// A moment of a session that its chart points out.
struct ChartMark
{
    SessionId session;
    qint64 timeMs = 0;
    Severity severity = Severity::Neutral;
    QString text;
    bool operator==(const ChartMark &) const = default;
};

/// What of `events`, which are in order, is pointed out: where it starts, stalls, goes on and ends, and who is
/// dropped.
QList<ChartMark> marksOf(const SessionInfo &session, const QList<SessionEvent> &events);

/// A mark in a picture.
struct PlacedMark
{
    ChartMark mark;
    double x = 0;
    double textX = 0; ///< where its text begins
    bool hasText = false; ///< it would lie over an earlier one's
};

/// Texts stand right of their line, or left where there is no room, and never over each other. `xs` are those of
/// the marks.
QList<PlacedMark> placeMarks(
    const QList<ChartMark> &marks, const QList<double> &xs, const QRectF &area, const QFont &font);

/// Dotted upright lines with a triangle on the lower edge of `area`.
void paintMarks(QPainter &painter, const QList<PlacedMark> &marks, const QRectF &area, const QPalette &palette);

} // namespace labcast
