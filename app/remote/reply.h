// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "method.h"

#include <QJsonArray>
#include <QList>

#include <algorithm>

namespace labcast {

// The forms an answer has: one value, nothing, or a page of a list.

/// As many of `count` values from index `from` as fit into a page of 256 KiB, as `field`, and where to go on as
/// `next`.
QJsonObject pageOf(
    const QString &field, qint64 from, qint64 count, const std::function<QJsonValue(qint64)> &value);

template <typename T>
QJsonValue jsonValueOf(const T &value)
{
    return toJson(value);
}

inline QJsonValue jsonValueOf(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

template <typename T>
QJsonObject pageOf(const QString &field, const QJsonObject &params, const QList<T> &values)
{
    return pageOf(field, params[QStringLiteral("from")].toInteger(), values.size(),
        [&values](qint64 i) { return jsonValueOf(values[i]); });
}

inline qint64 pageStart(const QJsonObject &params)
{
    return std::max<qint64>(0, params[QStringLiteral("from")].toInteger());
}

/// Answers with a page of a list that was read in parts: `result` has up to `most` values from pageStart() on.
template <typename T>
auto replyPart(const QString &field, const QJsonObject &params, qint64 most, Reply reply)
{
    return [field, from = pageStart(params), most, reply = std::move(reply)](const Result<QList<T>> &result) {
        reply(result.map([&](const QList<T> &values) {
            QJsonObject page = pageOf(field, 0, values.size(), [&](qint64 i) { return jsonValueOf(values[i]); });
            const QJsonValue next = page[QStringLiteral("next")];
            if (next.isDouble())
                page[QStringLiteral("next")] = from + next.toInteger();
            else if (values.size() == most)
                page[QStringLiteral("next")] = from + most;
            return page;
        }));
    };
}

/// Answers with the JSON of a value.
template <typename T>
auto replyWith(Reply reply)
{
    return [reply = std::move(reply)](
               const Result<T> &result) { reply(result.map([](const T &value) { return toJson(value); })); };
}

/// Answers with a page of a list that starts where `params` says.
template <typename T>
auto replyPage(const QString &field, const QJsonObject &params, Reply reply)
{
    return [field, params, reply = std::move(reply)](const Result<QList<T>> &result) {
        reply(result.map([&](const QList<T> &values) { return pageOf(field, params, values); }));
    };
}

/// Answers `{}` when it is done.
inline auto replyDone(Reply reply)
{
    return [reply = std::move(reply)](
               const Result<void> &result) { reply(result.map([] { return QJsonObject(); })); };
}

} // namespace labcast
