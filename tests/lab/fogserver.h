// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fog/storeaddress.h"
#include "mariadbserver.h"

#include <QProcess>
#include <QTemporaryDir>

class LabController;

namespace labcast {

class VirtualLab;

/// A FOG server around a controller that watches it: FOG's tables in a real MariaDB, FOG's logs, and a chain of
/// real udp-senders as FOG's daemon starts it (fog-facts c.6). Only the daemon itself is played. It has one
/// session, msID 1, of the image "lab" of the controller.
class FogServer
{
public:
    static constexpr quint16 portbase = 63100;

    /// All outlive it; `computers` are in its session.
    FogServer(MariaDbServer &server, const VirtualLab &lab, LabController &controller, int computers);
    ~FogServer();

    /// Makes the tables anew, those of a generation; the session's msLogPath is `image`.
    bool begin(const QString &image = QStringLiteral("lab"), const QString &generation = QStringLiteral("1.5.10"));
    /// The controller reaches the database through this port, a LineCutter's.
    void setLine(int port) { m_line = port; }
    /// Has the controller, or another one, watch it, or send in the place of its daemon.
    bool choose(StoreMode mode = StoreMode::Observer, LabController *controller = nullptr);

    /// What FOG's daemon does with a new session: the logs, msState, the chain.
    bool startDaemon(qint64 bitsPerSecond);
    bool endDaemon();
    bool isSending() const { return m_daemon.state() == QProcess::Running; }

    /// What FOG does when the computers have told that they are done: msState `state`, the name empty, no
    /// associations, the chain's log deleted.
    bool close(int state);

    bool sql(const QStringList &statements);
    /// Registers the lab's computer of that number, as "pc-NUMBER".
    bool addHost(int number);
    /// A line of the daemon in its log.
    bool say(const QByteArray &text, const QString &file = QStringLiteral("multicast.log"));

    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    QString logPath() const { return filePath(QStringLiteral("multicast.log.udpcast.1")); }

private:
    QString chain(qint64 bitsPerSecond) const;

    MariaDbServer &m_server;
    const VirtualLab &m_lab;
    LabController &m_controller;
    const int m_computers;
    int m_line = 0;
    QTemporaryDir m_folder;
    QProcess m_daemon;
};

} // namespace labcast
