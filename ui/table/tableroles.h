// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace labcast {

/// What the models of every table tell beside Qt's own roles.
enum TableRole {
    SortRole = Qt::UserRole, ///< what a column is sorted by: a number, a time or text
    IdRole, ///< what the row is, the same in every column and unlike every other row's
    ProgressRole, ///< 0…1, drawn as a bar before the text; invalid where nothing is known of it
    SeverityRole, ///< int of a Severity whose colour the text has; invalid: plain text
    MostRole, ///< of a header section: the longest text its cells can have, with room for an icon; empty: the
              ///< column takes what is left
};

} // namespace labcast
