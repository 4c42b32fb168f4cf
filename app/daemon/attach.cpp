// SPDX-License-Identifier: GPL-3.0-or-later
#include "attach.h"

#include "../remote/controlsocket.h"
#include "../remote/sshwords.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <array>
#include <cerrno>
#include <climits>
#include <csignal>
#include <poll.h>
#include <unistd.h>

namespace labcast {

namespace {

/// One direction. What it has read and not yet written is all that it holds; so much a descriptor that is ready
/// takes without blocking.
class Flow
{
public:
    Flow(int from, int to)
        : m_from(from)
        , m_to(to)
    {
    }

    pollfd awaited() const { return isHolding() ? pollfd {m_to, POLLOUT, 0} : pollfd {m_from, POLLIN, 0}; }

    /// What awaited() has waited for; false at the end of either side.
    bool step() { return isHolding() ? write() : read(); }

private:
    bool isHolding() const { return m_begin < m_end; }

    bool read()
    {
        const ssize_t count = ::read(m_from, m_held.data(), m_held.size());
        m_begin = 0;
        m_end = count > 0 ? size_t(count) : 0;
        return count > 0 || (count < 0 && isTransient());
    }

    bool write()
    {
        const ssize_t count = ::write(m_to, m_held.data() + m_begin, m_end - m_begin);
        m_begin += count > 0 ? size_t(count) : 0;
        return count >= 0 || isTransient();
    }

    static bool isTransient() { return errno == EAGAIN || errno == EINTR; }

    int m_from;
    int m_to;
    std::array<char, PIPE_BUF> m_held {};
    size_t m_begin = 0;
    size_t m_end = 0;
};

void bridge(int socket)
{
    Flow in(STDIN_FILENO, socket);
    Flow out(socket, STDOUT_FILENO);
    for (bool isOpen = true; isOpen;) {
        std::array waits {in.awaited(), out.awaited()};
        if (::poll(waits.data(), waits.size(), -1) < 0)
            continue; // a signal
        isOpen = (!waits[0].revents || in.step()) && (!waits[1].revents || out.step());
    }
}

bool greet()
{
    const QByteArray text = '\n' + QByteArray(attachGreeting); // a shell may have left its line unfinished
    return ::write(STDOUT_FILENO, text.constData(), size_t(text.size())) == text.size();
}

void sayWhyNot(const Error &error)
{
    const QByteArray line
        = attachRefusal + QJsonDocument(toJson(error.message)).toJson(QJsonDocument::Compact) + '\n';
    [[maybe_unused]] const ssize_t count = ::write(STDERR_FILENO, line.constData(), size_t(line.size()));
}

} // namespace

int attach(const QStringList &paths)
{
    std::signal(SIGPIPE, SIG_IGN); // write() tells
    ControlSocketFinder finder;
    QObject::connect(&finder, &ControlSocketFinder::found, qApp, [&finder] {
        const auto socket = finder.take();
        if (greet())
            bridge(int(socket->socketDescriptor()));
        QCoreApplication::exit(0);
    });
    QObject::connect(&finder, &ControlSocketFinder::failed, qApp, [](const Error &error) {
        sayWhyNot(error);
        QCoreApplication::exit(1);
    });
    QMetaObject::invokeMethod(
        &finder, [&finder, paths] { finder.find(paths); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace labcast
