// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../result.h"

#include <span>

namespace labcast {

/// What a column of FOG's list of hosts holds.
enum class HostCell {
    Macs, ///< joined by "|", the primary one first
    Name,
    Description,
    Text,
    Image, ///< an imageID, 0 for none
    Number,
    Switch, ///< 0 or 1
    Time, ///< "2026-11-22 14:22:00" in the server's time zone
    Withheld, ///< a secret, or the server's own note: neither written nor read
};

/// One column of the file in which FOG exports and imports hosts.
struct HostColumn
{
    QLatin1StringView field; ///< FOG's name of it, which newer ones write into a first line
    QLatin1StringView column; ///< in the table `hosts`; empty for the MACs
    HostCell kind;
    int most = 0; ///< characters that a text may have
    QLatin1StringView unset {}; ///< stored for a new host when the file says nothing
};

/// In the order of FOG 1.5.10: the MACs, then the fields of its class Host without the id. Older ones have the
/// same order with fewer columns at the end.
std::span<const HostColumn> hostColumns();

/// The cell as it is to be stored. Errors: import-cell-long, import-cell-bad, and those of libraryrules.h; the
/// image must be looked up by the caller.
Result<QString> checkedCell(const HostColumn &column, const QString &text);

} // namespace labcast
