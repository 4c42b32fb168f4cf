// SPDX-License-Identifier: GPL-3.0-or-later
#include "logfinder.h"

#include <algorithm>
#include <limits>

namespace labcast {

namespace {

constexpr int typedMs = 150;
constexpr int grownMs = 1000;

} // namespace

LogFinder::LogFinder(LogClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LogFinder::ask);
}

void LogFinder::find(const QString &source, const LogSelection &selection)
{
    ++m_generation;
    m_source = source;
    m_selection = selection;
    m_hits = {};
    m_near = 0;
    m_step.reset();
    m_pattern.reset();
    m_timer.stop();
    const auto pattern = LogPattern::make(selection.query);
    if (pattern)
        m_pattern = *pattern;
    if (selection.query.text.isEmpty() || source.isEmpty()) {
        emit found();
    } else if (!pattern) {
        emit failed(pattern.error());
    } else {
        emit searching();
        m_timer.start(typedMs);
    }
}

void LogFinder::findAgain()
{
    if (m_pattern && !m_timer.isActive())
        m_timer.start(grownMs);
}

void LogFinder::ask()
{
    if (m_isAsked) {
        m_timer.start(typedMs);
        return;
    }
    m_isAsked = true;
    m_client.find(m_source, m_selection, m_near, [this, generation = m_generation](const Result<LogHits> &hits) {
        m_isAsked = false;
        if (generation == m_generation)
            answered(hits);
    });
}

void LogFinder::answered(const Result<LogHits> &hits)
{
    if (!hits)
        return emit failed(hits.error());
    m_hits = *hits;
    // What has been found is shown; the rest is on its way.
    if (!m_hits.isComplete)
        ask();
    goOn(); // first: who hears of the hits looks whether the current line is one
    emit found();
}

qint64 LogFinder::indexOf(qint64 row) const
{
    const auto it = std::ranges::lower_bound(m_hits.rows, row);
    return it != m_hits.rows.end() && *it == row ? m_hits.first + (it - m_hits.rows.begin()) : -1;
}

/// Nothing where it is not known here.
std::optional<qint64> LogFinder::after(qint64 row) const
{
    const bool hasBegin = m_hits.first == 0;
    const bool hasEnd = m_hits.first + m_hits.rows.size() == m_hits.count;
    const auto it = std::ranges::upper_bound(m_hits.rows, row);
    if (it == m_hits.rows.end())
        return hasEnd && hasBegin ? std::optional(m_hits.rows.first()) : std::nullopt;
    return it != m_hits.rows.begin() || hasBegin ? std::optional(*it) : std::nullopt;
}

std::optional<qint64> LogFinder::before(qint64 row) const
{
    const bool hasBegin = m_hits.first == 0;
    const bool hasEnd = m_hits.first + m_hits.rows.size() == m_hits.count;
    const auto it = std::ranges::lower_bound(m_hits.rows, row);
    if (it == m_hits.rows.begin())
        return hasEnd && hasBegin ? std::optional(m_hits.rows.last()) : std::nullopt;
    return it != m_hits.rows.end() || hasEnd ? std::optional(*std::prev(it)) : std::nullopt;
}

void LogFinder::goAfter(qint64 row)
{
    m_step = Step {row, true};
    goOn();
}

void LogFinder::goBefore(qint64 row)
{
    m_step = Step {row, false};
    goOn();
}

/// Goes there, or asks for the hits around it first.
void LogFinder::goOn()
{
    if (!m_step || m_hits.rows.isEmpty())
        return m_step.reset();
    const auto target = m_step->isForward ? after(m_step->row) : before(m_step->row);
    if (target) {
        m_step.reset();
        return emit reached(*target);
    }
    if (isSearching())
        return; // with the answer
    const qint64 last = std::numeric_limits<qint32>::max();
    const bool isAtEnd = m_hits.first + m_hits.rows.size() == m_hits.count && m_step->row >= m_hits.rows.last();
    const bool isAtBegin = m_hits.first == 0 && m_step->row <= m_hits.rows.first();
    if (m_step->isForward && isAtEnd)
        m_step->row = -1; // from the beginning again
    else if (!m_step->isForward && isAtBegin)
        m_step->row = last;
    m_near = std::max<qint64>(0, m_step->row);
    ask();
}

} // namespace labcast
