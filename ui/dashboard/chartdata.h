// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmarks.h"
#include "chartwindow.h"

#include <QHash>

#include <chrono>
#include <map>

namespace labcast {

/// A session in the chart.
struct ChartLine
{
    SessionInfo info;
    SampleHistory history;
    int slot = 0; ///< of its colour, which it keeps
    QList<SessionEvent> events;
    QList<ChartMark> marks;
};

/// How much a link can carry.
struct ChartCapacity
{
    QString interface;
    Bandwidth rate;
    bool operator==(const ChartCapacity &) const = default;
};

/// Everything a chart is drawn from, without any drawing: what the sessions sent, what the interfaces counted, and
/// what happened.
class ChartData
{
public:
    /// Forgets all other sessions.
    void keepOnly(const QList<SessionInfo> &sessions);
    void take(const SessionInfo &session);

    const std::map<SessionId, ChartLine> &lines() const { return m_lines; }
    const std::map<QString, SampleHistory> &counters() const { return m_counters; }
    ChartLine *find(SessionId session);
    const ChartLine *find(SessionId session) const;
    SampleHistory &counter(const QString &interface) { return m_counters[interface]; }

    void addEvent(const SessionEvent &event);
    /// The controller's list, which may overlap with what was added meanwhile.
    void setEvents(SessionId session, const QList<SessionEvent> &events);
    /// Inside `span`, oldest first.
    QList<ChartMark> marks(const TimeSpan &span) const;

    /// By name and alternative name of the interface.
    void setCapacities(const QHash<QString, Bandwidth> &capacities) { m_capacities = capacities; }
    /// Those of the links that the sessions inside `span` use, where known.
    QList<ChartCapacity> capacities(const TimeSpan &span) const;

    /// What a chart shows that follows: the time of what runs, or of the selected session; of it only the last
    /// `range`, if that is not zero.
    TimeSpan liveSpan(SessionId selected, std::chrono::seconds range) const;
    /// All the time there is anything of.
    TimeSpan bounds() const;
    /// Of every line and counter, in Mbit/s.
    double highest(const TimeSpan &span) const;

private:
    int freeSlot() const;

    std::map<SessionId, ChartLine> m_lines;
    std::map<QString, SampleHistory> m_counters;
    QHash<QString, Bandwidth> m_capacities;
};

/// The session's name, or what it sends.
QString shortTitle(const SessionInfo &session);

/// A capacity is drawn where the rates are within reach of it, so that it does not press them to the ground.
bool isWithinReach(const ChartCapacity &capacity, double highestMegabits);

} // namespace labcast
