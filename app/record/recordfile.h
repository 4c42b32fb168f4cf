// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../session/samplehistory.h"
#include "../session/sessionevent.h"
#include "history.h"
#include "recordedact.h"
#include "recordedremedy.h"
#include "setupprogress.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <map>

namespace labcast {

/// What is to be written of one session.
struct SessionChange
{
    bool isNew = false; ///< whatever was recorded under its number before is of another session
    bool isReopened = false; ///< it has no verdict any more
    std::optional<SessionInfo> info;
    std::optional<SessionVerdict> verdict;
    std::optional<QString> starter;
    std::optional<DeployRequest> request;
    std::optional<QString> sender;
    QList<SessionEvent> events;
    QList<Sample> samples;
    bool replacesSamples = false; ///< `samples` are all there are
};

/// What is to be written in one go.
struct RecordChange
{
    std::map<SessionId, SessionChange> sessions;
    std::optional<SetupProgress> setup;
    QList<RecordedAct> acts; ///< with their ids
    bool isEmpty() const { return sessions.empty() && !setup && acts.isEmpty(); }
};

/// The record's SQLite file: used by one thread only.
class RecordFile
{
public:
    /// Of acts it keeps the latest: some 20 MB at most, years of a busy server.
    static constexpr qint64 mostActs = 50'000;

    explicit RecordFile(const QString &path);
    ~RecordFile();
    Q_DISABLE_COPY_MOVE(RecordFile)

    /// Errors: store-open-failed, store-newer, store-damaged; the file is then as it was.
    Result<void> open();

    /// All of it or nothing.
    Result<void> write(const RecordChange &change);

    // Errors of what reads: record-failed.
    Result<RecordedPast> past(int recent);
    /// Error: session-unknown.
    Result<RecordedSession> session(SessionId id);
    Result<QList<SessionEvent>> events(SessionId id);
    Result<QList<Sample>> samples(SessionId id);
    Result<HistoryExcerpt> history(const HistoryQuery &query);
    Result<SetupProgress> setup();
    Result<ActExcerpt> acts(const ActQuery &query);
    /// The id of the newest act; 0: there is none.
    Result<qint64> lastAct();

    /// As it is at this moment, into a file that is not there yet. Error: file-not-written.
    Result<void> copyTo(const QString &path);

    // Of remedies; written at once. Errors: record-failed.
    /// Returns its id.
    Result<qint64> addRemedy(const RecordedRemedy &remedy);
    Result<void> setRemedyState(qint64 id, RemedyState state);
    /// The last first.
    Result<QList<RecordedRemedy>> remedies(int latest);

private:
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    Result<void> execute(const QString &sql, const QVariantList &values = {});
    Result<void> writeAll(const RecordChange &change);
    Result<void> moveAside(SessionId id);
    Result<void> writeSession(SessionId id, const SessionChange &change);
    Result<void> writeInfo(SessionId id, const SessionChange &change);
    Result<void> writeOrigin(SessionId id, const SessionChange &change);
    Result<void> writeActs(const QList<RecordedAct> &acts);
    Result<void> writeSamples(SessionId id, const SessionChange &change);

    const QString m_path;
    QSqlDatabase m_database;
};

} // namespace labcast
