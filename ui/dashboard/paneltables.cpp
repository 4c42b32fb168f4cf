// SPDX-License-Identifier: GPL-3.0-or-later
#include "paneltables.h"

#include "ui/sessionwords.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

struct Panel
{
    Q_DECLARE_TR_FUNCTIONS(SessionPanel)
};

/// A state's word, icon and severity, and how urgent it is: 0 comes first.
struct StateWords
{
    QString word;
    QIcon icon;
    Severity severity;
    int rank;
};

StateWords streamWords(const StreamInfo &stream)
{
    switch (stream.state) {
    case StreamState::Next:
        return {Panel::tr("Next"), themeIcon("clock"_L1), Severity::Neutral, 0};
    case StreamState::Waiting:
        return {Panel::tr("Waiting"), themeIcon("clock"_L1), Severity::Neutral, 0};
    case StreamState::Sending:
        return {Panel::tr("Sending"), themeIcon("media-playback-start"_L1), Severity::Neutral, 0};
    case StreamState::Sent:
        return {Panel::tr("Sent"), severityIcon(Severity::Ok), Severity::Ok, 0};
    case StreamState::Failed:
        break;
    }
    return {Panel::tr("Failed"), severityIcon(Severity::Error), Severity::Error, 0};
}

StateWords resultWords(ReceiverResult result)
{
    switch (result) {
    case ReceiverResult::Completed:
        return {Panel::tr("Sent"), severityIcon(Severity::Ok), Severity::Ok, 7};
    case ReceiverResult::Stopped:
        return {Panel::tr("Incomplete"), severityIcon(Severity::Warning), Severity::Warning, 3};
    case ReceiverResult::Left:
        return {Panel::tr("Left"), severityIcon(Severity::Warning), Severity::Warning, 2};
    case ReceiverResult::Dropped:
        return {Panel::tr("Dropped"), severityIcon(Severity::Error), Severity::Error, 1};
    case ReceiverResult::NeverJoined:
        break;
    }
    return {Panel::tr("Absent"), severityIcon(Severity::Warning), Severity::Warning, 4};
}

StateWords receiverWords(const ReceiverInfo &receiver)
{
    if (receiver.result)
        return resultWords(*receiver.result);
    if (receiver.state == ReceiverState::Silent)
        return {Panel::tr("Silent"), severityIcon(Severity::Error), Severity::Error, 0};
    if (receiver.address.isEmpty())
        return {Panel::tr("Expected"), themeIcon("clock"_L1), Severity::Neutral, 4};
    if (receiver.isUnexpected)
        return {Panel::tr("Not chosen"), severityIcon(Severity::Warning), Severity::Warning, 1};
    if (receiver.isStranger && receiver.state == ReceiverState::Joined)
        return {Panel::tr("Unknown"), severityIcon(Severity::Warning), Severity::Warning, 1};
    if (receiver.state == ReceiverState::Receiving)
        return {Panel::tr("Receiving"), themeIcon("media-playback-start"_L1), Severity::Neutral, 5};
    return {Panel::tr("Joined"), themeIcon("clock"_L1), Severity::Neutral, 6};
}

QString orNoValue(const QString &text)
{
    return text.isEmpty() ? QString::fromUtf16(noValue) : text;
}

QVariant part(qint64 bytes, qint64 size)
{
    return size > 0 ? QVariant(std::clamp(double(bytes) / double(size), 0.0, 1.0)) : QVariant();
}

QString percent(const QVariant &part)
{
    if (!part.isValid())
        return QString::fromUtf16(noValue);
    // 100 only when it is all.
    return QLocale().toString(int(part.toDouble() * 100)) + u"\u00a0%"_s;
}

QVariant streamPart(const StreamInfo &stream)
{
    return stream.size > 0 ? part(stream.acknowledged, stream.size)
                           : QVariant(stream.state == StreamState::Sent ? 1.0 : 0.0);
}

QVariant receiverPart(const ReceiverRow &row)
{
    return part(row.receiver.bytes, row.size);
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Panel::tr("Error");
    case Severity::Warning:
        return Panel::tr("Warning");
    case Severity::Ok:
        return Panel::tr("Done");
    case Severity::Neutral:
    case Severity::Info:
        break;
    }
    return Panel::tr("Info");
}

} // namespace

RowModel<StreamInfo> *makeStreamModel(QObject *parent)
{
    using Row = const StreamInfo &;
    return new RowModel<StreamInfo>(
        {{.title = Panel::tr("Stream"), .text = [](Row row) { return row.name; }},
            {.title = Panel::tr("Size"),
                .most = u"999.9 GiB"_s,
                .text = [](Row row) { return formatByteCount({row.size}, QLocale()); },
                .isFigure = true,
                .sortValue = [](Row row) { return QVariant(row.size); }},
            {.title = Panel::tr("Progress"),
                .most = u"mmmmmm100 %"_s,
                .text = [](Row row) { return percent(streamPart(row)); },
                .isFigure = true,
                .sortValue = [](Row row) { return streamPart(row); },
                .progress = streamPart},
            {.title = Panel::tr("State"),
                .most = Panel::tr("Sending"),
                .text = [](Row row) { return streamWords(row).word; },
                .icon = [](Row row) { return streamWords(row).icon; },
                .severity = [](Row row) { return streamWords(row).severity; }}},
        [](Row row) { return QVariant(row.name); }, parent);
}

RowModel<ReceiverRow> *makeReceiverModel(QObject *parent)
{
    using Row = const ReceiverRow &;
    return new RowModel<ReceiverRow>(
        {{.title = Panel::tr("Computer"), .text = [](Row row) { return orNoValue(row.receiver.host); }},
            {.title = Panel::tr("Address"),
                .most = u"10.200.30.255"_s,
                .text = [](Row row) { return orNoValue(row.receiver.address); }},
            {.title = Panel::tr("State"),
                .most = Panel::tr("Incomplete"),
                .text = [](Row row) { return receiverWords(row.receiver).word; },
                .sortValue = [](Row row) { return QVariant(receiverWords(row.receiver).rank); },
                .icon = [](Row row) { return receiverWords(row.receiver).icon; },
                .severity = [](Row row) { return receiverWords(row.receiver).severity; }},
            {.title = Panel::tr("Received"),
                .most = u"100 %"_s,
                .text = [](Row row) { return percent(receiverPart(row)); },
                .isFigure = true,
                .sortValue = [](Row row) { return receiverPart(row); }}},
        [](Row row) {
            return QVariant(QString(row.receiver.host + row.receiver.address + QString::number(row.place)));
        },
        parent);
}

RowModel<EventRow> *makeEventModel(QObject *parent)
{
    using Row = const EventRow &;
    return new RowModel<EventRow>(
        {{.title = Panel::tr("Time"),
             .most = u"00:00:00"_s,
             .text = [](Row row) { return QDateTime::fromMSecsSinceEpoch(row.timeMs).toString(u"HH:mm:ss"_s); },
             .sortValue = [](Row row) { return QVariant(row.number); }},
            {.title = Panel::tr("Severity"),
                .most = Panel::tr("Warning"),
                .text = [](Row row) { return severityWord(row.words.severity); },
                .sortValue = [](Row row) { return QVariant(-int(row.words.severity)); },
                .icon = [](Row row) { return severityIcon(row.words.severity); },
                .severity = [](Row row) { return row.words.severity; }},
            {.title = Panel::tr("Event"), .text = [](Row row) { return row.words.text; }}},
        [](Row row) { return QVariant(row.number); }, parent);
}

QList<ReceiverRow> receiverRows(const SessionInfo &session)
{
    QList<ReceiverRow> rows;
    for (const ReceiverInfo &receiver : session.receivers)
        rows << ReceiverRow {receiver, session.size, receiver.address.isEmpty() ? int(rows.size()) : 0};
    for (const QString &name : session.absent) {
        const bool isListed = std::ranges::any_of(
            session.receivers, [&name](const ReceiverInfo &receiver) { return receiver.host == name; });
        if (!isListed)
            rows << ReceiverRow {{.host = name}, session.size};
    }
    return rows;
}

} // namespace labcast
