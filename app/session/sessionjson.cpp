// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionjson.h"

#include "../jsonlist.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array resultWords {"completed"_L1, "stopped"_L1, "left"_L1, "dropped"_L1, "neverJoined"_L1};
constexpr std::array diskWords {"unknown"_L1, "confirmed"_L1, "failed"_L1};
constexpr std::array receiverWords {"joined"_L1, "receiving"_L1, "silent"_L1, "ended"_L1};
constexpr std::array streamWords {"next"_L1, "waiting"_L1, "sending"_L1, "sent"_L1, "failed"_L1};
constexpr std::array severityWords {"neutral"_L1, "ok"_L1, "info"_L1, "warning"_L1, "error"_L1};
constexpr std::array eventWords {"state"_L1, "sample"_L1, "receiverJoined"_L1, "receiverLeft"_L1,
    "receiverDropped"_L1, "stall"_L1, "streamFinished"_L1, "error"_L1, "verdict"_L1, "warning"_L1};

template <typename Enum, size_t N>
QString word(const std::array<QLatin1StringView, N> &words, Enum value)
{
    return words[size_t(value)];
}

/// The value of a word; an unknown one (a newer program wrote it) reads as `otherwise`.
template <typename Enum, size_t N>
Enum fromWord(const std::array<QLatin1StringView, N> &words, const QJsonValue &value, Enum otherwise)
{
    const QString text = value.toString();
    for (size_t i = 0; i < N; ++i) {
        if (words[i] == text)
            return Enum(i);
    }
    return otherwise;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject toJson(const StreamInfo &stream)
{
    return {{u"name"_s, stream.name}, {u"size"_s, stream.size}, {u"bytes"_s, stream.acknowledged},
        {u"seconds"_s, stream.seconds}, {u"retransmittedBlocks"_s, stream.retransmittedBlocks},
        {u"state"_s, word(streamWords, stream.state)}};
}

StreamInfo streamInfoFromJson(const QJsonObject &object)
{
    return {.name = object[u"name"_s].toString(),
        .size = object[u"size"_s].toInteger(),
        .acknowledged = object[u"bytes"_s].toInteger(),
        .retransmittedBlocks = object[u"retransmittedBlocks"_s].toInteger(),
        .seconds = object[u"seconds"_s].toDouble(),
        .state = fromWord(streamWords, object[u"state"_s], StreamState::Next)};
}

QJsonObject toJson(const ReceiverInfo &receiver)
{
    return {{u"address"_s, textOrNull(receiver.address)}, {u"host"_s, textOrNull(receiver.host)},
        {u"mac"_s, textOrNull(receiver.mac)}, {u"unexpected"_s, receiver.isUnexpected},
        {u"stranger"_s, receiver.isStranger}, {u"number"_s, receiver.number},
        {u"state"_s, word(receiverWords, receiver.state)},
        {u"result"_s, receiver.result ? QJsonValue(word(resultWords, *receiver.result)) : QJsonValue()},
        {u"disk"_s, word(diskWords, receiver.disk)}, {u"bytes"_s, receiver.bytes}};
}

ReceiverInfo receiverInfoFromJson(const QJsonObject &object)
{
    ReceiverInfo receiver {.address = object[u"address"_s].toString(),
        .host = object[u"host"_s].toString(),
        .number = object[u"number"_s].toInt(-1),
        .state = fromWord(receiverWords, object[u"state"_s], ReceiverState::Ended),
        .result = {},
        .disk = fromWord(diskWords, object[u"disk"_s], DiskResult::Unknown),
        .bytes = object[u"bytes"_s].toInteger(),
        .mac = object[u"mac"_s].toString(),
        .isUnexpected = object[u"unexpected"_s].toBool(),
        .isStranger = object[u"stranger"_s].toBool()};
    if (object[u"result"_s].isString())
        receiver.result = fromWord(resultWords, object[u"result"_s], ReceiverResult::Left);
    return receiver;
}

template <typename T>
QJsonArray arrayOf(const QList<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(toJson(value));
    return array;
}

QJsonObject toJson(const Sentence &sentence)
{
    return {{u"severity"_s, word(severityWords, sentence.severity)}, {u"headline"_s, toJson(sentence.headline)},
        {u"detail"_s, sentence.detail.isEmpty() ? QJsonValue() : QJsonValue(toJson(sentence.detail))}};
}

Sentence sentenceFromJson(const QJsonObject &object)
{
    return {fromWord(severityWords, object[u"severity"_s], Severity::Neutral),
        messageFromJson(object[u"headline"_s].toObject()), messageFromJson(object[u"detail"_s].toObject())};
}

std::optional<qint64> secondsFromJson(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

std::optional<int> percentFromJson(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(std::clamp(value.toInt(), 0, 100)) : std::nullopt;
}

} // namespace

QJsonObject toJson(const SessionInfo &info)
{
    return {{u"session"_s, info.session.value}, {u"name"_s, info.name}, {u"image"_s, info.image},
        {u"lab"_s, textOrNull(info.lab)}, {u"observed"_s, info.isObserved},
        {u"cancellable"_s, info.canBeCancelled}, {u"state"_s, toWord(info.state)}, {u"portbase"_s, info.portbase},
        {u"dataAddress"_s, textOrNull(info.dataAddress)}, {u"interface"_s, info.interface},
        {u"expected"_s, info.expected}, {u"joined"_s, info.joined}, {u"currentStream"_s, info.currentStream},
        {u"streams"_s, arrayOf(info.streams)}, {u"receivers"_s, arrayOf(info.receivers)},
        {u"absent"_s, QJsonArray::fromStringList(info.absent)}, {u"size"_s, info.size},
        {u"bytes"_s, info.acknowledged}, {u"rate"_s, info.rate.bitsPerSecond},
        {u"retransmittedBlocks"_s, info.retransmittedBlocks}, {u"created"_s, info.createdMs},
        {u"started"_s, info.startedMs}, {u"finished"_s, info.finishedMs},
        {u"secondsLeft"_s, info.secondsLeft ? QJsonValue(*info.secondsLeft) : QJsonValue()},
        {u"progress"_s, info.progress ? QJsonValue(*info.progress) : QJsonValue()},
        {u"silent"_s, QJsonArray::fromStringList(info.silent)}, {u"sentence"_s, toJson(info.sentence)}};
}

SessionInfo sessionInfoFromJson(const QJsonObject &object)
{
    return {.session = {object[u"session"_s].toInteger()},
        .name = object[u"name"_s].toString(),
        .image = object[u"image"_s].toString(),
        .lab = object[u"lab"_s].toString(),
        .isObserved = object[u"observed"_s].toBool(),
        .canBeCancelled = object[u"cancellable"_s].toBool(!object[u"observed"_s].toBool()),
        .state = sessionStateFromWord(object[u"state"_s].toString()),
        .portbase = quint16(object[u"portbase"_s].toInt()),
        .dataAddress = object[u"dataAddress"_s].toString(),
        .interface = object[u"interface"_s].toString(),
        .expected = object[u"expected"_s].toInt(),
        .joined = object[u"joined"_s].toInt(),
        .currentStream = object[u"currentStream"_s].toInt(-1),
        .streams = listOf(object[u"streams"_s], streamInfoFromJson),
        .receivers = listOf(object[u"receivers"_s], receiverInfoFromJson),
        .absent = object[u"absent"_s].toVariant().toStringList(),
        .size = object[u"size"_s].toInteger(),
        .acknowledged = object[u"bytes"_s].toInteger(),
        .rate = {object[u"rate"_s].toInteger()},
        .retransmittedBlocks = object[u"retransmittedBlocks"_s].toInteger(),
        .createdMs = object[u"created"_s].toInteger(),
        .startedMs = object[u"started"_s].toInteger(),
        .finishedMs = object[u"finished"_s].toInteger(),
        .secondsLeft = secondsFromJson(object[u"secondsLeft"_s]),
        .progress = percentFromJson(object[u"progress"_s]),
        .silent = object[u"silent"_s].toVariant().toStringList(),
        .sentence = sentenceFromJson(object[u"sentence"_s].toObject())};
}

QJsonObject toJson(const SessionVerdict &verdict)
{
    return {{u"session"_s, verdict.session.value}, {u"verdict"_s, toWord(verdict.outcome)},
        {u"reason"_s, verdict.reason.english}, {u"reasonId"_s, verdict.reason.id},
        {u"reasonArgs"_s, verdict.reason.args}, {u"bytes"_s, verdict.bytes}, {u"seconds"_s, verdict.seconds},
        {u"streams"_s, arrayOf(verdict.streams)}, {u"receivers"_s, arrayOf(verdict.receivers)}};
}

SessionVerdict sessionVerdictFromJson(const QJsonObject &object)
{
    return {.session = {object[u"session"_s].toInteger()},
        .outcome = sessionStateFromWord(object[u"verdict"_s].toString()),
        .reason
        = {object[u"reasonId"_s].toString(), object[u"reasonArgs"_s].toObject(), object[u"reason"_s].toString()},
        .bytes = object[u"bytes"_s].toInteger(),
        .seconds = object[u"seconds"_s].toDouble(),
        .streams = listOf(object[u"streams"_s], streamInfoFromJson),
        .receivers = listOf(object[u"receivers"_s], receiverInfoFromJson)};
}

QJsonObject toJson(const SessionEvent &event)
{
    QJsonObject object = event.detail;
    object[u"event"_s] = word(eventWords, event.kind);
    object[u"session"_s] = event.session.value;
    object[u"time"_s] = event.timeMs;
    return object;
}

SessionEvent sessionEventFromJson(const QJsonObject &object)
{
    SessionEvent event {.kind = fromWord(eventWords, object[u"event"_s], EventKind::Error),
        .session = {object[u"session"_s].toInteger()},
        .timeMs = object[u"time"_s].toInteger(),
        .detail = object};
    for (const QString &key : {u"event"_s, u"session"_s, u"time"_s})
        event.detail.remove(key);
    return event;
}

QJsonObject toJson(const DeployRequest &request)
{
    QJsonObject object {{u"image"_s, request.image}, {u"receivers"_s, request.receivers},
        {u"interface"_s, request.interface}, {u"maxWait"_s, request.maxWait}, {u"nextWait"_s, request.nextWait},
        {u"rendezvous"_s, request.rendezvous}, {u"behindRouter"_s, request.behindRouter},
        {u"tolerateStall"_s, request.tolerateStall}, {u"streamHeader"_s, request.streamHeader},
        {u"wakes"_s, request.wakes}, {u"overwrites"_s, request.overwrites}};
    if (!request.lab.isEmpty())
        object[u"lab"_s] = request.lab;
    if (!request.hosts.isEmpty())
        object[u"hosts"_s] = QJsonArray::fromStringList(request.hosts);
    if (request.portbase)
        object[u"portbase"_s] = *request.portbase;
    if (request.maxBitrate)
        object[u"maxBitrate"_s] = request.maxBitrate->bitsPerSecond;
    return object;
}

QJsonObject toJson(const JoinCommand &command)
{
    return {{u"stream"_s, command.stream}, {u"command"_s, command.command}};
}

JoinCommand joinCommandFromJson(const QJsonObject &object)
{
    return {object[u"stream"_s].toString(), object[u"command"_s].toString()};
}

QJsonArray toJson(const Sample &sample)
{
    return {sample.timeMs, sample.acknowledged, sample.rate.bitsPerSecond};
}

Sample sampleFromJson(const QJsonArray &array)
{
    return {array.at(0).toInteger(), array.at(1).toInteger(), {array.at(2).toInteger()}};
}

QJsonObject toJson(const CounterSample &sample)
{
    return {{u"interface"_s, sample.interface}, {u"time"_s, sample.sample.timeMs},
        {u"bytes"_s, sample.sample.acknowledged}, {u"rate"_s, sample.sample.rate.bitsPerSecond}};
}

CounterSample counterSampleFromJson(const QJsonObject &object)
{
    return {object[u"interface"_s].toString(),
        {object[u"time"_s].toInteger(), object[u"bytes"_s].toInteger(), {object[u"rate"_s].toInteger()}}};
}

} // namespace labcast
