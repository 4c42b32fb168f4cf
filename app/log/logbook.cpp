// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook.h"

#include "logshelf.h"

#include <QDateTime>

namespace labcast {

using namespace Qt::StringLiterals;

LogBook::LogBook(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_thread(std::make_unique<WorkThread>(u"log index"_s))
{
    m_thread->run([this, folder] {
        m_shelf = std::make_unique<LogShelf>(folder);
        // Told on that thread; who listens hears of it on his own.
        connect(m_shelf.get(), &LogShelf::grew, this, &LogBook::grew, Qt::DirectConnection);
        connect(m_shelf.get(), &LogShelf::writeFailed, this, &LogBook::writeFailed, Qt::DirectConnection);
    });
}

LogBook::~LogBook()
{
    m_thread->run([this] { m_shelf.reset(); });
    m_thread.reset();
}

void LogBook::append(const QString &id, const QByteArray &text)
{
    m_thread->run(
        [this, id, text, timeMs = QDateTime::currentMSecsSinceEpoch()] { m_shelf->append(id, text, timeMs); });
}

void LogBook::note(const QString &id, LogSeverity severity, const QString &text)
{
    append(id, severityMark(severity).toByteArray() + text.toUtf8());
}

void LogBook::note(LogSeverity severity, const QString &text)
{
    note(controllerLogId(), severity, text);
}

Pending<Result<LogSource>> LogBook::openFile(const QString &path)
{
    return m_thread->run([=, this] { return m_shelf->openFile(path); });
}

void LogBook::closeFile(const QString &path)
{
    m_thread->run([=, this] { m_shelf->closeFile(path); });
}

void LogBook::showServerLogs(const QStringList &paths)
{
    m_thread->run([=, this] { m_shelf->showServerLogs(paths); });
}

void LogBook::removeOld(const LogRetention &retention, const QSet<qint64> &inUse)
{
    m_thread->run([=, this] {
        if (const QStringList gone = m_shelf->removeOld(retention, inUse); !gone.isEmpty())
            note(LogSeverity::Plain, u"removed old logs: "_s + gone.join(u", "_s));
    });
}

Pending<QList<LogSource>> LogBook::list()
{
    return m_thread->run([this] { return m_shelf->list(); });
}

/// Calls `ask` on the thread with what takes the answer, now or later.
template <typename Value, typename Ask>
Pending<Result<Value>> LogBook::ask(const Ask &ask)
{
    auto promise = std::make_shared<QPromise<Result<Value>>>();
    promise->start();
    m_thread->run([ask, promise] {
        ask([promise](const Result<Value> &answer) {
            promise->addResult(answer);
            promise->finish();
        });
    });
    return Pending(promise->future());
}

Pending<Result<LogExcerpt>> LogBook::read(
    const QString &id, qint64 row, qint64 count, const LogSelection &selection)
{
    return ask<LogExcerpt>([=, this](const auto &answer) { m_shelf->read(id, row, count, selection, answer); });
}

Pending<Result<QStringList>> LogBook::states(const QString &id, qint64 number)
{
    return m_thread->run([=, this] { return m_shelf->states(id, number); });
}

Pending<Result<LogHits>> LogBook::find(const QString &id, const LogSelection &selection, qint64 near)
{
    return ask<LogHits>([=, this](const auto &answer) { m_shelf->find(id, selection, near, answer); });
}

Pending<Result<std::optional<qint64>>> LogBook::rowAt(
    const QString &id, qint64 timeMs, const LogSelection &selection)
{
    return ask<std::optional<qint64>>(
        [=, this](const auto &answer) { m_shelf->rowAt(id, timeMs, selection, answer); });
}

} // namespace labcast
