// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../remote/controllerclient.h"

#include <QObject>

#include <functional>

namespace labcast {

/// Follows one session from its start, whatever has passed of it already, to its verdict: every event exactly
/// once, in order.
class SessionWatch : public QObject
{
    Q_OBJECT
public:
    SessionWatch(ControllerClient &client, SessionId session, QObject *parent = nullptr);

    void start();

signals:
    void happened(const labcast::SessionEvent &event);
    /// After its event; the last signal.
    void ended(const labcast::SessionVerdict &verdict);
    void failed(const labcast::Error &error);

private:
    void fetchPast();
    void replay(const QList<SessionEvent> &events, const QList<Sample> &samples);
    void liveEvent(const SessionEvent &event);
    void liveSamples(const QList<SessionSample> &samples);
    void pass(const SessionEvent &event);
    SessionEvent sampleEvent(const Sample &sample) const;

    ControllerClient &m_client;
    const SessionId m_session;
    bool m_isReplayed = false;
    bool m_hasEnded = false;
    QList<SessionEvent> m_held; ///< live ones that came before the past was known
    qint64 m_lastSampleMs = 0;
    qsizetype m_passedEvents = 0; ///< without samples
};

} // namespace labcast
