// SPDX-License-Identifier: GPL-3.0-or-later
#include "peer.h"

#include <array>
#include <pwd.h>
#include <sys/socket.h>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

QString userName(uid_t id)
{
    std::array<char, 4096> buffer {};
    passwd entry {};
    passwd *found = nullptr;
    if (::getpwuid_r(id, &entry, buffer.data(), buffer.size(), &found) != 0 || !found)
        return u"user %1"_s.arg(id);
    return QString::fromLocal8Bit(found->pw_name);
}

} // namespace

QString peerOf(qintptr socketDescriptor)
{
    ucred peer {};
    socklen_t size = sizeof peer;
    if (::getsockopt(int(socketDescriptor), SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0)
        return {};
    return u"%1 (process %2)"_s.arg(userName(peer.uid)).arg(peer.pid);
}

QString userOf(const QString &peer)
{
    return peer.section(u" (process "_s, 0, 0);
}

} // namespace labcast
