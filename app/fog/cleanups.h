// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup.h"
#include "savedrow.h"
#include "sqlconnection.h"

namespace labcast {

/// The whole rows that it touches, as they are now. Error: rows-changed when a clearing would hit others than it
/// counts.
Result<QList<SavedRow>> readTouched(SqlConnection &sql, const CleanUp &cleanUp);

/// Does all of it or nothing, and only if the rows that it touches are those of `seen`. Error: rows-changed.
Result<void> carryOut(SqlConnection &sql, const CleanUp &cleanUp, const QList<SavedRow> &seen);

/// Brings back the rows of `saved`, each compared before and afterwards; those that are as they were already,
/// since a clean-up or its undoing broke off, stay. Errors: undo-overwrites when a row is in the way that is not
/// what the clean-up has left, or a new session has a port that an old one would take again; undo-differs.
Result<void> restore(SqlConnection &sql, const CleanUp &cleanUp, const QList<SavedRow> &saved);

} // namespace labcast
