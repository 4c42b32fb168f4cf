// SPDX-License-Identifier: GPL-3.0-or-later
#include "peer.h"

#include <algorithm>
#include <array>
#include <grp.h>
#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostGroups = 65536; // the kernel's own limit

/// Those beside the primary one, as they were when it connected.
std::vector<quint32> supplementaryGroups(int socket)
{
    std::vector<quint32> groups(64);
    for (;;) {
        auto size = socklen_t(groups.size() * sizeof groups[0]);
        if (::getsockopt(socket, SOL_SOCKET, SO_PEERGROUPS, groups.data(), &size) == 0) {
            groups.resize(size / sizeof groups[0]);
            return groups;
        }
        if (errno != ERANGE || groups.size() >= mostGroups)
            return {};
        groups.resize(groups.size() * 4);
    }
}

QString userName(uid_t user)
{
    std::array<char, 4096> buffer {};
    passwd entry {};
    passwd *found = nullptr;
    const bool isKnown = ::getpwuid_r(user, &entry, buffer.data(), buffer.size(), &found) == 0 && found;
    return isKnown ? QString::fromLocal8Bit(found->pw_name) : u"user %1"_s.arg(user);
}

} // namespace

QString Peer::name() const
{
    return u"%1 (process %2)"_s.arg(userName(user)).arg(process);
}

bool Peer::isOwner() const
{
    return user == 0 || user == ::geteuid();
}

bool Peer::isIn(const char *group) const
{
    std::array<char, 65536> buffer {}; // holds the names of all members
    struct group entry
    {
    };
    struct group *found = nullptr;
    if (::getgrnam_r(group, &entry, buffer.data(), buffer.size(), &found) != 0 || !found)
        return false;
    return std::ranges::find(groups, found->gr_gid) != groups.end();
}

std::optional<Peer> peerOf(qintptr socketDescriptor)
{
    ucred credentials {};
    socklen_t size = sizeof credentials;
    if (::getsockopt(int(socketDescriptor), SOL_SOCKET, SO_PEERCRED, &credentials, &size) != 0)
        return std::nullopt;
    Peer peer {credentials.uid, credentials.pid, supplementaryGroups(int(socketDescriptor))};
    peer.groups.push_back(credentials.gid);
    return peer;
}

QString ownUser()
{
    return userName(::geteuid());
}

QString userOf(const QString &peer)
{
    return peer.section(u" (process "_s, 0, 0);
}

} // namespace labcast
