// SPDX-License-Identifier: GPL-3.0-or-later
#include "logshelf.h"

#include <QDateTime>
#include <QDir>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostJournalBytes = 8 << 20;
constexpr qint64 mostSessionBytes = 64 << 20;
constexpr qint64 excerptBytes = 128 * 1024; ///< of text: as JSON it stays below the protocol's page
constexpr qint64 mostRows = 2000;
constexpr qint64 countedBytes = 16 << 20; ///< counted in one go
constexpr int publishMs = 250;
// Logs of sessions that are kept at hand: more than a node has sessions at once.
constexpr size_t mostOpen = 192;
constexpr size_t leftOpen = 160; ///< when it were more
constexpr int mostWatched = 16; ///< the kernel gives every user few watches
constexpr size_t mostSearches = 4; ///< of one log; consoles that look for different things at once
constexpr int answerMs = 300; ///< then a search tells what it has until now

/// Why it cannot be read; empty when it can.
Message troubleOf(const LineIndex &index)
{
    switch (index.state()) {
    case LogInput::State::Missing:
        return makeMessage("log-file-missing"_L1, {{u"path"_s, index.path()}});
    case LogInput::State::NoFile:
        return makeMessage("log-file-none"_L1, {{u"path"_s, index.path()}});
    case LogInput::State::Unreadable:
        return makeMessage("log-file-unreadable"_L1, {{u"path"_s, index.path()}, {u"cause"_s, index.cause()}});
    case LogInput::State::Open:
        break;
    }
    return {};
}

} // namespace

LogShelf::LogShelf(QString folder)
    : m_folder(std::move(folder))
    , m_publisher(this)
{
    m_publisher.setSingleShot(true);
    m_publisher.setInterval(publishMs);
    connect(&m_publisher, &QTimer::timeout, this, qOverload<>(&LogShelf::publish));
    if (!m_folder.isEmpty())
        findLogs();
}

QString LogShelf::ownPath(const QString &id) const
{
    return u"%1/%2.log"_s.arg(m_folder, id);
}

void LogShelf::findLogs()
{
    add(controllerLogId(), ownPath(controllerLogId()));
    if (QFile::exists(ownPath(daemonLogId())))
        add(daemonLogId(), ownPath(daemonLogId()));
    for (const QString &id : sessionLogIds(m_folder))
        m_putAway[id] = {.id = id, .session = sessionOfLogId(id)};
}

void LogShelf::showServerLogs(const QStringList &paths)
{
    m_serverLogs = paths;
}

void LogShelf::findServerLogs()
{
    QStringList found;
    for (const QString &path : serverLogFiles(m_serverLogs)) {
        const QString id = serverLogId(QFileInfo(path).fileName());
        found << id;
        if (const auto known = m_logs.find(id); known != m_logs.end() && known->second.index.path() != path)
            m_logs.erase(known); // FOG has another folder now
        add(id, path);
    }
    // Who looks at one that is gone is told so.
    std::erase_if(m_logs, [&found](const auto &each) {
        return each.first.startsWith(serverLogId({})) && !found.contains(each.first) && !each.second.tail;
    });
}

QStringList LogShelf::removeOld(const LogRetention &retention, const QSet<qint64> &inUse)
{
    const QStringList gone = removeOldSessionLogs(m_folder, retention, inUse);
    for (const QString &id : gone) {
        m_logs.erase(id);
        m_putAway.erase(id);
    }
    return gone;
}

LogShelf::Log &LogShelf::add(const QString &id, const QString &path)
{
    m_putAway.erase(id);
    return m_logs.try_emplace(id, path).first->second;
}

void LogShelf::append(const QString &id, const QByteArray &text, qint64 timeMs)
{
    Log &log = add(id, ownPath(id));
    used(log);
    if (!log.file) {
        QDir().mkpath(m_folder);
        log.file = std::make_unique<LogFile>(
            log.index.path(), sessionOfLogId(id) == 0 ? mostJournalBytes : mostSessionBytes);
    }
    const bool isWritten = log.file->append(timeMs, text);
    if (!isWritten && !log.hasFailed)
        emit writeFailed(id, log.file->errorString());
    log.hasFailed = !isWritten;
    changed(log);
}

/// A log that is over is read anew when somebody wants it; until then its counts are all that is kept.
void LogShelf::putAwayUnused()
{
    std::vector<std::pair<qint64, QString>> idle;
    for (const auto &[id, log] : m_logs) {
        if (sessionOfLogId(id) != 0 && !log.isDirty)
            idle.emplace_back(log.lastUse, id);
    }
    if (idle.size() <= mostOpen)
        return;
    std::ranges::sort(idle);
    idle.resize(idle.size() - leftOpen);
    for (const auto &[lastUse, id] : idle) {
        const auto log = m_logs.find(id);
        m_putAway[id] = sourceOf(id, log->second);
        m_logs.erase(log);
    }
}

Result<LogSource> LogShelf::openFile(const QString &path)
{
    const QString id = fileLogId(path);
    Log &log = add(id, path);
    opened(id, countedBytes); // followed from now on, also when there is nothing to read yet
    if (const Message trouble = troubleOf(log.index); !trouble.isEmpty() && log.index.bytes() == 0) {
        m_logs.erase(id);
        return tl::unexpected(Error {trouble, {}});
    }
    changed(log);
    return sourceOf(id, log);
}

void LogShelf::closeFile(const QString &path)
{
    m_logs.erase(fileLogId(path));
}

void LogShelf::changed(Log &log)
{
    log.isDirty = true;
    if (!m_publisher.isActive())
        m_publisher.start();
}

LogSource LogShelf::sourceOf(const QString &id, const Log &log) const
{
    const LineIndex &index = log.index;
    // Our own are there when there is something to write.
    const bool isOwn = index.path() == ownPath(id);
    return {.id = id,
        .session = sessionOfLogId(id),
        .bytes = index.bytes(),
        .total = index.total(),
        .warnings = index.total(LogFilter::Warning) - index.total(LogFilter::Error),
        .errors = index.total(LogFilter::Error),
        .restarts = index.restarts(),
        .isCounted = index.isComplete(),
        .trouble = isOwn && index.state() == LogInput::State::Missing ? Message() : troubleOf(index)};
}

void LogShelf::publish()
{
    for (auto &[id, log] : m_logs) {
        if (log.isDirty)
            publish(id, log);
    }
    putAwayUnused();
}

void LogShelf::publish(const QString &id, Log &log)
{
    log.index.update(countedBytes);
    log.isDirty = !log.index.isComplete();
    if (log.isDirty)
        m_publisher.start(); // the rest later: others get their turn
    else if (!log.tail)
        log.index.putAway();
    const LogSource now = sourceOf(id, log);
    const bool isCountNew = now.isCounted
        && (!log.told.isCounted || now.warnings != log.told.warnings || now.errors != log.told.errors);
    if (!isCountNew && now.trouble == log.told.trouble && (!log.isAwaited || now == log.told))
        return;
    log.told = now;
    log.isAwaited = false;
    emit grew(now);
}

QList<LogSource> LogShelf::list()
{
    findServerLogs();
    QList<LogSource> sources;
    QStringList uncounted;
    for (const auto &[id, source] : m_putAway) {
        if (source.isCounted)
            sources.append(source);
        else
            uncounted.append(id);
    }
    for (const QString &id : uncounted)
        add(id, ownPath(id));
    for (auto &[id, log] : m_logs) {
        if (!log.index.isComplete())
            changed(log);
        sources.append(sourceOf(id, log));
    }
    std::ranges::sort(sources, {}, &LogSource::id);
    return sources;
}

/// Of others' growth the system tells; only as many files are followed as somebody can have before his eyes.
void LogShelf::follow(Log &log)
{
    std::vector<Log *> followed;
    for (auto &[id, other] : m_logs) {
        if (other.tail)
            followed.push_back(&other);
    }
    if (followed.size() >= mostWatched)
        (*std::ranges::min_element(followed, {}, &Log::lastUse))->tail.reset();
    log.tail = std::make_unique<LogTail>(log.index.path());
    connect(log.tail.get(), &LogTail::grew, this, [this, &log] { changed(log); });
    connect(log.tail.get(), &LogTail::restarted, this, [this, &log] { changed(log); });
}

Result<LogShelf::Log *> LogShelf::opened(const QString &id, qint64 mostBytes)
{
    if (m_putAway.contains(id))
        add(id, ownPath(id));
    const auto it = m_logs.find(id);
    if (it == m_logs.end())
        return failure("log-unknown"_L1, {{u"source"_s, id.left(80)}});
    Log &log = it->second;
    used(log);
    if (!log.tail)
        follow(log);
    log.index.update(mostBytes);
    if (!log.index.isComplete())
        changed(log);
    log.isAwaited = true;
    return &log;
}

Result<LogSearch *> LogShelf::searchOf(Log &log, const LogSelection &selection)
{
    auto &all = log.searches;
    const auto known = std::ranges::find_if(
        all, [&](const auto &search) { return search->isFor(selection.query, selection.filter); });
    if (known != all.end()) {
        std::rotate(all.begin(), known, known + 1);
        return all.front().get();
    }
    auto pattern = LogPattern::make(selection.query);
    if (!pattern)
        return tl::unexpected(pattern.error());
    all.insert(all.begin(), std::make_unique<LogSearch>(selection.query, *pattern, selection.filter));
    all.resize(std::min(all.size(), mostSearches));
    return all.front().get();
}

/// Goes on with a search until it is at the end or has taken its time, a step after the other.
void LogShelf::search(const QString &id, const LogSelection &selection, qint64 sinceMs, const Use &use)
{
    const auto log = opened(id);
    if (!log)
        return use(tl::unexpected(log.error()));
    const auto search = searchOf(**log, selection);
    if (!search)
        return use(tl::unexpected(search.error()));
    const auto isDone = (*search)->step((*log)->index);
    if (!isDone)
        return use(tl::unexpected(isDone.error()));
    if (*isDone || QDateTime::currentMSecsSinceEpoch() - sinceMs > answerMs)
        return use(Searched {**log, **search, *isDone && (*log)->index.isComplete()});
    QMetaObject::invokeMethod(
        this, [=, this] { this->search(id, selection, sinceMs, use); }, Qt::QueuedConnection);
}

void LogShelf::read(
    const QString &id, qint64 row, qint64 count, const LogSelection &selection, const Answer<LogExcerpt> &answer)
{
    count = std::min(count, mostRows);
    row = std::max<qint64>(0, row);
    if (selection.query.text.isEmpty()) {
        return answer(opened(id).map([&](Log *log) {
            log->told = sourceOf(id, *log);
            return LogExcerpt {log->index.lines(row, count, selection.filter, excerptBytes),
                log->index.total(selection.filter), log->index.restarts(), log->index.isComplete()};
        }));
    }
    search(id, selection, QDateTime::currentMSecsSinceEpoch(), [=](const Result<Searched> &found) {
        answer(found.map([&](const Searched &now) {
            const std::span<const quint32> all = now.search.lines();
            const auto from = std::min(size_t(row), all.size());
            const auto there = std::min(size_t(std::max<qint64>(0, count)), all.size() - from);
            return LogExcerpt {now.log.index.linesAt(all.subspan(from, there), excerptBytes), qint64(all.size()),
                now.log.index.restarts(), now.isComplete};
        }));
    });
}

Result<QStringList> LogShelf::states(const QString &id, qint64 number)
{
    return opened(id).map([number](Log *log) { return log->index.states(std::max<qint64>(1, number) - 1); });
}

void LogShelf::find(const QString &id, const LogSelection &selection, qint64 near, const Answer<LogHits> &answer)
{
    search(id, selection, QDateTime::currentMSecsSinceEpoch(), [near, answer](const Result<Searched> &found) {
        answer(found.map([near](const Searched &now) {
            LogHits hits = now.search.hits(now.log.index, near);
            hits.isComplete = now.isComplete;
            return hits;
        }));
    });
}

void LogShelf::rowAt(
    const QString &id, qint64 timeMs, const LogSelection &selection, const Answer<std::optional<qint64>> &answer)
{
    if (selection.query.text.isEmpty())
        return answer(opened(id).map([&](Log *log) { return log->index.rowAt(timeMs, selection.filter); }));
    search(id, selection, QDateTime::currentMSecsSinceEpoch(), [=](const Result<Searched> &found) {
        answer(found.map([&](const Searched &now) -> std::optional<qint64> {
            const auto line = now.log.index.rowAt(timeMs, LogFilter::Plain);
            const auto &all = now.search.lines();
            if (!line || all.empty())
                return std::nullopt;
            const qint64 row = std::ranges::lower_bound(all, *line) - all.begin();
            return std::min(row, qint64(all.size()) - 1);
        }));
    });
}

} // namespace labcast
