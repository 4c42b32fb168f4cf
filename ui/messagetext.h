// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message.h"

namespace labcast {

/// The sentence in the user's language. `nowMs` is the controller's time, for "since" and "until"; an id that
/// this console does not know shows the controller's English.
QString messageText(const Message &message, qint64 nowMs);

} // namespace labcast
