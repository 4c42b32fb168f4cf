// SPDX-License-Identifier: GPL-3.0-or-later
#include "igmpwatch.h"

#include <QDateTime>
#include <QHostAddress>
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <cstring>
#include <netinet/igmp.h>
#include <netinet/in.h>
#include <netinet/ip.h>
#include <sys/socket.h>
#include <unistd.h>

namespace labcast {

namespace {

/// A packet as a raw socket hands it over, and the interface it came through; 0: not known.
struct Packet
{
    alignas(ip) std::array<char, 2048> bytes {};
    ssize_t size = 0;
    int interface = 0;
};

bool receive(int socket, Packet &packet)
{
    iovec part {packet.bytes.data(), packet.bytes.size()};
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(in_pktinfo))> control {};
    msghdr message {};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    packet.size = recvmsg(socket, &message, MSG_DONTWAIT);
    if (packet.size < 0)
        return false;
    packet.interface = 0;
    for (cmsghdr *each = CMSG_FIRSTHDR(&message); each; each = CMSG_NXTHDR(&message, each)) {
        if (each->cmsg_level == IPPROTO_IP && each->cmsg_type == IP_PKTINFO) {
            in_pktinfo info;
            std::memcpy(&info, CMSG_DATA(each), sizeof info);
            packet.interface = info.ipi_ifindex;
        }
    }
    return true;
}

/// RFC 3376, 4.1: all versions' queries have this type. The IP header before it has options.
bool isQuery(const Packet &packet)
{
    if (packet.size < ssize_t(sizeof(ip)))
        return false;
    ip header;
    std::memcpy(&header, packet.bytes.data(), sizeof header);
    const size_t start = header.ip_hl * 4U;
    return size_t(packet.size) >= start + IGMP_MINLEN && packet.bytes[start] == IGMP_MEMBERSHIP_QUERY;
}

QString senderOf(const Packet &packet)
{
    ip header;
    std::memcpy(&header, packet.bytes.data(), sizeof header);
    return QHostAddress(ntohl(header.ip_src.s_addr)).toString();
}

} // namespace

IgmpWatch::IgmpWatch(QObject *parent)
    : QObject(parent)
{
    open();
}

IgmpWatch::~IgmpWatch()
{
    if (m_socket >= 0)
        close(m_socket);
}

void IgmpWatch::open()
{
    m_socket = socket(AF_INET, SOCK_RAW | SOCK_CLOEXEC, IPPROTO_IGMP);
    const int yes = 1;
    if (m_socket < 0 || setsockopt(m_socket, IPPROTO_IP, IP_PKTINFO, &yes, sizeof yes) != 0) {
        m_facts.trouble = qt_error_string(errno);
        return;
    }
    m_facts.sinceMs = QDateTime::currentMSecsSinceEpoch();
    m_notifier = new QSocketNotifier(m_socket, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &IgmpWatch::read);
}

void IgmpWatch::read()
{
    // Not more at once than a switch would ever send: nobody keeps the controller busy with them.
    constexpr int most = 64;
    Packet packet;
    for (int i = 0; i < most && receive(m_socket, packet); ++i) {
        if (isQuery(packet))
            m_facts.last[packet.interface] = {QDateTime::currentMSecsSinceEpoch(), senderOf(packet)};
    }
}

} // namespace labcast
