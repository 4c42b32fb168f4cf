// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../message.h"

#include <QList>

namespace labcast {

/// What an import does with one computer of its file.
enum class ImportAct {
    Add,
    Change,
    Same, ///< the library has it just so
    Fault, ///< left out: something about it is wrong
};

/// One computer of an import's file.
struct ImportRow
{
    int line = 0; ///< of the file, from 1
    QString name; ///< as the file has it
    ImportAct act = ImportAct::Add;
    Message fault; ///< why it is left out
    bool operator==(const ImportRow &) const = default;
};

/// How many computers of a file get which act.
struct ImportCounts
{
    int added = 0;
    int changed = 0;
    int same = 0;
    int faults = 0;
    bool operator==(const ImportCounts &) const = default;
};

/// What an import would do.
struct ImportPlan
{
    ImportCounts counts;
    QList<ImportRow> rows; ///< in the file's order; of the faulty ones the first 1 000
};

/// The most computers that one file can have.
constexpr int mostImported = 50'000;

} // namespace labcast
