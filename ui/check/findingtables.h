// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/finding.h"
#include "ui/table/rowmodel.h"

namespace labcast {

// The three tables about findings; each is owned by `parent`.

/// Result, what was found.
RowModel<Finding> *makeFindingModel(QObject *parent);
/// Where a value stands, the value.
RowModel<Evidence> *makeEvidenceModel(QObject *parent);
/// What a remedy changes: what, now, afterwards.
RowModel<RemedyStep> *makeStepModel(QObject *parent);

} // namespace labcast
