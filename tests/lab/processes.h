// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>

namespace labcast {

/// The state letter of a process ("S", "T", …); empty for one that is gone, also if nobody has reaped it yet.
inline QByteArray processState(qint64 pid)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = stat.readAll();
    const QByteArray letter = text.mid(text.lastIndexOf(')') + 2, 1);
    return letter == "Z" || letter == "X" ? QByteArray() : letter;
}

/// The living processes of that name (empty: of any) with `mark` in their environment, where a test put it:
/// those of others are never counted.
inline QList<qint64> processesMarked(const QByteArray &name, const QByteArray &mark)
{
    QList<qint64> found;
    for (const QString &entry : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        QFile comm(QStringLiteral("/proc/%1/comm").arg(entry));
        QFile environ(QStringLiteral("/proc/%1/environ").arg(entry));
        if (!comm.open(QIODevice::ReadOnly) || !(name.isEmpty() || comm.readAll().trimmed() == name))
            continue;
        if (environ.open(QIODevice::ReadOnly) && environ.readAll().contains(mark)
            && !processState(entry.toLongLong()).isEmpty())
            found << entry.toLongLong();
    }
    return found;
}

} // namespace labcast
