// SPDX-License-Identifier: GPL-3.0-or-later
#include "preparationplan.h"

#include "../fog/fogsettings.h"
#include "../fog/grants.h"

#include <QFileInfo>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int notFound = 1; ///< of find
constexpr int goneAlready = 6; ///< of userdel, which may take the group with it, and groupdel
const QString serviceUser = u"labcast"_s;
const QString databaseAccount = u"labcast@localhost"_s;
const QString userMade = u"user labcast"_s;
const QString logMade = u"log "_s;
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

/// FOG's log page goes on telling what happens where Labcast sends in the place of FOG's daemon.
QList<PreparationStep> logSteps(const QString &path)
{
    return {{{}, u"make FOG's log %1 where it is missing"_s.arg(path), u"touch"_s, {path}, {}},
        {logMade + path, u"let the service write into it: give it the group labcast"_s, u"chgrp"_s,
            {u"--no-dereference"_s, serviceUser, path}, {}},
        {{}, u"let that group write there"_s, u"chmod"_s, {u"g+w"_s, path}, {}}};
}

/// Whatever the record says: it takes its group from a file only that has it.
PreparationStep undoLogStep(const QString &made)
{
    const QString path = made.sliced(logMade.size());
    return {made, u"take the group labcast from FOG's log "_s + path, u"find"_s,
        {path, u"-maxdepth"_s, u"0"_s, u"-type"_s, u"f"_s, u"-group"_s, serviceUser, u"-exec"_s, u"chmod"_s,
            u"g-w"_s, u"{}"_s, u";"_s, u"-exec"_s, u"chgrp"_s, u"root"_s, u"{}"_s, u";"_s},
        {}, notFound};
}

} // namespace

bool isLogToOpen(const QString &path)
{
    const QFileInfo log(path);
    const QFileInfo folder(log.path());
    if (!folder.isDir() || folder.canonicalFilePath() != QFileInfo(fogLogFolder()).canonicalFilePath())
        return false;
    const bool isOpen = log.group() == serviceUser && log.permission(QFileDevice::WriteGroup);
    return !log.isSymLink() && (!log.exists() || log.isFile()) && !isOpen;
}

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
    steps << grantStep(database);
    return facts.log.isEmpty() ? steps : steps + logSteps(facts.log);
}

QList<PreparationStep> planUndo(const QStringList &made)
{
    QList<PreparationStep> steps;
    for (const QString &each : made) {
        if (each.startsWith(logMade + u'/'))
            steps << undoLogStep(each);
    }
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
