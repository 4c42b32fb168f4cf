// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/rehearsal.h"
#include "app/remote/controllerlauncher.h"
#include "app/session/sessioninfo.h"
#include "server/serverlink.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace labcast {

class ControllerClient;

/// Keeps the client connected: finds this computer's controller or starts one, or reaches a server's through ssh;
/// comes back to it when it was gone, and goes to a rehearsal's controller and back.
class Console : public QObject
{
    Q_OBJECT
public:
    /// `client` outlives the console. An empty `socketPath` means wherever a controller is found.
    Console(ControllerClient &client, const QString &socketPath, QObject *parent = nullptr);

    /// Connects to the controller; on this computer it starts one when none answers.
    void connectToController();

    /// From now on the controller is that server's, or without one this computer's own.
    void useServer(const std::optional<ServerAddress> &server);
    const std::optional<ServerAddress> &server() const { return m_server; }

    /// Starts a virtual lab and deploys its sample image at once.
    void rehearse();
    void endRehearsal();
    bool isRehearsing() const { return m_rehearsal.isRunning(); }

signals:
    /// What an admin should know: why there is no rehearsal, or what is different in it.
    void noticed(labcast::Severity severity, const labcast::Message &notice, const QString &cause);
    void rehearsalChanged();
    void serverChanged();
    /// The controller cannot be reached, or no longer.
    void unreachable(const labcast::Error &reason, bool isTryingAgain);

private:
    void find(bool canLaunch);
    void lost(const Error &reason);
    void use(std::unique_ptr<QIODevice> device);
    bool isLocal() const { return !m_server && !m_rehearsal.isRunning(); }
    void enterRehearsal();
    void deploySample();

    ControllerClient &m_client;
    const QString m_socketPath;
    std::optional<ServerAddress> m_server;
    ServerLink m_link;
    ControlSocketFinder m_finder;
    ControlSocketFinder m_rehearsalFinder; ///< never finds anything but the rehearsal's controller
    ControllerLauncher m_launcher;
    QTimer m_retry;
    Rehearsal m_rehearsal;
    bool m_canLaunch = false; ///< whether a failed search starts a controller
};

} // namespace labcast
