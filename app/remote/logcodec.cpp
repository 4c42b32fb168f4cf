// SPDX-License-Identifier: GPL-3.0-or-later
#include "logcodec.h"

#include "../jsonlist.h"

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

LogLine logLineFromJson(const QJsonObject &object)
{
    return {.number = object[u"number"_s].toInteger(),
        .timeMs = object[u"time"_s].toInteger(),
        .severity = logSeverityFromWord(object[u"severity"_s].toString()),
        .text = object[u"text"_s].toString(),
        .earlier = object[u"earlier"_s].toInt()};
}

} // namespace

QString toWord(LogSeverity severity)
{
    if (severity == LogSeverity::Error)
        return u"error"_s;
    return severity == LogSeverity::Warning ? u"warning"_s : u"plain"_s;
}

LogSeverity logSeverityFromWord(const QString &word)
{
    if (word == "error"_L1)
        return LogSeverity::Error;
    return word == "warning"_L1 ? LogSeverity::Warning : LogSeverity::Plain;
}

QJsonObject toJson(const LogLine &line)
{
    QJsonObject object {{u"number"_s, line.number}, {u"time"_s, line.timeMs},
        {u"severity"_s, toWord(line.severity)}, {u"text"_s, line.text}};
    if (line.earlier > 0)
        object[u"earlier"_s] = line.earlier;
    return object;
}

QJsonObject toJson(const LogSource &source)
{
    return {{u"source"_s, source.id}, {u"session"_s, source.session}, {u"bytes"_s, source.bytes},
        {u"total"_s, source.total}, {u"warnings"_s, source.warnings}, {u"errors"_s, source.errors},
        {u"restarts"_s, source.restarts}, {u"counted"_s, source.isCounted},
        {u"trouble"_s, source.trouble.isEmpty() ? QJsonValue() : toJson(source.trouble)}};
}

LogSource logSourceFromJson(const QJsonObject &object)
{
    return {.id = object[u"source"_s].toString(),
        .session = object[u"session"_s].toInteger(),
        .bytes = object[u"bytes"_s].toInteger(),
        .total = object[u"total"_s].toInteger(),
        .warnings = object[u"warnings"_s].toInteger(),
        .errors = object[u"errors"_s].toInteger(),
        .restarts = object[u"restarts"_s].toInt(),
        .isCounted = object[u"counted"_s].toBool(),
        .trouble = messageFromJson(object[u"trouble"_s].toObject())};
}

QJsonObject toJson(const LogExcerpt &page)
{
    QJsonArray lines;
    for (const LogLine &line : page.lines)
        lines.append(toJson(line));
    return {{u"lines"_s, lines}, {u"total"_s, page.total}, {u"restarts"_s, page.restarts},
        {u"complete"_s, page.isComplete}};
}

LogExcerpt logExcerptFromJson(const QJsonObject &object)
{
    return {.lines = listOf(object[u"lines"_s], logLineFromJson),
        .total = object[u"total"_s].toInteger(),
        .restarts = object[u"restarts"_s].toInt(),
        .isComplete = object[u"complete"_s].toBool(true)};
}

QJsonObject toJson(const LogSelection &selection)
{
    QJsonObject object = toJson(selection.query);
    object[u"severity"_s] = toWord(selection.filter);
    return object;
}

LogSelection logSelectionFromJson(const QJsonObject &object)
{
    return {logSeverityFromWord(object[u"severity"_s].toString()), logQueryFromJson(object)};
}

QJsonObject toJson(const LogQuery &query)
{
    return {{u"text"_s, query.text}, {u"regex"_s, query.isRegex}, {u"caseSensitive"_s, query.isCaseSensitive},
        {u"wholeWord"_s, query.isWholeWord}};
}

LogQuery logQueryFromJson(const QJsonObject &object)
{
    return {.text = object[u"text"_s].toString(),
        .isRegex = object[u"regex"_s].toBool(),
        .isCaseSensitive = object[u"caseSensitive"_s].toBool(),
        .isWholeWord = object[u"wholeWord"_s].toBool()};
}

QJsonObject toJson(const LogHits &hits)
{
    QJsonArray rows;
    for (const qint64 row : hits.rows)
        rows.append(row);
    QJsonArray marks;
    for (const int mark : hits.marks)
        marks.append(mark);
    return {{u"rows"_s, rows}, {u"first"_s, hits.first}, {u"count"_s, hits.count}, {u"cut"_s, hits.isCut},
        {u"complete"_s, hits.isComplete}, {u"marks"_s, marks}};
}

LogHits logHitsFromJson(const QJsonObject &object)
{
    LogHits hits {.first = object[u"first"_s].toInteger(),
        .count = object[u"count"_s].toInteger(),
        .isCut = object[u"cut"_s].toBool(),
        .isComplete = object[u"complete"_s].toBool(true)};
    for (const QJsonValue &row : object[u"rows"_s].toArray())
        hits.rows.append(row.toInteger());
    for (const QJsonValue &mark : object[u"marks"_s].toArray())
        hits.marks.append(mark.toInt());
    hits.count = std::max<qint64>(hits.count, hits.rows.size()); // a controller that does not count
    return hits;
}

QJsonObject logStatesToJson(const QStringList &states)
{
    return {{u"states"_s, QJsonArray::fromStringList(states)}};
}

QStringList logStatesFromJson(const QJsonObject &object)
{
    QStringList states;
    for (const QJsonValue &state : object[u"states"_s].toArray())
        states << state.toString();
    return states;
}

QJsonObject logRowToJson(const std::optional<qint64> &row)
{
    return {{u"row"_s, row ? QJsonValue(*row) : QJsonValue()}};
}

std::optional<qint64> logRowFromJson(const QJsonObject &object)
{
    const QJsonValue row = object[u"row"_s];
    return row.isDouble() ? std::optional(row.toInteger()) : std::nullopt;
}

} // namespace labcast
