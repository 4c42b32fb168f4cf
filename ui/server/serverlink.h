// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remote/sshtransport.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace labcast {

/// Reaches a server through ssh, and again with growing pauses as long as that may help without anybody's doing.
class ServerLink : public QObject
{
    Q_OBJECT
public:
    explicit ServerLink(QObject *parent = nullptr);

    /// Tries at once; `attached`, or `failed` each time that it was in vain.
    void connectTo(const ServerAddress &server);
    /// The server of connectTo() was lost for that reason: tries again after a pause, or fails.
    void reconnect(const Error &reason);
    void stop();

    std::unique_ptr<QIODevice> take() { return std::move(m_transport); }

signals:
    /// Take the device with take().
    void attached();
    void failed(const labcast::Error &reason, bool isTryingAgain);

private:
    void attempt();
    void abandon();

    ServerAddress m_server;
    std::unique_ptr<SshTransport> m_transport; ///< until it is attached
    QTimer m_pause;
    int m_nextPause;
};

} // namespace labcast
