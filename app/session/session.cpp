// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "sessionjson.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

// The kernel knows a neighbour's MAC within a second, or never: then it is behind a router.
constexpr qint64 identifyMs = 5000;

QJsonValue hostOrNull(const QString &host)
{
    return host.isEmpty() ? QJsonValue() : QJsonValue(host);
}

} // namespace

Session::Session(SessionPlan plan, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_epochMs(QDateTime::currentMSecsSinceEpoch())
    , m_book(m_plan.request.receivers, m_plan.request.hosts)
    , m_meter(m_plan.statPeriodMs)
{
    m_clock.start();
    for (const ImageStream &sent : m_plan.image.streams)
        m_streams.append(StreamInfo {.name = sent.name, .size = sent.size});
}

Session::~Session() = default;

qint64 Session::nowMs() const
{
    return m_epochMs + m_clock.elapsed();
}

void Session::setState(SessionTrigger trigger)
{
    const SessionState after = next(m_state, trigger);
    if (after == m_state)
        return;
    m_state = after;
    report(EventKind::State, {{u"state"_s, toWord(after)}});
}

void Session::enter(SessionState state)
{
    m_state = state;
    report(EventKind::State, {{u"state"_s, toWord(state)}});
}

void Session::resume(const SessionPast &past)
{
    m_events = past.events;
    m_startedMs = past.info.startedMs;
    for (const Sample &sample : past.samples)
        m_history.append(sample);
    m_sentBefore = past.info.acknowledged;
    m_resentBefore = past.info.retransmittedBlocks;
    for (StreamInfo &each : m_streams) {
        const auto before = std::ranges::find(past.info.streams, each.name, &StreamInfo::name);
        if (before != past.info.streams.end())
            each.seconds = before->seconds;
    }
}

bool Session::isKnown(EventKind kind, const QJsonObject &detail)
{
    // Durations are not told again, and who somebody is may not be known yet.
    const auto essence = [](QJsonObject told) {
        for (const auto &key : {u"seconds"_s, u"host"_s, u"since"_s})
            told.remove(key);
        return told;
    };
    const auto known = std::ranges::find_if(m_past,
        [&](const SessionEvent &event) { return event.kind == kind && essence(event.detail) == essence(detail); });
    if (known == m_past.end())
        return false;
    m_past.erase(known);
    return true;
}

void Session::report(EventKind kind, const QJsonObject &detail)
{
    if (isKnown(kind, detail)) {
        emit changed();
        return;
    }
    m_events.append(SessionEvent {kind, m_plan.session, nowMs(), detail});
    emit happened(m_events.last());
    emit changed();
}

void Session::setPorts(quint16 portbase, const QString &dataAddress)
{
    m_plan.portbase = portbase;
    m_plan.dataAddress = dataAddress;
}

void Session::beginStream()
{
    if (m_current >= 0) {
        m_sentBefore += current().acknowledged;
        m_resentBefore += current().retransmittedBlocks;
    } else {
        m_sentBefore = m_resentBefore = 0; // of one that was watched before
    }
    ++m_current;
    m_isSenderThere = true;
    m_tally = {};
    m_joined.clear();
    m_stallDetector = {};
    m_transferMs = 0;
    current().state = StreamState::Waiting;
}

void Session::addStream(const QString &name, qint64 size)
{
    m_streams.append(StreamInfo {.name = name, .size = size});
}

void Session::renameStream(const QString &name, qint64 size)
{
    current().name = name;
    current().size = size;
}

void Session::startOver()
{
    if (m_isSenderThere)
        endStream();
    m_current = -1;
    m_sentBefore = m_resentBefore = 0;
    m_book = ReceiverBook(m_plan.request.receivers, m_plan.request.hosts);
    m_meter = BandwidthMeter(m_plan.statPeriodMs);
    for (StreamInfo &each : m_streams)
        each = StreamInfo {.name = each.name, .size = each.size};
}

void Session::received(const SenderEvent &event)
{
    m_tally.apply(event);
    m_stallDetector.feed(event, nowMs());
    std::visit(Overloaded {
                   [](const SenderReady &) {},
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

void Session::receiverJoined(const ReceiverJoined &event)
{
    const bool isLate = m_book.join(event.address, event.number, int(m_current));
    m_joined.insert(event.address, nowMs());
    m_identifyUntilMs = nowMs() + identifyMs;
    const QStringList unexpected = identify();
    QJsonObject detail = receiverDetail(event.address, event.number);
    detail[u"late"_s] = isLate;
    report(EventKind::ReceiverJoined, detail);
    warnOf(unexpected);
}

QJsonObject Session::receiverDetail(const QString &address, int number) const
{
    return {{u"address"_s, address}, {u"host"_s, hostOrNull(m_book.hostOf(address))}, {u"number"_s, number},
        {u"stream"_s, m_streams[m_current].name}};
}

/// Those who have just turned out to be none of the chosen computers.
QStringList Session::identify()
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

void Session::warnOf(const QStringList &unexpected)
{
    for (const QString &address : unexpected) {
        const QString label = labelOf(ReceiverInfo {.address = address, .host = m_book.hostOf(address)});
        const auto message = makeMessage("receiver-unexpected"_L1, {{u"receiver"_s, label}});
        report(EventKind::Warning, {{u"message"_s, toJson(message)}, {u"address"_s, address}});
    }
}

void Session::receiverTimedOut(const ReceiverTimedOut &event)
{
    const QString address = m_tally.addressOf(event.number);
    m_book.lost(address, ReceiverResult::Dropped);
    m_joined.remove(address);
    report(EventKind::ReceiverDropped, receiverDetail(address, event.number));
}

void Session::receiverGone(const ReceiverGone &event)
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

void Session::transferStarted()
{
    m_transferMs = m_isLive ? nowMs() : 0;
    if (m_startedMs == 0)
        m_startedMs = nowMs();
    current().state = StreamState::Sending;
    m_book.startReceiving();
    setState(SessionTrigger::TransferStarted);
}

void Session::updateProgress()
{
    const bool isSizeKnown = current().size > 0;
    current().acknowledged
        = isSizeKnown ? std::min(m_tally.progress.bytes, current().size) : m_tally.progress.bytes;
    current().retransmittedBlocks = m_tally.progress.retransmittedBlocks;
    measure();
}

void Session::measure()
{
    const qint64 bytes = m_sentBefore + current().acknowledged;
    if (m_isLive)
        m_meter.progressed(bytes, nowMs());
    else
        m_meter.skipTo(bytes, nowMs());
}

void Session::updateStall()
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

SessionSample Session::tick()
{
    warnOf(identify());
    if (m_isSenderThere && m_state != SessionState::Stopping)
        updateStall();
    m_rate = m_meter.tick(nowMs());
    const qint64 bytes = m_sentBefore + (m_current >= 0 ? m_streams[m_current].acknowledged : 0);
    const Sample sample {nowMs(), bytes, m_rate};
    m_history.append(sample);
    return {m_plan.session, sample, m_current >= 0 ? current().acknowledged : 0,
        m_resentBefore + (m_current >= 0 ? current().retransmittedBlocks : 0), secondsLeft()};
}

StreamVerdict Session::endStream()
{
    m_isSenderThere = false;
    if (m_stall) {
        m_stall.reset();
        setState(SessionTrigger::StallEnded);
    }
    if (current().size == 0)
        current().size = m_tally.progress.bytes; // nobody knows better
    const StreamVerdict verdict = judgeStream(m_tally, current().size);
    current().acknowledged = verdict.bytes;
    current().retransmittedBlocks = verdict.retransmittedBlocks;
    current().state = verdict.isSent ? StreamState::Sent : StreamState::Failed;
    measure();
    if (!m_tally.hasStarted)
        return verdict;
    if (m_transferMs > 0)
        current().seconds = double(nowMs() - m_transferMs) / 1000;
    m_book.judge(verdict, int(m_current));
    report(EventKind::StreamFinished,
        {{u"stream"_s, stream().name}, {u"bytes"_s, verdict.bytes}, {u"seconds"_s, current().seconds},
            {u"retransmittedBlocks"_s, verdict.retransmittedBlocks}});
    return verdict;
}

void Session::end(const std::optional<SessionEnd> &end)
{
    m_finishedMs = nowMs();
    m_identifyUntilMs = 0; // the verdict's names are final
    m_verdict = judgeSession(m_book, m_plan.request.receivers, end);
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

std::optional<qint64> Session::secondsLeft() const
{
    const auto average = m_meter.average();
    if (!average || (m_state != SessionState::Sending && m_state != SessionState::Stalled))
        return std::nullopt;
    qint64 left = -m_sentBefore - m_streams[m_current].acknowledged;
    for (const StreamInfo &each : m_streams) {
        if (each.size == 0)
            return std::nullopt;
        left += each.size;
    }
    return left * 8 / std::max<qint64>(1, average->bitsPerSecond);
}

SessionInfo Session::info() const
{
    SessionInfo info {.session = m_plan.session,
        .name = m_plan.name,
        .image = m_plan.request.image,
        .lab = m_plan.request.lab,
        .isObserved = m_plan.isObserved,
        .canBeCancelled = m_plan.canBeCancelled,
        .state = m_state,
        .portbase = m_plan.portbase,
        .dataAddress = m_plan.dataAddress,
        .interface = m_plan.request.interface,
        .expected = m_plan.request.receivers,
        .joined = int(m_joined.size()),
        .currentStream = int(m_current),
        .streams = m_streams,
        .receivers = m_verdict ? m_verdict->receivers : m_book.list(false),
        .absent = m_book.absent(),
        .rate = isFinished(m_state) ? Bandwidth {} : m_rate,
        .createdMs = m_plan.createdMs > 0 ? m_plan.createdMs : m_epochMs,
        .startedMs = m_startedMs,
        .finishedMs = m_finishedMs,
        .secondsLeft = secondsLeft(),
        .progress = progress()};
    for (const StreamInfo &each : m_streams) {
        info.size += each.size;
        info.acknowledged += each.acknowledged;
        info.retransmittedBlocks += each.retransmittedBlocks;
    }
    for (const ReceiverInfo &receiver : info.receivers) {
        if (receiver.state == ReceiverState::Silent)
            info.silent << receiver.address;
    }
    info.sentence = m_verdict ? finishedSentence(*m_verdict) : sentence(info);
    return info;
}

} // namespace labcast
