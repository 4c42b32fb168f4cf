// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedyjson.h"

#include "../jsonlist.h"

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

QJsonObject processToJson(const ProcessEnd &process)
{
    return {{u"pid"_s, process.pid}, {u"startTicks"_s, qint64(process.startTicks)}};
}

std::optional<ProcessEnd> processFromJson(const QJsonValue &process)
{
    if (!process.isObject())
        return std::nullopt;
    return ProcessEnd {process[u"pid"_s].toInteger(), quint64(process[u"startTicks"_s].toInteger())};
}

QJsonObject stepToJson(const RemedyStep &step)
{
    QJsonObject object {{u"what"_s, toJson(step.what)}, {u"now"_s, step.now}, {u"afterwards"_s, step.afterwards}};
    if (step.row)
        object[u"row"_s] = toJson(*step.row);
    if (step.service)
        object[u"service"_s] = toWord(*step.service);
    if (step.process)
        object[u"process"_s] = processToJson(*step.process);
    if (step.adopted)
        object[u"adopted"_s] = processToJson(*step.adopted);
    if (step.clearing)
        object[u"clearing"_s] = toJson(*step.clearing);
    return object;
}

RemedyStep stepFromJson(const QJsonObject &object)
{
    RemedyStep step {.what = messageFromJson(object[u"what"_s].toObject()),
        .now = object[u"now"_s].toString(),
        .afterwards = object[u"afterwards"_s].toString()};
    if (object[u"row"_s].isObject())
        step.row = rowChangeFromJson(object[u"row"_s].toObject());
    if (const auto act = serviceActFromWord(object[u"service"_s].toString()))
        step.service = *act;
    step.process = processFromJson(object[u"process"_s]);
    step.adopted = processFromJson(object[u"adopted"_s]);
    if (const QJsonValue clearing = object[u"clearing"_s]; clearing.isObject())
        step.clearing = tableClearingFromJson(clearing.toObject());
    return step;
}

} // namespace

QJsonArray toJson(const QList<RemedyStep> &steps)
{
    return arrayOf(steps, stepToJson);
}

QList<RemedyStep> remedyStepsFromJson(const QJsonValue &array)
{
    return listOf(array, stepFromJson);
}

QJsonObject toJson(const Remedy &remedy)
{
    QJsonObject object {
        {u"choice"_s, remedy.choice}, {u"act"_s, toJson(remedy.act)}, {u"steps"_s, toJson(remedy.steps)}};
    if (remedy.confirm > 0)
        object[u"confirm"_s] = remedy.confirm;
    if (!remedy.warning.isEmpty())
        object[u"warning"_s] = toJson(remedy.warning);
    return object;
}

Remedy remedyFromJson(const QJsonObject &object)
{
    return {.choice = object[u"choice"_s].toString(),
        .act = messageFromJson(object[u"act"_s].toObject()),
        .steps = remedyStepsFromJson(object[u"steps"_s]),
        .confirm = object[u"confirm"_s].toInteger(),
        .warning = messageFromJson(object[u"warning"_s].toObject())};
}

} // namespace labcast
