// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/rehearsal.h"
#include "app/remote/controllerlauncher.h"
#include "app/session/sessioninfo.h"

#include <QObject>
#include <QTimer>

namespace labcast {

class ControllerClient;

/// Keeps the client connected: finds the controller or starts one, comes back to it when it was gone, and
/// goes to a rehearsal's controller and back.
class Console : public QObject
{
    Q_OBJECT
public:
    /// `client` outlives the console. An empty `socketPath` means wherever a controller is found.
    Console(ControllerClient &client, const QString &socketPath, QObject *parent = nullptr);

    /// Connects to the controller; starts one when none answers.
    void connectToController();

    /// Starts a virtual lab and deploys its sample image at once.
    void rehearse();
    void endRehearsal();
    bool isRehearsing() const { return m_rehearsal.isRunning(); }

signals:
    /// What an admin should know: why there is no controller or no rehearsal, or what is different in it.
    void noticed(labcast::Severity severity, const labcast::Message &notice, const QString &cause);
    void rehearsalChanged();

private:
    void find(bool canLaunch);
    void lost();
    void use(std::unique_ptr<QLocalSocket> socket);
    void enterRehearsal();
    void deploySample();

    ControllerClient &m_client;
    const QString m_socketPath;
    ControlSocketFinder m_finder;
    ControlSocketFinder m_rehearsalFinder; ///< never finds anything but the rehearsal's controller
    ControllerLauncher m_launcher;
    QTimer m_retry;
    Rehearsal m_rehearsal;
    bool m_canLaunch = false; ///< whether a failed search starts a controller
};

} // namespace labcast
