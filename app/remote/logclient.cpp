// SPDX-License-Identifier: GPL-3.0-or-later
#include "logclient.h"

#include "logcodec.h"

namespace labcast {

using namespace Qt::StringLiterals;

void LogClient::list(Answer<QList<LogSource>> answer)
{
    const auto read = [](const QJsonValue &value) { return listOf(value, logSourceFromJson); };
    askPages<LogSource>(m_client, u"log.list"_s, {}, u"sources"_s, read, std::move(answer));
}

void LogClient::read(const QString &id, qint64 row, qint64 count, LogFilter filter, Answer<LogExcerpt> answer)
{
    ask(m_client, u"log.read"_s,
        {{u"source"_s, id}, {u"from"_s, row}, {u"count"_s, count}, {u"severity"_s, toWord(filter)}},
        logExcerptFromJson, std::move(answer));
}

void LogClient::find(const QString &id, const LogQuery &query, LogFilter filter, Answer<LogHits> answer)
{
    QJsonObject params = toJson(query);
    params[u"source"_s] = id;
    params[u"severity"_s] = toWord(filter);
    ask(m_client, u"log.find"_s, params, logHitsFromJson, std::move(answer));
}

void LogClient::rowAt(const QString &id, qint64 timeMs, LogFilter filter, Answer<std::optional<qint64>> answer)
{
    ask(m_client, u"log.lineAt"_s, {{u"source"_s, id}, {u"time"_s, timeMs}, {u"severity"_s, toWord(filter)}},
        logRowFromJson, std::move(answer));
}

} // namespace labcast
