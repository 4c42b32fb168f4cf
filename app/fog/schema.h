// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../result.h"

#include <QHash>

namespace labcast {

/// The generations of FOG's tables that we know.
enum class Generation {
    Fog158, ///< 1.5 without a place for the sender: up to 1.5.9
    Fog1510, ///< 1.5 with msSenderPID; the embedded store has this form too
    Fog16, ///< with msMaxwait
};

/// "FOG 1.5.8", "FOG 1.5.10", "FOG 1.6".
QString toText(Generation generation);

/// What a column takes.
struct ColumnForm
{
    bool takesNull = false;
    bool mustBeGiven = false; ///< NOT NULL, without a default

    bool operator==(const ColumnForm &) const = default;
};

/// The tables of a database and their columns, as the database itself tells them.
struct Schema
{
    QHash<QString, QHash<QString, ColumnForm>> tables;
    int version = 0; ///< schemaVersion.vValue; for people only, the counters of 1.5 and 1.6 diverged

    bool has(QLatin1StringView table, QLatin1StringView column) const;
    bool takesNull(QLatin1StringView table, QLatin1StringView column) const;
};

/// Which generation it is, told by columns alone (fog-facts j). Errors: store-not-fog, store-half-fog,
/// store-too-old.
Result<Generation> generationOf(const Schema &schema);

/// Whether rows can be written: nothing must be given that we know nothing of. Error: store-unknown-generation.
Result<void> checkWritable(const Schema &schema);

} // namespace labcast
