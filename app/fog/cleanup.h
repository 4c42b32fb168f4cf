// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowchange.h"
#include "tableclearing.h"

#include <QList>

namespace labcast {

/// What is done with FOG's tables about multicast, so that it can be taken back row by row.
struct CleanUp
{
    QList<RowChange> changes {};
    QList<TableClearing> clearings {};

    bool isEmpty() const { return changes.isEmpty() && clearings.isEmpty(); }
};

} // namespace labcast
