// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memberprogress.h"

#include <QStringList>

namespace labcast {

// taskStates, as sessions use them too (fog-facts b)
inline constexpr int fogComplete = 4;
inline constexpr int fogCancelled = 5;

/// What FOG's tables say of the computers of a session.
struct FogMembers
{
    int count = 0;
    QStringList names {};
    QStringList done {}; ///< names of those whose task is complete: their disks are written
    int busy = 0; ///< that have checked in, and are not done
    int percent = 0; ///< mean of what those that are not done tell of the partition they receive now
    QList<FogMember> each {};
    bool operator==(const FogMembers &) const = default;
};

} // namespace labcast
