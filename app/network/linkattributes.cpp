// SPDX-License-Identifier: GPL-3.0-or-later
#include "linkattributes.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cstring>
#include <linux/ethtool.h>
#include <linux/rtnetlink.h>
#include <linux/sockios.h>
#include <net/if.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// A descriptor that closes itself.
class Socket
{
public:
    Socket(int domain, int type, int protocol)
        : m_descriptor(::socket(domain, type | SOCK_CLOEXEC, protocol))
    {
    }
    ~Socket()
    {
        if (isOpen())
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(Socket)

    bool isOpen() const { return m_descriptor >= 0; }
    int descriptor() const { return m_descriptor; }

private:
    const int m_descriptor;
};

/// Calls `use(type, value)` for every attribute in `bytes`; what does not fit into them is not looked at.
void eachAttribute(QByteArrayView bytes, auto use)
{
    while (bytes.size() >= qsizetype(sizeof(rtattr))) {
        rtattr header {};
        std::memcpy(&header, bytes.data(), sizeof header);
        if (header.rta_len < sizeof header || header.rta_len > bytes.size())
            return;
        use(header.rta_type & NLA_TYPE_MASK, bytes.sliced(sizeof header, header.rta_len - sizeof header));
        bytes = bytes.sliced(std::min<qsizetype>(bytes.size(), RTA_ALIGN(header.rta_len)));
    }
}

QStringList alternativeNamesOf(QByteArrayView attributes)
{
    QStringList names;
    eachAttribute(attributes, [&names](int type, QByteArrayView value) {
        if (type != IFLA_PROP_LIST)
            return;
        eachAttribute(value, [&names](int property, QByteArrayView name) {
            if (property == IFLA_ALT_IFNAME)
                names << QString::fromUtf8(name.first(qsizetype(qstrnlen(name.data(), size_t(name.size())))));
        });
    });
    return names;
}

bool askForLinks(const Socket &socket)
{
    struct
    {
        nlmsghdr header;
        ifinfomsg link;
    } request {};
    request.header.nlmsg_len = sizeof request;
    request.header.nlmsg_type = RTM_GETLINK;
    request.header.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    request.link.ifi_family = AF_UNSPEC;
    return ::send(socket.descriptor(), &request, sizeof request, 0) == sizeof request;
}

/// Takes the links out of one datagram; false after the last one.
bool takeLinks(QByteArrayView bytes, QHash<int, QStringList> &names)
{
    while (bytes.size() >= qsizetype(sizeof(nlmsghdr))) {
        nlmsghdr header {};
        std::memcpy(&header, bytes.data(), sizeof header);
        if (header.nlmsg_type != RTM_NEWLINK || header.nlmsg_len > bytes.size()
            || header.nlmsg_len < NLMSG_LENGTH(sizeof(ifinfomsg)))
            return false;
        ifinfomsg link {};
        std::memcpy(&link, bytes.data() + NLMSG_HDRLEN, sizeof link);
        constexpr qsizetype begin = NLMSG_SPACE(sizeof(ifinfomsg));
        if (header.nlmsg_len > begin) {
            const QStringList found = alternativeNamesOf(bytes.sliced(begin, header.nlmsg_len - begin));
            if (!found.isEmpty())
                names.insert(link.ifi_index, found);
        }
        bytes = bytes.sliced(std::min<qsizetype>(bytes.size(), NLMSG_ALIGN(header.nlmsg_len)));
    }
    return true;
}

Duplex duplexOf(quint8 value)
{
    if (value == DUPLEX_FULL)
        return Duplex::Full;
    return value == DUPLEX_HALF ? Duplex::Half : Duplex::Unknown;
}

constexpr std::array duplexWords {"unknown"_L1, "half"_L1, "full"_L1};

} // namespace

QString toWord(Duplex duplex)
{
    return duplexWords.at(size_t(duplex));
}

Duplex duplexFromWord(const QString &word)
{
    const auto found = std::ranges::find(duplexWords, word);
    return found == duplexWords.end() ? Duplex::Unknown : Duplex(found - duplexWords.begin());
}

LinkMode linkMode(const QString &interface)
{
    const Socket socket(AF_INET, SOCK_DGRAM, 0);
    const QByteArray name = interface.toUtf8();
    // The old request: every driver answers it, and speeds beyond its 32 bits of Mbit/s there are not.
    ethtool_cmd command {};
    command.cmd = ETHTOOL_GSET;
    ifreq request {};
    if (!socket.isOpen() || name.size() >= IFNAMSIZ)
        return {};
    std::memcpy(request.ifr_name, name.constData(), size_t(name.size()));
    request.ifr_data = reinterpret_cast<char *>(&command);
    if (::ioctl(socket.descriptor(), SIOCETHTOOL, &request) != 0)
        return {};
    const quint32 megabits = ethtool_cmd_speed(&command);
    LinkMode mode {.duplex = duplexOf(command.duplex)};
    if (megabits != 0 && megabits != quint32(SPEED_UNKNOWN) && megabits != 0xffff)
        mode.speed = Bandwidth {qint64(megabits) * 1'000'000};
    return mode;
}

QHash<int, QStringList> alternativeNames()
{
    QHash<int, QStringList> names;
    const Socket socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE);
    if (!socket.isOpen() || !askForLinks(socket))
        return names;
    std::array<char, 64 * 1024> buffer; // the kernel never sends more at once
    for (;;) {
        const auto size = ::recv(socket.descriptor(), buffer.data(), buffer.size(), 0);
        if (size <= 0 || !takeLinks(QByteArrayView(buffer.data(), size), names))
            return names;
    }
}

QHash<QString, qint64> sentBytes()
{
    QHash<QString, qint64> sent;
    QFile file(u"/proc/net/dev"_s);
    if (!file.open(QIODevice::ReadOnly))
        return sent;
    for (const QString &line : QString::fromLatin1(file.readAll()).split(u'\n')) {
        const qsizetype colon = line.indexOf(u':');
        // Receive has eight columns; the ninth is the bytes transmitted.
        const QStringList fields = line.mid(colon + 1).simplified().split(u' ');
        if (colon > 0 && fields.size() >= 16)
            sent.insert(line.left(colon).trimmed(), fields.at(8).toLongLong());
    }
    return sent;
}

} // namespace labcast
