// SPDX-License-Identifier: GPL-3.0-or-later
#include "report.h"

#include "../csv.h"
#include "../jsontext.h"
#include "../session/sessionjson.h"
#include "historyjson.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

QString timeText(qint64 timeMs)
{
    return timeMs > 0 ? QDateTime::fromMSecsSinceEpoch(timeMs, Qt::UTC).toString(Qt::ISODateWithMs) : QString();
}

/// Text from outside that no spreadsheet takes for a formula.
QString cell(const QString &text)
{
    const bool isFormula = !text.isEmpty() && u"=+-@\t\r"_s.contains(text.at(0));
    return isFormula ? u'\'' + text : text;
}

QString rateText(qint64 bytes, double seconds)
{
    return seconds > 0 ? QString::number(qint64(double(bytes) * 8 / seconds)) : QString();
}

QString lineOf(const QStringList &cells)
{
    return QString::fromUtf8(csvLine(cells));
}

/// A line of a session's table.
struct ReportLine
{
    QString kind;
    qint64 timeMs = 0;
    QString name {};
    QString address {};
    QString mac {};
    QString state {};
    QString bytes {};
    QString seconds {};
    QString rate {};
    QString text {};

    QString asCsv() const
    {
        return lineOf({kind, timeText(timeMs), cell(name), address, mac, state, bytes, seconds, rate, cell(text)});
    }
};

ReportLine lineOf(const SessionInfo &info, const std::optional<SessionVerdict> &verdict)
{
    ReportLine line {u"session"_s, info.createdMs};
    line.name = info.name.isEmpty() ? info.image : info.name;
    line.state = toWord(info.state);
    if (verdict) {
        line.bytes = QString::number(verdict->bytes);
        line.seconds = QString::number(verdict->seconds);
        line.rate = rateText(verdict->bytes, verdict->seconds);
        line.text = verdict->reason.english;
    }
    return line;
}

QList<ReportLine> optionLines(const RecordedSession &session)
{
    QJsonObject options = toJson(session.origin);
    const QJsonObject request = options.take(u"request"_s).toObject();
    for (auto it = request.begin(); it != request.end(); ++it)
        options[it.key()] = *it;
    QList<ReportLine> lines;
    for (auto it = options.begin(); it != options.end(); ++it) {
        const QString text
            = it->isArray() ? it->toVariant().toStringList().join(u", "_s) : it->toVariant().toString();
        if (!text.isEmpty())
            lines << ReportLine {.kind = u"option"_s, .name = it.key(), .text = text};
    }
    return lines;
}

QList<ReportLine> partLines(const SessionInfo &info, const QList<ReceiverInfo> &receivers)
{
    QList<ReportLine> lines;
    const QJsonArray streams = toJson(info)[u"streams"_s].toArray();
    for (qsizetype i = 0; i < info.streams.size(); ++i) {
        const StreamInfo &stream = info.streams[i];
        lines << ReportLine {.kind = u"stream"_s,
            .name = stream.name,
            .state = streams[i][u"state"_s].toString(),
            .bytes = QString::number(stream.acknowledged),
            .seconds = QString::number(stream.seconds),
            .rate = rateText(stream.acknowledged, stream.seconds)};
    }
    SessionVerdict all;
    all.receivers = receivers;
    for (const QJsonValue &value : toJson(all)[u"receivers"_s].toArray())
        lines << ReportLine {.kind = u"receiver"_s,
            .name = value[u"host"_s].toString(),
            .address = value[u"address"_s].toString(),
            .mac = value[u"mac"_s].toString(),
            .state = value[u"result"_s].toString(),
            .bytes = QString::number(value[u"bytes"_s].toInteger()),
            .text = u"disk "_s + value[u"disk"_s].toString()};
    return lines;
}

ReportLine lineOf(const SessionEvent &event)
{
    const QJsonObject object = toJson(event);
    ReportLine line {u"event"_s, event.timeMs};
    line.name = object[u"host"_s].toString();
    line.address = object[u"address"_s].toString();
    line.state = object[u"event"_s].toString();
    if (object.contains(u"bytes"_s))
        line.bytes = QString::number(object[u"bytes"_s].toInteger());
    if (object.contains(u"seconds"_s))
        line.seconds = QString::number(object[u"seconds"_s].toDouble());
    QStringList texts {object[u"state"_s].toString(), object[u"stream"_s].toString(),
        object[u"receivers"_s].toVariant().toStringList().join(u", "_s),
        object[u"message"_s][u"english"_s].toString(), object[u"verdict"_s][u"reason"_s].toString()};
    texts.removeAll(QString());
    line.text = texts.join(u": "_s);
    return line;
}

QByteArray csvOf(const SessionReport &report)
{
    const RecordedSession &session = report.session;
    QString text = lineOf({u"kind"_s, u"time"_s, u"name"_s, u"address"_s, u"mac"_s, u"state"_s, u"bytes"_s,
        u"seconds"_s, u"bits_per_second"_s, u"text"_s});
    text += lineOf(session.info, session.verdict).asCsv();
    const auto &receivers = session.verdict ? session.verdict->receivers : session.info.receivers;
    for (const ReportLine &line : optionLines(session) + partLines(session.info, receivers))
        text += line.asCsv();
    for (const SessionEvent &event : report.events)
        text += lineOf(event).asCsv();
    for (const Sample &sample : report.samples)
        text += ReportLine {.kind = u"sample"_s,
            .timeMs = sample.timeMs,
            .bytes = QString::number(sample.acknowledged),
            .rate = QString::number(sample.rate.bitsPerSecond)}
                    .asCsv();
    return text.toUtf8();
}

QByteArray csvOf(const QList<HistoryEntry> &entries)
{
    QString text = lineOf(
        {u"session"_s, u"name"_s, u"image"_s, u"lab"_s, u"verdict"_s, u"created"_s, u"started"_s, u"finished"_s,
            u"expected"_s, u"completed"_s, u"bytes"_s, u"seconds"_s, u"bits_per_second"_s, u"started_by"_s});
    for (const HistoryEntry &entry : entries)
        text += lineOf({QString::number(entry.session.value), cell(entry.name), cell(entry.image), cell(entry.lab),
            toWord(entry.outcome), timeText(entry.createdMs), timeText(entry.startedMs),
            timeText(entry.finishedMs), QString::number(entry.expected), QString::number(entry.completed),
            QString::number(entry.bytes), QString::number(entry.seconds), rateText(entry.bytes, entry.seconds),
            cell(entry.starter)});
    return text.toUtf8();
}

QByteArray csvOf(const QList<RecordedAct> &acts)
{
    QString text = lineOf({u"time"_s, u"who"_s, u"act"_s, u"result"_s, u"session"_s, u"method"_s, u"asked"_s});
    for (const RecordedAct &act : acts)
        text += lineOf({timeText(act.timeMs), cell(act.who), cell(englishOf(act)),
            act.isDone() ? u"done"_s : cell(act.refusal.english),
            act.session == 0 ? QString() : QString::number(act.session), act.method, textOf(act.asked)});
    return text.toUtf8();
}

template <typename T>
QJsonArray arrayOf(const QList<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(toJson(value));
    return array;
}

} // namespace

QString suffixOf(ReportFormat format)
{
    return format == ReportFormat::Csv ? u".csv"_s : u".json"_s;
}

QByteArray reportAs(ReportFormat format, const SessionReport &report)
{
    if (format == ReportFormat::Csv)
        return csvOf(report);
    QJsonObject object = toJson(report.session);
    object[u"events"_s] = arrayOf(report.events);
    object[u"samples"_s] = arrayOf(report.samples);
    return QJsonDocument(object).toJson();
}

QByteArray reportAs(ReportFormat format, const QList<HistoryEntry> &entries)
{
    return format == ReportFormat::Csv ? csvOf(entries) : QJsonDocument(arrayOf(entries)).toJson();
}

QByteArray reportAs(ReportFormat format, const QList<RecordedAct> &acts)
{
    return format == ReportFormat::Csv ? csvOf(acts) : QJsonDocument(arrayOf(acts)).toJson();
}

} // namespace labcast
