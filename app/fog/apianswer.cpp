// SPDX-License-Identifier: GPL-3.0-or-later
#include "apianswer.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShown = 200;

/// What FOG says of an error: {"error": "…"}.
QString errorText(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object()[u"error"_s].toString().left(longestShown);
}

tl::unexpected<Error> notFog(const QByteArray &body)
{
    return failure("api-not-fog"_L1, {}, QString::fromUtf8(body.left(longestShown)).simplified());
}

tl::unexpected<Error> refusal(const ApiAnswer &answer)
{
    const QString text = errorText(answer.body);
    const QJsonObject args {{u"text"_s, text}, {u"status"_s, answer.status}};
    switch (answer.status) {
    case 401:
        return failure("api-user-refused"_L1);
    case 403:
        return failure("api-token-refused"_L1);
    case 404:
        return failure("api-not-there"_L1);
    case 501:
        return failure("api-act-unknown"_L1, args);
    default:
        return text.isEmpty() ? failure("api-failed"_L1, args) : failure("api-refused"_L1, args);
    }
}

} // namespace

Result<QJsonValue> judgeAnswer(const ApiAnswer &answer)
{
    if (answer.status >= 300 && answer.status < 400) // FOG leads to its page for logging in
        return failure("api-off"_L1);
    if (answer.status != 200)
        return refusal(answer);
    const QByteArray body = answer.body.trimmed();
    if (body.isEmpty())
        return QJsonValue();
    // A document of Qt's is an object or an array; FOG answers with "" and null as well.
    const QJsonDocument wrapped = QJsonDocument::fromJson('[' + body + ']');
    if (wrapped.array().size() != 1)
        return notFog(answer.body);
    const QJsonValue value = wrapped.array().at(0);
    return value.toString(u"-"_s).isEmpty() ? QJsonValue() : value;
}

Result<ApiPage> pageOf(const QJsonValue &answer)
{
    const QJsonObject object = answer.toObject();
    if (object.contains(u"data"_s) && object.contains(u"recordsFiltered"_s))
        return ApiPage {object[u"data"_s].toArray(), object[u"recordsFiltered"_s].toInteger()};
    if (!object.contains(u"count"_s))
        return notFog({});
    for (const QJsonValue &value : object) {
        if (value.isArray())
            return ApiPage {value.toArray(), value.toArray().size()};
    }
    return ApiPage {};
}

} // namespace labcast
