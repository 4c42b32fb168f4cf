// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../fog/store.h"
#include "configuration.h"

namespace labcast {

/// Belongs on the store's thread. Reads the configuration anew: what has been written down holds from then on.
/// Errors: host-protected with their names, those of readConfiguration(), the store's.
Result<void> checkUnprotected(Store &store, const QString &configuration, const QStringList &hosts);

} // namespace labcast
