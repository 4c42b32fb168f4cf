// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace labcast {

/// Who is at the other end of a connected local socket, as the kernel knows it.
struct Peer
{
    quint32 user = 0; ///< id
    qint64 process = 0;
    std::vector<quint32> groups; ///< ids, the primary one among them

    /// For people: "anna (process 4242)".
    QString name() const;
    /// Whether it has this process's own user, or is root.
    bool isOwner() const;
    /// False also when there is no such group.
    bool isIn(const char *group) const;
};

/// Absent when the kernel does not tell.
std::optional<Peer> peerOf(qintptr socketDescriptor);

/// The name of this process's own user.
QString ownUser();

/// Only the user of what peerOf() told.
QString userOf(const QString &peer);

} // namespace labcast
