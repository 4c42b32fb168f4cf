// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../session/sessionevent.h"
#include "../workthread.h"
#include "setupprogress.h"

#include <memory>

namespace labcast {

/// One session as the record has it.
struct RecordedSession
{
    SessionInfo info;
    std::optional<SessionVerdict> verdict; ///< absent: the controller died while it ran
    QList<SessionEvent> events;
};

/// What the controller remembers of every session: one SQLite file of its own, on its own thread. Writing is
/// handed in and forgotten; what could not be written is logged.
class Recorder
{
public:
    explicit Recorder(const QString &path);
    ~Recorder();
    Q_DISABLE_COPY_MOVE(Recorder)

    /// Every session, oldest first. Errors: store-open-failed, store-newer.
    QFuture<Result<QList<RecordedSession>>> load();

    QFuture<Result<SetupProgress>> setup();
    void saveSetup(const SetupProgress &progress);

    void saveInfo(const SessionInfo &info);
    void saveEvent(const SessionEvent &event);
    void saveVerdict(const SessionInfo &info, const SessionVerdict &verdict);

private:
    struct Database;
    std::unique_ptr<Database> m_database; ///< touched on the thread only
    WorkThread m_thread;
    QFuture<Result<void>> m_opened;
};

} // namespace labcast
