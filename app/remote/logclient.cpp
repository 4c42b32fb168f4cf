// SPDX-License-Identifier: GPL-3.0-or-later
#include "logclient.h"

#include "logcodec.h"

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

QJsonObject paramsOf(const QString &id, const LogSelection &selection)
{
    QJsonObject params = toJson(selection);
    params[u"source"_s] = id;
    return params;
}

} // namespace

bool LogClient::isFile(const QString &id) const
{
    return m_files && id.startsWith(fileLogId({}));
}

void LogClient::list(Answer<QList<LogSource>> answer)
{
    const auto read = [](const QJsonValue &value) { return listOf(value, logSourceFromJson); };
    askPages<LogSource>(m_client, u"log.list"_s, {}, u"sources"_s, read, std::move(answer));
}

void LogClient::read(
    const QString &id, qint64 row, qint64 count, const LogSelection &selection, Answer<LogExcerpt> answer)
{
    if (isFile(id))
        return m_files->read(id, row, count, selection).then(m_files, std::move(answer));
    QJsonObject params = paramsOf(id, selection);
    params[u"from"_s] = row;
    params[u"count"_s] = count;
    ask(m_client, u"log.read"_s, params, logExcerptFromJson, std::move(answer));
}

void LogClient::find(const QString &id, const LogSelection &selection, qint64 near, Answer<LogHits> answer)
{
    if (isFile(id))
        return m_files->find(id, selection, near).then(m_files, std::move(answer));
    QJsonObject params = paramsOf(id, selection);
    params[u"near"_s] = near;
    ask(m_client, u"log.find"_s, params, logHitsFromJson, std::move(answer));
}

void LogClient::states(const QString &id, qint64 number, Answer<QStringList> answer)
{
    if (isFile(id))
        return m_files->states(id, number).then(m_files, std::move(answer));
    ask(m_client, u"log.states"_s, {{u"source"_s, id}, {u"number"_s, number}}, logStatesFromJson,
        std::move(answer));
}

void LogClient::rowAt(
    const QString &id, qint64 timeMs, const LogSelection &selection, Answer<std::optional<qint64>> answer)
{
    if (isFile(id))
        return m_files->rowAt(id, timeMs, selection).then(m_files, std::move(answer));
    QJsonObject params = paramsOf(id, selection);
    params[u"time"_s] = timeMs;
    ask(m_client, u"log.lineAt"_s, params, logRowFromJson, std::move(answer));
}

} // namespace labcast
