// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsalfolder.h"

#include <QDir>
#include <QFile>

#include <unistd.h>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

const QString prefix = u"labcast-rehearsal-"_s;
const QString lockName = u"/owner.lock"_s;

// The system's own place, unless the virtual lab hides it (it covers /run) or a socket's path in it would
// not fit into the 108 bytes of a Unix address.
QString parentFolder()
{
    const QString path = QFileInfo(QDir::tempPath()).canonicalFilePath();
    const bool fits = QFile::encodeName(path).size() <= 64;
    return !path.isEmpty() && fits && !path.startsWith(u"/run/"_s) ? path : u"/tmp"_s;
}

// A killed owner leaves its folder. Only ours, and only those with a lock that nobody alive holds.
void removeAbandoned(const QString &parent)
{
    const auto found = QDir(parent).entryInfoList({prefix + u'*'}, QDir::Dirs | QDir::NoSymLinks);
    for (const QFileInfo &folder : found) {
        if (folder.ownerId() != ::geteuid() || !QFile::exists(folder.filePath() + lockName))
            continue;
        QLockFile lock(folder.filePath() + lockName);
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0))
            continue;
        lock.unlock();
        QDir(folder.filePath()).removeRecursively();
    }
}

} // namespace

Result<std::unique_ptr<RehearsalFolder>> RehearsalFolder::create()
{
    const QString parent = parentFolder();
    removeAbandoned(parent);
    // No make_unique: the constructor is private.
    std::unique_ptr<RehearsalFolder> folder(new RehearsalFolder(parent + u'/' + prefix + u"XXXXXX"_s));
    if (!folder->m_folder.isValid() || !folder->m_lock.tryLock(0))
        return failure("data-folder-failed"_L1, {{u"path"_s, parent}}, folder->m_folder.errorString());
    return folder;
}

RehearsalFolder::RehearsalFolder(const QString &pattern)
    : m_folder(pattern)
    , m_lock(m_folder.path() + lockName)
{
    // A rehearsal may last for hours.
    m_lock.setStaleLockTime(0);
}

RehearsalFolder::~RehearsalFolder()
{
    m_lock.unlock();
    // A controller that is just being killed may still write a last file into it.
    for (int attempt = 0; attempt < 3 && !m_folder.remove(); ++attempt) { }
}

QString RehearsalFolder::dataPath() const
{
    return m_folder.filePath(u"data"_s);
}

QString RehearsalFolder::socketPath() const
{
    return m_folder.filePath(u"control.sock"_s);
}

} // namespace labcast
