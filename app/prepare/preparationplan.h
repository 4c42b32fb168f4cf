// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../result.h"

#include <QByteArray>
#include <QStringList>

namespace labcast {

/// One act on the server: what it makes, as it is recorded ("group labcast-view"), and how. Empty: it only changes
/// what a step before has made.
struct PreparationStep
{
    QString makes;
    QString what; ///< for people
    QString program;
    QStringList arguments;
    QByteArray input;
    int goneCode = 0; ///< with this exit code it is as if done: what it takes back was gone already
};

/// How the server is before.
struct AccountFacts
{
    QStringList groups; ///< of ours that are there
    bool hasUser = false;
    bool hasDatabaseUser = false;
    QString log; ///< of FOG's daemon, where the service may not write into it yet; empty: nothing to do
};

/// Whether the service is to be let write into a log: one that FOG's settings name in FOG's own folder of logs,
/// and that is a file or is not there yet. What they name elsewhere could be anything.
bool isLogToOpen(const QString &path);

/// The service's own groups, its own first.
QStringList serviceGroups();

/// What is missing, in the order in which it is made; `made` is recorded of an earlier time. Error:
/// prepare-database-user-there, when somebody else made it.
Result<QList<PreparationStep>> planPreparation(
    const AccountFacts &facts, const QString &database, const QStringList &made);

/// Takes back what was recorded, the last first, and nothing else: what is no line of ours is passed over.
QList<PreparationStep> planUndo(const QStringList &made);

} // namespace labcast
