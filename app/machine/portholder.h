// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

namespace labcast {

/// Who has bound a UDP port of this machine.
struct PortHolder
{
    quint16 port = 0;
    qint64 pid = 0; ///< 0: not visible; it takes CAP_SYS_PTRACE to see other users' sockets
    QString command {}; ///< its command line, of at most 200 characters
    bool operator==(const PortHolder &) const = default;
};

/// Those of `ports` that are bound for IPv4 or for both, with their holders. Reads /proc: belongs off the main
/// thread.
QList<PortHolder> holdersOf(const QSet<quint16> &ports);

/// The ports and the inodes of their sockets in the text of /proc/net/udp or udp6; what is no line of it is left
/// out.
QList<std::pair<quint16, quint64>> boundPorts(const QByteArray &text);

} // namespace labcast
