// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordfile.h"

#include "../jsontext.h"
#include "../migration.h"
#include "../session/sessionjson.h"
#include "samplepacking.h"

#include <QSqlError>
#include <QUuid>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// So long another program that has the file, for example a backup, is waited for.
constexpr int mostBusyMs = 2000;

/// Qt binds a null string as NULL.
QString bindable(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

/// `columns` are info, verdict, starter, request, labcast, sender.
RecordedSession sessionOf(const QSqlQuery &row)
{
    RecordedSession session {sessionInfoFromJson(objectOf(row.value(0).toString())), {}, {}};
    if (!row.value(1).isNull())
        session.verdict = sessionVerdictFromJson(objectOf(row.value(1).toString()));
    session.origin.starter = row.value(2).toString();
    if (const auto request = deployRequestFromJson(objectOf(row.value(3).toString())))
        session.origin.request = *request;
    session.origin.labcast = row.value(4).toString();
    session.origin.sender = row.value(5).toString();
    return session;
}

QString sessionQuery()
{
    return u"SELECT info, verdict, starter, request, labcast, sender FROM session LEFT JOIN origin USING (session) "_s;
}

HistoryEntry entryOf(const QSqlQuery &row)
{
    return {.session = {row.value(0).toLongLong()},
        .name = row.value(1).toString(),
        .image = row.value(2).toString(),
        .lab = row.value(3).toString(),
        .outcome = sessionStateFromWord(row.value(4).toString()),
        .createdMs = row.value(5).toLongLong(),
        .startedMs = row.value(6).toLongLong(),
        .finishedMs = row.value(7).toLongLong(),
        .expected = row.value(8).toInt(),
        .completed = row.value(9).toInt(),
        .bytes = row.value(10).toLongLong(),
        .seconds = row.value(11).toDouble(),
        .starter = row.value(12).toString()};
}

} // namespace

RecordFile::RecordFile(const QString &path)
    : m_path(path)
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"record-"_s + QUuid::createUuid().toString()))
{
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(mostBusyMs));
}

RecordFile::~RecordFile()
{
    const QString name = m_database.connectionName();
    m_database = {}; // no copy may live when the connection is removed
    QSqlDatabase::removeDatabase(name);
}

Result<void> RecordFile::open()
{
    const auto openError = [this](const Error &error) {
        if (error.message.id != "record-failed"_L1)
            return error;
        return Error {
            makeMessage("store-open-failed"_L1, {{u"path"_s, m_path}, {u"cause"_s, error.cause}}), error.cause};
    };
    if (!m_database.open()) {
        const QString cause = m_database.lastError().text();
        return failure("store-open-failed"_L1, {{u"path"_s, m_path}, {u"cause"_s, cause}}, cause);
    }
    const RunStatement statement = [this](const QString &sql) {
        return run(sql).map([](const QSqlQuery &row) { return row.isValid() ? row.value(0) : QVariant(); });
    };
    return migrate(u"record"_s, u"session"_s, m_path, statement)
        .and_then([this] { return execute(u"PRAGMA journal_mode = WAL"_s); })
        .and_then([this] { return execute(u"PRAGMA synchronous = NORMAL"_s); })
        .map_error(openError);
}

Result<QSqlQuery> RecordFile::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    bool isDone = query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    isDone = isDone && query.exec();
    if (!isDone) {
        const QSqlError error = query.lastError();
        return tl::unexpected(
            sqliteError(error.nativeErrorCode(), error.text().trimmed(), m_path, "record-failed"_L1));
    }
    query.next();
    return query;
}

Result<void> RecordFile::execute(const QString &sql, const QVariantList &values)
{
    return run(sql, values).map([](const QSqlQuery &) {});
}

Result<void> RecordFile::write(const RecordChange &change)
{
    const auto done = execute(u"BEGIN IMMEDIATE"_s).and_then([&] { return writeAll(change); }).and_then([this] {
        return execute(u"COMMIT"_s);
    });
    if (!done)
        execute(u"ROLLBACK"_s); // fails where SQLite did it already
    return done;
}

Result<void> RecordFile::writeAll(const RecordChange &change)
{
    for (const auto &[id, session] : change.sessions) {
        if (auto done = writeSession(id, session); !done)
            return done;
    }
    if (auto done = writeActs(change.acts); !done || !change.setup)
        return done;
    return execute(u"DELETE FROM setup"_s).and_then([&] {
        return execute(u"INSERT INTO setup (page, finished) VALUES (?, ?)"_s,
            {bindable(change.setup->page), change.setup->isFinished});
    });
}

/// Another store has given the same number: the session that has it keeps everything, under one that no store
/// gives.
Result<void> RecordFile::moveAside(SessionId id)
{
    const auto lowest = run(u"SELECT min(coalesce(min(session), 0), 0) - 1 FROM session"_s);
    if (!lowest)
        return tl::unexpected(lowest.error());
    const qint64 free = lowest->value(0).toLongLong();
    for (const auto &table : {u"session"_s, u"event"_s, u"sample"_s, u"origin"_s, u"history"_s, u"act"_s}) {
        if (auto done = execute(u"UPDATE %1 SET session = ? WHERE session = ?"_s.arg(table), {free, id.value});
            !done)
            return done;
    }
    return execute(u"UPDATE session SET info = json_replace(info, '$.session', session),"
                   " verdict = json_replace(verdict, '$.session', session) WHERE session = ?"_s,
        {free})
        .and_then([&] {
            return execute(
                u"UPDATE event SET event = json_replace(event, '$.session', session) WHERE session = ?"_s, {free});
        });
}

Result<void> RecordFile::writeSession(SessionId id, const SessionChange &change)
{
    if (change.isNew) {
        if (auto done = moveAside(id); !done)
            return done;
    }
    if (change.isReopened) {
        if (auto done = execute(u"DELETE FROM history WHERE session = ?"_s, {id.value}); !done)
            return done;
    }
    for (const SessionEvent &event : change.events) {
        if (auto done
            = execute(u"INSERT INTO event (session, event) VALUES (?, ?)"_s, {id.value, textOf(toJson(event))});
            !done)
            return done;
    }
    return writeOrigin(id, change).and_then([&] { return writeInfo(id, change); }).and_then([&] {
        return writeSamples(id, change);
    });
}

Result<void> RecordFile::writeInfo(SessionId id, const SessionChange &change)
{
    if (!change.info)
        return {};
    const QVariant verdict = change.verdict ? QVariant(textOf(toJson(*change.verdict))) : QVariant();
    const auto done = execute(u"INSERT OR REPLACE INTO session (session, info, verdict) VALUES (?, ?, ?)"_s,
        {id.value, textOf(toJson(*change.info)), verdict});
    if (!done || !change.verdict)
        return done;
    const HistoryEntry entry = historyEntry(*change.info, *change.verdict, {});
    return execute(
        u"INSERT OR REPLACE INTO history (session, name, image, lab, outcome, created, started, finished,"
        " expected, completed, bytes, seconds) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {id.value, bindable(entry.name), bindable(entry.image), bindable(entry.lab), toWord(entry.outcome),
            entry.createdMs, entry.startedMs, entry.finishedMs, entry.expected, entry.completed, entry.bytes,
            entry.seconds});
}

Result<void> RecordFile::writeOrigin(SessionId id, const SessionChange &change)
{
    if (!change.starter && !change.request && !change.sender)
        return {};
    const auto value
        = [](const auto &optional, auto text) { return optional ? QVariant(text(*optional)) : QVariant(); };
    const auto same = [](const QString &text) { return bindable(text); };
    return execute(u"INSERT INTO origin (session, starter, request, labcast, sender) VALUES (?, ?, ?, ?, ?)"
                   " ON CONFLICT (session) DO UPDATE SET starter = coalesce(excluded.starter, starter),"
                   " request = coalesce(excluded.request, request), sender = coalesce(excluded.sender, sender)"_s,
        {id.value, value(change.starter, same),
            value(change.request, [](const DeployRequest &request) { return textOf(toJson(request)); }),
            QStringLiteral(LABCAST_VERSION), value(change.sender, same)});
}

Result<void> RecordFile::writeSamples(SessionId id, const SessionChange &change)
{
    if (change.replacesSamples) {
        if (auto done = execute(u"DELETE FROM sample WHERE session = ?"_s, {id.value}); !done)
            return done;
    }
    if (change.samples.isEmpty())
        return {};
    return execute(
        u"INSERT INTO sample (session, part, samples) SELECT ?, coalesce(max(part), 0) + 1, ? FROM sample"
        " WHERE session = ?"_s,
        {id.value, packSamples(change.samples), id.value});
}

Result<void> RecordFile::copyTo(const QString &path)
{
    return execute(u"VACUUM INTO ?"_s, {path}).map_error([&path](const Error &error) {
        return Error {
            makeMessage("file-not-written"_L1, {{u"path"_s, path}, {u"cause"_s, error.cause}}), error.cause};
    });
}

Result<RecordedPast> RecordFile::past(int recent)
{
    auto unfinished = run(sessionQuery() + u"WHERE verdict IS NULL ORDER BY session"_s);
    if (!unfinished)
        return tl::unexpected(unfinished.error());
    RecordedPast past;
    for (bool more = unfinished->isValid(); more; more = unfinished->next())
        past.unfinished << sessionOf(*unfinished);
    return run(u"SELECT info FROM session WHERE verdict IS NOT NULL ORDER BY session DESC LIMIT ?"_s, {recent})
        .map([&past](QSqlQuery row) {
            for (bool more = row.isValid(); more; more = row.next())
                past.recent.prepend(sessionInfoFromJson(objectOf(row.value(0).toString())));
            return past;
        });
}

Result<RecordedSession> RecordFile::session(SessionId id)
{
    return run(sessionQuery() + u"WHERE session = ?"_s, {id.value})
        .and_then([id](const QSqlQuery &row) -> Result<RecordedSession> {
            if (!row.isValid())
                return failure("session-unknown"_L1, {{u"session"_s, id.value}});
            return sessionOf(row);
        });
}

Result<QList<SessionEvent>> RecordFile::events(SessionId id)
{
    return run(u"SELECT event FROM event WHERE session = ? ORDER BY id"_s, {id.value}).map([](QSqlQuery row) {
        QList<SessionEvent> events;
        for (bool more = row.isValid(); more; more = row.next())
            events << sessionEventFromJson(objectOf(row.value(0).toString()));
        return events;
    });
}

Result<QList<Sample>> RecordFile::samples(SessionId id)
{
    return run(u"SELECT samples FROM sample WHERE session = ? ORDER BY part"_s, {id.value}).map([](QSqlQuery row) {
        SampleHistory history;
        for (bool more = row.isValid(); more; more = row.next()) {
            for (const Sample &sample : unpackSamples(row.value(0).toByteArray()))
                history.append(sample);
        }
        return history.samples();
    });
}

Result<HistoryExcerpt> RecordFile::history(const HistoryQuery &query)
{
    const qint64 from = query.from != 0 ? query.from : std::numeric_limits<qint64>::max();
    return run(
        u"SELECT session, name, image, lab, outcome, created, started, finished, expected, completed, bytes,"
        " seconds, starter FROM history LEFT JOIN origin USING (session) WHERE session <= ?"
        " ORDER BY session DESC"_s,
        {from})
        .map([&query](QSqlQuery row) {
            HistoryExcerpt page;
            for (bool more = row.isValid(); more; more = row.next()) {
                const HistoryEntry entry = entryOf(row);
                if (!matches(entry, query))
                    continue;
                if (page.entries.size() == query.limit) {
                    page.next = entry.session.value;
                    break;
                }
                page.entries << entry;
            }
            return page;
        });
}

Result<SetupProgress> RecordFile::setup()
{
    return run(u"SELECT page, finished FROM setup"_s).map([](const QSqlQuery &row) {
        return row.isValid() ? SetupProgress {row.value(0).toString(), row.value(1).toBool()} : SetupProgress {};
    });
}

} // namespace labcast
