// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../sender/streamtally.h"
#include "bandwidthmeter.h"
#include "joincommand.h"
#include "receiverbook.h"
#include "samplehistory.h"
#include "sessionevent.h"
#include "sessionjudgement.h"
#include "sessionplan.h"
#include "sessionsentence.h"
#include "stalldetector.h"

#include <QElapsedTimer>
#include <QObject>

namespace labcast {

/// What is known of a session that was watched before.
struct SessionPast
{
    SessionInfo info;
    QList<SessionEvent> events;
    QList<Sample> samples;
};

/// One image to one room, as the events of its senders tell it: streams, receivers, rate, stalls and at the end
/// one verdict. When a stream begins and when the session ends is decided by the classes derived from it.
class Session : public QObject
{
    Q_OBJECT
public:
    ~Session() override;

    /// Begins the transfer with who is there. Errors: session-finished, session-not-waiting, nobody-to-start.
    virtual Result<void> startNow() = 0;

    /// Ends the session; `finished` follows when nothing sends any more. In a finished session it does nothing.
    virtual Result<void> stop(const SessionEnd &end) = 0;

    /// To be called four times a second: measures the rate and notices stalls.
    SessionSample tick();

    SessionInfo info() const;
    SessionId id() const { return m_plan.session; }
    const SessionPlan &plan() const { return m_plan; }
    /// Whether FOG's row of it is to be ended with it.
    virtual bool ownsRow() const { return !m_plan.isObserved; }
    bool isQueued() const { return m_state == SessionState::Queued; }
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

protected:
    explicit Session(SessionPlan plan, QObject *parent = nullptr);

    /// Of a session that runs; `info` is the rest of info().
    virtual Sentence sentence(const SessionInfo &info) const = 0;
    /// SessionInfo::progress.
    virtual std::optional<int> progress() const { return std::nullopt; }

    /// UTC ms, from a monotonic clock.
    qint64 nowMs() const;
    SessionState state() const { return m_state; }
    void setState(SessionTrigger trigger);
    /// Into a state that no trigger leads to.
    void enter(SessionState state);
    void report(EventKind kind, const QJsonObject &detail);

    /// It is the same session as before.
    void resume(const SessionPast &past);
    /// What has happened already may be told again; it is not new then, until forgetPast().
    void expectPast() { m_past = m_events; }
    void forgetPast() { m_past.clear(); }

    SessionPlan &editPlan() { return m_plan; }
    void setPorts(quint16 portbase, const QString &dataAddress);
    /// -1 before the first.
    qsizetype currentStream() const { return m_current; }
    const QList<StreamInfo> &streams() const { return m_streams; }
    const StreamInfo &stream() const { return m_streams[m_current]; }
    bool isLastStream() const { return m_current + 1 == m_streams.size(); }
    const StreamTally &tally() const { return m_tally; }
    /// Connected addresses of the current stream, and since when.
    const QMap<QString, qint64> &joined() const { return m_joined; }
    const ReceiverBook &book() const { return m_book; }
    ReceiverBook &book() { return m_book; }
    std::optional<Stall> stall() const { return m_stall; }

    /// A sender of the next stream begins.
    void beginStream();
    /// What the current stream's sender tells.
    virtual void received(const SenderEvent &event);
    /// The current stream's sender is gone.
    StreamVerdict endStream();
    /// A stream that was not planned, after all others; its size is 0 when it is not known.
    void addStream(const QString &name, qint64 size = 0);
    /// The current stream turns out to be another one.
    void renameStream(const QString &name, qint64 size = 0);
    /// Everything is sent once more, from the first stream on.
    void startOver();
    /// What happened before somebody looked has no time: from it no rate is made and no duration.
    void setLive(bool isLive) { m_isLive = isLive; }

    /// The session is over; `end` says why, unless every stream was sent to somebody.
    void end(const std::optional<SessionEnd> &end);

private:
    StreamInfo &current() { return m_streams[m_current]; }
    bool isKnown(EventKind kind, const QJsonObject &detail);
    void receiverJoined(const ReceiverJoined &event);
    QJsonObject receiverDetail(const QString &address, int number) const;
    QStringList identify();
    void warnOf(const QStringList &unexpected);
    void receiverTimedOut(const ReceiverTimedOut &event);
    void receiverGone(const ReceiverGone &event);
    void transferStarted();
    void updateProgress();
    void measure();
    void updateStall();
    std::optional<qint64> secondsLeft() const;

    SessionPlan m_plan;
    const qint64 m_epochMs; ///< UTC of m_clock's zero: all times are monotonic and shown as UTC
    QElapsedTimer m_clock;
    SessionState m_state = SessionState::Preparing;
    QList<StreamInfo> m_streams;
    qsizetype m_current = -1;
    bool m_isSenderThere = false; ///< of the current stream
    bool m_isLive = true;
    qint64 m_sentBefore = 0; ///< bytes of the streams before the current one
    qint64 m_resentBefore = 0;
    qint64 m_startedMs = 0;
    qint64 m_finishedMs = 0;
    StreamTally m_tally;
    QMap<QString, qint64> m_joined;
    qint64 m_identifyUntilMs = 0;
    qint64 m_transferMs = 0; ///< when the current stream's data began
    ReceiverBook m_book;
    StallDetector m_stallDetector;
    std::optional<Stall> m_stall;
    BandwidthMeter m_meter;
    Bandwidth m_rate;
    SampleHistory m_history;
    QList<SessionEvent> m_events;
    QList<SessionEvent> m_past; ///< of those before, what has not been told again
    std::optional<SessionVerdict> m_verdict;
};

} // namespace labcast
