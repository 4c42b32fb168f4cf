// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmarks.h"

#include "app/session/sessionjson.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QJsonArray>
#include <QPainter>
#include <QPalette>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostMarks = 200; // of one session
constexpr double textGap = 4;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChartMarks)
};

QString nameOf(const SessionInfo &session)
{
    return session.name.isEmpty() ? session.image : session.name;
}

QString hostAt(const SessionInfo &session, const QString &address)
{
    const auto found = std::ranges::find(session.receivers, address, &ReceiverInfo::address);
    return found == session.receivers.end() || found->host.isEmpty() ? address : found->host;
}

QString stallText(const SessionInfo &session, const QJsonArray &silent)
{
    if (silent.size() == 1)
        return Words::tr("%1 silent").arg(hostAt(session, silent.first().toString()));
    if (silent.isEmpty())
        return Words::tr("%1 stalled").arg(nameOf(session));
    return Words::tr("%n computer(s) silent", nullptr, int(silent.size()));
}

ChartMark verdictMark(const SessionInfo &session, SessionState outcome)
{
    const QString name = nameOf(session);
    switch (outcome) {
    case SessionState::Completed:
        return {{}, 0, Severity::Ok, Words::tr("%1 complete").arg(name)};
    case SessionState::Partial:
        return {{}, 0, Severity::Warning, Words::tr("%1 partial").arg(name)};
    case SessionState::Cancelled:
        return {{}, 0, Severity::Neutral, Words::tr("%1 cancelled").arg(name)};
    default:
        return {{}, 0, Severity::Error, Words::tr("%1 failed").arg(name)};
    }
}

/// What the session was doing when an event came.
struct Course
{
    bool hasStarted = false;
    bool isStalled = false;
};

ChartMark stateMark(const SessionInfo &session, SessionState state, Course &course)
{
    if (state != SessionState::Sending)
        return {};
    if (!std::exchange(course.hasStarted, true))
        return {{}, 0, Severity::Info, Words::tr("%1 starts").arg(nameOf(session))};
    if (std::exchange(course.isStalled, false))
        return {{}, 0, Severity::Info, Words::tr("%1 goes on").arg(nameOf(session))};
    return {};
}

/// Without text: nothing to point out.
ChartMark markOf(const SessionInfo &session, const SessionEvent &event, Course &course)
{
    const QJsonObject &detail = event.detail;
    switch (event.kind) {
    case EventKind::State:
        return stateMark(session, sessionStateFromWord(detail[u"state"_s].toString()), course);
    case EventKind::Stall:
        course.isStalled = true;
        return {{}, 0, Severity::Error, stallText(session, detail[u"receivers"_s].toArray())};
    case EventKind::ReceiverDropped: {
        const QString host = detail[u"host"_s].toString();
        const QString address = detail[u"address"_s].toString();
        return {{}, 0, Severity::Warning,
            Words::tr("%1 dropped").arg(host.isEmpty() ? hostAt(session, address) : host)};
    }
    case EventKind::Verdict:
        return verdictMark(
            session, sessionStateFromWord(detail[u"verdict"_s].toObject()[u"verdict"_s].toString()));
    default:
        return {};
    }
}

} // namespace

QList<ChartMark> marksOf(const SessionInfo &session, const QList<SessionEvent> &events)
{
    QList<ChartMark> marks;
    Course course;
    for (const SessionEvent &event : events) {
        ChartMark mark = markOf(session, event, course);
        // A stall is told again while it lasts.
        if (mark.text.isEmpty() || (!marks.isEmpty() && marks.last().text == mark.text))
            continue;
        mark.session = event.session;
        mark.timeMs = event.timeMs;
        marks << mark;
    }
    return marks.mid(std::max<qsizetype>(0, marks.size() - mostMarks));
}

QList<PlacedMark> placeMarks(
    const QList<ChartMark> &marks, const QList<double> &xs, const QRectF &area, const QFont &font)
{
    const QFontMetricsF metrics(font);
    QList<PlacedMark> placed;
    QList<std::pair<double, double>> taken;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const double x = xs.at(i);
        if (x < area.left() || x > area.right())
            continue;
        const double width = metrics.horizontalAdvance(marks.at(i).text);
        const double right = x + 2 * textGap;
        const double begin = right + width < area.right() ? right : x - 2 * textGap - width;
        const auto covers = [&](const auto &other) {
            return begin < other.second + textGap && begin + width > other.first - textGap;
        };
        const bool hasRoom = begin >= area.left() && std::ranges::none_of(taken, covers);
        placed.append({marks.at(i), x, begin, hasRoom});
        if (hasRoom)
            taken.append({begin, begin + width});
    }
    return placed;
}

void paintMarks(QPainter &painter, const QList<PlacedMark> &marks, const QRectF &area, const QPalette &palette)
{
    constexpr double half = 4; // of the triangle
    const double below = QFontMetricsF(painter.font()).descent() + textGap;
    for (const PlacedMark &placed : marks) {
        const QColor color = severityColors(placed.mark.severity, palette).text;
        QPen pen(color, 1);
        pen.setDashPattern({1, 2});
        painter.setPen(pen);
        painter.drawLine(QPointF(placed.x, area.top()), QPointF(placed.x, area.bottom()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPolygon(QPolygonF({{placed.x - half, area.bottom()}, {placed.x + half, area.bottom()},
            {placed.x, area.bottom() - 2 * half + 1}}));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(color);
        if (placed.hasText)
            painter.drawText(QPointF(placed.textX, area.bottom() - below), placed.mark.text);
    }
}

} // namespace labcast
