// SPDX-License-Identifier: GPL-3.0-or-later
#include "pinger.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QScopeGuard>

#include <algorithm>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/ip_icmp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace labcast {

namespace {

constexpr qsizetype mostAsked = 1024;

/// The kernel fills in the number and the checksum of such a socket.
void ask(int socket, const QString &address, quint16 sequence)
{
    const QHostAddress host(address);
    sockaddr_in to {};
    to.sin_family = AF_INET;
    to.sin_addr.s_addr = htonl(host.toIPv4Address());
    icmphdr echo {};
    echo.type = ICMP_ECHO;
    echo.un.echo.sequence = htons(sequence);
    // One that cannot be sent is not answered.
    ::sendto(socket, &echo, sizeof echo, MSG_DONTWAIT, reinterpret_cast<const sockaddr *>(&to), sizeof to);
}

/// The address of an answer that is there; empty when there is none.
QString readAnswer(int socket)
{
    icmphdr echo {};
    sockaddr_in from {};
    socklen_t size = sizeof from;
    const auto length
        = ::recvfrom(socket, &echo, sizeof echo, MSG_DONTWAIT, reinterpret_cast<sockaddr *>(&from), &size);
    const bool isAnswer = length >= ssize_t(sizeof echo) && echo.type == ICMP_ECHOREPLY;
    return isAnswer ? QHostAddress(ntohl(from.sin_addr.s_addr)).toString() : QString();
}

} // namespace

std::optional<QSet<QString>> answeringAddresses(const QStringList &addresses, std::chrono::milliseconds patience)
{
    const int socket = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, IPPROTO_ICMP);
    if (socket < 0)
        return std::nullopt;
    const auto closing = qScopeGuard([socket] { ::close(socket); });
    QSet<QString> asked;
    for (const QString &address : addresses.first(std::min(addresses.size(), mostAsked))) {
        ask(socket, address, quint16(asked.size()));
        asked.insert(address);
    }
    QSet<QString> answered;
    QElapsedTimer clock;
    clock.start();
    for (auto left = patience.count(); left > 0 && answered.size() < asked.size();
         left = patience.count() - clock.elapsed()) {
        pollfd ready {socket, POLLIN, 0};
        if (::poll(&ready, 1, int(left)) <= 0)
            continue;
        if (const QString address = readAnswer(socket); asked.contains(address))
            answered.insert(address);
    }
    return answered;
}

} // namespace labcast
