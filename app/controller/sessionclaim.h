// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../session/sessionplan.h"
#include "managedplaces.h"

#include <QObject>

#include <functional>

namespace labcast {

/// Makes a session of FOG's tables ready to be sent from here: checks what can be known beforehand, takes its
/// ports, and then its row, which another controller may have been quicker to take.
class SessionClaim : public QObject
{
    Q_OBJECT
public:
    /// What it works with; everything outlives it.
    struct Parts
    {
        AsyncStore &store;
        WorkThread &files;
        Deployment &deployment;
        std::function<Result<QString>()> findSender;
        ProtectionPaths protection;
    };

    explicit SessionClaim(Parts parts, QObject *parent = nullptr);

    /// `plan` is how it is to be sent, without its image and ports; the answer has them. Errors, after which
    /// nothing is taken: managed-bad-port, managed-no-image, interface-down, sender-missing, image-disabled, those
    /// of readImagePlan and of checkUnprotected, port-taken, ports-exhausted, managed-no-slot; managed-elsewhere
    /// when another has it.
    void take(const SessionPlan &plan, const ObservedSession &row, const ManagedPlace &place,
        AnswerTo<SessionPlan> answer);

    /// It is not sent after all: its row waits again.
    void giveBack(qint64 session, quint16 portbase);

private:
    Result<SessionPlan> check(SessionPlan plan, const ObservedSession &row, const ManagedPlace &place) const;
    void readImage(const SessionPlan &plan, const ObservedSession &row, const ManagedPlace &place,
        AnswerTo<SessionPlan> answer);
    void takePorts(SessionPlan plan, const ManagedPlace &place, AnswerTo<SessionPlan> answer);
    void takeRow(const SessionPlan &plan, const ManagedPlace &place, AnswerTo<SessionPlan> answer);

    Parts m_parts;
};

} // namespace labcast
