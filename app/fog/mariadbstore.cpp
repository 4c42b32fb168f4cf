// SPDX-License-Identifier: GPL-3.0-or-later
#include "mariadbconnection.h"
#include "sqlstore.h"

#include <algorithm>
#include <array>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array troubles {"store-lost"_L1, "store-login-failed"_L1, "store-no-database"_L1,
    "store-not-allowed"_L1, "store-read-only"_L1, "store-disk-full"_L1, "store-busy"_L1, "store-tls-failed"_L1,
    "store-tls-missing"_L1, "store-driver-missing"_L1, "store-not-fog"_L1, "store-half-fog"_L1, "store-too-old"_L1,
    "store-unknown-generation"_L1, "store-upgrading"_L1};

} // namespace

std::unique_ptr<Store> makeMariaDbStore(const StoreAddress &address, const QString &password)
{
    return std::make_unique<SqlStore>(std::make_unique<MariaDbConnection>(address, password), address.mode);
}

bool isStoreTrouble(const Error &error)
{
    return std::ranges::find(troubles, error.message.id) != troubles.end();
}

} // namespace labcast
