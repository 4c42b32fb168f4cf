// SPDX-License-Identifier: GPL-3.0-or-later
#include "logmethods.h"

#include "../controller/controller.h"
#include "logcodec.h"
#include "reply.h"

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

QString sourceOf(const QJsonObject &params)
{
    return params[u"source"_s].toString();
}

void listSources(Controller &controller, const QJsonObject &params, const Reply &reply)
{
    controller.log().list().then(&controller,
        [params, reply](const QList<LogSource> &sources) { reply(pageOf(u"sources"_s, params, sources)); });
}

void read(Controller &controller, const QJsonObject &params, const Reply &reply)
{
    const qint64 count = params[u"count"_s].toInteger(1000);
    controller.log()
        .read(sourceOf(params), params[u"from"_s].toInteger(), count, logSelectionFromJson(params))
        .then(&controller, replyWith<LogExcerpt>(reply));
}

void find(Controller &controller, const QJsonObject &params, const Reply &reply)
{
    controller.log()
        .find(sourceOf(params), logSelectionFromJson(params), params[u"near"_s].toInteger())
        .then(&controller, replyWith<LogHits>(reply));
}

void states(Controller &controller, const QJsonObject &params, const Reply &reply)
{
    controller.log()
        .states(sourceOf(params), params[u"number"_s].toInteger())
        .then(&controller, [reply](const Result<QStringList> &states) { reply(states.map(logStatesToJson)); });
}

void lineAt(Controller &controller, const QJsonObject &params, const Reply &reply)
{
    controller.log()
        .rowAt(sourceOf(params), params[u"time"_s].toInteger(), logSelectionFromJson(params))
        .then(&controller, [reply](const Result<std::optional<qint64>> &row) { reply(row.map(logRowToJson)); });
}

} // namespace

std::vector<Method> logMethods()
{
    return {
        {MethodKind::Reads, u"log.list"_s, listSources},
        {MethodKind::Reads, u"log.read"_s, read},
        {MethodKind::Reads, u"log.find"_s, find},
        {MethodKind::Reads, u"log.states"_s, states},
        {MethodKind::Reads, u"log.lineAt"_s, lineAt},
    };
}

} // namespace labcast
