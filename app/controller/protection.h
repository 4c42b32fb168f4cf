// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../fog/store.h"

namespace labcast {

/// What is never deployed to, by whomever: written down by the server's administrator in the controller's
/// configuration, section [protect].
struct Protection
{
    QStringList hosts; ///< names, without regard to case
    QStringList macs; ///< lower case, with colons
    QStringList labs; ///< names, without regard to case; all their computers

    bool isEmpty() const { return hosts.isEmpty() && macs.isEmpty() && labs.isEmpty(); }
};

/// Nothing is protected where there is no such file. Errors, since then nobody knows: config-unreadable, and
/// config-bad with the line that is not understood.
Result<Protection> readProtection(const QString &path);

/// Belongs on the store's thread. Reads the configuration anew: what has been written down holds from then on.
/// Errors: host-protected with their names, those of readProtection(), the store's.
Result<void> checkUnprotected(Store &store, const QString &configuration, const QStringList &hosts);

} // namespace labcast
