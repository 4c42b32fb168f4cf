// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controlsocket.h"

#include <QElapsedTimer>
#include <QTimer>

namespace labcast {

/// Where labcastd is: beside this program, else in PATH. An empty string when it is nowhere.
QString controllerProgram();

/// Starts a controller for this user, detached: it outlives us, and so do its sessions. Connects to it.
class ControllerLauncher : public QObject
{
    Q_OBJECT
public:
    explicit ControllerLauncher(QObject *parent = nullptr);

    /// Starts `labcastd --socket socketPath`; one of `launched` and `failed` follows.
    void launch(const QString &socketPath);

    std::unique_ptr<QLocalSocket> take() { return m_finder.take(); }

signals:
    /// The controller answers: take() its socket.
    void launched();
    /// controller-missing, controller-start-failed or controller-silent.
    void failed(const labcast::Error &reason);

private:
    void retry();

    QString m_socketPath;
    ControlSocketFinder m_finder;
    QTimer m_retry;
    QElapsedTimer m_waited;
};

} // namespace labcast
