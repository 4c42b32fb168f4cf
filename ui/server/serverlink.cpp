// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverlink.h"

#include "app/remote/sshfailure.h"

#include <algorithm>

namespace labcast {

namespace {

constexpr int firstPauseMs = 1000;
constexpr int longestPauseMs = 30'000;

} // namespace

ServerLink::ServerLink(QObject *parent)
    : QObject(parent)
    , m_nextPause(firstPauseMs)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ServerLink::attempt);
}

void ServerLink::connectTo(const ServerAddress &server)
{
    stop();
    m_server = server;
    m_nextPause = firstPauseMs;
    attempt();
}

void ServerLink::reconnect(const Error &reason)
{
    const bool isTryingAgain = mayPass(reason);
    if (isTryingAgain) {
        m_pause.start(m_nextPause);
        m_nextPause = std::min(2 * m_nextPause, longestPauseMs);
    }
    emit failed(reason, isTryingAgain);
}

void ServerLink::stop()
{
    m_pause.stop();
    abandon();
}

void ServerLink::abandon()
{
    if (!m_transport)
        return;
    m_transport->disconnect(this);
    m_transport.release()->deleteLater(); // it may be on the call stack
}

void ServerLink::attempt()
{
    abandon();
    m_transport = std::make_unique<SshTransport>(m_server, SshAsking::Never);
    connect(m_transport.get(), &SshTransport::failed, this, [this](const Error &reason) {
        abandon();
        reconnect(reason);
    });
    connect(m_transport.get(), &SshTransport::attached, this, [this] {
        m_nextPause = firstPauseMs;
        emit attached();
    });
    m_transport->start();
}

} // namespace labcast
