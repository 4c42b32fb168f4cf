// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace labcast {

/// What a multicast session is doing. One value; everything shown as "state" derives from it.
enum class SessionState {
    Queued, ///< as many sessions as the node may send run already
    Preparing, ///< reading the image plan, claiming the ports
    Waiting, ///< a sender runs and receivers join
    Sending, ///< data is on the wire
    Stalled, ///< data should be on the wire, but receivers do not answer
    Stopping, ///< the sender has been told to end
    Completed, ///< every expected receiver was sent every stream
    Partial, ///< some were, some were not
    Failed, ///< nobody was sent the whole image
    Cancelled, ///< an admin ended it
};

/// What can happen to a session.
enum class SessionTrigger {
    TurnCame, ///< it leaves the queue
    PlanReady, ///< the first stream's sender can start
    TransferStarted, ///< udp-sender said "Starting transfer"
    StallBegan,
    StallEnded,
    NextStream, ///< a stream has ended and another follows
    StopRequested, ///< by an admin, by an error or because the controller ends
    EndedCompleted,
    EndedPartial,
    EndedFailed,
    EndedCancelled,
};

inline constexpr std::array allSessionStates {SessionState::Queued, SessionState::Preparing, SessionState::Waiting,
    SessionState::Sending, SessionState::Stalled, SessionState::Stopping, SessionState::Completed,
    SessionState::Partial, SessionState::Failed, SessionState::Cancelled};

inline constexpr std::array allSessionTriggers {SessionTrigger::TurnCame, SessionTrigger::PlanReady,
    SessionTrigger::TransferStarted, SessionTrigger::StallBegan, SessionTrigger::StallEnded,
    SessionTrigger::NextStream, SessionTrigger::StopRequested, SessionTrigger::EndedCompleted,
    SessionTrigger::EndedPartial, SessionTrigger::EndedFailed, SessionTrigger::EndedCancelled};

constexpr bool isFinished(SessionState state)
{
    return state >= SessionState::Completed;
}

/// The state after `trigger`; a trigger that means nothing in `state` leaves it as it is. Total: defined for
/// every pair, and a finished session never changes.
SessionState next(SessionState state, SessionTrigger trigger);

/// The word on the wire: "waiting", "sending", …; an unknown word reads as Failed.
QString toWord(SessionState state);
SessionState sessionStateFromWord(const QString &word);

} // namespace labcast
