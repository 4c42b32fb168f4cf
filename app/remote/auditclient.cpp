// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditclient.h"

#include "call.h"

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

ActExcerpt pageFromJson(const QJsonObject &object)
{
    const QJsonValue next = object[u"next"_s];
    return {listOf(object[u"acts"_s], recordedActFromJson),
        next.isDouble() ? std::optional(next.toInteger()) : std::nullopt};
}

void addPages(
    ControllerClient &client, ActQuery query, QList<RecordedAct> soFar, Answer<QList<RecordedAct>> answer)
{
    AuditClient(client).page(query,
        [&client, query, soFar = std::move(soFar), answer = std::move(answer)](
            const Result<ActExcerpt> &page) mutable {
            if (!page)
                return answer(tl::unexpected(page.error()));
            soFar += page->acts;
            query.limit -= int(page->acts.size());
            if (!page->next || query.limit <= 0)
                return answer(std::move(soFar));
            query.from = *page->next;
            addPages(client, query, std::move(soFar), std::move(answer));
        });
}

} // namespace

void AuditClient::page(const ActQuery &query, Answer<ActExcerpt> answer)
{
    ask(m_client, u"audit.list"_s, toJson(query), pageFromJson, std::move(answer));
}

void AuditClient::list(const ActQuery &query, Answer<QList<RecordedAct>> answer)
{
    addPages(m_client, query, {}, std::move(answer));
}

} // namespace labcast
