// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventwords.h"

#include "app/session/sessionjson.h"
#include "ui/messagetext.h"
#include "ui/sessionwords.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// For lupdate: the context of these texts.
struct Events
{
    Q_DECLARE_TR_FUNCTIONS(Events)
};

QString receiverOf(const QJsonObject &detail)
{
    return labelOf({.address = detail[u"address"_s].toString(), .host = detail[u"host"_s].toString()});
}

QString labelOfAddress(const QString &address, const QList<ReceiverInfo> &receivers)
{
    const auto found = std::ranges::find(receivers, address, &ReceiverInfo::address);
    return found == receivers.end() ? address : labelOf(*found);
}

EventWords joinedWords(const QJsonObject &detail)
{
    const QString who = receiverOf(detail);
    const QString stream = detail[u"stream"_s].toString();
    if (detail[u"late"_s].toBool())
        return {Severity::Warning, Events::tr("%1 joined %2 too late to complete").arg(who, stream)};
    return {Severity::Info, Events::tr("%1 joined for %2").arg(who, stream)};
}

EventWords stallWords(const QJsonObject &detail, const QList<ReceiverInfo> &receivers)
{
    QStringList names;
    for (const QJsonValue &address : detail[u"receivers"_s].toArray())
        names << labelOfAddress(address.toString(), receivers);
    if (names.isEmpty())
        return {Severity::Error, Events::tr("Nothing is sent any more")};
    return {Severity::Error, Events::tr("No answer from %1").arg(names.join(u", "_s))};
}

EventWords streamWords(const QJsonObject &detail)
{
    const QLocale locale;
    return {Severity::Ok,
        Events::tr("%1 finished: %2 in %3")
            .arg(detail[u"stream"_s].toString(), formatByteCount({detail[u"bytes"_s].toInteger()}, locale),
                formatDuration(detail[u"seconds"_s].toInteger(), locale))};
}

EventWords stateWords(const SessionEvent &event)
{
    const SessionState state = sessionStateFromWord(event.detail[u"state"_s].toString());
    // Stalls and endings have an event of their own that says more.
    if (isFinished(state) || state == SessionState::Stalled || state == SessionState::Stopping)
        return {};
    return {Severity::Info, stateWord(state)};
}

EventWords verdictWords(const SessionEvent &event)
{
    const SessionVerdict verdict = sessionVerdictFromJson(event.detail[u"verdict"_s].toObject());
    return {stateSeverity(verdict.outcome), messageText(verdict.reason, event.timeMs)};
}

} // namespace

EventWords wordsOf(const SessionEvent &event, const QList<ReceiverInfo> &receivers)
{
    const QJsonObject &detail = event.detail;
    const QString stream = detail[u"stream"_s].toString();
    switch (event.kind) {
    case EventKind::Sample:
        return {};
    case EventKind::State:
        return stateWords(event);
    case EventKind::ReceiverJoined:
        return joinedWords(detail);
    case EventKind::ReceiverLeft:
        return {Severity::Warning, Events::tr("%1 left %2").arg(receiverOf(detail), stream)};
    case EventKind::ReceiverDropped:
        return {Severity::Error, Events::tr("%1 was dropped from %2").arg(receiverOf(detail), stream)};
    case EventKind::Stall:
        return stallWords(detail, receivers);
    case EventKind::StreamFinished:
        return streamWords(detail);
    case EventKind::Warning:
        return {Severity::Warning, messageText(messageFromJson(detail[u"message"_s].toObject()), event.timeMs)};
    case EventKind::Error:
        return {Severity::Error, messageText(messageFromJson(detail[u"message"_s].toObject()), event.timeMs)};
    case EventKind::Verdict:
        break;
    }
    return verdictWords(event);
}

} // namespace labcast
