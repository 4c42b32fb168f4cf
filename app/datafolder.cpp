// SPDX-License-Identifier: GPL-3.0-or-later
#include "datafolder.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

namespace labcast {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<QLockFile>> holdDataFolder(const QString &folder, QLatin1StringView busy)
{
    if (!QDir().mkpath(folder) || !QFileInfo(folder).isWritable())
        return failure("data-folder-failed"_L1, {{u"path"_s, folder}});
    auto lock = std::make_unique<QLockFile>(folder + u"/controller.lock"_s);
    lock->setStaleLockTime(0); // only a dead owner makes it stale
    if (lock->tryLock())
        return lock;
    qint64 owner = 0;
    QString host, program;
    lock->getLockInfo(&owner, &host, &program);
    return failure(busy, {{u"path"_s, folder}, {u"pid"_s, owner}});
}

} // namespace labcast
