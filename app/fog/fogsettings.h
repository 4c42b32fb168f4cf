// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storeaddress.h"

namespace labcast {

/// What FOG's installer wrote down of this server, as far as we need it; its passwords are not read.
struct FogSettings
{
    QString database;
    QString databaseHost;
    QString imageRoot; ///< of the storage node that the installer made

    bool operator==(const FogSettings &) const = default;
};

/// Where FOG's installer puts its .fogsettings.
QString fogSettingsPath();

/// Reads .fogsettings, lines of KEY='VALUE' for a shell, without one; what it lacks is taken from the
/// text of FOG's config.class.php, without running it. Errors: fog-settings-missing, fog-settings-bad,
/// fog-database-elsewhere.
Result<FogSettings> fogSettingsFromText(const QByteArray &text, const QByteArray &config = {});
/// `configs`: where a config.class.php may be; the first that is there counts. One of the files is enough.
Result<FogSettings> readFogSettings(const QString &path, const QStringList &configs = {});

/// Where FOG's daemons keep their logs, if its settings do not name another folder.
QString fogLogFolder();

/// A log of FOG's daemons in a folder, as FOG's settings name both; `usual` without a name.
QString serverLogPath(const QString &folder, const QString &name, const QString &usual);

/// One value of the text of .fogsettings; empty when there is none.
QString fogSetting(const QByteArray &text, const QString &key);

/// FOG's database as that tells, reached as Labcast's own database user is (grants.h): through the socket, without
/// a password, as an observer.
StoreAddress storeOf(const FogSettings &settings);

/// The roots at which the service's user must be able to read: `installed`, and those of FOG's storage nodes that
/// are folders of this machine; the others are on other machines.
QStringList imageRootsHere(const QString &installed, const QStringList &ofNodes);

/// Where FOG's installers put config.class.php; `settings` may name another web root.
QStringList fogConfigPaths(const QByteArray &settings);

/// The value that the text of a PHP file gives a constant by define("NAME", "value"); empty when there is none.
/// What stands in a comment does not count.
QString phpConstant(const QByteArray &text, const QString &name);

} // namespace labcast
