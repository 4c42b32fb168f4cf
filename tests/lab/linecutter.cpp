// SPDX-License-Identifier: GPL-3.0-or-later
#include "linecutter.h"

#include <QRegularExpression>

#include <array>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace labcast {

namespace {

constexpr int glanceMs = 20;
constexpr qsizetype headerSize = 4;

// The commands that bring a statement, at once or to be carried out by the next command.
constexpr char query = 0x03;
constexpr char prepare = 0x16;

// The commands that have no answer.
constexpr char quit = 0x01;
constexpr char sendLongData = 0x18;
constexpr char closeStatement = 0x19;

sockaddr_in loopback(int port)
{
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(quint16(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

bool isAnswered(const QByteArray &packet)
{
    const char command = packet.size() > headerSize ? packet.at(headerSize) : '\0';
    return command != quit && command != sendLongData && command != closeStatement;
}

/// Takes the first whole packet out of `bytes`; empty when there is none yet.
QByteArray takePacket(QByteArray &bytes)
{
    if (bytes.size() < headerSize)
        return {};
    const auto byte = [&bytes](qsizetype i) { return qsizetype(quint8(bytes.at(i))); };
    const qsizetype size = headerSize + byte(0) + (byte(1) << 8) + (byte(2) << 16);
    if (bytes.size() < size)
        return {};
    const QByteArray packet = bytes.first(size);
    bytes.remove(0, size);
    return packet;
}

/// What a command brings, with # for each number; empty for another command.
QString statementOf(const QByteArray &packet)
{
    static const QRegularExpression number(QStringLiteral("[0-9]+"));
    const char command = packet.size() > headerSize ? packet.at(headerSize) : '\0';
    if (command != query && command != prepare)
        return {};
    return QString::fromUtf8(packet.sliced(headerSize + 1)).replace(number, QStringLiteral("#"));
}

/// What has arrived; empty when the other side has closed.
QByteArray readFrom(int socket)
{
    std::array<char, 65536> buffer;
    const ssize_t size = ::read(socket, buffer.data(), buffer.size());
    return size > 0 ? QByteArray(buffer.data(), size) : QByteArray();
}

bool writeTo(int socket, const QByteArray &bytes)
{
    return ::send(socket, bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL) == bytes.size();
}

} // namespace

LineCutter::LineCutter(int serverPort)
    : m_serverPort(serverPort)
    , m_listening(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (::bind(m_listening, generic, size) != 0 || ::listen(m_listening, 4) != 0
        || ::getsockname(m_listening, generic, &size) != 0)
        return;
    m_port = ntohs(address.sin_port);
    m_thread = std::thread(&LineCutter::work, this);
}

LineCutter::~LineCutter()
{
    m_isOver = true;
    if (m_thread.joinable())
        m_thread.join();
    ::close(m_listening);
}

void LineCutter::cutAt(int number, Moment moment)
{
    m_moment = moment;
    m_hasCut = false;
    m_isOnce = false;
    m_left = number;
}

void LineCutter::cutAt(const QString &statement, Moment moment)
{
    cutAt(0, moment);
    m_isOnce = true;
    const QMutexLocker locker(&m_guard);
    m_wanted = statement;
}

void LineCutter::listen()
{
    const QMutexLocker locker(&m_guard);
    m_statements.clear();
}

QStringList LineCutter::statements()
{
    const QMutexLocker locker(&m_guard);
    return m_statements;
}

/// Notes its statement; when it is the wanted one the line is cut where it is carried out.
void LineCutter::hear(const QByteArray &packet)
{
    const QString statement = statementOf(packet);
    if (statement.isEmpty())
        return;
    const QMutexLocker locker(&m_guard);
    if (!m_statements.contains(statement))
        m_statements << statement;
    if (statement != m_wanted)
        return;
    m_wanted.clear();
    m_left = packet.at(headerSize) == query ? 1 : 2;
}

void LineCutter::work()
{
    while (!m_isOver) {
        pollfd waiting {m_listening, POLLIN, 0};
        if (::poll(&waiting, 1, glanceMs) <= 0)
            continue;
        const int client = ::accept4(m_listening, nullptr, nullptr, SOCK_CLOEXEC);
        const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const sockaddr_in address = loopback(m_serverPort);
        const int yes = 1;
        for (const int socket : {client, server})
            ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
        if (::connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
            serve(client, server);
        ::close(client);
        ::close(server);
    }
}

/// Until one of them closes, or the line is cut.
void LineCutter::serve(int client, int server)
{
    m_isAnswerLost = false;
    QByteArray heard;
    while (!m_isOver) {
        std::array<pollfd, 2> ends {pollfd {client, POLLIN, 0}, pollfd {server, POLLIN, 0}};
        if (::poll(ends.data(), ends.size(), glanceMs) <= 0)
            continue;
        if (ends[1].revents != 0) {
            const QByteArray answer = readFrom(server);
            if (m_isAnswerLost)
                m_hasCut = true;
            if (m_isAnswerLost || answer.isEmpty() || !writeTo(client, answer))
                return;
        }
        if (ends[0].revents != 0) {
            const QByteArray said = readFrom(client);
            heard += said;
            if (said.isEmpty() || !passCommands(heard, server))
                return;
        }
    }
}

bool LineCutter::passCommands(QByteArray &heard, int server)
{
    for (QByteArray packet = takePacket(heard); !packet.isEmpty(); packet = takePacket(heard)) {
        hear(packet);
        const bool isCommand = packet.at(headerSize - 1) == 0 && isAnswered(packet);
        bool isCutHere = false;
        if (isCommand && m_left > 0 && --m_left == 0) {
            m_isAnswerLost = m_moment == Moment::Unanswered;
            m_hasCut = isCutHere = !m_isAnswerLost;
        }
        if (isCutHere || (m_hasCut && !m_isOnce) || !writeTo(server, packet))
            return false;
    }
    return true;
}

} // namespace labcast
