// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlsocket.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace labcast {

using namespace Qt::StringLiterals;

QString defaultDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/labcast"_s;
}

QString userSocketPath(const QString &dataFolder)
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    // After `su` it may still name another user's folder.
    const bool isOurs = !runtime.isEmpty() && QFileInfo(runtime).isDir() && QFileInfo(runtime).isWritable();
    return !isOurs ? QString(dataFolder + u"/control.sock"_s) : QString(runtime + u"/labcast/control.sock"_s);
}

QStringList controlSocketPaths(const QString &dataFolder)
{
    QStringList paths {
        u"/run/labcast/control.sock"_s, userSocketPath(dataFolder), dataFolder + u"/control.sock"_s};
    paths.removeDuplicates();
    return paths;
}

void ControlSocketFinder::find(const QStringList &paths)
{
    m_left = paths;
    tryNext();
}

void ControlSocketFinder::tryNext()
{
    if (m_left.isEmpty()) {
        m_socket.reset();
        emit failed(Error {makeMessage("no-controller"_L1, {{u"path"_s, m_path}}), {}});
        return;
    }
    m_path = m_left.takeFirst();
    m_socket = std::make_unique<QLocalSocket>();
    QLocalSocket *socket = m_socket.get();
    connect(socket, &QLocalSocket::connected, this, [this, socket] {
        socket->disconnect(this);
        emit found();
    });
    connect(
        socket, &QLocalSocket::errorOccurred, this,
        [this, socket] {
            if (socket == m_socket.get())
                tryNext();
        },
        Qt::QueuedConnection); // the socket must not be replaced under its own signal
    socket->connectToServer(m_path);
}

} // namespace labcast
