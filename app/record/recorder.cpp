// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder.h"

#include "../migration.h"
#include "../session/sessionjson.h"

#include <QJsonDocument>
#include <QLoggingCategory>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(recordLog, "labcast.record")

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

} // namespace

struct Recorder::Database
{
    QSqlDatabase connection;

    ~Database();
    Result<void> open(const QString &path);
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    void write(const QString &sql, const QVariantList &values);
    Result<QList<RecordedSession>> load();
    QList<SessionEvent> eventsOf(SessionId session);
};

Recorder::Database::~Database()
{
    const QString name = connection.connectionName();
    connection = {};
    QSqlDatabase::removeDatabase(name);
}

Result<void> Recorder::Database::open(const QString &path)
{
    connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"record-"_s + QUuid::createUuid().toString());
    connection.setDatabaseName(path);
    if (!connection.open()) {
        const QString cause = connection.lastError().text();
        return failure("store-open-failed"_L1, {{u"path"_s, path}, {u"cause"_s, cause}}, cause);
    }
    const auto statement = [this](const QString &sql) { return run(sql).map([](const QSqlQuery &) {}); };
    return statement(u"PRAGMA journal_mode = WAL"_s)
        .and_then([&] { return statement(u"PRAGMA synchronous = NORMAL"_s); })
        .and_then([this] { return run(u"PRAGMA user_version"_s); })
        .and_then(
            [&](const QSqlQuery &row) { return migrate(u"record"_s, row.value(0).toInt(), path, statement); });
}

Result<QSqlQuery> Recorder::Database::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(connection);
    query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec()) {
        const QString cause = query.lastError().text();
        return failure("store-failed"_L1, {{u"cause"_s, cause}}, cause);
    }
    query.next();
    return query;
}

void Recorder::Database::write(const QString &sql, const QVariantList &values)
{
    if (const auto done = run(sql, values); !done)
        qCWarning(recordLog) << done.error().message.english;
}

QList<SessionEvent> Recorder::Database::eventsOf(SessionId session)
{
    QList<SessionEvent> events;
    auto row = run(u"SELECT event FROM event WHERE session = ? ORDER BY id"_s, {session.value});
    for (bool more = row && row->isValid(); more; more = row->next())
        events << sessionEventFromJson(objectOf(row->value(0)));
    return events;
}

Result<QList<RecordedSession>> Recorder::Database::load()
{
    return run(u"SELECT info, verdict FROM session ORDER BY session"_s).map([this](QSqlQuery row) {
        QList<RecordedSession> sessions;
        for (bool more = row.isValid(); more; more = row.next()) {
            RecordedSession session {sessionInfoFromJson(objectOf(row.value(0))), {}, {}};
            if (!row.value(1).isNull())
                session.verdict = sessionVerdictFromJson(objectOf(row.value(1)));
            session.events = eventsOf(session.info.session);
            sessions << session;
        }
        return sessions;
    });
}

Recorder::Recorder(const QString &path)
    : m_database(std::make_unique<Database>())
    , m_thread(u"recorder"_s)
    , m_opened(m_thread.run([this, path] { return m_database->open(path); }))
{
}

Recorder::~Recorder()
{
    m_thread.run([this] { m_database.reset(); });
}

QFuture<Result<QList<RecordedSession>>> Recorder::load()
{
    return m_thread.run([this]() -> Result<QList<RecordedSession>> {
        return m_opened.result().and_then([this] { return m_database->load(); });
    });
}

QFuture<Result<SetupProgress>> Recorder::setup()
{
    return m_thread.run([this]() -> Result<SetupProgress> {
        return m_opened.result().and_then([this] {
            return m_database->run(u"SELECT page, finished FROM setup"_s).map([](const QSqlQuery &row) {
                return row.isValid() ? SetupProgress {row.value(0).toString(), row.value(1).toBool()}
                                     : SetupProgress {};
            });
        });
    });
}

void Recorder::saveSetup(const SetupProgress &progress)
{
    m_thread.run([this, progress] {
        m_database->write(u"DELETE FROM setup"_s, {});
        m_database->write(u"INSERT INTO setup (page, finished) VALUES (?, ?)"_s,
            {progress.page.isNull() ? u""_s : progress.page, progress.isFinished});
    });
}

void Recorder::saveInfo(const SessionInfo &info)
{
    m_thread.run([this, info] {
        m_database->write(u"INSERT OR REPLACE INTO session (session, info, verdict) VALUES (?, ?, NULL)"_s,
            {info.session.value, textOf(toJson(info))});
    });
}

void Recorder::saveEvent(const SessionEvent &event)
{
    m_thread.run([this, event] {
        m_database->write(
            u"INSERT INTO event (session, event) VALUES (?, ?)"_s, {event.session.value, textOf(toJson(event))});
    });
}

void Recorder::saveVerdict(const SessionInfo &info, const SessionVerdict &verdict)
{
    m_thread.run([this, info, verdict] {
        m_database->write(u"INSERT OR REPLACE INTO session (session, info, verdict) VALUES (?, ?, ?)"_s,
            {info.session.value, textOf(toJson(info)), textOf(toJson(verdict))});
    });
}

} // namespace labcast
