// SPDX-License-Identifier: GPL-3.0-or-later
#include "logfinder.h"

#include <algorithm>

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
    m_client.find(m_source, m_selection, [this, generation = m_generation](const Result<LogHits> &hits) {
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
    emit found();
}

qsizetype LogFinder::indexOf(qint64 row) const
{
    const auto it = std::ranges::lower_bound(m_hits.rows, row);
    return it != m_hits.rows.end() && *it == row ? it - m_hits.rows.begin() : -1;
}

qint64 LogFinder::after(qint64 row) const
{
    if (m_hits.rows.isEmpty())
        return -1;
    const auto it = std::ranges::upper_bound(m_hits.rows, row);
    return it == m_hits.rows.end() ? m_hits.rows.first() : *it;
}

qint64 LogFinder::before(qint64 row) const
{
    if (m_hits.rows.isEmpty())
        return -1;
    const auto it = std::ranges::lower_bound(m_hits.rows, row);
    return it == m_hits.rows.begin() ? m_hits.rows.last() : *std::prev(it);
}

} // namespace labcast
