// SPDX-License-Identifier: GPL-3.0-or-later
#include "actjournal.h"

#include "../fog/storeaddress.h"
#include "../log/logbook.h"

#include <QJsonDocument>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestValue = 200;

/// What was asked, without what must never be written anywhere.
QString textOf(const QString &method, const QJsonObject &params)
{
    QString text = method;
    if (method.startsWith("secret."_L1))
        return text;
    for (auto it = params.begin(); it != params.end(); ++it) {
        if (method == "host.upload"_L1 && it.key() == "data"_L1)
            continue; // a file of hosts may have passwords in it
        if (method == "store.set"_L1 && it.key() == "store"_L1 && !parseStoreAddress(it->toString()))
            continue; // nor may an address, but some have one
        QString value = it->toVariant().toString();
        if (it->isArray() || it->isObject())
            value = QString::fromUtf8(QJsonDocument::fromVariant(it->toVariant()).toJson(QJsonDocument::Compact));
        if (!value.isEmpty() && *it != QJsonValue(false))
            text += u' ' + it.key() + u'=' + value.left(longestValue);
    }
    return text;
}

} // namespace

Reply writtenDown(
    LogBook &log, const QString &who, const QString &method, const QJsonObject &params, const Reply &reply)
{
    const QString what = who + u": "_s + textOf(method, params);
    return [&log, what, reply](const Result<QJsonObject> &result) {
        if (!result)
            log.note(LogSeverity::Warning, what + u", refused: "_s + result.error().message.english);
        else if (const qint64 session = (*result)[u"session"_s].toInteger(); session > 0)
            log.note(LogSeverity::Plain, what + u": session "_s + QString::number(session));
        else
            log.note(LogSeverity::Plain, what + u": done"_s);
        reply(result);
    };
}

} // namespace labcast
