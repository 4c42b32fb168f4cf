// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyclient.h"

#include "../record/historyjson.h"
#include "call.h"

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

HistoryExcerpt historyFromJson(const QJsonObject &object)
{
    const QJsonValue next = object[u"next"_s];
    return {listOf(object[u"sessions"_s], historyEntryFromJson),
        next.isDouble() ? std::optional(next.toInteger()) : std::nullopt};
}

} // namespace

void HistoryClient::page(const HistoryQuery &query, Answer<HistoryExcerpt> answer)
{
    ask(m_client, u"history.list"_s, toJson(query), historyFromJson, std::move(answer));
}

void HistoryClient::list(const HistoryQuery &query, Answer<QList<HistoryEntry>> answer)
{
    const auto page = [client = *this](const HistoryQuery &part, Answer<HistoryExcerpt> answered) mutable {
        client.page(part, std::move(answered));
    };
    askUpTo<HistoryQuery, HistoryExcerpt>(query, page, &HistoryExcerpt::entries, std::move(answer));
}

void HistoryClient::show(SessionId session, Answer<RecordedSession> answer)
{
    ask(m_client, u"history.show"_s, {{u"session"_s, session.value}}, recordedSessionFromJson, std::move(answer));
}

} // namespace labcast
