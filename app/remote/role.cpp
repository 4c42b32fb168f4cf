// SPDX-License-Identifier: GPL-3.0-or-later
#include "role.h"

#include "../peer.h"

#include <algorithm>
#include <array>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array roleWords {"none"_L1, "view"_L1, "deploy"_L1, "admin"_L1};

} // namespace

Role roleOf(const Peer &peer)
{
    if (peer.isOwner() || peer.isIn("labcast-admin"))
        return Role::Admin;
    if (peer.isIn("labcast-deploy"))
        return Role::Deploy;
    return peer.isIn("labcast-view") ? Role::View : Role::None;
}

QString toWord(Role role)
{
    return roleWords.at(size_t(role));
}

Role roleFromWord(const QString &word)
{
    const auto found = std::ranges::find(roleWords, word);
    return found == roleWords.end() ? Role::None : Role(found - roleWords.begin());
}

} // namespace labcast
