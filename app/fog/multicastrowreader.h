// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "multicastrows.h"
#include "sqlconnection.h"

namespace labcast {

/// As Store::multicastRows. Of each table no more than a few thousand rows; only reads.
Result<MulticastRows> readMulticastRows(SqlConnection &sql);

} // namespace labcast
