// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemonbook.h"

namespace labcast {

namespace {

using Kind = DaemonRemark::Kind;

// Bounds for a log that somebody filled.
constexpr size_t mostSessions = 200;
constexpr qsizetype mostPageLines = 20;
constexpr qint64 longestIntervalMs = 3'600'000;

/// While one of these holds the daemon makes no pass.
bool holdsAll(const DaemonRemark &remark)
{
    using enum DaemonRemark::Kind;
    switch (remark.kind) {
    case NotMaster:
    case Disabled:
    case NoSender:
    case NoDatabase:
    case NoInterface:
        return true;
    default:
        return false;
    }
}

} // namespace

void DaemonBook::take(const DaemonRemark &remark)
{
    if (remark.timeMs > 0)
        forgetOld(remark.timeMs);
    if (remark.kind == Kind::Instead)
        *this = DaemonBook();
    if (remark.kind == Kind::Interval)
        m_intervalMs = std::clamp<qint64>(remark.value.toLongLong() * 1000, 1000, longestIntervalMs);
    if (remark.session > 0 || remark.kind == Kind::Alive)
        m_daemon.removeIf(holdsAll);
    if (remark.session > 0)
        takeOfSession(remark);
    else if (!troubleOf(remark).isEmpty())
        takeOfDaemon(remark);
}

void DaemonBook::takeOfSession(const DaemonRemark &remark)
{
    if (m_sessions.size() >= mostSessions && !m_sessions.contains(remark.session))
        m_sessions.erase(m_sessions.begin()); // the oldest: numbers only grow
    Page &page = m_sessions[remark.session];
    page.lines << remark.text;
    if (page.lines.size() > mostPageLines)
        page.lines.removeFirst();
    if (remark.kind == Kind::Running || remark.kind == Kind::Orphan)
        page.trouble.reset();
    else if (!troubleOf(remark).isEmpty())
        page.trouble = remark;
}

void DaemonBook::takeOfDaemon(const DaemonRemark &remark)
{
    if (remark.kind == Kind::BadImage) {
        if (m_named.size() >= mostSessions)
            m_named.clear();
        m_named[remark.name] = remark;
        return;
    }
    m_daemon.removeIf([&remark](const DaemonRemark &before) { return before.kind == remark.kind; });
    m_daemon << remark;
}

/// What was not said again in two passes is over.
void DaemonBook::forgetOld(qint64 nowMs)
{
    const auto isOld = [this, nowMs](const DaemonRemark &remark) {
        return remark.timeMs > 0 && nowMs - remark.timeMs > 2 * m_intervalMs + 5000;
    };
    m_daemon.removeIf(isOld);
    std::erase_if(m_named, [&isOld](const auto &named) { return isOld(named.second); });
}

std::optional<DaemonRemark> DaemonBook::ofSession(qint64 id, const QString &name) const
{
    if (const auto page = m_sessions.find(id); page != m_sessions.end() && page->second.trouble)
        return page->second.trouble;
    for (const QString &known : {name, QString::number(id)}) {
        if (const auto named = m_named.find(known); named != m_named.end())
            return named->second;
    }
    return std::nullopt;
}

QStringList DaemonBook::takeLines(qint64 id)
{
    const auto page = m_sessions.find(id);
    return page == m_sessions.end() ? QStringList() : std::exchange(page->second.lines, {});
}

} // namespace labcast
