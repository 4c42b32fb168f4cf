// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sessionplan.h"

#include <QList>

namespace labcast {

/// What somebody types on a computer to receive one stream of a session by hand.
struct JoinCommand
{
    QString stream; ///< "d1p1.img"
    QString command; ///< one line for a shell; the disk in it, /dev/sdX, is to be replaced by the computer's own
    bool operator==(const JoinCommand &) const = default;
};

/// How udp-receiver is called to join the sender at `address`, as FOG's clients do (fog-facts h 6).
QString joinLine(quint16 portbase, const QString &address);

/// One line a stream, in their order: a computer that misses one may not join the next.
QList<JoinCommand> joinCommands(const SessionPlan &plan);

} // namespace labcast
