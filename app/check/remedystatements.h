// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"

namespace labcast {

/// The SQL statements with which those steps change FOG's tables, in their order; none for a step that changes no
/// row.
QStringList statementsOf(const QList<RemedyStep> &steps);

} // namespace labcast
