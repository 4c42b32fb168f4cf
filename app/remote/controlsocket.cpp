// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlsocket.h"

#include "../peer.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// Qt would look for a bare name in /tmp.
QString absolute(const QString &path)
{
    return path.isEmpty() ? path : QFileInfo(path).absoluteFilePath();
}

QString socketOfEnvironment()
{
    return absolute(qEnvironmentVariable("LABCAST_SOCKET"));
}

/// Who may use the socket: its group, or that of the folder through which we may not even look.
QString groupOf(const QString &path)
{
    QFileInfo info(path);
    while (info.group().isEmpty() && !info.isRoot())
        info.setFile(info.path());
    return info.group();
}

Error notAllowed(const QString &path)
{
    return {makeMessage(
                "socket-not-allowed"_L1, {{u"path"_s, path}, {u"user"_s, ownUser()}, {u"group"_s, groupOf(path)}}),
        {}};
}

} // namespace

QString defaultDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/labcast"_s;
}

QString userSocketPath(const QString &dataFolder)
{
    if (const QString set = socketOfEnvironment(); !set.isEmpty())
        return set;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    // After `su` it may still name another user's folder.
    const bool isOurs = !runtime.isEmpty() && QFileInfo(runtime).isDir() && QFileInfo(runtime).isWritable();
    return !isOurs ? QString(dataFolder + u"/control.sock"_s) : QString(runtime + u"/labcast/control.sock"_s);
}

QStringList controlSocketPaths(const QString &dataFolder, const QString &given)
{
    for (const QString &only : {absolute(given), socketOfEnvironment()}) {
        if (!only.isEmpty())
            return {only};
    }
    QStringList paths {
        u"/run/labcast/control.sock"_s, userSocketPath(dataFolder), dataFolder + u"/control.sock"_s};
    paths.removeDuplicates();
    return paths;
}

void ControlSocketFinder::find(const QStringList &paths)
{
    m_left = paths;
    m_refusal.reset();
    tryNext();
}

void ControlSocketFinder::tryNext()
{
    if (m_left.isEmpty()) {
        m_socket.reset();
        emit failed(m_refusal.value_or(Error {makeMessage("no-controller"_L1, {{u"path"_s, m_path}}), {}}));
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
        [this, socket](QLocalSocket::LocalSocketError error) {
            if (socket != m_socket.get())
                return;
            if (error == QLocalSocket::SocketAccessError && !m_refusal) // of the server's own, if of several
                m_refusal = notAllowed(m_path);
            tryNext();
        },
        Qt::QueuedConnection); // the socket must not be replaced under its own signal
    socket->connectToServer(m_path);
}

} // namespace labcast
