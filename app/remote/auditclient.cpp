// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditclient.h"

#include "call.h"

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

ActExcerpt actsFromJson(const QJsonObject &object)
{
    const QJsonValue next = object[u"next"_s];
    return {listOf(object[u"acts"_s], recordedActFromJson),
        next.isDouble() ? std::optional(next.toInteger()) : std::nullopt};
}

} // namespace

void AuditClient::page(const ActQuery &query, Answer<ActExcerpt> answer)
{
    ask(m_client, u"audit.list"_s, toJson(query), actsFromJson, std::move(answer));
}

void AuditClient::list(const ActQuery &query, Answer<QList<RecordedAct>> answer)
{
    const auto page = [client = *this](const ActQuery &part, Answer<ActExcerpt> answered) mutable {
        client.page(part, std::move(answered));
    };
    askUpTo<ActQuery, ActExcerpt>(query, page, &ActExcerpt::acts, std::move(answer));
}

} // namespace labcast
