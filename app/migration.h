// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QVariant>

#include <functional>

namespace labcast {

/// Runs one SQL statement; the first value of its first row, invalid where there is none.
using RunStatement = std::function<Result<QVariant>(const QString &statement)>;

/// Brings a SQLite file of ours up to date: runs :/sql/NNNN_`what`.sql for every step after its PRAGMA
/// user_version, each step in one transaction that also sets user_version. A file that is damaged, that has tables
/// but not `table`, or that a newer program wrote is left as it is. `path` only names the file in errors. Errors:
/// store-damaged, store-newer, or what `run` returned.
Result<void> migrate(const QString &what, const QString &table, const QString &path, const RunStatement &run);

/// The error of a SQLite statement by its (extended) result code: store-damaged where the file is, otherwise one of
/// `id`, which takes a cause.
Error sqliteError(const QString &code, const QString &cause, const QString &path, QLatin1StringView id);

} // namespace labcast
