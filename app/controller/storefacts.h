// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../check/checkfacts.h"
#include "../fog/store.h"

namespace labcast {

// What checks look at in FOG's tables. Belongs on the store's thread.

Result<NodeFacts> readNodes(Store &store);

/// FOG's settings with these keys; one that is not there reads as empty, one that could not be read is an error.
Result<RowValues> readSettingValues(Store &store, const QStringList &keys);

/// The log of FOG's daemon, as FOG's settings name it.
Result<QString> readDaemonLogPath(Store &store);
/// The same, and that of FOG's supervisor of daemons.
Result<QStringList> readServerLogs(Store &store);

/// Those of multicastSettings().
Result<QList<SettingRow>> readSettings(Store &store);

} // namespace labcast
