// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyjson.h"

#include "../session/sessionjson.h"

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// The rows a controller looks at in one go.
constexpr int mostEntries = 1000;

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QJsonObject toJson(const HistoryEntry &entry)
{
    return {{u"session"_s, entry.session.value}, {u"name"_s, entry.name}, {u"image"_s, entry.image},
        {u"lab"_s, textOrNull(entry.lab)}, {u"verdict"_s, toWord(entry.outcome)}, {u"created"_s, entry.createdMs},
        {u"started"_s, entry.startedMs}, {u"finished"_s, entry.finishedMs}, {u"expected"_s, entry.expected},
        {u"completed"_s, entry.completed}, {u"bytes"_s, entry.bytes}, {u"seconds"_s, entry.seconds},
        {u"rate"_s, entry.average().bitsPerSecond}, {u"startedBy"_s, textOrNull(entry.starter)}};
}

HistoryEntry historyEntryFromJson(const QJsonObject &object)
{
    return {.session = {object[u"session"_s].toInteger()},
        .name = object[u"name"_s].toString(),
        .image = object[u"image"_s].toString(),
        .lab = object[u"lab"_s].toString(),
        .outcome = sessionStateFromWord(object[u"verdict"_s].toString()),
        .createdMs = object[u"created"_s].toInteger(),
        .startedMs = object[u"started"_s].toInteger(),
        .finishedMs = object[u"finished"_s].toInteger(),
        .expected = object[u"expected"_s].toInt(),
        .completed = object[u"completed"_s].toInt(),
        .bytes = object[u"bytes"_s].toInteger(),
        .seconds = object[u"seconds"_s].toDouble(),
        .starter = object[u"startedBy"_s].toString()};
}

QJsonObject toJson(const HistoryQuery &query)
{
    QJsonObject object {{u"limit"_s, query.limit}};
    if (query.from != 0)
        object[u"from"_s] = query.from;
    if (!query.text.isEmpty())
        object[u"text"_s] = query.text;
    if (!query.image.isEmpty())
        object[u"image"_s] = query.image;
    return object;
}

HistoryQuery historyQueryFromJson(const QJsonObject &object)
{
    return {.from = object[u"from"_s].toInteger(),
        .limit = std::clamp(object[u"limit"_s].toInt(HistoryQuery().limit), 1, mostEntries),
        .text = object[u"text"_s].toString(),
        .image = object[u"image"_s].toString()};
}

QJsonObject toJson(const SessionOrigin &origin)
{
    return {{u"startedBy"_s, textOrNull(origin.starter)},
        {u"request"_s, origin.request ? QJsonValue(toJson(*origin.request)) : QJsonValue()},
        {u"labcast"_s, textOrNull(origin.labcast)}, {u"udpSender"_s, textOrNull(origin.sender)}};
}

SessionOrigin sessionOriginFromJson(const QJsonObject &object)
{
    SessionOrigin origin {.starter = object[u"startedBy"_s].toString(),
        .request = {},
        .labcast = object[u"labcast"_s].toString(),
        .sender = object[u"udpSender"_s].toString()};
    if (const auto request = deployRequestFromJson(object[u"request"_s].toObject()))
        origin.request = *request;
    return origin;
}

QJsonObject toJson(const RecordedSession &session)
{
    return {{u"session"_s, toJson(session.info)},
        {u"verdict"_s, session.verdict ? QJsonValue(toJson(*session.verdict)) : QJsonValue()},
        {u"origin"_s, toJson(session.origin)}};
}

RecordedSession recordedSessionFromJson(const QJsonObject &object)
{
    RecordedSession session {sessionInfoFromJson(object[u"session"_s].toObject()), {},
        sessionOriginFromJson(object[u"origin"_s].toObject())};
    if (object[u"verdict"_s].isObject())
        session.verdict = sessionVerdictFromJson(object[u"verdict"_s].toObject());
    return session;
}

} // namespace labcast
