// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal.h"

#include "../session/sessionjson.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

#include <cstdio>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

void write(FILE *file, const QString &text)
{
    QTextStream(file) << text << Qt::endl; // endl flushes: watchers read line by line
}

QString compact(const QJsonValue &value)
{
    const auto document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

/// A receiver or an event about one.
QString labelText(const QJsonObject &object)
{
    const QString label
        = labelOf({.address = object[u"address"_s].toString(), .host = object[u"host"_s].toString()});
    return label.isEmpty() ? u"–"_s : label;
}

QString detailText(const SessionEvent &event)
{
    const QJsonObject &d = event.detail;
    const QLocale c = QLocale::c();
    const QString stream = d[u"stream"_s].toString();
    const QString receiver = labelText(d);
    switch (event.kind) {
    case EventKind::State:
        return d[u"state"_s].toString();
    case EventKind::Sample:
        return formatByteCount({d[u"bytes"_s].toInteger()}, c) + u", "_s
            + formatBandwidth({d[u"rate"_s].toInteger()}, c);
    case EventKind::ReceiverJoined:
        return u"%1 joined for %2%3"_s.arg(
            receiver, stream, d[u"late"_s].toBool() ? u" (late: it can no longer complete)"_s : QString());
    case EventKind::ReceiverLeft:
        return u"%1 left %2"_s.arg(receiver, stream);
    case EventKind::ReceiverDropped:
        return u"%1 was dropped from %2"_s.arg(receiver, stream);
    case EventKind::Stall:
        return u"standing still: "_s + d[u"receivers"_s].toVariant().toStringList().join(u", "_s);
    case EventKind::StreamFinished:
        return u"%1 finished: %2 in %3 s"_s.arg(stream, formatByteCount({d[u"bytes"_s].toInteger()}, c),
            c.toString(d[u"seconds"_s].toDouble(), 'f', 1));
    case EventKind::Error:
    case EventKind::Warning:
        return messageFromJson(d[u"message"_s].toObject()).english;
    case EventKind::Verdict:
        break;
    }
    return sessionVerdictFromJson(d[u"verdict"_s].toObject()).reason.english;
}

} // namespace

ExitCode exitCodeOf(SessionState outcome)
{
    if (outcome == SessionState::Completed)
        return ExitCode::Well;
    return outcome == SessionState::Partial ? ExitCode::Partial : ExitCode::Failed;
}

ExitCode exitCodeOf(const Error &error)
{
    static const QStringList usage {u"bad-rate"_s, u"rate-too-low"_s, u"bad-size"_s, u"rate-too-high"_s,
        u"bad-receivers"_s, u"host-name-bad"_s, u"mac-missing"_s, u"mac-bad"_s, u"mac-not-a-card"_s,
        u"lab-name-bad"_s, u"description-bad"_s, u"deploy-lab-and-hosts"_s, u"deploy-count-differs"_s,
        u"bad-wait"_s, u"bad-portbase"_s, u"bad-address"_s, u"missing-field"_s, u"image-type-bad"_s,
        u"image-format-bad"_s, u"image-name-empty"_s, u"image-name-long"_s, u"rehearsal-bad-receivers"_s,
        u"rehearsal-bad-loss"_s, u"rehearsal-bad-kill"_s, u"rehearsal-bad-size"_s, u"bad-server-address"_s, u"check-unknown"_s};
    static const QStringList unreachable {
        u"no-controller"_s, u"socket-not-allowed"_s, u"not-connected"_s, u"connection-ended"_s};
    const bool isFarAway = error.message.id.startsWith("ssh-"_L1) || error.message.id.startsWith("server-"_L1);
    if (isFarAway || unreachable.contains(error.message.id))
        return ExitCode::NoController;
    return usage.contains(error.message.id) ? ExitCode::Usage : ExitCode::Failed;
}

void Terminal::print(const QJsonValue &json, const QString &text) const
{
    write(stdout, m_isJson ? compact(json) : text);
}

void Terminal::printRaw(const QByteArray &content) const
{
    std::fwrite(content.constData(), 1, size_t(content.size()), stdout);
    std::fflush(stdout);
}

void Terminal::printError(const Error &error) const
{
    write(stderr, u"labcastctl: "_s + error.message.english);
    if (m_isJson) {
        const QJsonObject object {{u"id"_s, error.message.id}, {u"message"_s, error.message.english},
            {u"args"_s, error.message.args}, {u"cause"_s, error.cause}};
        write(stdout, compact(QJsonObject {{u"error"_s, object}}));
    }
}

void Terminal::printUsageError(const QString &text) const
{
    write(stderr, u"labcastctl: "_s + text + u" labcastctl --help names what there is."_s);
    if (m_isJson)
        write(stdout,
            compact(QJsonObject {{u"error"_s, QJsonObject {{u"id"_s, u"usage"_s}, {u"message"_s, text}}}}));
}

void Terminal::remark(const QString &text) const
{
    write(stderr, text);
}

void Terminal::printEvent(const SessionEvent &event) const
{
    if (m_isJson)
        return write(stdout, compact(toJson(event)));
    const QString time = QDateTime::fromMSecsSinceEpoch(event.timeMs).toString(u"HH:mm:ss"_s);
    write(stdout, time + u"  "_s + detailText(event));
}

void Terminal::printVerdict(const SessionVerdict &verdict) const
{
    const QLocale c = QLocale::c();
    QList<QStringList> rows;
    const QJsonObject object = toJson(verdict);
    for (const QJsonValue &receiver : object[u"receivers"_s].toArray()) {
        rows << QStringList {labelText(receiver.toObject()), receiver[u"result"_s].toString(),
            u"disk "_s + receiver[u"disk"_s].toString(), formatByteCount({receiver[u"bytes"_s].toInteger()}, c)};
    }
    const QString head = u"%1: %2\n%3 in %4 s\n"_s.arg(toWord(verdict.outcome), verdict.reason.english,
        formatByteCount({verdict.bytes}, c), c.toString(verdict.seconds, 'f', 1));
    print(object, head + tableText(rows));
}

QString tableText(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i == widths.size())
                widths << 0;
            widths[i] = std::max(widths[i], row[i].size());
        }
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 < row.size() ? row[i].leftJustified(widths[i] + 2) : row[i];
        lines << line;
    }
    return lines.join(u'\n');
}

} // namespace labcast
