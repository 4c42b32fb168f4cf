// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartdata.h"

#include <algorithm>

namespace labcast {

namespace {

constexpr double shortestLive = 60; // seconds, so that a young line does not race
constexpr double shortestPast = 5; // seconds
constexpr double longestPause = 3600; // seconds
constexpr double reach = 4;
constexpr qsizetype mostEvents = 2000; // of one session

bool isMarked(EventKind kind)
{
    return kind == EventKind::State || kind == EventKind::Stall || kind == EventKind::ReceiverDropped
        || kind == EventKind::Verdict;
}

void addTo(ChartLine &line, const SessionEvent &event)
{
    if (!isMarked(event.kind) || line.events.size() >= mostEvents)
        return;
    if (line.events.isEmpty() || event.timeMs > line.events.last().timeMs || !line.events.contains(event))
        line.events << event;
}

} // namespace

void ChartData::keepOnly(const QList<SessionInfo> &sessions)
{
    std::erase_if(m_lines, [&sessions](const auto &entry) {
        return std::ranges::find(sessions, entry.first, &SessionInfo::session) == sessions.end();
    });
    for (const SessionInfo &session : sessions)
        take(session);
}

void ChartData::take(const SessionInfo &session)
{
    auto found = m_lines.find(session.session);
    const bool isNew = found == m_lines.end();
    if (isNew) {
        const int slot = freeSlot();
        found = m_lines.emplace(session.session, ChartLine {.slot = slot}).first;
    }
    ChartLine &line = found->second;
    // Another controller's session may have the same number.
    if (!isNew && line.info.createdMs != session.createdMs)
        line = ChartLine {.slot = line.slot};
    const bool isOtherwise
        = line.info.name != session.name || line.info.receivers.size() != session.receivers.size();
    line.info = session;
    if (isOtherwise && !line.events.isEmpty())
        line.marks = marksOf(line.info, line.events);
}

ChartLine *ChartData::find(SessionId session)
{
    const auto found = m_lines.find(session);
    return found == m_lines.end() ? nullptr : &found->second;
}

const ChartLine *ChartData::find(SessionId session) const
{
    const auto found = m_lines.find(session);
    return found == m_lines.end() ? nullptr : &found->second;
}

int ChartData::freeSlot() const
{
    for (int slot = 0;; ++slot) {
        const auto has = [slot](const auto &entry) { return entry.second.slot == slot; };
        if (std::ranges::none_of(m_lines, has))
            return slot;
    }
}

void ChartData::addEvent(const SessionEvent &event)
{
    ChartLine *line = find(event.session);
    if (!line || !isMarked(event.kind))
        return;
    addTo(*line, event);
    line->marks = marksOf(line->info, line->events);
}

void ChartData::setEvents(SessionId session, const QList<SessionEvent> &events)
{
    ChartLine *line = find(session);
    if (!line)
        return;
    const QList<SessionEvent> live = std::exchange(line->events, {});
    for (const SessionEvent &event : events + live)
        addTo(*line, event);
    line->marks = marksOf(line->info, line->events);
}

QList<ChartMark> ChartData::marks(const TimeSpan &span) const
{
    QList<ChartMark> marks;
    for (const auto &[session, line] : m_lines) {
        for (const ChartMark &mark : line.marks) {
            const double time = double(mark.timeMs) / 1000;
            if (time >= span.begin && time <= span.end)
                marks << mark;
        }
    }
    std::ranges::stable_sort(marks, {}, &ChartMark::timeMs);
    return marks;
}

QList<ChartCapacity> ChartData::capacities(const TimeSpan &span) const
{
    QList<ChartCapacity> found;
    for (const auto &[session, line] : m_lines) {
        const ChartCapacity capacity {line.info.interface, m_capacities.value(line.info.interface)};
        if (capacity.rate > Bandwidth {0} && !found.contains(capacity) && spanOf(line.history).overlaps(span))
            found << capacity;
    }
    return found;
}

TimeSpan ChartData::liveSpan(SessionId selected, std::chrono::seconds range) const
{
    TimeSpan running;
    for (const auto &[session, line] : m_lines) {
        if (!isFinished(line.info.state))
            running.unite(spanOf(line.history));
    }
    const ChartLine *chosen = find(selected);
    TimeSpan span = chosen ? spanOf(chosen->history) : TimeSpan();
    const bool isLive = !running.isEmpty();
    // What ended long ago is looked at alone, what ended lately together with what runs.
    if (span.isEmpty() || span.end > running.begin - longestPause)
        span.unite(running);
    if (!span.isEmpty())
        span.end = std::max(span.end, span.begin + (isLive ? shortestLive : shortestPast));
    if (range.count() > 0 && !span.isEmpty())
        span.begin = span.end - double(range.count());
    return span;
}

TimeSpan ChartData::bounds() const
{
    TimeSpan all;
    for (const auto &[session, line] : m_lines)
        all.unite(spanOf(line.history));
    return all;
}

double ChartData::highest(const TimeSpan &span) const
{
    double rate = 0;
    for (const auto &[session, line] : m_lines)
        rate = std::max(rate, highestRate(line.history, span));
    for (const auto &[interface, history] : m_counters)
        rate = std::max(rate, highestRate(history, span));
    return rate;
}

QString shortTitle(const SessionInfo &session)
{
    return session.name.isEmpty() ? session.image : session.name;
}

bool isWithinReach(const ChartCapacity &capacity, double highestMegabits)
{
    return highestMegabits > 0 && double(capacity.rate.bitsPerSecond) / 1e6 < reach * highestMegabits;
}

} // namespace labcast
