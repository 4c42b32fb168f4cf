// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedyjson.h"

#include "../jsonlist.h"

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

QJsonObject stepToJson(const RemedyStep &step)
{
    QJsonObject object {{u"what"_s, toJson(step.what)}, {u"now"_s, step.now}, {u"afterwards"_s, step.afterwards}};
    if (step.row)
        object[u"row"_s] = toJson(*step.row);
    if (step.service)
        object[u"service"_s] = toWord(*step.service);
    if (step.process)
        object[u"process"_s]
            = QJsonObject {{u"pid"_s, step.process->pid}, {u"startTicks"_s, qint64(step.process->startTicks)}};
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
    if (const QJsonValue process = object[u"process"_s]; process.isObject())
        step.process = ProcessEnd {process[u"pid"_s].toInteger(), quint64(process[u"startTicks"_s].toInteger())};
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
    return {{u"choice"_s, remedy.choice}, {u"act"_s, toJson(remedy.act)}, {u"steps"_s, toJson(remedy.steps)}};
}

Remedy remedyFromJson(const QJsonObject &object)
{
    return {.choice = object[u"choice"_s].toString(),
        .act = messageFromJson(object[u"act"_s].toObject()),
        .steps = remedyStepsFromJson(object[u"steps"_s])};
}

} // namespace labcast
