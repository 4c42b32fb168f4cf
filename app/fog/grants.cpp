// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants.h"

#include <array>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

struct Grant
{
    QLatin1StringView table;
    QLatin1StringView privileges;
};

/// The one list; the tests of the store run with it.
constexpr std::array grants {
    Grant {"globalSettings"_L1, "SELECT, INSERT, UPDATE, DELETE"_L1},
    Grant {"groupMembers"_L1, "SELECT, INSERT, DELETE"_L1},
    Grant {"groups"_L1, "SELECT, INSERT, UPDATE, DELETE"_L1},
    Grant {"hostMAC"_L1, "SELECT, INSERT, UPDATE, DELETE"_L1},
    Grant {"hosts"_L1, "SELECT, INSERT, UPDATE, DELETE"_L1},
    Grant {"imageGroupAssoc"_L1, "SELECT, INSERT, DELETE"_L1},
    Grant {"images"_L1, "SELECT, INSERT, UPDATE, DELETE"_L1},
    Grant {"multicastSessions"_L1, "SELECT, INSERT, UPDATE, DELETE"_L1},
    Grant {"multicastSessionsAssoc"_L1, "SELECT, INSERT, DELETE"_L1},
    Grant {"nfsGroupMembers"_L1, "SELECT, UPDATE"_L1},
    Grant {"nfsGroups"_L1, "SELECT"_L1},
    Grant {"schemaVersion"_L1, "SELECT"_L1},
    Grant {"taskLog"_L1, "SELECT, INSERT"_L1},
    Grant {"tasks"_L1, "SELECT, INSERT, UPDATE, DELETE"_L1},
};

} // namespace

QStringList namedTables()
{
    QStringList tables;
    for (const Grant &grant : grants)
        tables << grant.table;
    return tables;
}

QStringList grantStatements(const QString &database, const QString &account)
{
    QStringList statements;
    for (const Grant &grant : grants)
        statements << u"GRANT %1 ON `%2`.`%3` TO %4"_s.arg(grant.privileges, database, grant.table, account);
    return statements;
}

} // namespace labcast
