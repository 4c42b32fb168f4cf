// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <functional>

namespace labcast {

/// Runs one SQL statement.
using RunStatement = std::function<Result<void>(const QString &statement)>;

/// Brings a SQLite file of ours up to date: runs :/sql/NNNN_`what`.sql for every step after `step` (its
/// PRAGMA user_version), each step in one transaction that also sets user_version. `path` only names the file
/// in errors. Errors: store-newer when the file is from a newer program, or what `run` returned.
Result<void> migrate(const QString &what, int step, const QString &path, const RunStatement &run);

} // namespace labcast
