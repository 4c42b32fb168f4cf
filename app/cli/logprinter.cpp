// SPDX-License-Identifier: GPL-3.0-or-later
#include "logprinter.h"

#include "../remote/logcodec.h"

#include <QDateTime>
#include <QLocale>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pageRows = 2000;

QString textOf(const LogLine &line)
{
    QString text;
    if (line.timeMs > 0)
        text = QDateTime::fromMSecsSinceEpoch(line.timeMs).toString(u"yyyy-MM-dd HH:mm:ss.zzz "_s);
    if (line.severity != LogSeverity::Plain)
        text += toWord(line.severity) + u": "_s;
    return text + line.text;
}

} // namespace

QString logsText(const QList<LogSource> &sources)
{
    QList<QStringList> rows {{u"SOURCE"_s, u"LINES"_s, u"SIZE"_s, u"WARNINGS"_s, u"ERRORS"_s}};
    for (const LogSource &source : sources) {
        const auto count = [&source](qint64 number) {
            return source.isCounted ? QString::number(number) : u"?"_s; // it is being read
        };
        rows << QStringList {source.id, count(source.total), formatByteCount({source.bytes}, QLocale::c()),
            count(source.warnings), count(source.errors)};
    }
    return tableText(rows);
}

LogPrinter::LogPrinter(
    ControllerClient &client, const Terminal &terminal, const QString &source, bool follows, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_logs(client)
    , m_terminal(terminal)
    , m_source(source)
    , m_follows(follows)
{
    connect(&client, &ControllerClient::disconnected, this, &LogPrinter::failed);
    connect(&client, &ControllerClient::logGrew, this, [this](const LogSource &grown) {
        m_hasGrown = m_hasGrown || grown.id == m_source;
        if (m_hasGrown && !m_isAsked)
            read();
    });
}

void LogPrinter::start()
{
    if (m_follows)
        m_client.subscribe();
    read();
}

void LogPrinter::read()
{
    m_isAsked = true;
    m_hasGrown = false;
    m_logs.read(m_source, m_row, pageRows, LogFilter::Plain, [this](const Result<LogExcerpt> &excerpt) {
        m_isAsked = false;
        if (excerpt)
            print(*excerpt);
        else
            emit failed(excerpt.error());
    });
}

void LogPrinter::print(const LogExcerpt &excerpt)
{
    if (m_restarts >= 0 && excerpt.restarts != m_restarts && m_row > 0) {
        m_row = 0;
        m_restarts = excerpt.restarts;
        return read();
    }
    m_restarts = excerpt.restarts;
    for (const LogLine &line : excerpt.lines)
        m_terminal.print(QJsonObject(toJson(line)), textOf(line));
    m_row += excerpt.lines.size();
    if (m_hasGrown || (!excerpt.lines.isEmpty() && m_row < excerpt.total))
        read();
    else if (!m_follows)
        emit finished();
}

} // namespace labcast
