// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../fog/asyncstore.h"
#include "../network/networkinterface.h"
#include "../session/multicastsession.h"
#include "../session/portallocator.h"
#include "answer.h"

#include <QObject>

namespace labcast {

/// A session that may start: its row is in the store, its ports are claimed.
struct PreparedSession
{
    SessionPlan plan;
    QList<Message> warnings;
};

/// Turns a request into a session that may start: reads the store and the image, checks what can be checked
/// before a disk is overwritten, claims the ports and writes the row.
class Deployment : public QObject
{
    Q_OBJECT
public:
    Deployment(AsyncStore &store, WorkThread &files, PortTest isPortFree, QObject *parent = nullptr);

    /// Errors: those of protocol.md's session.deploy. On an error nothing has changed.
    void prepare(const DeployRequest &request, AnswerTo<PreparedSession> answer);

    /// What prepare() would come to now, with no row and no claimed port: the session has no id.
    void preview(const DeployRequest &request, AnswerTo<PreparedSession> answer);

    /// The session is over; its ports may be given again.
    void release(quint16 portbase) { m_claimed.remove(portbase); }

private:
    struct Facts; ///< what the store knows, and what became of it
    void examine(const DeployRequest &request, AnswerTo<Facts> answer);
    void inspect(DeployRequest request, const Facts &facts, AnswerTo<Facts> answer);
    void claim(const Facts &facts, AnswerTo<PreparedSession> answer);
    Result<quint16> choosePortbase(const Facts &facts) const;
    Result<Facts> withPorts(Facts facts) const;
    static Result<Facts> readFacts(Store &store, const DeployRequest &asked);

    AsyncStore &m_store;
    WorkThread &m_files;
    PortTest m_isPortFree;
    QSet<quint16> m_claimed; ///< also while the row is being written
};

} // namespace labcast
