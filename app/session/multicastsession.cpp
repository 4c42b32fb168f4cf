// SPDX-License-Identifier: GPL-3.0-or-later
#include "multicastsession.h"

#include "sessionjson.h"

#include <QDateTime>
#include <QJsonArray>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

// HELLO repeats every 0.2 s, for later streams every 0.05 s: in this time a computer whose reply was lost asks again
// and is not a phantom that stalls everybody (udpcast-facts D.7). Later streams go to computers that are known to
// answer.
constexpr qint64 firstSettleMs = 2000;
constexpr qint64 nextSettleMs = 100;
constexpr int startRepeatMs = 500;
// The kernel knows a neighbour's MAC within a second, or never: then it is behind a router.
constexpr qint64 identifyMs = 5000;

QJsonValue hostOrNull(const QString &host)
{
    return host.isEmpty() ? QJsonValue() : QJsonValue(host);
}

} // namespace

MulticastSession::MulticastSession(SessionPlan plan, SenderFactory makeSender, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_makeSender(std::move(makeSender))
    , m_epochMs(QDateTime::currentMSecsSinceEpoch())
    , m_book(m_plan.request.receivers, m_plan.request.hosts)
{
    m_clock.start();
    m_startTimer.setSingleShot(true);
    connect(&m_startTimer, &QTimer::timeout, this, &MulticastSession::considerStart);
    for (const ImageStream &sent : m_plan.image.streams)
        m_streams.append(StreamInfo {.name = sent.name, .size = sent.size});
}

MulticastSession::~MulticastSession() = default;

qint64 MulticastSession::nowMs() const
{
    return m_epochMs + m_clock.elapsed();
}

void MulticastSession::setState(SessionTrigger trigger)
{
    const SessionState after = next(m_state, trigger);
    if (after == m_state)
        return;
    m_state = after;
    report(EventKind::State, {{u"state"_s, toWord(after)}});
}

void MulticastSession::report(EventKind kind, const QJsonObject &detail)
{
    m_events.append(SessionEvent {kind, m_plan.session, nowMs(), detail});
    emit happened(m_events.last());
    emit changed();
}

void MulticastSession::enqueue(const QueuePlace &place)
{
    if (m_queuePlace == place)
        return;
    const bool isNew = !m_queuePlace.has_value();
    m_queuePlace = place;
    m_state = SessionState::Queued;
    if (isNew)
        report(EventKind::State, {{u"state"_s, toWord(m_state)}});
    else
        emit changed();
}

void MulticastSession::start()
{
    if (m_queuePlace)
        setState(SessionTrigger::TurnCame);
    else
        report(EventKind::State, {{u"state"_s, toWord(m_state)}});
    startStream();
    setState(SessionTrigger::PlanReady);
}

void MulticastSession::startStream()
{
    ++m_current;
    m_tally = {};
    m_joined.clear();
    m_stallDetector = {};
    m_startNow = false;
    m_transferMs = 0;
    m_readyMs = nowMs();
    stream().state = StreamState::Waiting;
    m_sender = m_makeSender(senderOptions(m_plan, m_current));
    connect(m_sender.get(), &Sender::happened, this, &MulticastSession::received);
    connect(m_sender.get(), &Sender::said, this, &MulticastSession::said);
    connect(m_sender.get(), &Sender::finished, this, &MulticastSession::senderFinished);
    m_sender->start();
    considerStart();
}

StartRule MulticastSession::startRule() const
{
    if (m_current == 0)
        return {
            m_plan.request.receivers + m_book.unexpected(), {}, firstSettleMs, m_plan.request.maxWait * 1000LL};
    return {0, m_book.complete(), nextSettleMs, m_plan.request.nextWait * 1000LL};
}

StartDecision MulticastSession::startDecision() const
{
    return decideStart(startRule(), m_joined, m_readyMs, nowMs());
}

void MulticastSession::considerStart()
{
    if (m_end || m_tally.hasStarted || !m_sender)
        return;
    const StartDecision decision = startDecision();
    using enum StartDecision::Action;
    if (decision.action == GiveUp)
        return giveUp();
    if (!m_startNow && decision.action == Wait) {
        m_startTimer.start(int(std::max<qint64>(1, decision.atMs - nowMs())));
        return;
    }
    // Told again until udp-sender says that it has begun: a datagram may be lost.
    m_sender->startTransfer();
    m_startTimer.start(startRepeatMs);
}

void MulticastSession::giveUp()
{
    const bool isFirst = m_current == 0;
    const QJsonObject args {{u"wait"_s, isFirst ? m_plan.request.maxWait : m_plan.request.nextWait},
        {u"interface"_s, m_plan.request.interface}, {u"stream"_s, stream().name}};
    stop({SessionState::Failed, makeMessage(isFirst ? "nobody-joined"_L1 : "nobody-joined-next"_L1, args)});
}

Result<void> MulticastSession::startNow()
{
    const QJsonObject args {{u"session"_s, m_plan.session.value}};
    if (isFinished(m_state))
        return failure("session-finished"_L1, args);
    if (m_state != SessionState::Waiting)
        return failure("session-not-waiting"_L1, args);
    if (m_joined.isEmpty())
        return failure("nobody-to-start"_L1, args);
    if (m_plan.isLoopback)
        return failure("session-on-loopback"_L1);
    m_startNow = true;
    considerStart();
    return {};
}

void MulticastSession::stop(const SessionEnd &end)
{
    if (m_end || isFinished(m_state))
        return;
    m_end = end;
    setState(SessionTrigger::StopRequested);
    if (m_sender)
        m_sender->stop();
    else
        this->end();
}

void MulticastSession::received(const SenderEvent &event)
{
    m_tally.apply(event);
    m_stallDetector.feed(event, nowMs());
    std::visit(Overloaded {
                   [this](const SenderReady &) { m_readyMs = nowMs(); },
                   [this](const ReceiverJoined &e) { receiverJoined(e); },
                   [this](const TransferStarted &) { transferStarted(); },
                   [this](const TransferProgress &) { updateProgress(); },
                   [](const AcknowledgementMissed &) {},
                   [this](const ReceiverTimedOut &e) { receiverTimedOut(e); },
                   [this](const ReceiverGone &e) { receiverGone(e); },
                   [](const TransferComplete &) {},
                   [](const SenderRemark &) {},
               },
        event);
}

void MulticastSession::receiverJoined(const ReceiverJoined &event)
{
    const bool isLate = m_book.join(event.address, event.number, int(m_current));
    m_joined.insert(event.address, nowMs());
    m_identifyUntilMs = nowMs() + identifyMs;
    const QStringList unexpected = identify();
    QJsonObject detail = receiverDetail(event.address, event.number);
    detail[u"late"_s] = isLate;
    report(EventKind::ReceiverJoined, detail);
    warnOf(unexpected);
    considerStart();
}

QJsonObject MulticastSession::receiverDetail(const QString &address, int number) const
{
    return {{u"address"_s, address}, {u"host"_s, hostOrNull(m_book.hostOf(address))}, {u"number"_s, number},
        {u"stream"_s, m_streams[m_current].name}};
}

/// Those who have just turned out to be none of the chosen computers.
QStringList MulticastSession::identify()
{
    const QStringList open = m_book.unidentified();
    QStringList unexpected;
    if (open.isEmpty() || !m_plan.identify || nowMs() > m_identifyUntilMs)
        return unexpected;
    const auto known = m_plan.identify(open);
    for (auto it = known.begin(); it != known.end(); ++it) {
        if (m_book.identify(it.key(), it.value()))
            unexpected << it.key();
    }
    if (!known.isEmpty())
        emit changed();
    return unexpected;
}

void MulticastSession::warnOf(const QStringList &unexpected)
{
    for (const QString &address : unexpected) {
        const QString label = labelOf(ReceiverInfo {.address = address, .host = m_book.hostOf(address)});
        const auto message = makeMessage("receiver-unexpected"_L1, {{u"receiver"_s, label}});
        report(EventKind::Warning, {{u"message"_s, toJson(message)}, {u"address"_s, address}});
    }
}

void MulticastSession::receiverTimedOut(const ReceiverTimedOut &event)
{
    const QString address = m_tally.addressOf(event.number);
    m_book.lost(address, ReceiverResult::Dropped);
    m_joined.remove(address);
    report(EventKind::ReceiverDropped, receiverDetail(address, event.number));
}

void MulticastSession::receiverGone(const ReceiverGone &event)
{
    // After the end it is the normal goodbye; of a dropped one everything has been said.
    if (m_tally.isComplete || m_joined.remove(event.address) == 0)
        return;
    const QJsonObject detail = receiverDetail(event.address, event.number);
    if (!m_tally.hasStarted)
        m_book.leaveBeforeStart(event.address);
    else if (isWhole(m_tally.progress, stream().size))
        return; // it has everything; only its last answer was lost
    else
        m_book.lost(event.address, ReceiverResult::Left);
    report(EventKind::ReceiverLeft, detail);
}

void MulticastSession::transferStarted()
{
    m_startTimer.stop();
    m_transferMs = nowMs();
    if (m_startedMs == 0)
        m_startedMs = m_transferMs;
    stream().state = StreamState::Sending;
    m_book.startReceiving();
    setState(SessionTrigger::TransferStarted);
}

void MulticastSession::updateProgress()
{
    stream().acknowledged = std::min(m_tally.progress.bytes, stream().size);
    stream().retransmittedBlocks = m_tally.progress.retransmittedBlocks;
    m_meter.progressed(m_sentBefore + stream().acknowledged, nowMs());
}

void MulticastSession::updateStall()
{
    const auto stall = m_stallDetector.stallAt(nowMs());
    if (stall == m_stall)
        return;
    m_stall = stall;
    QStringList silent;
    for (const int number : stall ? stall->numbers : QList<int> {})
        silent << m_tally.addressOf(number);
    m_book.setSilent(silent);
    if (!stall) {
        setState(SessionTrigger::StallEnded);
        return;
    }
    setState(SessionTrigger::StallBegan);
    report(EventKind::Stall,
        {{u"stream"_s, stream().name}, {u"receivers"_s, QJsonArray::fromStringList(silent)},
            {u"since"_s, stall->sinceMs}});
}

SessionSample MulticastSession::tick()
{
    warnOf(identify());
    if (m_sender && !m_end)
        updateStall();
    m_rate = m_meter.tick(nowMs());
    const qint64 bytes = m_sentBefore + (m_current >= 0 ? m_streams[m_current].acknowledged : 0);
    const Sample sample {nowMs(), bytes, m_rate};
    m_history.append(sample);
    return {m_plan.session, sample, m_current >= 0 ? stream().acknowledged : 0,
        m_resentBefore + (m_current >= 0 ? stream().retransmittedBlocks : 0), secondsLeft()};
}

void MulticastSession::senderFinished(const SenderOutcome &outcome)
{
    m_startTimer.stop();
    const StreamVerdict verdict = closeStream();
    // Its signal is still on the stack.
    m_sender.release()->deleteLater();
    nextOrEnd(verdict, outcome);
}

StreamVerdict MulticastSession::closeStream()
{
    if (m_stall) {
        m_stall.reset();
        setState(SessionTrigger::StallEnded);
    }
    const StreamVerdict verdict = judgeStream(m_tally, stream().size);
    stream().acknowledged = verdict.bytes;
    stream().retransmittedBlocks = verdict.retransmittedBlocks;
    stream().state = verdict.isSent ? StreamState::Sent : StreamState::Failed;
    m_meter.progressed(m_sentBefore + verdict.bytes, nowMs());
    if (!m_tally.hasStarted)
        return verdict;
    stream().seconds = double(nowMs() - m_transferMs) / 1000;
    m_book.judge(verdict, int(m_current));
    report(EventKind::StreamFinished,
        {{u"stream"_s, stream().name}, {u"bytes"_s, verdict.bytes}, {u"seconds"_s, stream().seconds},
            {u"retransmittedBlocks"_s, verdict.retransmittedBlocks}});
    return verdict;
}

/// udp-sender reads a file to its end, wherever that is by then.
void MulticastSession::checkLength()
{
    const bool isEverybodyLost = m_tally.presentCount() == 0;
    if (m_end || !m_tally.isComplete || isEverybodyLost || isWhole(m_tally.progress, stream().size))
        return;
    m_end = SessionEnd {SessionState::Failed,
        makeMessage("stream-length-changed"_L1,
            {{u"stream"_s, stream().name}, {u"bytes"_s, m_tally.progress.bytes}, {u"size"_s, stream().size}})};
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
    if (!m_end && !m_tally.hasStarted) // no error, no data: udp-sender gave up silently (udpcast-facts A.3)
        m_end = SessionEnd {SessionState::Failed, makeMessage("none-sent"_L1)};
    const bool isLast = m_current + 1 == m_streams.size();
    if (isLast && m_tally.isComplete && verdict.isSent)
        m_end.reset(); // the end came too late to take anything back
    if (m_end || isLast || !verdict.isSent || m_book.complete().isEmpty())
        return end();
    m_sentBefore += verdict.bytes;
    m_resentBefore += verdict.retransmittedBlocks;
    setState(SessionTrigger::NextStream);
    startStream();
}

void MulticastSession::end()
{
    m_finishedMs = nowMs();
    m_identifyUntilMs = 0; // the verdict's names are final
    m_verdict = judgeSession(m_book, m_plan.request.receivers, m_end);
    m_verdict->session = m_plan.session;
    m_verdict->streams = m_streams;
    for (const StreamInfo &sent : m_streams) {
        m_verdict->bytes += sent.acknowledged;
        m_verdict->seconds += sent.seconds;
    }
    using enum SessionTrigger;
    const auto trigger
        = SessionTrigger(int(EndedCompleted) + int(m_verdict->outcome) - int(SessionState::Completed));
    setState(trigger);
    report(EventKind::Verdict, {{u"verdict"_s, toJson(*m_verdict)}});
    emit finished(*m_verdict);
}

} // namespace labcast
