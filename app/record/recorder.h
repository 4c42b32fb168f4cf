// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../session/sessionevent.h"
#include "../workthread.h"
#include "history.h"
#include "recordedact.h"
#include "recordedremedy.h"
#include "setupprogress.h"

#include <QObject>

#include <memory>

namespace labcast {

/// A sample and the session it is of.
using SampleOf = std::pair<SessionId, Sample>;

/// What the controller remembers of every session: one SQLite file of its own, on its own thread. Writing is
/// handed in and forgotten. What cannot be written is kept, as far as memory is bounded, and written when it can
/// be: once and in its order; what is read meanwhile includes it.
class Recorder : public QObject
{
    Q_OBJECT
public:
    /// Of finished sessions past() has so many.
    static constexpr int mostRecent = 50;

    explicit Recorder(const QString &path, QObject *parent = nullptr);
    ~Recorder() override;

    /// Errors: store-open-failed, store-newer, store-damaged.
    Pending<Result<RecordedPast>> past();

    // What reads; errors: record-failed.
    /// Error: session-unknown.
    Pending<Result<RecordedSession>> session(SessionId id);
    Pending<Result<QList<SessionEvent>>> events(SessionId id);
    Pending<Result<QList<Sample>>> samples(SessionId id);
    Pending<Result<HistoryExcerpt>> history(const HistoryQuery &query);
    Pending<Result<SetupProgress>> setup();
    Pending<Result<ActExcerpt>> acts(const ActQuery &query);

    /// Copies the file as it is at one moment; there is none at `path` yet. Error: file-not-written.
    Pending<Result<void>> copyTo(const QString &path);

    /// A remedy that is about to be applied; its id. Not kept for later: what is not recorded is not done.
    Pending<Result<qint64>> addRemedy(const RecordedRemedy &remedy);
    void setRemedyState(qint64 id, RemedyState state);
    /// The last first.
    Pending<Result<QList<RecordedRemedy>>> remedies(int latest);

    void saveSetup(const SetupProgress &progress);
    /// A line of the audit trail; its id is given here.
    void saveAct(const RecordedAct &act);
    /// A new session. One of another store that had its number gets a negative one.
    void begin(const SessionInfo &info, const DeployRequest &request);
    /// One that has been closed goes on: it is unfinished again and keeps what is recorded of it.
    void resume(const SessionInfo &info);
    void saveStarter(SessionId id, const QString &starter);
    /// The version that udp-sender told of itself.
    void saveSender(SessionId id, const QString &version);
    void saveInfo(const SessionInfo &info);
    void saveEvent(const SessionEvent &event);
    /// What was gathered of several sessions; each in its order.
    void saveSamples(const QList<SampleOf> &samples);
    void saveVerdict(const SessionInfo &info, const SessionVerdict &verdict);

signals:
    /// Why nothing can be written, or that it can be again.
    void troubleChanged(const std::optional<labcast::Error> &trouble);

private:
    class Writer;

    /// Runs `work` on the thread.
    template <typename Work>
    auto run(Work work);

    std::unique_ptr<Writer> m_writer; ///< made, touched and destroyed on the thread only
    WorkThread m_thread;
};

} // namespace labcast
