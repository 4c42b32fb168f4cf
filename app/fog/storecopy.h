// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../result.h"

namespace labcast {

/// Copies the embedded store's file as it is at one moment, also while it is worked with; there is no file `to`
/// yet. Errors: store-open-failed, file-not-written.
Result<void> copySqliteStore(const QString &from, const QString &to);

} // namespace labcast
