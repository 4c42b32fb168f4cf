// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../jsonlist.h"
#include "controllerclient.h"

namespace labcast {

// One protocol method as one function call: the answer's JSON read into a value.

template <typename T>
using Answer = ControllerClient::Answer<T>;

/// Asks for one value.
template <typename T>
void ask(ControllerClient &client, const QString &method, const QJsonObject &params,
    T (*read)(const QJsonObject &), Answer<T> answer)
{
    client.request(method, params, [read, answer = std::move(answer)](const Result<QJsonObject> &result) {
        answer(result.map([read](const QJsonObject &object) { return read(object); }));
    });
}

/// Asks for something to be done.
inline void askFor(ControllerClient &client, const QString &method, const QJsonObject &params, Answer<void> answer)
{
    client.request(method, params, [answer = std::move(answer)](const Result<QJsonObject> &result) {
        answer(result.map([](const QJsonObject &) {}));
    });
}

/// Asks for a whole list, page after page; `read` reads the array that an answer has as `field`.
template <typename T>
void askPages(ControllerClient &client, const QString &method, QJsonObject params, const QString &field,
    QList<T> (*read)(const QJsonValue &), Answer<QList<T>> answer, QList<T> soFar = {})
{
    client.request(method, params,
        [&client, method, params, field, read, answer = std::move(answer), soFar = std::move(soFar)](
            const Result<QJsonObject> &page) mutable {
            if (!page)
                return answer(tl::unexpected(page.error()));
            soFar += read((*page)[field]);
            const QJsonValue next = (*page)[QStringLiteral("next")];
            if (!next.isDouble())
                return answer(std::move(soFar));
            params[QStringLiteral("from")] = next;
            askPages(client, method, params, field, read, std::move(answer), std::move(soFar));
        });
}

/// As many as `query` has as its limit, of however many pages; `page` asks for one, `rows` are those of an
/// excerpt.
template <typename Query, typename Excerpt, typename T>
void askUpTo(Query query, const std::function<void(const Query &, Answer<Excerpt>)> &page, QList<T> Excerpt::*rows,
    Answer<QList<T>> answer, QList<T> soFar = {})
{
    page(query,
        [query, page, rows, answer = std::move(answer), soFar = std::move(soFar)](
            const Result<Excerpt> &excerpt) mutable {
            if (!excerpt)
                return answer(tl::unexpected(excerpt.error()));
            soFar += (*excerpt).*rows;
            query.limit -= int(((*excerpt).*rows).size());
            if (!excerpt->next || query.limit <= 0)
                return answer(std::move(soFar));
            query.from = *excerpt->next;
            askUpTo(query, page, rows, std::move(answer), std::move(soFar));
        });
}

} // namespace labcast
