// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image.h"

#include <QString>

namespace labcast {

/// taskStates as sessions use them (fog-facts b). There is no row 0; FOG uses it for "new".
enum class FogState { New = 0, Queued = 1, CheckedIn = 2, InProgress = 3, Complete = 4, Cancelled = 5 };

/// One row of FOG's multicastSessions, as far as we write it.
struct SessionRow
{
    qint64 id = 0; ///< msID
    QString name; ///< msName; FOG empties it when the session ends
    quint16 basePort = 0;
    Image image; ///< msImage, msLogPath and msIsDD come from it
    int clients = 0; ///< msClients; FOG writes -2 for a session that computers join by its name
    int sessClients = 0; ///< expected receivers
    QString interface;
    FogState state = FogState::New;
    qint64 groupId = 0;
};

} // namespace labcast
