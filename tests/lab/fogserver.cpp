// SPDX-License-Identifier: GPL-3.0-or-later
#include "fogserver.h"

#include "app/rehearsal/virtuallab.h"
#include "labcontroller.h"
#include "mariadbtables.h"

#include <QFileInfo>

#include <csignal>

#include <unistd.h>

namespace labcast {

using namespace Qt::StringLiterals;

FogServer::FogServer(MariaDbServer &server, const VirtualLab &lab, LabController &controller, int computers)
    : m_server(server)
    , m_lab(lab)
    , m_controller(controller)
    , m_computers(computers)
{
}

FogServer::~FogServer()
{
    endDaemon();
}

bool FogServer::sql(const QStringList &statements)
{
    return m_server.run(statements, u"fog"_s).isEmpty();
}

bool FogServer::begin(const QString &image, const QString &generation)
{
    if (!m_server.load(u"fog"_s, filesOf(generation)) || !m_server.run(fogUser()).isEmpty())
        return false;
    const QString root = QFileInfo(m_controller.imageFolder()).path();
    QStringList rows {
        u"UPDATE nfsGroupMembers SET ngmRootPath = '%1', ngmInterface = '%2', ngmHostname = '%3'"_s.arg(
            root, m_lab.senderInterface(), m_lab.senderAddress()),
        u"INSERT INTO globalSettings (settingKey, settingDesc, settingValue, settingCategory) VALUES"
        " ('SERVICE_LOG_PATH', '', '%1/', ''), ('MULTICASTLOGFILENAME', '', 'multicast.log', ''),"
        " ('MULTICASTGLOBALENABLED', '', '1', ''), ('MULTICASTSLEEPTIME', '', '10', ''),"
        " ('FOG_MULTICAST_ADDRESS', '', '0', ''), ('FOG_MULTICAST_PORT_OVERRIDE', '', '0', ''),"
        " ('FOG_MULTICAST_DUPLEX', '', '--full-duplex', ''), ('FOG_MULTICAST_RENDEZVOUS', '', '', ''),"
        " ('FOG_UDPCAST_INTERFACE', '', '%2', '')"_s.arg(m_folder.path(), m_lab.senderInterface()),
        u"INSERT INTO images (imageID, imageName, imagePath, imageTypeID, imageFormat, imageEnabled) VALUES"
        " (4, 'win10lab', 'lab', 1, '5', '1')"_s,
        u"INSERT INTO multicastSessions (msID, msName, msBasePort, msLogPath, msImage, msStartDateTime, msState,"
        " msIsDD, msNFSGroupID) VALUES (1, 'Multi-Cast Task - Lab1', %1, '%2', '4', now(), %3, 1, 1)"_s.arg(
            QString::number(portbase), image, generation == "1.6"_L1 ? u"NULL"_s : u"0"_s)};
    for (int number = 1; number <= m_computers; ++number) {
        rows << u"INSERT INTO tasks (taskID, taskName, taskHostID, taskStateID, taskTypeID) VALUES"
                " (%1, 'Multi-Cast Task - Lab1', %1, 1, 8)"_s.arg(number)
             << u"INSERT INTO multicastSessionsAssoc (msID, tID) VALUES (1, %1)"_s.arg(number);
    }
    for (int number = 1; number <= m_computers; ++number) {
        if (!addHost(number))
            return false;
    }
    return sql(rows);
}

bool FogServer::addHost(int number)
{
    return sql({u"INSERT INTO hosts (hostID, hostName) VALUES (%1, 'pc-%1')"_s.arg(number),
        u"INSERT INTO hostMAC (hmHostID, hmMAC, hmPrimary, hmPending) VALUES (%1, '%2', '1', '0')"_s.arg(
            QString::number(number), VirtualLab::receiverMac(number))});
}

bool FogServer::choose(StoreMode mode, LabController *controller)
{
    QFile password(filePath(u"password"_s));
    if (!password.open(QIODevice::WriteOnly) || password.write("secret\n") < 0)
        return false;
    password.close();
    StoreAddress address = fogAddress(m_server);
    address.port = m_line > 0 ? m_line : address.port;
    const QStringList command {u"store"_s, u"set"_s, address.text(), u"--password-file"_s, password.fileName(),
        u"--mode"_s, toWord(mode)};
    return (controller ? *controller : m_controller).ctl(command).exitCode == 0;
}

QString FogServer::chain(qint64 bitsPerSecond) const
{
    QString chain;
    for (const auto &file : {u"d1p1.img"_s, u"d1p2.img"_s}) {
        chain += u"udp-sender --max-bitrate %1 --interface %2 --min-receivers %3 --max-wait 600 --portbase %4"
                 " --full-duplex --ttl 32 --nokbd --nopointopoint --file %5/%6;"_s.arg(
                     QString::number(bitsPerSecond), m_lab.senderInterface(), QString::number(m_computers),
                     QString::number(portbase), m_controller.imageFolder(), file);
    }
    return chain;
}

bool FogServer::startDaemon(qint64 bitsPerSecond)
{
    QFile log(logPath());
    if (!say("Task ID: 1 Name: Multi-Cast Task - Lab1 has started") || !log.open(QIODevice::WriteOnly)
        || log.write("[11-22-26 2:20:08 pm] Task started") < 0)
        return false;
    log.close();
    m_daemon.setStandardErrorFile(logPath(), QIODevice::Append);
    m_daemon.setStandardOutputFile(QProcess::nullDevice());
    m_daemon.setChildProcessModifier([] { ::setpgid(0, 0); });
    m_daemon.start(u"/bin/sh"_s, {u"-c"_s, chain(bitsPerSecond)});
    return m_daemon.waitForStarted() && sql({u"UPDATE multicastSessions SET msState = 3 WHERE msID = 1"_s});
}

bool FogServer::endDaemon()
{
    if (m_daemon.state() == QProcess::NotRunning)
        return true;
    ::kill(-pid_t(m_daemon.processId()), SIGKILL);
    return m_daemon.waitForFinished();
}

bool FogServer::close(int state)
{
    return QFile::remove(logPath())
        && sql(
            {u"UPDATE tasks JOIN multicastSessionsAssoc ON tID = taskID SET taskStateID = %1 WHERE msID = 1"_s.arg(
                 state),
                u"DELETE FROM multicastSessionsAssoc WHERE msID = 1"_s,
                u"UPDATE multicastSessions SET msState = %1, msName = '' WHERE msID = 1"_s.arg(state)});
}

bool FogServer::say(const QByteArray &text, const QString &file)
{
    QFile log(filePath(file));
    return log.open(QIODevice::Append) && log.write("[11-22-26 2:20:08 pm]  | " + text + '\n') > 0;
}

} // namespace labcast
