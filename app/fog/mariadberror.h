// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storeaddress.h"

class QSqlError;

namespace labcast {

/// What a MariaDB server or its driver says, as a sentence for the admin.
Error mariaDbError(const QSqlError &error, const StoreAddress &address);

} // namespace labcast
