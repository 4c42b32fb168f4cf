// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../result.h"

namespace labcast {

/// What FOG's installer wrote down of this server, as far as we need it; its passwords are not read.
struct FogSettings
{
    QString database;
    QString databaseHost;
    QString imageRoot;

    bool operator==(const FogSettings &) const = default;
};

/// Reads /opt/fog/.fogsettings, lines of KEY='VALUE' for a shell, without one. Errors: fog-settings-missing,
/// fog-settings-bad, fog-database-elsewhere.
Result<FogSettings> fogSettingsFromText(const QByteArray &text);
Result<FogSettings> readFogSettings(const QString &path);

} // namespace labcast
