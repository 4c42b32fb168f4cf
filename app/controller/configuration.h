// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../result.h"

#include <QStringList>

#include <chrono>

namespace labcast {

/// What is never deployed to, by whomever; all in lower case.
struct Protection
{
    QStringList hosts; ///< names
    QStringList macs; ///< with colons
    QStringList labs; ///< names; all their computers

    bool isEmpty() const { return hosts.isEmpty() && macs.isEmpty() && labs.isEmpty(); }
};

/// What the server's administrator has written down for the controller.
struct Configuration
{
    Protection protection; ///< section [protect]
    /// Section [manager], patience, in minutes: so long the computers of a session that is sent are waited for.
    std::chrono::minutes patience {30};
};

/// Where there is no such file nothing is written down. Errors, since then nobody knows what is protected:
/// config-unreadable, and config-bad with the line that is not understood.
Result<Configuration> readConfiguration(const QString &path);

} // namespace labcast
