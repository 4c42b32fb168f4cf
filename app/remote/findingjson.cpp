// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingjson.h"

#include "../check/remedyjson.h"
#include "../jsonlist.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// In the order of MulticastTestProgress::State.
constexpr std::array progressWords {"idle"_L1, "waiting"_L1, "sending"_L1};

FindingStatus statusFromJson(const QJsonValue &value)
{
    using enum FindingStatus;
    constexpr std::array all {Ok, Info, Warning, Error};
    const auto found = std::ranges::find_if(
        all, [word = value.toString()](FindingStatus each) { return toWord(each) == word; });
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

} // namespace

QJsonObject toJson(const Finding &finding)
{
    QJsonObject object {{u"id"_s, finding.check}, {u"status"_s, toWord(finding.status)},
        {u"summary"_s, toJson(finding.summary)},
        {u"advice"_s, finding.advice.isEmpty() ? QJsonValue() : QJsonValue(toJson(finding.advice))},
        {u"evidence"_s, arrayOf(finding.evidence, evidenceToJson)},
        {u"remedies"_s, arrayOf<Remedy>(finding.remedies, toJson)}};
    if (!finding.backup.isEmpty())
        object[u"backup"_s] = finding.backup;
    return object;
}

Finding findingFromJson(const QJsonObject &object)
{
    return {.check = object[u"id"_s].toString(),
        .status = statusFromJson(object[u"status"_s]),
        .summary = messageFromJson(object[u"summary"_s].toObject()),
        .advice = messageFromJson(object[u"advice"_s].toObject()),
        .evidence = listOf(object[u"evidence"_s], evidenceFromJson),
        .remedies = listOf(object[u"remedies"_s], remedyFromJson),
        .backup = object[u"backup"_s].toString()};
}

QJsonObject toJson(const DeployPreview &preview)
{
    QJsonObject object {{u"command"_s, QJsonArray::fromStringList(preview.command)},
        {u"findings"_s, arrayOf<Finding>(preview.findings, toJson)}};
    if (preview.overwrites)
        object[u"overwrites"_s] = *preview.overwrites;
    return object;
}

DeployPreview deployPreviewFromJson(const QJsonObject &object)
{
    DeployPreview preview {.command = object[u"command"_s].toVariant().toStringList(),
        .findings = listOf(object[u"findings"_s], findingFromJson)};
    if (object.contains(u"overwrites"_s))
        preview.overwrites = object[u"overwrites"_s].toInt();
    return preview;
}

QJsonObject toJson(const DaemonFacts &daemon)
{
    QJsonObject object {{u"service"_s, toJson(daemon.service)}, {u"hasLog"_s, daemon.hasLog},
        {u"trouble"_s, daemon.trouble.isEmpty() ? QJsonValue() : QJsonValue(toJson(daemon.trouble))},
        {u"lines"_s, QJsonArray::fromStringList(daemon.lines)}};
    if (!daemon.hasLog)
        return object;
    object[u"silent"_s] = daemon.silentMs;
    object[u"pass"_s] = daemon.passMs < 0 ? QJsonValue() : QJsonValue(daemon.passMs);
    object[u"interval"_s] = daemon.intervalMs;
    return object;
}

DaemonFacts daemonFactsFromJson(const QJsonObject &object)
{
    return {.service = serviceStatusFromJson(object[u"service"_s].toObject()),
        .hasLog = object[u"hasLog"_s].toBool(),
        .silentMs = object[u"silent"_s].toInteger(),
        .passMs = object[u"pass"_s].toInteger(-1),
        .intervalMs = object[u"interval"_s].toInteger(10'000),
        .trouble = messageFromJson(object[u"trouble"_s].toObject()),
        .lines = object[u"lines"_s].toVariant().toStringList()};
}

QJsonObject toJson(const MulticastTestResult &result)
{
    return {{u"interface"_s, result.interface}, {u"bytes"_s, result.bytes}, {u"seconds"_s, result.seconds},
        {u"rate"_s, result.rate.bitsPerSecond}, {u"retransmittedBlocks"_s, result.retransmittedBlocks},
        {u"leftBytes"_s, result.leftBytes}, {u"receiver"_s, result.receiver}};
}

MulticastTestResult multicastTestResultFromJson(const QJsonObject &object)
{
    return {.interface = object[u"interface"_s].toString(),
        .receiver = object[u"receiver"_s].toString(),
        .bytes = object[u"bytes"_s].toInteger(),
        .seconds = object[u"seconds"_s].toDouble(),
        .rate = {object[u"rate"_s].toInteger()},
        .retransmittedBlocks = object[u"retransmittedBlocks"_s].toInteger(),
        .leftBytes = object[u"leftBytes"_s].toInteger()};
}

QJsonObject toJson(const MulticastTestProgress &progress)
{
    return {{u"state"_s, progressWords[size_t(progress.state)]}, {u"command"_s, progress.command},
        {u"receiver"_s, progress.receiver}, {u"bytes"_s, progress.bytes}, {u"size"_s, progress.size},
        {u"secondsLeft"_s, progress.secondsLeft}};
}

MulticastTestProgress multicastTestProgressFromJson(const QJsonObject &object)
{
    const auto word = std::ranges::find(progressWords, object[u"state"_s].toString());
    using State = MulticastTestProgress::State;
    return {.state = word == progressWords.end() ? State::Idle : State(word - progressWords.begin()),
        .command = object[u"command"_s].toString(),
        .receiver = object[u"receiver"_s].toString(),
        .bytes = object[u"bytes"_s].toInteger(),
        .size = object[u"size"_s].toInteger(),
        .secondsLeft = object[u"secondsLeft"_s].toInteger()};
}

QJsonObject toJson(const RecordedRemedy &remedy)
{
    return {{u"id"_s, remedy.id}, {u"time"_s, remedy.timeMs}, {u"check"_s, remedy.check},
        {u"remedy"_s, remedy.remedy}, {u"state"_s, toWord(remedy.state)}};
}

RecordedRemedy recordedRemedyFromJson(const QJsonObject &object)
{
    return {.id = object[u"id"_s].toInteger(),
        .timeMs = object[u"time"_s].toInteger(),
        .check = object[u"check"_s].toString(),
        .remedy = object[u"remedy"_s].toObject(),
        .state = remedyStateOf(object[u"state"_s].toString())};
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
