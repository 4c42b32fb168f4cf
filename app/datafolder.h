// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <memory>

class QLockFile;

namespace labcast {

/// Makes the data folder of a controller where it is not there, and holds it: one process at a time. Errors:
/// data-folder-failed; `busy` when another has it, with its pid.
Result<std::unique_ptr<QLockFile>> holdDataFolder(const QString &folder, QLatin1StringView busy);

} // namespace labcast
