// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../check/finding.h"
#include "../machine/senderprocess.h"
#include "../session/adoptedsession.h"
#include "../workthread.h"
#include "answer.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace labcast {

/// Shows senders that belong to no session as sessions, until they end.
class Adopter : public QObject
{
    Q_OBJECT
public:
    /// `thread` looks through /proc and outlives it.
    explicit Adopter(WorkThread &thread, QObject *parent = nullptr);

    /// Errors: process-gone, process-other.
    void adopt(const ProcessEnd &process, AnswerTo<void> answer);

    /// Whether that sender is shown as a session.
    bool shows(const SenderProcess &sender) const;
    /// Whether that session is one of these.
    bool owns(SessionId session) const;
    /// Ends the session's process, that one and no other. Errors: endProcess's.
    void end(SessionId session, AnswerTo<void> answer);

signals:
    /// Of somebody who takes it over; it is begun when this returns.
    void found(labcast::AdoptedSession *session);

private:
    struct Adopted
    {
        QPointer<AdoptedSession> session;
        ProcessEnd process;
    };

    void take(const SenderProcess &sender);
    void look();
    void close(const ProcessEnd &process, bool isWanted);
    const Adopted *find(SessionId session) const;

    WorkThread &m_thread;
    QList<Adopted> m_adopted;
    QTimer m_timer;
};

} // namespace labcast
