// SPDX-License-Identifier: GPL-3.0-or-later
#include "mariadberror.h"

#include <QSqlError>

#include <algorithm>
#include <array>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// The numbers of a server's (1000…) and its client library's (2000…) errors, and what they mean for us.
struct Meaning
{
    int code;
    QLatin1StringView id;
};

constexpr std::array meanings {
    Meaning {1044, "store-login-failed"_L1}, // this user, this database
    Meaning {1045, "store-login-failed"_L1},
    Meaning {1130, "store-login-failed"_L1}, // this computer
    Meaning {1251, "store-login-failed"_L1}, // a way to log in that the driver has not
    Meaning {1698, "store-login-failed"_L1}, // only as the system's user of that name
    Meaning {2059, "store-login-failed"_L1},
    Meaning {1049, "store-no-database"_L1},
    Meaning {1142, "store-not-allowed"_L1}, // a table
    Meaning {1143, "store-not-allowed"_L1}, // a column
    Meaning {1054, "store-upgrading"_L1}, // all that we name were there
    Meaning {1146, "store-upgrading"_L1},
    Meaning {1290, "store-read-only"_L1},
    Meaning {1792, "store-read-only"_L1},
    Meaning {1836, "store-read-only"_L1},
    Meaning {3, "store-disk-full"_L1}, // writing a table's file
    Meaning {28, "store-disk-full"_L1},
    Meaning {1021, "store-disk-full"_L1},
    Meaning {1026, "store-disk-full"_L1},
    Meaning {1114, "store-disk-full"_L1},
    Meaning {1366, "store-text-not-storable"_L1},
    Meaning {1406, "store-text-too-long"_L1},
    Meaning {1451, "store-reference-bad"_L1},
    Meaning {1452, "store-reference-bad"_L1},
    Meaning {1205, "store-busy"_L1},
    Meaning {1213, "store-busy"_L1},
    Meaning {1040, "store-lost"_L1}, // too many others
    Meaning {1053, "store-lost"_L1},
    Meaning {1158, "store-lost"_L1},
    Meaning {1159, "store-lost"_L1},
    Meaning {1160, "store-lost"_L1},
    Meaning {1161, "store-lost"_L1},
    Meaning {1203, "store-lost"_L1}, // too many of ours
    Meaning {1927, "store-lost"_L1},
    Meaning {2026, "store-tls-failed"_L1},
};

QLatin1StringView meaningOf(const QSqlError &error)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    const auto found = std::ranges::find(meanings, code, &Meaning::code);
    if (isNumber && found != meanings.end())
        return found->id;
    const bool isClients = code >= 2000 && code < 3000;
    return isClients || error.type() == QSqlError::ConnectionError ? "store-lost"_L1 : "store-failed"_L1;
}

} // namespace

Error mariaDbError(const QSqlError &error, const StoreAddress &address)
{
    const QString cause = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    const QJsonObject args {{u"server"_s, address.server()}, {u"user"_s, address.user},
        {u"database"_s, address.database}, {u"cause"_s, cause}};
    return {makeMessage(meaningOf(error), args), cause};
}

} // namespace labcast
