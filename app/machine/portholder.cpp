// SPDX-License-Identifier: GPL-3.0-or-later
#include "portholder.h"

#include "../privilege.h"
#include "procfile.h"

#include <QDir>
#include <QHash>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCommand = 200;

QString commandOf(const QString &pid)
{
    QByteArray line = procFile(u"/proc/%1/cmdline"_s.arg(pid));
    return QString::fromLocal8Bit(line.replace('\0', ' ')).simplified().left(longestCommand);
}

/// The process of each of these sockets, as far as this user may see it.
QHash<quint64, qint64> processesOf(const QSet<quint64> &inodes)
{
    QHash<quint64, qint64> found;
    const ReadingAsRoot reading; // other users' descriptors; to look behind them takes CAP_SYS_PTRACE as well
    for (const QString &pid : QDir(u"/proc"_s).entryList({u"[1-9]*"_s}, QDir::Dirs)) {
        if (found.size() == inodes.size())
            break;
        const QDir files(u"/proc/%1/fd"_s.arg(pid));
        for (const QString &file : files.entryList(QDir::Files | QDir::System)) {
            const QString target = QFile::symLinkTarget(files.filePath(file)).section(u'/', -1);
            const quint64 inode = target.startsWith("socket:["_L1) ? target.mid(8).chopped(1).toULongLong() : 0;
            if (inodes.contains(inode))
                found.insert(inode, pid.toLongLong());
        }
    }
    return found;
}

} // namespace

QList<std::pair<quint16, quint64>> boundPorts(const QByteArray &text)
{
    QList<std::pair<quint16, quint64>> bound;
    for (const QByteArray &line : text.split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 10)
            continue;
        bool isPort = false, isInode = false;
        const auto port = words[1].mid(words[1].lastIndexOf(':') + 1).toUShort(&isPort, 16);
        const quint64 inode = words[9].toULongLong(&isInode);
        if (isPort && isInode && port > 0)
            bound << std::pair {port, inode};
    }
    return bound;
}

QList<PortHolder> holdersOf(const QSet<quint16> &ports)
{
    QHash<quint64, quint16> sockets;
    for (const auto &path : {u"/proc/net/udp"_s, u"/proc/net/udp6"_s}) {
        for (const auto &[port, inode] : boundPorts(procFile(path))) {
            if (ports.contains(port))
                sockets.insert(inode, port);
        }
    }
    const QHash<quint64, qint64> processes = processesOf({sockets.keyBegin(), sockets.keyEnd()});
    QList<PortHolder> holders;
    for (auto socket = sockets.cbegin(); socket != sockets.cend(); ++socket) {
        const qint64 pid = processes.value(socket.key());
        holders << PortHolder {socket.value(), pid, pid > 0 ? commandOf(QString::number(pid)) : QString()};
    }
    return holders;
}

} // namespace labcast
