// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace labcast {

/// What SELinux, where it is enforced, keeps udp-sender from.
struct SelinuxFacts
{
    bool isEnforcing = false;
    bool isLogHidden = false; ///< its audit log may not be read: it takes root, or CAP_DAC_READ_SEARCH
    QStringList denials {}; ///< the last ones of the audit log
};

/// Of this machine. Belongs off the main thread.
SelinuxFacts readSelinux();

/// The lines of an audit log that tell of a denial to udp-sender or to FOG's daemon.
QStringList denialsIn(const QByteArray &log);

} // namespace labcast
