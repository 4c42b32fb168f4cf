// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../sender/senderevent.h"

#include <optional>

namespace labcast {

/// A transfer that stands still. Times are ms of a monotonic clock.
struct Stall
{
    qint64 sinceMs = 0;
    QList<int> numbers; ///< the receivers that hold it up; empty when all are silent or nobody can be named
    bool operator==(const Stall &) const = default;
};

/// Finds out that nothing moves and who is the reason. One "Timeout notAnswered" line also appears in healthy
/// runs; two with the same set and no bytes for 1.5 s are proof (product.md 6).
class StallDetector
{
public:
    static constexpr qint64 provenAfterMs = 1500;
    /// Without any such line, standing still this long is a stall of nobody in particular.
    static constexpr qint64 noticedAfterMs = 3000;

    void feed(const SenderEvent &event, qint64 nowMs);

    /// The stall at this moment, if there is one.
    std::optional<Stall> stallAt(qint64 nowMs) const;

private:
    void moved(qint64 nowMs);

    bool m_isSending = false;
    qint64 m_movedMs = 0; ///< when bytes last became more
    qint64 m_bytes = 0;
    QList<int> m_suspects; ///< of the last Timeout line since then
    int m_participants = 0;
    int m_agreeing = 0; ///< how many lines in a row named the same
};

} // namespace labcast
