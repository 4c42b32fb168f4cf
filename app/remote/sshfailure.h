// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serveraddress.h"

namespace labcast {

/// What is known of an ssh that has ended.
struct SshEnd
{
    int exitCode = 0; ///< ssh's own is 255; every other is the far command's
    QByteArray errors; ///< its stderr, with -v: ssh's lines and those of the far end
    QByteArray shellText; ///< what came on stdout before the greeting of `labcastd attach`
    bool wasAttached = false;
};

/// Why there is no controller on the line, and what to try; the cause is what ssh or the far shell said.
Error sshFailure(const ServerAddress &server, const SshEnd &end);

/// The program ssh is not there, or cannot be started.
Error sshMissing(const QString &cause);

/// Nothing came for `seconds`.
Error sshSilent(const ServerAddress &server, int seconds, const QByteArray &shellText);

/// Whether the same attempt may succeed later without anybody doing anything about it here. What a person must
/// mend is not tried again and again: servers lock out those who do.
bool mayPass(const Error &reason);

} // namespace labcast
