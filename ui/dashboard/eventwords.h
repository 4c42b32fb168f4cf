// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/sessionevent.h"

namespace labcast {

/// What the timeline says of an event; an empty text for those that are not news: samples, and a state that the
/// verdict tells better.
struct EventWords
{
    Severity severity = Severity::Info;
    QString text;
    bool operator==(const EventWords &) const = default;
};

/// `receivers` of the session give their names to addresses.
EventWords wordsOf(const SessionEvent &event, const QList<ReceiverInfo> &receivers);

} // namespace labcast
