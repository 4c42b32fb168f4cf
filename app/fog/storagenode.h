// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../units.h"

#include <QString>

#include <optional>

namespace labcast {

/// As many multicast groups there are for the sessions of a node.
inline constexpr int mostSessions = 128;

/// One row of FOG's nfsGroupMembers: the server that holds images and sends them.
struct StorageNode
{
    qint64 id = 0;
    QString name;
    bool isMaster = false;
    bool isEnabled = false;
    qint64 groupId = 0;
    QString root; ///< image root, ngmRootPath
    QString address; ///< ngmHostname
    QString interface; ///< ngmInterface
    std::optional<Bandwidth> maxBitrate; ///< ngmMaxBitrate; absent: unlimited
    int maxSessions = 64; ///< at once, 1…mostSessions: FOG_MULTICAST_MAX_SESSIONS
    bool operator==(const StorageNode &) const = default;
};

/// The changes of `node set`; what is absent stays.
struct StorageNodeChange
{
    std::optional<qint64> node; ///< ngmID; absent: the master node
    bool makeMaster = false; ///< enabled, and the only master of its group
    std::optional<QString> root;
    std::optional<QString> interface;
    std::optional<QString> maxBitrate; ///< rate text; empty: unlimited
    std::optional<int> maxSessions;
    bool operator==(const StorageNodeChange &) const = default;
};

} // namespace labcast
