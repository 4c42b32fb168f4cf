// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace labcast {

/// A mounted file system, as /proc/self/mountinfo tells it.
struct Mount
{
    QString point; ///< "/images"
    QString fileSystem; ///< "ext4", "nfs4"
    QString source; ///< "/dev/sdb1", "nas:/volume1/images"
    bool operator==(const Mount &) const = default;

    /// Its files are another machine's.
    bool isRemote() const;
};

/// The one that holds `path`, which is absolute and clean, by the text of /proc/self/mountinfo (proc(5)).
std::optional<Mount> mountOf(const QString &path, const QByteArray &mountinfo);

/// The same on this machine, without touching the path: a dead server would not answer.
std::optional<Mount> namedMount(const QString &path);

/// The same for where links lead. May hang.
std::optional<Mount> mountOf(const QString &path);

} // namespace labcast
