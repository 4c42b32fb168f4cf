// SPDX-License-Identifier: GPL-3.0-or-later
#include "logfolder.h"

#include "loginput.h"
#include "logsource.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 headBytes = 4096;

/// The log of one session with what was rotated of it.
struct SessionLog
{
    QString id;
    QDateTime changed;
    qint64 bytes = 0;
};

QStringList filesOf(const QString &folder, const QString &id)
{
    const QString path = u"%1/%2.log"_s.arg(folder, id);
    return {path, path + u".1"_s};
}

/// The oldest first.
QList<SessionLog> sessionLogs(const QString &folder)
{
    QList<SessionLog> logs;
    for (const QString &id : sessionLogIds(folder)) {
        SessionLog log {.id = id};
        for (const QString &path : filesOf(folder, id)) {
            const QFileInfo file(path);
            log.bytes += file.size();
            log.changed = std::max(log.changed, file.lastModified());
        }
        logs << log;
    }
    std::ranges::sort(logs, {}, &SessionLog::changed);
    return logs;
}

bool beginsAsFogsLogsDo(const QString &path)
{
    static const QRegularExpression stamp(
        u"^\\[[0-9]{2}-[0-9]{2}-[0-9]{2} [0-9]{1,2}:[0-9]{2}:[0-9]{2} [ap]m\\]"_s,
        QRegularExpression::MultilineOption);
    LogInput input(path);
    return input.open() == LogInput::State::Open && QString::fromLatin1(input.read(0, headBytes)).contains(stamp);
}

} // namespace

qint64 sessionOfLogId(const QString &id)
{
    const qint64 session = id.section(u'-', 1).toLongLong();
    return session > 0 && sessionLogId(session) == id ? session : 0;
}

QStringList sessionLogIds(const QString &folder)
{
    QStringList ids;
    for (const QString &name : QDir(folder).entryList({u"session-*.log"_s}, QDir::Files)) {
        if (const QString id = name.chopped(4); sessionOfLogId(id) > 0)
            ids << id;
    }
    return ids;
}

QStringList removeOldSessionLogs(const QString &folder, const LogRetention &retention, const QSet<qint64> &inUse)
{
    const QList<SessionLog> logs = sessionLogs(folder);
    qint64 bytes = 0;
    for (const SessionLog &log : logs)
        bytes += log.bytes;
    const QDateTime oldest = QDateTime::currentDateTime().addDays(-retention.days);
    QStringList gone;
    for (const SessionLog &log : logs) {
        const bool isTooMuch = log.changed < oldest || bytes > retention.bytes;
        if (!isTooMuch || inUse.contains(sessionOfLogId(log.id)))
            continue;
        for (const QString &path : filesOf(folder, log.id))
            QFile::remove(path);
        bytes -= log.bytes;
        gone << log.id;
    }
    return gone;
}

QStringList serverLogFiles(const QStringList &paths)
{
    static const QRegularExpression belonging(u"^(?:\\.[0-9]{1,2}|\\.udpcast\\.[0-9]{1,9})?$"_s);
    QStringList files;
    for (const QString &path : paths) {
        const QFileInfo log(path);
        for (const QString &name : log.dir().entryList({log.fileName() + u'*'}, QDir::Files)) {
            const QString file = log.dir().filePath(name);
            if (belonging.match(name.mid(log.fileName().size())).hasMatch() && beginsAsFogsLogsDo(file))
                files << file;
        }
    }
    return files;
}

} // namespace labcast
