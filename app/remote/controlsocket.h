// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../result.h"

#include <QLocalSocket>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace labcast {

/// Where a controller keeps everything it owns unless told otherwise: $XDG_DATA_HOME/labcast.
QString defaultDataFolder();

/// Where a controller can be found: at `given`, or else at $LABCAST_SOCKET, and nowhere else; without both at the
/// server's own place first: /run/labcast/control.sock, $XDG_RUNTIME_DIR/labcast/control.sock, control.sock in
/// `dataFolder`.
QStringList controlSocketPaths(const QString &dataFolder, const QString &given = {});

/// Where a controller of this user's own listens: $LABCAST_SOCKET, or the first of controlSocketPaths that is not
/// the system's.
QString userSocketPath(const QString &dataFolder);

/// Connects to the first of some sockets that answers.
class ControlSocketFinder : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Tries `paths` in order; one of `found` and `failed` follows. A search that is under way is given up.
    void find(const QStringList &paths);

signals:
    /// Take the socket with take().
    void found();
    /// no-controller, naming the last path tried, or socket-not-allowed.
    void failed(const labcast::Error &reason);

public:
    std::unique_ptr<QLocalSocket> take() { return std::move(m_socket); }

private:
    void tryNext();

    QStringList m_left;
    QString m_path;
    std::optional<Error> m_refusal; ///< one answers, but not to us
    std::unique_ptr<QLocalSocket> m_socket;
};

} // namespace labcast
