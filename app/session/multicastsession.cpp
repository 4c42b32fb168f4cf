// SPDX-License-Identifier: GPL-3.0-or-later
#include "multicastsession.h"

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

// HELLO repeats every 0.2 s, for later streams every 0.05 s: in this time a computer whose reply was lost asks
// again and is not a phantom that stalls everybody (udpcast-facts D.7). Later streams go to computers that are
// known to answer.
constexpr qint64 firstSettleMs = 2000;
constexpr qint64 nextSettleMs = 100;
constexpr int startRepeatMs = 500;
/// FOG adds the computers of a session one after the other: who is added last must not find it started.
constexpr qint64 steadyMs = 5000;
constexpr int tooMany = 1025; ///< more receivers than udp-sender takes

} // namespace

MulticastSession::MulticastSession(SessionPlan plan, SenderFactory makeSender, QObject *parent)
    : Session(std::move(plan), parent)
    , m_makeSender(std::move(makeSender))
{
    m_startTimer.setSingleShot(true);
    connect(&m_startTimer, &QTimer::timeout, this, &MulticastSession::considerStart);
}

MulticastSession::~MulticastSession() = default;

void MulticastSession::enqueue(const QueuePlace &place)
{
    if (m_queuePlace == place)
        return;
    const bool isNew = !m_queuePlace.has_value();
    m_queuePlace = place;
    if (isNew)
        enter(SessionState::Queued);
    else
        emit changed();
}

void MulticastSession::start()
{
    if (m_queuePlace)
        setState(SessionTrigger::TurnCame);
    else
        enter(SessionState::Preparing);
    startStream();
    setState(SessionTrigger::PlanReady);
}

void MulticastSession::startStream()
{
    beginStream();
    m_startNow = false;
    m_readyMs = nowMs();
    m_sender = m_makeSender(senderOptions(plan(), currentStream()));
    connect(m_sender.get(), &Sender::happened, this, &MulticastSession::received);
    connect(m_sender.get(), &Sender::said, this, &MulticastSession::said);
    connect(m_sender.get(), &Sender::finished, this, &MulticastSession::senderFinished);
    m_sender->start();
    considerStart();
}

StartRule MulticastSession::startRule() const
{
    const int expected = plan().request.receivers > 0 ? plan().request.receivers : tooMany;
    if (currentStream() == 0)
        return {.awaitedCount = expected + book().unexpected(),
            .awaited = {},
            .settleMs = firstSettleMs,
            .longestWaitMs = plan().request.maxWait * 1000LL,
            .notBeforeMs = m_steadyMs,
            .isHeld = plan().isForAnybody && book().hasStrangers()};
    return {
        .awaited = book().complete(), .settleMs = nextSettleMs, .longestWaitMs = plan().request.nextWait * 1000LL};
}

StartDecision MulticastSession::startDecision() const
{
    return decideStart(startRule(), joined(), m_readyMs, nowMs());
}

void MulticastSession::considerStart()
{
    if (m_end || tally().hasStarted || !m_sender)
        return;
    const StartDecision decision = startDecision();
    using enum StartDecision::Action;
    if (decision.action == GiveUp)
        return giveUp();
    if (!m_startNow && decision.action == Hold)
        return m_startTimer.start(startRepeatMs); // a name may still be found
    if (!m_startNow && decision.action == Wait) {
        m_startTimer.start(int(std::max<qint64>(1, decision.atMs - nowMs())));
        return;
    }
    // Told again until udp-sender says that it has begun: a datagram may be lost.
    m_sender->startTransfer();
    m_startTimer.start(startRepeatMs);
}

void MulticastSession::expect(int receivers, const QStringList &hosts)
{
    DeployRequest &request = editPlan().request;
    if (request.receivers == receivers && request.hosts == hosts)
        return;
    request.receivers = receivers;
    request.hosts = hosts;
    m_steadyMs = nowMs() + steadyMs;
    book().expect(receivers, hosts);
    emit changed();
    considerStart();
}

void MulticastSession::giveUp()
{
    const bool isFirst = currentStream() == 0;
    const QJsonObject args {{u"wait"_s, isFirst ? plan().request.maxWait : plan().request.nextWait},
        {u"interface"_s, plan().request.interface}, {u"stream"_s, stream().name}};
    stop({SessionState::Failed, makeMessage(isFirst ? "nobody-joined"_L1 : "nobody-joined-next"_L1, args)});
}

Result<void> MulticastSession::startNow()
{
    const QJsonObject args {{u"session"_s, plan().session.value}};
    if (isFinished(state()))
        return failure("session-finished"_L1, args);
    if (state() != SessionState::Waiting)
        return failure("session-not-waiting"_L1, args);
    if (joined().isEmpty())
        return failure("nobody-to-start"_L1, args);
    if (plan().isLoopback)
        return failure("session-on-loopback"_L1);
    m_startNow = true;
    considerStart();
    return {};
}

Result<void> MulticastSession::stop(const SessionEnd &end)
{
    if (m_end || isFinished(state()))
        return {};
    m_end = end;
    setState(SessionTrigger::StopRequested);
    if (m_sender)
        m_sender->stop();
    else
        sendingEnded(m_end);
    return {};
}

void MulticastSession::received(const SenderEvent &event)
{
    Session::received(event);
    if (std::holds_alternative<SenderReady>(event))
        m_readyMs = nowMs();
    else if (std::holds_alternative<ReceiverJoined>(event))
        considerStart();
    else if (std::holds_alternative<TransferStarted>(event))
        m_startTimer.stop();
}

void MulticastSession::senderFinished(const SenderOutcome &outcome)
{
    m_startTimer.stop();
    const StreamVerdict verdict = endStream();
    // Its signal is still on the stack.
    m_sender.release()->deleteLater();
    nextOrEnd(verdict, outcome);
}

/// udp-sender reads a file to its end, wherever that is by then.
void MulticastSession::checkLength()
{
    const bool isEverybodyLost = tally().presentCount() == 0;
    if (m_end || !tally().isComplete || isEverybodyLost || isWhole(tally().progress, stream().size))
        return;
    m_end = SessionEnd {SessionState::Failed,
        makeMessage("stream-length-changed"_L1,
            {{u"stream"_s, stream().name}, {u"bytes"_s, tally().progress.bytes}, {u"size"_s, stream().size}})};
}

void MulticastSession::nextOrEnd(const StreamVerdict &verdict, const SenderOutcome &outcome)
{
    if (outcome.error) {
        report(EventKind::Error, {{u"message"_s, toJson(outcome.error->message)}});
        // What was acknowledged by then counts, not how the process ended.
        if (!m_end && !verdict.isSent)
            m_end = SessionEnd {SessionState::Failed, outcome.error->message};
    } else {
        checkLength();
    }
    if (!m_end && !tally().hasStarted) // no error, no data: udp-sender gave up silently (udpcast-facts A.3)
        m_end = SessionEnd {SessionState::Failed, makeMessage("none-sent"_L1)};
    if (isLastStream() && tally().isComplete && verdict.isSent)
        m_end.reset(); // the end came too late to take anything back
    if (m_end || isLastStream() || !verdict.isSent || book().complete().isEmpty())
        return sendingEnded(m_end);
    setState(SessionTrigger::NextStream);
    startStream();
}

Sentence MulticastSession::sentence(const SessionInfo &info) const
{
    const bool isWaiting = m_sender && state() == SessionState::Waiting;
    const StartDecision decision = isWaiting ? startDecision() : StartDecision {};
    return runningSentence(info,
        {.waitEndsMs = decision.atMs,
            .isSettling = decision.isSettling,
            .awaited = currentStream() == 0 ? startRule().awaitedCount : int(startRule().awaited.size()),
            .stalledSinceMs = stall() ? stall()->sinceMs : 0,
            .tolerateStall = plan().request.tolerateStall,
            .queue = m_queuePlace.value_or(QueuePlace {}),
            .isHeld = isWaiting && decision.action == StartDecision::Action::Hold});
}

} // namespace labcast
