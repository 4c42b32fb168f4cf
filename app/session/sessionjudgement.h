// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receiverbook.h"

namespace labcast {

/// Why a session ends before its last stream was sent.
struct SessionEnd
{
    SessionState outcome = SessionState::Failed; ///< Failed or Cancelled
    Message reason;
};

/// The verdict's outcome, reason and receivers. `end` is absent when every stream was sent to somebody.
/// Closes the book.
SessionVerdict judgeSession(ReceiverBook &book, int expected, const std::optional<SessionEnd> &end);

} // namespace labcast
