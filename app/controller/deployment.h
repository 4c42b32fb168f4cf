// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../fog/asyncstore.h"
#include "../network/networkinterface.h"
#include "../session/multicastsession.h"
#include "../session/portallocator.h"
#include "answer.h"
#include "protection.h"

#include <QObject>

namespace labcast {

/// From which ports and groups a node's sessions take theirs.
struct PortSource
{
    PortPool pool;
    QString firstDataAddress; ///< FOG_MULTICAST_ADDRESS; "0" or empty: made from the interface's address
    qint64 node = 0; ///< ngmID
    int limit = 64; ///< sessions at once
};

/// A session whose row is in the store. It may start when it has ports; without, it belongs into the queue.
struct PreparedSession
{
    SessionPlan plan;
    PortSource ports;
    QList<Message> warnings;
};

/// Turns a request into a session that may start: reads the store and the image, checks what can be checked
/// before a disk is overwritten, claims the ports and writes the row.
class Deployment : public QObject
{
    Q_OBJECT
public:
    /// `protection` tells what is protected.
    Deployment(AsyncStore &store, WorkThread &files, PortTest isPortFree, ProtectionPaths protection,
        QObject *parent = nullptr);

    /// Errors: those of protocol.md's session.deploy. On an error nothing has changed.
    void prepare(const DeployRequest &request, AnswerTo<PreparedSession> answer);

    /// What prepare() would come to now, with no row and no claimed port: the session has no id.
    void preview(const DeployRequest &request, AnswerTo<PreparedSession> answer);

    /// Gives a session from the queue its ports: false while the node sends as many as it may. Errors:
    /// port-taken, ports-exhausted.
    Result<bool> takeTurn(SessionPlan &plan, const PortSource &ports);

    /// A portbase for a session that is only written down now: one that is free, and none of `taken`. Errors:
    /// port-taken, ports-exhausted.
    Result<quint16> freePortbase(const SessionPlan &plan, const PortSource &ports, QSet<quint16> taken) const;

    /// How many requests are on their way from prepare() to their answer.
    int preparing() const { return m_preparing; }

    /// How many sessions have ports.
    int running() const { return int(m_claimed.size()); }

    /// The session is over; its ports may be given again.
    void release(quint16 portbase) { m_claimed.remove(portbase); }

private:
    struct Facts; ///< what the store knows, and what became of it
    void examine(const DeployRequest &request, AnswerTo<Facts> answer);
    void inspect(DeployRequest request, const Facts &facts, AnswerTo<Facts> answer);
    void claim(Facts facts, AnswerTo<PreparedSession> answer);
    void write(const Facts &facts, AnswerTo<PreparedSession> answer);
    Result<SessionPlan> withPorts(SessionPlan plan, const PortSource &ports) const;
    static Result<Facts> readFacts(Store &store, const DeployRequest &asked, const ProtectionPaths &protection);

    AsyncStore &m_store;
    WorkThread &m_files;
    PortTest m_isPortFree;
    const ProtectionPaths m_protection;
    int m_preparing = 0;
    QHash<quint16, QString> m_claimed; ///< portbases and their groups, also while the row is being written
};

} // namespace labcast
