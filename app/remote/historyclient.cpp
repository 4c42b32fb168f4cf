// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyclient.h"

#include "../record/historyjson.h"
#include "call.h"

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

HistoryExcerpt pageFromJson(const QJsonObject &object)
{
    const QJsonValue next = object[u"next"_s];
    return {listOf(object[u"sessions"_s], historyEntryFromJson),
        next.isDouble() ? std::optional(next.toInteger()) : std::nullopt};
}

void addPages(ControllerClient &client, HistoryQuery query, QList<HistoryEntry> soFar,
    ControllerClient::Answer<QList<HistoryEntry>> answer)
{
    HistoryClient(client).page(query,
        [&client, query, soFar = std::move(soFar), answer = std::move(answer)](
            const Result<HistoryExcerpt> &page) mutable {
            if (!page)
                return answer(tl::unexpected(page.error()));
            soFar += page->entries;
            query.limit -= int(page->entries.size());
            if (!page->next || query.limit <= 0)
                return answer(std::move(soFar));
            query.from = *page->next;
            addPages(client, query, std::move(soFar), std::move(answer));
        });
}

} // namespace

void HistoryClient::page(const HistoryQuery &query, Answer<HistoryExcerpt> answer)
{
    ask(m_client, u"history.list"_s, toJson(query), pageFromJson, std::move(answer));
}

void HistoryClient::list(const HistoryQuery &query, Answer<QList<HistoryEntry>> answer)
{
    addPages(m_client, query, {}, std::move(answer));
}

void HistoryClient::show(SessionId session, Answer<RecordedSession> answer)
{
    ask(m_client, u"history.show"_s, {{u"session"_s, session.value}}, recordedSessionFromJson, std::move(answer));
}

} // namespace labcast
