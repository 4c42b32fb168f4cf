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

bool isFileName(const QString &argument)
{
    return argument.contains(u'/');
}

LogPrinter::LogPrinter(ControllerClient &client, const Terminal &terminal, Wish wish, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_files(QString())
    , m_logs(client, &m_files)
    , m_terminal(terminal)
    , m_wish(std::move(wish))
    , m_source(isFileName(m_wish.log) ? fileLogId(m_wish.log) : m_wish.log)
{
    connect(&client, &ControllerClient::disconnected, this, &LogPrinter::failed);
    connect(&client, &ControllerClient::logGrew, this, &LogPrinter::grew);
    connect(&m_files, &LogBook::grew, this, &LogPrinter::grew);
}

void LogPrinter::grew(const LogSource &source)
{
    m_hasGrown = m_hasGrown || source.id == m_source;
    if (m_wish.follows && m_hasGrown && !m_isAsked)
        read();
}

void LogPrinter::start()
{
    if (isFileName(m_wish.log))
        return openFile();
    if (m_wish.follows)
        m_client.subscribe();
    m_wish.isCount ? count() : read();
}

void LogPrinter::openFile()
{
    m_files.openFile(m_wish.log).then(this, [this](const Result<LogSource> &source) {
        if (!source)
            return emit failed(source.error());
        m_wish.isCount ? count() : read();
    });
}

void LogPrinter::count()
{
    m_logs.find(m_source, {LogFilter::Plain, m_wish.query}, 0, [this](const Result<LogHits> &hits) {
        if (!hits)
            return emit failed(hits.error());
        if (!hits->isComplete)
            return count();
        m_terminal.print(QJsonObject {{u"count"_s, hits->count}}, QString::number(hits->count));
        emit finished();
    });
}

void LogPrinter::read()
{
    m_isAsked = true;
    m_hasGrown = false;
    m_logs.read(
        m_source, m_row, pageRows, {LogFilter::Plain, m_wish.query}, [this](const Result<LogExcerpt> &excerpt) {
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
    const bool isMoreThere = !excerpt.lines.isEmpty() && m_row < excerpt.total;
    if (m_hasGrown || isMoreThere || !excerpt.isComplete)
        read();
    else if (!m_wish.follows)
        emit finished();
}

} // namespace labcast
