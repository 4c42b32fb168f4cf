// SPDX-License-Identifier: GPL-3.0-or-later
#include "stalldetector.h"

namespace labcast {

void StallDetector::moved(qint64 nowMs)
{
    m_movedMs = nowMs;
    m_suspects.clear();
    m_agreeing = 0;
}

void StallDetector::feed(const SenderEvent &event, qint64 nowMs)
{
    if (std::holds_alternative<TransferStarted>(event)) {
        m_isSending = true;
        moved(nowMs);
    } else if (std::holds_alternative<TransferComplete>(event)) {
        m_isSending = false;
    } else if (std::holds_alternative<ReceiverGone>(event)) {
        moved(nowMs); // the others go on from here
    } else if (const auto *progress = std::get_if<TransferProgress>(&event)) {
        if (progress->bytes > m_bytes)
            moved(nowMs);
        m_bytes = progress->bytes;
    } else if (const auto *missed = std::get_if<AcknowledgementMissed>(&event)) {
        m_agreeing = missed->notAnswered == m_suspects ? m_agreeing + 1 : 1;
        m_suspects = missed->notAnswered;
        m_participants = missed->participants;
    }
}

std::optional<Stall> StallDetector::stallAt(qint64 nowMs) const
{
    const qint64 still = nowMs - m_movedMs;
    if (!m_isSending || still < provenAfterMs)
        return std::nullopt;
    const bool isEverybody = m_suspects.size() == m_participants && m_participants > 1;
    if (m_agreeing >= 2 && !m_suspects.isEmpty())
        return Stall {m_movedMs, isEverybody ? QList<int> {} : m_suspects};
    if (still < noticedAfterMs)
        return std::nullopt;
    return Stall {m_movedMs, {}};
}

} // namespace labcast
