// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../log/logbook.h"
#include "../record/recorder.h"
#include "../session/session.h"
#include "answer.h"

#include <QObject>

namespace labcast {

/// What the controller remembers of its sessions: the latest that have ended at hand, all others in the recorder,
/// which it gives what happens.
class SessionHistory : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    SessionHistory(Recorder &recorder, LogBook &log, QObject *parent = nullptr);

    /// Reads the latest. Sessions that a dead controller left running are reported failed.
    void load(AnswerTo<void> answer);

    // What sessions do.
    void begin(const SessionInfo &info, const DeployRequest &request);
    /// What is recorded of the observed session that looks like `info`, when it was closed because we looked
    /// away; nothing when there is none. It is then unfinished again.
    void recall(const SessionInfo &info, std::function<void(const std::optional<SessionPast> &)> answer);
    /// Who asked for the session.
    void saveStarter(SessionId id, const QString &user) { m_recorder.saveStarter(id, user); }
    /// A line of a session's sender.
    void heard(SessionId id, const QByteArray &line);
    void happened(const SessionEvent &event);
    void saveInfo(const SessionInfo &info) { m_recorder.saveInfo(info); }
    void finish(const SessionInfo &info, const SessionVerdict &verdict);
    /// The samples of one tick; true when it is time to save the sessions' infos as well.
    bool sampled(const QList<SessionSample> &samples);

    /// The latest that have ended, by their number.
    const std::map<SessionId, SessionInfo> &recent() const { return m_recent; }

    // Of every session that has ended; of one that runs, what is recorded so far. Errors: session-unknown,
    // record-failed.
    void session(SessionId id, AnswerTo<RecordedSession> answer);
    void events(SessionId id, AnswerTo<QList<SessionEvent>> answer);
    void samples(SessionId id, AnswerTo<QList<Sample>> answer);
    /// Newest first.
    void list(const HistoryQuery &query, AnswerTo<HistoryExcerpt> answer);

    /// Why nothing can be recorded now.
    const std::optional<Error> &trouble() const { return m_trouble; }

signals:
    void troubleChanged();

private:
    void buryDead(RecordedSession session, qint64 lastMs);
    void buryAll(QList<RecordedSession> dead, AnswerTo<void> answer);
    void remember(const SessionInfo &info);
    void writeDown(const SessionEvent &event);

    Recorder &m_recorder;
    LogBook &m_log;
    std::map<SessionId, SessionInfo> m_recent;
    QList<SampleOf> m_samples; ///< not handed in yet
    int m_ticks = 0;
    std::optional<Error> m_trouble;
};

} // namespace labcast
