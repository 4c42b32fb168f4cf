// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../log/logline.h"
#include "../session/sessionevent.h"

namespace labcast {

/// What a session's event says in a log, in English.
struct EventLine
{
    LogSeverity severity = LogSeverity::Plain;
    QString text; ///< empty: nothing worth a line
    bool isFromSender = false; ///< its own output says it too
};

EventLine eventLine(const SessionEvent &event);

} // namespace labcast
