// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingjson.h"

#include "../jsonlist.h"
#include "codec.h"

#include <algorithm>
#include <array>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

FindingStatus statusFromJson(const QJsonValue &value)
{
    using enum FindingStatus;
    constexpr std::array all {Ok, Info, Warning, Error};
    const auto found
        = std::ranges::find_if(all, [word = value.toString()](FindingStatus each) { return toWord(each) == word; });
    return found == all.end() ? Unknown : *found;
}

QJsonObject evidenceToJson(const Evidence &evidence)
{
    return {
        {u"what"_s, toJson(evidence.what)}, {u"value"_s, evidence.value}, {u"status"_s, toWord(evidence.status)}};
}

Evidence evidenceFromJson(const QJsonObject &object)
{
    return {messageFromJson(object[u"what"_s].toObject()), object[u"value"_s].toString(),
        statusFromJson(object[u"status"_s])};
}

QJsonObject stepToJson(const RemedyStep &step)
{
    return {{u"what"_s, toJson(step.what)}, {u"now"_s, step.now}, {u"afterwards"_s, step.afterwards}};
}

RemedyStep stepFromJson(const QJsonObject &object)
{
    return {messageFromJson(object[u"what"_s].toObject()), object[u"now"_s].toString(),
        object[u"afterwards"_s].toString()};
}

template <typename T>
QJsonArray arrayOf(const QList<T> &values, QJsonObject (*toObject)(const T &))
{
    QJsonArray array;
    for (const T &value : values)
        array.append(toObject(value));
    return array;
}

QJsonValue remedyToJson(const std::optional<Remedy> &remedy)
{
    if (!remedy)
        return {};
    return QJsonObject {{u"act"_s, toJson(remedy->act)}, {u"steps"_s, arrayOf(remedy->steps, stepToJson)},
        {u"change"_s, toJson(remedy->change)}};
}

std::optional<Remedy> remedyFromJson(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    return Remedy {messageFromJson(value[u"act"_s].toObject()), listOf(value[u"steps"_s], stepFromJson),
        storageNodeChangeFromJson(value[u"change"_s].toObject())};
}

} // namespace

QJsonObject toJson(const Finding &finding)
{
    return {{u"id"_s, finding.check}, {u"status"_s, toWord(finding.status)},
        {u"summary"_s, toJson(finding.summary)},
        {u"advice"_s, finding.advice.isEmpty() ? QJsonValue() : QJsonValue(toJson(finding.advice))},
        {u"evidence"_s, arrayOf(finding.evidence, evidenceToJson)}, {u"remedy"_s, remedyToJson(finding.remedy)}};
}

Finding findingFromJson(const QJsonObject &object)
{
    return {.check = object[u"id"_s].toString(),
        .status = statusFromJson(object[u"status"_s]),
        .summary = messageFromJson(object[u"summary"_s].toObject()),
        .advice = messageFromJson(object[u"advice"_s].toObject()),
        .evidence = listOf(object[u"evidence"_s], evidenceFromJson),
        .remedy = remedyFromJson(object[u"remedy"_s])};
}

QJsonObject toJson(const MulticastTestResult &result)
{
    return {{u"interface"_s, result.interface}, {u"bytes"_s, result.bytes}, {u"seconds"_s, result.seconds},
        {u"rate"_s, result.rate.bitsPerSecond}, {u"retransmittedBlocks"_s, result.retransmittedBlocks},
        {u"leftBytes"_s, result.leftBytes}};
}

MulticastTestResult multicastTestResultFromJson(const QJsonObject &object)
{
    return {.interface = object[u"interface"_s].toString(),
        .bytes = object[u"bytes"_s].toInteger(),
        .seconds = object[u"seconds"_s].toDouble(),
        .rate = {object[u"rate"_s].toInteger()},
        .retransmittedBlocks = object[u"retransmittedBlocks"_s].toInteger(),
        .leftBytes = object[u"leftBytes"_s].toInteger()};
}

QJsonObject toJson(const SetupProgress &progress)
{
    return {{u"page"_s, progress.page}, {u"finished"_s, progress.isFinished}};
}

SetupProgress setupProgressFromJson(const QJsonObject &object)
{
    return {object[u"page"_s].toString(), object[u"finished"_s].toBool()};
}

} // namespace labcast
