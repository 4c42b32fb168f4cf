// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionsentence.h"

#include <QJsonArray>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// Of the receivers of whom `flag` holds.
QStringList labelsOf(const SessionInfo &info, bool ReceiverInfo::*flag)
{
    QStringList labels;
    for (const ReceiverInfo &receiver : info.receivers) {
        if (receiver.*flag)
            labels << labelOf(receiver);
    }
    return labels;
}

QStringList silentLabels(const SessionInfo &info)
{
    QStringList labels;
    for (const QString &address : info.silent) {
        const auto it = std::ranges::find(info.receivers, address, &ReceiverInfo::address);
        labels << (it == info.receivers.end() ? address : labelOf(*it));
    }
    return labels;
}

/// Somebody joined whom the deployment is not for: the last moment to say so.
Sentence withWarning(Sentence sentence, const SessionInfo &info)
{
    const QStringList others = labelsOf(info, &ReceiverInfo::isUnexpected);
    if (others.isEmpty())
        return sentence;
    const QJsonObject args {{u"receivers"_s, QJsonArray::fromStringList(others)}};
    return {Severity::Warning, sentence.headline, makeMessage("waiting-unexpected-detail"_L1, args)};
}

Sentence waitingSentence(const SessionInfo &info, const SentenceFacts &facts)
{
    const QString stream = info.streams.value(info.currentStream).name;
    const QJsonObject args {{u"joined"_s, info.joined}, {u"expected"_s, facts.awaited}, {u"stream"_s, stream},
        {u"until"_s, facts.waitEndsMs}, {u"interface"_s, info.interface}, {u"port"_s, info.portbase},
        {u"next"_s, info.portbase + 1}, {u"names"_s, QJsonArray::fromStringList(info.absent)}};
    if (facts.isHeld)
        return {Severity::Warning,
            makeMessage("waiting-strangers"_L1,
                {{u"receivers"_s, QJsonArray::fromStringList(labelsOf(info, &ReceiverInfo::isStranger))}}),
            makeMessage("waiting-strangers-detail"_L1)};
    if (facts.isSettling)
        return {Severity::Info, makeMessage("waiting-settling"_L1, args), {}};
    if (info.currentStream > 0)
        return {Severity::Info, makeMessage("waiting-next"_L1, args), makeMessage("waiting-next-detail"_L1, args)};
    if (info.joined == 0)
        return {
            Severity::Info, makeMessage("waiting-nobody"_L1, args), makeMessage("waiting-nobody-detail"_L1, args)};
    const auto headline = info.absent.isEmpty() ? "waiting-some"_L1 : "waiting-some-named"_L1;
    return {Severity::Info, makeMessage(headline, args), makeMessage("waiting-some-detail"_L1, args)};
}

Sentence stalledSentence(const SessionInfo &info, const SentenceFacts &facts)
{
    const QJsonObject args {{u"addresses"_s, QJsonArray::fromStringList(silentLabels(info))},
        {u"since"_s, facts.stalledSinceMs}, {u"others"_s, info.joined - int(info.silent.size())},
        {u"tolerated"_s, facts.tolerateStall}};
    const Message namedDetail = makeMessage("stalled-named-detail"_L1, args);
    if (info.silent.isEmpty())
        return {Severity::Error, makeMessage("stalled-all"_L1, args), makeMessage("stalled-all-detail"_L1, args)};
    if (info.joined == info.silent.size())
        return {Severity::Error, makeMessage("stalled-alone"_L1, args), namedDetail};
    return {Severity::Error, makeMessage("stalled-named"_L1, args), namedDetail};
}

Sentence sendingSentence(const SessionInfo &info)
{
    const QJsonObject args {{u"stream"_s, info.streams.value(info.currentStream).name},
        {u"number"_s, info.currentStream + 1}, {u"count"_s, info.streams.size()}, {u"joined"_s, info.joined},
        {u"acknowledged"_s, info.acknowledged}, {u"size"_s, info.size}};
    return {Severity::Neutral, makeMessage("sending"_L1, args), makeMessage("sending-detail"_L1, args)};
}

Sentence queuedSentence(const QueuePlace &queue)
{
    const QJsonObject args {{u"place"_s, queue.place}, {u"running"_s, queue.running}, {u"limit"_s, queue.limit}};
    return {Severity::Info, makeMessage("queued"_L1, args), makeMessage("queued-detail"_L1, args)};
}

} // namespace

Sentence runningSentence(const SessionInfo &info, const SentenceFacts &facts)
{
    switch (info.state) {
    case SessionState::Queued:
        return queuedSentence(facts.queue);
    case SessionState::Waiting:
        return withWarning(waitingSentence(info, facts), info);
    case SessionState::Sending:
        return sendingSentence(info);
    case SessionState::Stalled:
        return stalledSentence(info, facts);
    case SessionState::Stopping:
        return {Severity::Info, makeMessage("stopping"_L1), {}};
    default:
        return {Severity::Info, makeMessage("preparing"_L1), {}};
    }
}

Sentence finishedSentence(const SessionVerdict &verdict)
{
    switch (verdict.outcome) {
    case SessionState::Completed:
        return {Severity::Ok, verdict.reason, {}};
    case SessionState::Partial:
    case SessionState::Cancelled:
        return {Severity::Warning, verdict.reason, {}};
    default:
        return {Severity::Error, verdict.reason, {}};
    }
}

} // namespace labcast
