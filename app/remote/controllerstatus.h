// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../fog/storagenode.h"
#include "../fog/storestatus.h"
#include "../message.h"
#include "role.h"

namespace labcast {

/// What a controller says of itself.
struct ControllerStatus
{
    QString version;
    qint64 pid = 0;
    QString dataFolder;
    bool isRehearsal = false;
    int running = 0; ///< sessions that are not finished
    Role role = Role::Admin; ///< of the client that asked
    StorageNode node;
    Message recordTrouble {}; ///< why sessions cannot be recorded now; empty: they are
    StoreStatus store {};
};

} // namespace labcast
