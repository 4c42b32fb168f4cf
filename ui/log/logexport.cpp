// SPDX-License-Identifier: GPL-3.0-or-later
#include "logexport.h"

#include "logrow.h"

#include <QDateTime>
#include <QPointer>

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
        text += severityWord(line.severity) + u": "_s;
    return text + line.text + u'\n';
}

} // namespace

LogExport::LogExport(LogClient &client, Range range, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_range(std::move(range))
{
}

void LogExport::start()
{
    fetch(m_range.first);
}

void LogExport::cancel()
{
    m_isCancelled = true;
    deleteLater();
}

void LogExport::fetch(qint64 row)
{
    const qint64 count = std::min(pageRows, m_range.last - row + 1);
    m_client.read(m_range.source, row, count, m_range.selection,
        [self = QPointer(this), row](const Result<LogExcerpt> &page) {
            if (!self || self->m_isCancelled)
                return;
            if (page)
                return self->take(*page, row);
            emit self->failed(page.error());
            self->deleteLater();
        });
}

void LogExport::take(const LogExcerpt &page, qint64 row)
{
    QString text;
    for (const LogLine &line : page.lines)
        text += textOf(line);
    const qint64 next = row + page.lines.size();
    emit got(text);
    emit progressed(next - m_range.first, m_range.last - m_range.first + 1);
    if (next <= m_range.last && !page.lines.isEmpty())
        return fetch(next);
    emit finished();
    deleteLater();
}

} // namespace labcast
