// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakelogs.h"

#include "app/remote/logcodec.h"

#include <QJsonArray>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

void FakeLogs::add(const QString &id, qint64 session, const QList<LogLine> &lines)
{
    m_logs[id] = {.session = session, .lines = lines, .line = {}};
    for (qsizetype i = 0; i < lines.size(); ++i)
        m_logs[id].lines[i].number = i + 1;
}

void FakeLogs::addLong(const QString &id, qint64 total, const std::function<LogLine(qint64)> &line)
{
    m_logs[id] = {.lines = {}, .total = total, .line = line};
}

void FakeLogs::append(const QString &id, LogLine line)
{
    line.number = m_logs[id].lines.size() + 1;
    m_logs[id].lines.append(line);
}

void FakeLogs::restart(const QString &id)
{
    ++m_logs[id].restarts;
    m_logs[id].lines.clear();
}

LogSource FakeLogs::source(const QString &id) const
{
    const Log log = m_logs.value(id);
    const auto errors = std::ranges::count(log.lines, LogSeverity::Error, &LogLine::severity);
    const auto warnings = std::ranges::count(log.lines, LogSeverity::Warning, &LogLine::severity);
    const qint64 total = log.line ? log.total : log.lines.size();
    return {.id = id,
        .session = log.session,
        .bytes = total * 60,
        .total = total,
        .warnings = warnings,
        .errors = errors,
        .restarts = log.restarts,
        .isCounted = true};
}

QList<LogLine> FakeLogs::shown(const QJsonObject &params, const LogQuery &query) const
{
    const LogFilter filter = logSelectionFromJson(params).filter;
    const auto pattern = LogPattern::make(query);
    QList<LogLine> lines;
    std::ranges::copy_if(
        m_logs.value(params[u"source"_s].toString()).lines, std::back_inserter(lines), [&](const LogLine &line) {
            return line.severity >= filter && (query.text.isEmpty() || pattern->matches(line.text));
        });
    return lines;
}

LogExcerpt FakeLogs::excerpt(const QJsonObject &params) const
{
    const Log log = m_logs.value(params[u"source"_s].toString());
    const qint64 from = params[u"from"_s].toInteger();
    const qint64 count = params[u"count"_s].toInteger();
    if (!log.line) {
        const auto lines = shown(params, logQueryFromJson(params));
        return {lines.mid(from, count), lines.size(), log.restarts};
    }
    LogExcerpt excerpt {.lines = {}, .total = log.total, .restarts = log.restarts};
    for (qint64 row = from; row < std::min(from + count, log.total); ++row) {
        excerpt.lines.append(log.line(row + 1));
        excerpt.lines.last().number = row + 1;
    }
    return excerpt;
}

QJsonObject FakeLogs::answer(const QString &method, const QJsonObject &params) const
{
    if (method == "log.read"_L1)
        return toJson(excerpt(params));
    const auto lines = shown(params, {});
    if (method == "log.find"_L1) {
        LogHits hits;
        const auto pattern = LogPattern::make(logQueryFromJson(params));
        for (qsizetype row = 0; pattern && row < lines.size(); ++row) {
            if (pattern->matches(lines[row].text))
                hits.rows.append(row);
        }
        hits.count = hits.rows.size();
        hits.isCut = hits.count > mostHits;
        const qint64 near = std::ranges::lower_bound(hits.rows, params[u"near"_s].toInteger()) - hits.rows.begin();
        hits.first = std::clamp<qint64>(near - mostHits / 2, 0, std::max<qint64>(0, hits.count - mostHits));
        hits.rows = hits.rows.mid(hits.first, mostHits);
        return toJson(hits);
    }
    if (method == "log.lineAt"_L1) {
        const auto at = std::ranges::find_if(
            lines, [&](const LogLine &line) { return line.timeMs >= params[u"time"_s].toInteger(); });
        return logRowToJson(std::optional<qint64>(std::min<qint64>(at - lines.begin(), lines.size() - 1)));
    }
    QJsonArray sources;
    for (const QString &id : m_logs.keys())
        sources.append(toJson(source(id)));
    return {{u"sources"_s, sources}};
}

} // namespace labcast
