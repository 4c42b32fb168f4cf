// SPDX-License-Identifier: GPL-3.0-or-later
#include "sshserver.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

bool write(const QString &path, const QStringList &lines)
{
    QFile file(path);
    const QByteArray text = (lines.join(u'\n') + u'\n').toUtf8();
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(text) == text.size();
}

QString content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

int freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

/// Root in name only, of a user namespace.
bool isConfined()
{
    return content(u"/proc/self/setgroups"_s) == "deny"_L1;
}

} // namespace

SshServer::SshServer(const QString &host)
    : m_host(host)
    , m_port(freePort())
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(path(u"sshd.log"_s));
}

SshServer::~SshServer()
{
    kill();
}

QString SshServer::address() const
{
    return u"ssh://%1%2:%3"_s.arg(isConfined() ? u"server@"_s : QString(), m_host, QString::number(m_port));
}

bool SshServer::makeKey(const QString &name) const
{
    return QProcess::execute(
               u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, u""_s, u"-f"_s, path(name)})
        == 0;
}

bool SshServer::writeConfig(const QStringList &lines) const
{
    const QStringList standard {u"IdentityFile %1"_s.arg(path(u"user"_s)), u"IdentitiesOnly yes"_s,
        u"IdentityAgent none"_s, u"UserKnownHostsFile %1"_s.arg(path(u"known_hosts"_s)),
        u"GlobalKnownHostsFile /dev/null"_s, u"StrictHostKeyChecking ask"_s, u"AddressFamily inet"_s};
    return write(configPath(), lines + standard); // ssh takes the first value that it finds
}

bool SshServer::writeKnownHosts(const QString &hostKey) const
{
    const QString key = hostKey.isEmpty() ? QString() : content(path(hostKey + u".pub"_s));
    return write(path(u"known_hosts"_s),
        key.isEmpty() ? QStringList {} : QStringList {u"[%1]:%2 %3"_s.arg(m_host, QString::number(m_port), key)});
}

bool SshServer::answers() const
{
    QTcpSocket socket;
    socket.connectToHost(m_host, quint16(m_port), QIODevice::ReadOnly, QAbstractSocket::IPv4Protocol);
    return QTest::qWaitFor([&socket] { return socket.bytesAvailable() > 0; }, 500);
}

bool SshServer::start(const QStringList &options)
{
    const bool hasKeys = QFile::exists(path(u"host"_s))
        || (makeKey(u"host"_s) && makeKey(u"user"_s) && writeKnownHosts(u"host"_s)
            && QFile::copy(path(u"user.pub"_s), path(u"authorized_keys"_s)));
    const QStringList standard {u"Port %1"_s.arg(m_port), u"ListenAddress "_s + m_host,
        u"HostKey %1"_s.arg(path(u"host"_s)), u"AuthorizedKeysFile %1"_s.arg(path(u"authorized_keys"_s)),
        u"PidFile none"_s, u"StrictModes no"_s, u"UsePAM no"_s, u"PasswordAuthentication no"_s,
        u"KbdInteractiveAuthentication no"_s, u"PermitRootLogin prohibit-password"_s};
    if (!hasKeys || !writeConfig() || !write(path(u"sshd_config"_s), options + standard))
        return false;
    const QStringList sshd = command();
    m_process.start(sshd.first(), sshd.sliced(1));
    return QTest::qWaitFor([this] { return answers(); }, 10'000);
}

QStringList SshServer::command() const
{
    const QStringList sshd {u"/usr/sbin/sshd"_s, u"-D"_s, u"-e"_s, u"-f"_s, path(u"sshd_config"_s)};
    if (isConfined())
        return commandOfAnOrdinaryUser(sshd);
    if (::geteuid() != 0)
        return sshd;
    // Root's sshd insists on a folder in /run: it gets one of its own.
    return QStringList {u"unshare"_s, u"--mount"_s, u"sh"_s, u"-c"_s,
               u"mount -t tmpfs tmpfs /run && mkdir /run/sshd && exec \"$@\""_s, u"sh"_s}
    + sshd;
}

/// The user is known by a passwd that only sshd and who logs in can see.
QStringList SshServer::commandOfAnOrdinaryUser(const QStringList &command) const
{
    write(path(u"passwd"_s), {u"server:x:1000:1000::%1:/bin/sh"_s.arg(m_folder.path())});
    return QStringList {u"unshare"_s, u"--mount"_s, u"sh"_s, u"-c"_s,
               u"mount --bind \"$0\" /etc/passwd && exec unshare --user --map-user=1000 --map-group=1000 -- \"$@\""_s,
               path(u"passwd"_s)}
    + command;
}

QList<qint64> SshServer::children() const
{
    QList<qint64> found;
    QList<qint64> parents {m_process.processId()};
    while (!parents.isEmpty()) {
        const qint64 parent = parents.takeFirst();
        const QString text = content(u"/proc/%1/task/%1/children"_s.arg(parent));
        for (const QString &child : text.split(u' ', Qt::SkipEmptyParts)) {
            found << child.toLongLong();
            parents << child.toLongLong();
        }
    }
    return found;
}

void SshServer::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    const QList<qint64> serving = children();
    m_process.kill();
    for (const qint64 child : serving)
        ::kill(pid_t(child), SIGKILL);
    m_process.waitForFinished();
}
