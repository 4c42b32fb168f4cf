// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventline.h"

#include "../session/sessionjson.h"
#include "../units.h"

#include <QJsonArray>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

QString receiverOf(const QJsonObject &detail)
{
    return u"%1 (#%2), %3"_s.arg(detail[u"address"_s].toString(), QString::number(detail[u"number"_s].toInt()),
        detail[u"stream"_s].toString());
}

EventLine stallLine(const QJsonObject &detail)
{
    QStringList addresses;
    for (const QJsonValue &address : detail[u"receivers"_s].toArray())
        addresses << address.toString();
    const QString who = addresses.isEmpty() ? u"any computer"_s : addresses.join(u", "_s);
    return {LogSeverity::Warning, u"stalled, no answer from %1 (%2)"_s.arg(who, detail[u"stream"_s].toString())};
}

EventLine streamLine(const QJsonObject &detail)
{
    return {LogSeverity::Plain,
        u"%1 finished, %2 acknowledged in %3, %4 blocks sent again"_s.arg(detail[u"stream"_s].toString(),
            formatByteCount({detail[u"bytes"_s].toInteger()}, QLocale::c()),
            formatDuration(detail[u"seconds"_s].toInteger(), QLocale::c()),
            QString::number(detail[u"retransmittedBlocks"_s].toInteger()))};
}

EventLine verdictLine(const QJsonObject &detail)
{
    const SessionVerdict verdict = sessionVerdictFromJson(detail[u"verdict"_s].toObject());
    const LogSeverity severity = verdict.outcome == SessionState::Failed ? LogSeverity::Error
        : verdict.outcome == SessionState::Partial                       ? LogSeverity::Warning
                                                                         : LogSeverity::Plain;
    return {severity, u"verdict %1: %2"_s.arg(toWord(verdict.outcome), verdict.reason.english)};
}

} // namespace

EventLine eventLine(const SessionEvent &event)
{
    const QJsonObject &detail = event.detail;
    switch (event.kind) {
    case EventKind::Sample:
        return {};
    case EventKind::State:
        return {LogSeverity::Plain, u"state "_s + detail[u"state"_s].toString()};
    case EventKind::ReceiverJoined:
        return {LogSeverity::Plain, u"joined: "_s + receiverOf(detail), true};
    case EventKind::ReceiverLeft:
        return {LogSeverity::Warning, u"left: "_s + receiverOf(detail), true};
    case EventKind::ReceiverDropped:
        return {LogSeverity::Error, u"dropped: "_s + receiverOf(detail), true};
    case EventKind::Stall:
        return stallLine(detail);
    case EventKind::StreamFinished:
        return streamLine(detail);
    case EventKind::Warning:
        return {LogSeverity::Warning, messageFromJson(detail[u"message"_s].toObject()).english};
    case EventKind::Error:
        return {LogSeverity::Error, messageFromJson(detail[u"message"_s].toObject()).english};
    case EventKind::Verdict:
        return verdictLine(detail);
    }
    return {};
}

} // namespace labcast
