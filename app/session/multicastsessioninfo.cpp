// SPDX-License-Identifier: GPL-3.0-or-later
// What a multicast session tells of itself.

#include "multicastsession.h"
#include "sessionsentence.h"

namespace labcast {

std::optional<qint64> MulticastSession::secondsLeft() const
{
    const auto average = m_meter.average();
    if (!average || (m_state != SessionState::Sending && m_state != SessionState::Stalled))
        return std::nullopt;
    const qint64 left = m_plan.image.size() - m_sentBefore - m_streams[m_current].acknowledged;
    return left * 8 / std::max<qint64>(1, average->bitsPerSecond);
}

SessionInfo MulticastSession::info() const
{
    SessionInfo info {.session = m_plan.session,
        .name = m_plan.name,
        .image = m_plan.request.image,
        .lab = m_plan.request.lab,
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
        .size = m_plan.image.size(),
        .rate = isFinished(m_state) ? Bandwidth {} : m_rate,
        .createdMs = m_epochMs,
        .startedMs = m_startedMs,
        .finishedMs = m_finishedMs,
        .secondsLeft = secondsLeft()};
    for (const StreamInfo &each : m_streams) {
        info.acknowledged += each.acknowledged;
        info.retransmittedBlocks += each.retransmittedBlocks;
    }
    for (const ReceiverInfo &receiver : info.receivers) {
        if (receiver.state == ReceiverState::Silent)
            info.silent << receiver.address;
    }
    info.sentence = sentence(info);
    return info;
}

Sentence MulticastSession::sentence(const SessionInfo &info) const
{
    if (m_verdict)
        return finishedSentence(*m_verdict);
    const bool isWaiting = m_sender && m_state == SessionState::Waiting;
    const StartDecision decision = isWaiting ? startDecision() : StartDecision {};
    return runningSentence(info,
        {.waitEndsMs = decision.atMs,
            .isSettling = decision.isSettling,
            .awaited = m_current == 0 ? startRule().awaitedCount : int(startRule().awaited.size()),
            .stalledSinceMs = m_stall ? m_stall->sinceMs : 0,
            .tolerateStall = m_plan.request.tolerateStall,
            .queue = m_queuePlace.value_or(QueuePlace {})});
}

} // namespace labcast
