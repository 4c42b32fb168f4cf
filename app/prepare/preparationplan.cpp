// SPDX-License-Identifier: GPL-3.0-or-later
#include "preparationplan.h"

#include "../fog/grants.h"

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int goneAlready = 6; ///< of userdel, which may take the group with it, and groupdel
const QString serviceUser = u"labcast"_s;
const QString databaseAccount = u"labcast@localhost"_s;
const QString userMade = u"user labcast"_s;
const QString databaseUserMade = u"database user labcast@localhost"_s;

QByteArray sqlOf(const QStringList &statements)
{
    return (statements.join(u";\n"_s) + u";\n"_s).toUtf8();
}

PreparationStep groupStep(const QString &group)
{
    return {u"group "_s + group, u"make the group "_s + group, u"groupadd"_s, {u"--system"_s, group}, {}};
}

PreparationStep userStep()
{
    return {userMade, u"make the user labcast, who cannot log in"_s, u"useradd"_s,
        {u"--system"_s, u"--gid"_s, serviceUser, u"--home-dir"_s, u"/var/lib/labcast"_s, u"--no-create-home"_s,
            u"--shell"_s, u"/usr/sbin/nologin"_s, serviceUser},
        {}};
}

/// The kernel says who it is: there is no password that could be lost.
PreparationStep databaseUserStep()
{
    return {databaseUserMade,
        u"make the database user labcast@localhost, known by its system user, without a password"_s, u"mariadb"_s,
        {}, sqlOf({u"CREATE USER %1 IDENTIFIED VIA unix_socket"_s.arg(databaseAccount)})};
}

PreparationStep grantStep(const QString &database)
{
    return {{},
        u"let it read %1 tables of the database %2, and write where Labcast writes:\n    %3"_s
            .arg(namedTables().size())
            .arg(database, grantStatements(database, databaseAccount).join(u"\n    "_s)),
        u"mariadb"_s, {}, sqlOf(grantStatements(database, databaseAccount))};
}

} // namespace

QStringList serviceGroups()
{
    return {serviceUser, u"labcast-view"_s, u"labcast-deploy"_s, u"labcast-admin"_s};
}

Result<QList<PreparationStep>> planPreparation(
    const AccountFacts &facts, const QString &database, const QStringList &made)
{
    QList<PreparationStep> steps;
    for (const QString &group : serviceGroups()) {
        if (!facts.groups.contains(group))
            steps << groupStep(group);
    }
    if (!facts.hasUser)
        steps << userStep();
    if (facts.hasDatabaseUser && !made.contains(databaseUserMade))
        return failure("prepare-database-user-there"_L1, {{u"account"_s, databaseAccount}});
    if (!facts.hasDatabaseUser)
        steps << databaseUserStep();
    return steps << grantStep(database);
}

QList<PreparationStep> planUndo(const QStringList &made)
{
    QList<PreparationStep> steps;
    if (made.contains(databaseUserMade))
        steps << PreparationStep {databaseUserMade, u"drop the database user "_s + databaseAccount, u"mariadb"_s,
            {}, sqlOf({u"DROP USER IF EXISTS "_s + databaseAccount})};
    if (made.contains(userMade))
        steps << PreparationStep {
            userMade, u"remove the user labcast"_s, u"userdel"_s, {serviceUser}, {}, goneAlready};
    QStringList groups = serviceGroups();
    std::ranges::reverse(groups);
    for (const QString &group : groups) {
        if (made.contains(u"group "_s + group))
            steps << PreparationStep {
                u"group "_s + group, u"remove the group "_s + group, u"groupdel"_s, {group}, {}, goneAlready};
    }
    return steps;
}

} // namespace labcast
