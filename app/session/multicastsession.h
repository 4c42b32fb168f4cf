// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../sender/sender.h"
#include "session.h"
#include "startrule.h"

#include <QTimer>

#include <functional>
#include <memory>

namespace labcast {

/// Makes the sender of one stream; the session owns it.
using SenderFactory = std::function<std::unique_ptr<Sender>(const SenderOptions &)>;

/// A session that Labcast sends: its streams one after the other, each to whoever completed the one before.
/// Decides when each starts.
class MulticastSession : public Session
{
    Q_OBJECT
public:
    MulticastSession(SessionPlan plan, SenderFactory makeSender, QObject *parent = nullptr);
    ~MulticastSession() override;

    /// Shows where it waits until it may start. Only before start().
    void enqueue(const QueuePlace &place);

    /// The ports of a session that was in the queue. Only before start().
    void takePorts(quint16 portbase, const QString &dataAddress) { setPorts(portbase, dataAddress); }

    void start();
    Result<void> startNow() override;
    Result<void> stop(const SessionEnd &end) override;

protected:
    Sentence sentence(const SessionInfo &info) const override;
    void received(const SenderEvent &event) override;
    /// Nothing sends any more; `end` as of Session::end.
    virtual void sendingEnded(const std::optional<SessionEnd> &end) { Session::end(end); }
    /// Whom the first stream waits for now. Nobody: until somebody is expected.
    void expect(int receivers, const QStringList &hosts);
    /// Data is, or was, on the wire.
    bool hasStarted() const { return currentStream() > 0 || tally().hasStarted; }

private:
    void startStream();
    StartRule startRule() const;
    StartDecision startDecision() const;
    void considerStart();
    void giveUp();
    void senderFinished(const SenderOutcome &outcome);
    void checkLength();
    void nextOrEnd(const StreamVerdict &verdict, const SenderOutcome &outcome);

    const SenderFactory m_makeSender;
    std::optional<QueuePlace> m_queuePlace;
    std::unique_ptr<Sender> m_sender;
    qint64 m_readyMs = 0;
    qint64 m_steadyMs = 0; ///< until then more computers may be added
    bool m_startNow = false;
    QTimer m_startTimer;
    std::optional<SessionEnd> m_end;
};

} // namespace labcast
