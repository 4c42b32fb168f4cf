// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionstate.h"

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array words {"queued"_L1, "preparing"_L1, "waiting"_L1, "sending"_L1, "stalled"_L1, "stopping"_L1,
    "completed"_L1, "partial"_L1, "failed"_L1, "cancelled"_L1};
static_assert(words.size() == allSessionStates.size());

SessionState ended(SessionTrigger trigger, SessionState otherwise)
{
    switch (trigger) {
    case SessionTrigger::EndedCompleted:
        return SessionState::Completed;
    case SessionTrigger::EndedPartial:
        return SessionState::Partial;
    case SessionTrigger::EndedFailed:
        return SessionState::Failed;
    case SessionTrigger::EndedCancelled:
        return SessionState::Cancelled;
    default:
        return otherwise;
    }
}

} // namespace

SessionState next(SessionState state, SessionTrigger trigger)
{
    if (isFinished(state))
        return state;
    if (trigger == SessionTrigger::StopRequested)
        return SessionState::Stopping;
    switch (state) {
    case SessionState::Queued:
        return trigger == SessionTrigger::TurnCame ? SessionState::Preparing : ended(trigger, state);
    case SessionState::Preparing:
        return trigger == SessionTrigger::PlanReady ? SessionState::Waiting : ended(trigger, state);
    case SessionState::Waiting:
        return trigger == SessionTrigger::TransferStarted ? SessionState::Sending : ended(trigger, state);
    case SessionState::Sending:
        if (trigger == SessionTrigger::StallBegan)
            return SessionState::Stalled;
        return trigger == SessionTrigger::NextStream ? SessionState::Waiting : ended(trigger, state);
    case SessionState::Stalled:
        if (trigger == SessionTrigger::StallEnded)
            return SessionState::Sending;
        return trigger == SessionTrigger::NextStream ? SessionState::Waiting : ended(trigger, state);
    default:
        return ended(trigger, state);
    }
}

QString toWord(SessionState state)
{
    return words[size_t(state)];
}

SessionState sessionStateFromWord(const QString &word)
{
    for (const SessionState state : allSessionStates) {
        if (words[size_t(state)] == word)
            return state;
    }
    return SessionState::Failed;
}

} // namespace labcast
