// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host.h"
#include "image.h"
#include "storagenode.h"

#include <QList>

namespace labcast {

/// A computer that somebody wants to deploy to, as FOG's tables have it.
struct TaskHost
{
    HostId id {};
    QString name;
    QString address; ///< as FOG last saw it; often empty
    ImageId image {}; ///< that FOG gives it; 0: none
    QString imageName; ///< empty: none, or one that does not exist
    bool isPending = false; ///< waits for approval: FOG gives it no task
    QString openTask; ///< name or number of an imaging task that has not ended: FOG gives it no second one
    QStringList labs; ///< all that it belongs to
    QStringList macs {}; ///< lower case with colons
    bool hasClient = false; ///< FOG's client has reported from it: it restarts by itself when it has a task

    bool canBeTasked() const { return !isPending && openTask.isEmpty(); }
    bool operator==(const TaskHost &) const = default;
};

/// A multicast deployment that is to be: the rows that FOG's pages write for a group (fog-facts c.1 A), or,
/// without hosts, for a session that computers join by its name (c.1 C).
struct Tasking
{
    QString name; ///< msName and taskName
    Image image;
    StorageNode node; ///< the master node of the image's storage group
    quint16 basePort = 0;
    QList<HostId> hosts;
    int receivers = 0; ///< of a session without hosts: how many may join
    bool wakes = false; ///< they are sent a magic packet; FOG's pages show it
    QString createdBy;
};

} // namespace labcast
