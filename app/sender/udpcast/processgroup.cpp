// SPDX-License-Identifier: GPL-3.0-or-later
#include "processgroup.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <csignal>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// /proc/PID/stat: "pid (name) state ppid pgrp …"; the name may hold anything.
bool isRunningIn(qint64 groupId, const QString &pid)
{
    QFile stat(u"/proc/%1/stat"_s.arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = stat.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 1).simplified().split(' ');
    return fields.size() > 2 && fields[0] != "Z" && fields[0] != "X" && fields[2].toLongLong() == groupId;
}

} // namespace

bool isGroupRunning(qint64 groupId)
{
    if (::kill(-pid_t(groupId), 0) != 0)
        return false;
    const QStringList entries = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
    return std::ranges::any_of(entries, [groupId](const QString &pid) { return isRunningIn(groupId, pid); });
}

} // namespace labcast
