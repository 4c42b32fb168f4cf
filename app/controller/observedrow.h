// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../fog/observation.h"
#include "../fog/storagenode.h"
#include "../session/fogmembers.h"
#include "../session/sessionplan.h"

namespace labcast {

// What a row of FOG's multicastSessions means for whoever watches or sends it.

/// States 0 to 3.
bool isActive(const ObservedSession &row);

/// It waits for somebody to send it, as far as its row tells.
bool isWaiting(const ObservedSession &row);

/// Of the computer that is furthest: FOG's msPercent.
int percentOf(const ObservedSession &row);

FogMembers membersOf(const ObservedSession &row);

/// The session of a row; what of `image` is sent, from `node`'s interface, at the row's portbase.
SessionPlan planOf(const ObservedSession &row, const StorageNode &node, const ImagePlan &image);

} // namespace labcast
