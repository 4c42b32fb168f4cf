// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../sender/sender.h"
#include "../sender/streamtally.h"
#include "bandwidthmeter.h"
#include "receiverbook.h"
#include "samplehistory.h"
#include "sessionevent.h"
#include "sessionjudgement.h"
#include "sessionplan.h"
#include "stalldetector.h"
#include "startrule.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace labcast {

/// Makes the sender of one stream; the session owns it.
using SenderFactory = std::function<std::unique_ptr<Sender>(const SenderOptions &)>;

/// One image to one room: its streams one after the other, each to whoever completed the one before. Decides
/// when each starts, notices stalls, and ends with one verdict.
class MulticastSession : public QObject
{
    Q_OBJECT
public:
    MulticastSession(SessionPlan plan, SenderFactory makeSender, QObject *parent = nullptr);
    ~MulticastSession() override;

    /// Shows where it waits until it may start. Only before start().
    void enqueue(const QueuePlace &place);

    /// The ports of a session that was in the queue. Only before start().
    void takePorts(quint16 portbase, const QString &dataAddress)
    {
        m_plan.portbase = portbase;
        m_plan.dataAddress = dataAddress;
    }

    void start();

    /// Begins the transfer with who is there. Errors: session-finished, session-not-waiting, nobody-to-start.
    Result<void> startNow();

    /// Ends the session; `finished` follows when the sender is gone. In a finished session it does nothing.
    void stop(const SessionEnd &end);

    /// To be called four times a second: measures the rate and notices stalls.
    SessionSample tick();

    SessionInfo info() const;
    /// Names of the computers it is for; empty when it was given as a number.
    const QStringList &hosts() const { return m_plan.request.hosts; }
    const SessionPlan &plan() const { return m_plan; }
    const QList<SessionEvent> &events() const { return m_events; }
    const QList<Sample> &samples() const { return m_history.samples(); }
    /// Set once the session has finished.
    const std::optional<SessionVerdict> &verdict() const { return m_verdict; }

signals:
    /// info() has changed in more than its rate.
    void changed();
    void happened(const labcast::SessionEvent &event);
    /// A line of a sender's own output.
    void said(const QByteArray &line);
    void finished(const labcast::SessionVerdict &verdict);

private:
    StreamInfo &stream() { return m_streams[m_current]; }
    qint64 nowMs() const;
    void setState(SessionTrigger trigger);
    void report(EventKind kind, const QJsonObject &detail);

    void startStream();
    StartRule startRule() const;
    StartDecision startDecision() const;
    void considerStart();
    void giveUp();

    void received(const SenderEvent &event);
    void receiverJoined(const ReceiverJoined &event);
    QJsonObject receiverDetail(const QString &address, int number) const;
    QStringList identify();
    void warnOf(const QStringList &unexpected);
    void receiverTimedOut(const ReceiverTimedOut &event);
    void receiverGone(const ReceiverGone &event);
    void transferStarted();
    void updateProgress();
    void updateStall();

    void senderFinished(const SenderOutcome &outcome);
    StreamVerdict closeStream();
    void checkLength();
    void nextOrEnd(const StreamVerdict &verdict, const SenderOutcome &outcome);
    void end();
    std::optional<qint64> secondsLeft() const;
    Sentence sentence(const SessionInfo &info) const;

    SessionPlan m_plan;
    std::optional<QueuePlace> m_queuePlace;
    const SenderFactory m_makeSender;
    const qint64 m_epochMs; ///< UTC of m_clock's zero: all times are monotonic and shown as UTC
    QElapsedTimer m_clock;
    SessionState m_state = SessionState::Preparing;
    QList<StreamInfo> m_streams;
    qsizetype m_current = -1;
    qint64 m_sentBefore = 0; ///< bytes of the streams before the current one
    qint64 m_resentBefore = 0;
    qint64 m_startedMs = 0;
    qint64 m_finishedMs = 0;
    std::unique_ptr<Sender> m_sender;
    StreamTally m_tally;
    QMap<QString, qint64> m_joined; ///< connected addresses of the current stream, and since when
    qint64 m_readyMs = 0;
    qint64 m_identifyUntilMs = 0;
    qint64 m_transferMs = 0; ///< when the current stream's data began
    bool m_startNow = false;
    QTimer m_startTimer;
    ReceiverBook m_book;
    StallDetector m_stallDetector;
    std::optional<Stall> m_stall;
    BandwidthMeter m_meter;
    Bandwidth m_rate;
    SampleHistory m_history;
    QList<SessionEvent> m_events;
    std::optional<SessionEnd> m_end;
    std::optional<SessionVerdict> m_verdict;
};

} // namespace labcast
