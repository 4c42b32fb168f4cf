// SPDX-License-Identifier: GPL-3.0-or-later
#include "actjournal.h"

#include "../controller/controller.h"
#include "../peer.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestValue = 200; ///< characters
constexpr qsizetype longestList = 250; ///< entries

QByteArray compact(const QJsonValue &value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                           : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

/// Whether a parameter must never be written anywhere.
bool isSecret(const QString &method, const QString &key, const QJsonValue &value)
{
    if (method.startsWith("secret."_L1)) // its name is an address
        return key != "name"_L1 || !(parseStoreAddress(value.toString()) || isTokenName(value.toString()));
    if (method == "host.upload"_L1 && key == "data"_L1)
        return true; // a file of hosts may have passwords in it
    // Nor may an address, but some have one.
    if (method == "store.setApi"_L1 && key == "api"_L1)
        return !parseApiAddress(value.toString());
    return method == "store.set"_L1 && key == "store"_L1 && !parseStoreAddress(value.toString());
}

/// What was asked, without what must never be written anywhere.
QJsonObject tellable(const QString &method, const QJsonObject &params)
{
    QJsonObject asked;
    for (auto it = params.begin(); it != params.end(); ++it) {
        if (!isSecret(method, it.key(), *it))
            asked[it.key()] = *it;
    }
    return asked;
}

QString textOf(const QString &method, const QJsonObject &asked)
{
    QString text = method;
    for (auto it = asked.begin(); it != asked.end(); ++it) {
        const bool isNested = it->isArray() || it->isObject();
        const QString value = isNested ? QString::fromUtf8(compact(*it)) : it->toVariant().toString();
        if (!value.isEmpty() && *it != QJsonValue(false))
            text += u' ' + it.key() + u'=' + value.left(longestValue);
    }
    return text;
}

/// A value as short as the audit trail keeps it: of what has parts of its own only how many there are.
QJsonValue shortened(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().left(longestValue);
    if (!value.isArray())
        return value.isObject() ? QJsonValue(value.toObject().size()) : value;
    const QJsonArray array = value.toArray();
    QJsonArray kept;
    for (const QJsonValue &each : array) {
        if (each.isArray() || each.isObject() || kept.size() == longestList)
            return array.size();
        kept.append(shortened(each));
    }
    return kept;
}

RecordedAct actOf(const QString &who, const QString &method, const QJsonObject &asked)
{
    RecordedAct act {.timeMs = QDateTime::currentMSecsSinceEpoch(), .who = userOf(who), .method = method};
    for (auto it = asked.begin(); it != asked.end(); ++it) {
        const bool isSaid = !it->isNull() && *it != QJsonValue(false) && *it != QJsonValue(QString())
            && *it != QJsonValue(QJsonArray());
        if (isSaid && act.asked.size() < longestList)
            act.asked[it.key().left(longestValue)] = shortened(*it);
    }
    act.session = asked[u"session"_s].toInteger();
    return act;
}

} // namespace

Reply writtenDown(Controller &controller, const QString &who, const QString &method, const QJsonObject &params,
    const Reply &reply)
{
    const QJsonObject asked = tellable(method, params);
    const QString what = who + u": "_s + textOf(method, asked);
    return [&controller, what, act = actOf(who, method, asked), reply](const Result<QJsonObject> &result) mutable {
        LogBook &log = controller.log();
        const qint64 session = result ? (*result)[u"session"_s].toInteger() : 0;
        if (!result)
            log.note(LogSeverity::Warning, what + u", refused: "_s + result.error().message.english);
        else if (session > 0)
            log.note(LogSeverity::Plain, what + u": session "_s + QString::number(session));
        else
            log.note(LogSeverity::Plain, what + u": done"_s);
        if (result && session > 0)
            act.session = session;
        if (!result)
            act.refusal = result.error().message;
        if (act.method != "host.upload"_L1) // that changes nothing yet
            controller.audit().add(act);
        reply(result);
    };
}

} // namespace labcast
