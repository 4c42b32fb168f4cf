// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook.h"

#include "logfile.h"
#include "logtail.h"

#include <QDateTime>
#include <QDir>
#include <QTimer>

#include <map>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostJournalBytes = 8 << 20;
constexpr qint64 mostSessionBytes = 64 << 20;
constexpr qint64 pageBytes = 128 * 1024; ///< of text: as JSON it stays below the protocol's page
constexpr qint64 mostRows = 2000;
constexpr qint64 pieceBytes = 4 << 20; ///< counted in one go
constexpr int publishMs = 250;
constexpr int mostOpen = 128; ///< more than a node has sessions at once

/// The session an id names; 0 for anything else.
qint64 sessionOfId(const QString &id)
{
    const qint64 session = id.section(u'-', 1).toLongLong();
    return session > 0 && sessionLogId(session) == id ? session : 0;
}

} // namespace

/// What is touched on the thread only.
class LogBook::Shelf : public QObject
{
public:
    Shelf(QString folder, LogBook *book);

    void append(const QString &id, const QByteArray &text, qint64 timeMs);
    QList<LogSource> list();
    Result<LogExcerpt> read(const QString &id, qint64 row, qint64 count, LogFilter filter);
    void find(const QString &id, const LogQuery &query, LogFilter filter,
        const std::shared_ptr<QPromise<Result<LogHits>>> &answer);
    Result<std::optional<qint64>> rowAt(const QString &id, qint64 timeMs, LogFilter filter);

private:
    struct Log
    {
        LogSource told; ///< what the others know
        LineIndex index;
        std::unique_ptr<LogFile> file; ///< once written by us
        std::unique_ptr<LogTail> tail; ///< once read
        bool isAwaited = false; ///< somebody has read it since it was told of
        bool isDirty = true; ///< it may have grown
        bool hasFailed = false; ///< the last line could not be written

        explicit Log(const QString &path)
            : index(path)
        {
        }
    };

    void findLogs();
    Log &add(const QString &id);
    Result<Log *> opened(const QString &id);
    void putAwayUnused();
    LogSource sourceOf(const QString &id, const Log &log) const;
    void changed(Log &log);
    void publish();
    void publish(const QString &id, Log &log);
    void search(const QString &id, const std::shared_ptr<LogSearch> &search,
        const std::shared_ptr<QPromise<Result<LogHits>>> &answer);

    const QString m_folder;
    LogBook *const m_book;
    std::map<QString, Log> m_logs;
    QTimer m_publisher;
};

LogBook::Shelf::Shelf(QString folder, LogBook *book)
    : m_folder(std::move(folder))
    , m_book(book)
    , m_publisher(this)
{
    m_publisher.setSingleShot(true);
    m_publisher.setInterval(publishMs);
    connect(&m_publisher, &QTimer::timeout, this, qOverload<>(&Shelf::publish));
    findLogs();
}

void LogBook::Shelf::findLogs()
{
    add(controllerLogId());
    if (QFile::exists(u"%1/%2.log"_s.arg(m_folder, daemonLogId())))
        add(daemonLogId());
    for (const QString &name : QDir(m_folder).entryList({u"session-*.log"_s}, QDir::Files)) {
        if (const QString id = name.chopped(4); sessionOfId(id) > 0)
            add(id);
    }
}

LogBook::Shelf::Log &LogBook::Shelf::add(const QString &id)
{
    return m_logs.try_emplace(id, u"%1/%2.log"_s.arg(m_folder, id)).first->second;
}

void LogBook::Shelf::append(const QString &id, const QByteArray &text, qint64 timeMs)
{
    Log &log = add(id);
    if (!log.file) {
        putAwayUnused();
        QDir().mkpath(m_folder);
        log.file = std::make_unique<LogFile>(
            log.index.path(), sessionOfId(id) == 0 ? mostJournalBytes : mostSessionBytes);
    }
    const bool isWritten = log.file->append(timeMs, text);
    if (!isWritten && !log.hasFailed)
        emit m_book->writeFailed(id, log.file->errorString());
    log.hasFailed = !isWritten;
    changed(log);
}

/// What a session of last week has open and counted is read anew when somebody wants it.
void LogBook::Shelf::putAwayUnused()
{
    if (std::ranges::count_if(m_logs, [](const auto &each) { return each.second.file != nullptr; }) < mostOpen)
        return;
    QStringList unused;
    for (const auto &[id, log] : m_logs) {
        if (log.file && !log.isDirty && !log.isAwaited && id != controllerLogId())
            unused << id;
    }
    for (const QString &id : unused) {
        m_logs.erase(id);
        add(id);
    }
}

void LogBook::Shelf::changed(Log &log)
{
    log.isDirty = true;
    if (!m_publisher.isActive())
        m_publisher.start();
}

LogSource LogBook::Shelf::sourceOf(const QString &id, const Log &log) const
{
    const LineIndex &index = log.index;
    return {.id = id,
        .session = sessionOfId(id),
        .bytes = index.bytes(),
        .total = index.total(),
        .warnings = index.total(LogFilter::Warning) - index.total(LogFilter::Error),
        .errors = index.total(LogFilter::Error),
        .restarts = index.restarts(),
        .isCounted = index.isComplete()};
}

void LogBook::Shelf::publish()
{
    for (auto &[id, log] : m_logs) {
        if (log.isDirty)
            publish(id, log);
    }
}

void LogBook::Shelf::publish(const QString &id, Log &log)
{
    log.index.update(pieceBytes);
    log.isDirty = !log.index.isComplete();
    if (log.isDirty)
        m_publisher.start(); // the rest later: others get their turn
    const LogSource now = sourceOf(id, log);
    const bool isCountNew = now.isCounted
        && (!log.told.isCounted || now.warnings != log.told.warnings || now.errors != log.told.errors);
    if (!isCountNew && (!log.isAwaited || now == log.told))
        return;
    log.told = now;
    log.isAwaited = false;
    emit m_book->grew(now);
}

QList<LogSource> LogBook::Shelf::list()
{
    QList<LogSource> sources;
    for (auto &[id, log] : m_logs) {
        if (!log.index.isComplete())
            changed(log);
        sources.append(sourceOf(id, log));
    }
    return sources;
}

Result<LogBook::Shelf::Log *> LogBook::Shelf::opened(const QString &id)
{
    const auto it = m_logs.find(id);
    if (it == m_logs.end())
        return failure("log-unknown"_L1, {{u"source"_s, id.left(80)}});
    Log &log = it->second;
    if (!log.tail) {
        log.tail = std::make_unique<LogTail>(log.index.path());
        connect(log.tail.get(), &LogTail::grew, this, [this, &log] { changed(log); });
        connect(log.tail.get(), &LogTail::restarted, this, [this, &log] { changed(log); });
    }
    log.index.update();
    if (!log.index.isComplete())
        changed(log);
    log.isAwaited = true;
    return &log;
}

Result<LogExcerpt> LogBook::Shelf::read(const QString &id, qint64 row, qint64 count, LogFilter filter)
{
    return opened(id).map([=, this](Log *log) {
        log->told = sourceOf(id, *log);
        return LogExcerpt {log->index.lines(row, std::min(count, mostRows), filter, pageBytes),
            log->index.total(filter), log->index.restarts()};
    });
}

Result<std::optional<qint64>> LogBook::Shelf::rowAt(const QString &id, qint64 timeMs, LogFilter filter)
{
    return opened(id).map([=](Log *log) { return log->index.rowAt(timeMs, filter); });
}

void LogBook::Shelf::find(const QString &id, const LogQuery &query, LogFilter filter,
    const std::shared_ptr<QPromise<Result<LogHits>>> &answer)
{
    const auto pattern = LogPattern::make(query);
    const auto log = opened(id);
    if (log && pattern)
        return search(id, std::make_shared<LogSearch>(*pattern, filter), answer);
    answer->addResult(tl::unexpected(log ? pattern.error() : log.error()));
    answer->finish();
}

void LogBook::Shelf::search(const QString &id, const std::shared_ptr<LogSearch> &search,
    const std::shared_ptr<QPromise<Result<LogHits>>> &answer)
{
    if (!search->step(m_logs.at(id).index)) {
        QMetaObject::invokeMethod(
            this, [=, this] { this->search(id, search, answer); }, Qt::QueuedConnection);
        return;
    }
    answer->addResult(search->hits());
    answer->finish();
}

LogBook::LogBook(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_thread(std::make_unique<WorkThread>(u"log index"_s))
{
    m_thread->run([this, folder] { m_shelf = std::make_unique<Shelf>(folder, this); });
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

Pending<QList<LogSource>> LogBook::list()
{
    return m_thread->run([this] { return m_shelf->list(); });
}

Pending<Result<LogExcerpt>> LogBook::read(const QString &id, qint64 row, qint64 count, LogFilter filter)
{
    return m_thread->run([=, this] { return m_shelf->read(id, row, count, filter); });
}

Pending<Result<LogHits>> LogBook::find(const QString &id, const LogQuery &query, LogFilter filter)
{
    auto answer = std::make_shared<QPromise<Result<LogHits>>>();
    answer->start();
    m_thread->run([=, this] { m_shelf->find(id, query, filter, answer); });
    return Pending(answer->future());
}

Pending<Result<std::optional<qint64>>> LogBook::rowAt(const QString &id, qint64 timeMs, LogFilter filter)
{
    return m_thread->run([=, this] { return m_shelf->rowAt(id, timeMs, filter); });
}

} // namespace labcast
