// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace labcast {

struct Peer;

/// What a client may ask for; each may what the one before may.
enum class Role {
    None, ///< it may connect, and is told why nothing else
    View, ///< may look
    Deploy, ///< may start and end sessions
    Admin, ///< may change the library and the node
};

/// Root and the controller's own user are admins; others by their groups: labcast-view, labcast-deploy,
/// labcast-admin, of which the strongest counts.
Role roleOf(const Peer &peer);

/// On the wire: "none", "view", "deploy", "admin"; an unknown word reads as None.
QString toWord(Role role);
Role roleFromWord(const QString &word);

} // namespace labcast
