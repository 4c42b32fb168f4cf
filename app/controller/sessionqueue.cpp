// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionqueue.h"

namespace labcast {

void SessionQueue::setLimit(int sessions)
{
    m_source.limit = sessions;
    serve();
}

void SessionQueue::add(MulticastSession *session)
{
    m_waiting << session;
    tellPlaces();
}

void SessionQueue::remove(SessionId session)
{
    m_waiting.removeIf([session](const MulticastSession *each) { return each->plan().session == session; });
    // Not from within the end of another.
    QMetaObject::invokeMethod(this, &SessionQueue::serve, Qt::QueuedConnection);
}

void SessionQueue::serve()
{
    while (!m_waiting.isEmpty() && !m_isClosed) {
        MulticastSession *session = m_waiting.first();
        SessionPlan plan = session->plan();
        const auto turn = m_deployment.takeTurn(plan, m_source);
        if (turn && !*turn)
            break;
        m_waiting.removeFirst();
        if (!turn) {
            session->stop({SessionState::Failed, turn.error().message});
            continue;
        }
        session->takePorts(plan.portbase, plan.dataAddress);
        emit turnCame(session, m_source.node);
    }
    tellPlaces();
}

void SessionQueue::tellPlaces()
{
    for (int i = 0; i < m_waiting.size(); ++i)
        m_waiting[i]->enqueue({.place = i + 1, .running = m_deployment.running(), .limit = m_source.limit});
}

} // namespace labcast
