// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace labcast {

/// Whether this machine gives a directory to others by NFS.
enum class Exported {
    Unknown, ///< there is no list of exports that could be read
    No,
    Yes,
};

/// By the text of /var/lib/nfs/etab or /etc/exports (exports(5)): the directory itself or one above it is in it.
Exported exportedBy(const QByteArray &exports, const QString &path);

/// By this machine's lists: what the NFS server gives now, else what it is to give.
Exported exportedHere(const QString &path);

} // namespace labcast
