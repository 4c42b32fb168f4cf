// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../session/multicastsession.h"
#include "deployment.h"

#include <QObject>

namespace labcast {

/// The sessions above the node's limit, in the order they were deployed; each knows its place.
class SessionQueue : public QObject
{
    Q_OBJECT
public:
    explicit SessionQueue(Deployment &deployment, QObject *parent = nullptr)
        : QObject(parent)
        , m_deployment(deployment)
    {
    }

    /// As the last deployment found it.
    void setSource(const PortSource &source) { m_source = source; }
    /// Starts those for whom there is room now. It never ends one that runs.
    void setLimit(int sessions);

    void add(MulticastSession *session);
    /// One that ended, in the queue or not: the next may start.
    void remove(SessionId session);
    /// Nobody's turn comes any more.
    void close() { m_isClosed = true; }

signals:
    /// It has its ports and is to be started.
    void turnCame(labcast::MulticastSession *session, qint64 node);

private:
    void serve();
    void tellPlaces();

    Deployment &m_deployment;
    PortSource m_source;
    QList<MulticastSession *> m_waiting;
    bool m_isClosed = false;
};

} // namespace labcast
