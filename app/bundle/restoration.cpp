// SPDX-License-Identifier: GPL-3.0-or-later
#include "restoration.h"

#include "../datafolder.h"

#include "archivereader.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// What a backup replaces. What SQLite keeps beside a database belongs to it.
QStringList replacedNames()
{
    QStringList names {storeChoiceName(), protectionFileName(), logFolderName()};
    for (const QString &database : {recordFileName(), storeFileName()})
        names << database << database + u"-wal"_s << database + u"-shm"_s;
    return names;
}

/// As whoever owns `folder`, where root restores for a service.
bool giveTo(const QString &path, const QFileInfo &folder)
{
    return geteuid() != 0 || chown(QFile::encodeName(path).constData(), folder.ownerId(), folder.groupId()) == 0;
}

/// One entry of the archive as a file; why that failed, or nothing.
Result<QString> writeEntry(ArchiveReader &reader, const QString &path)
{
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path())
        || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return file.errorString();
    for (;;) {
        const auto piece = reader.read();
        if (!piece)
            return tl::unexpected(piece.error());
        if (piece->isEmpty())
            break;
        if (file.write(*piece) != piece->size())
            return file.errorString();
    }
    // Flushed: what does not fit on the disk is told here at the latest.
    return file.flush() && fsync(file.handle()) == 0 ? QString() : QString::fromLocal8Bit(std::strerror(errno));
}

} // namespace

Restoration::Restoration(const QString &folder)
    : m_folder(folder)
    , m_fresh(folder + u"/restoring"_s)
{
}

Restoration::~Restoration() = default;

tl::unexpected<Error> Restoration::failed(const QString &cause) const
{
    return failure("restore-failed"_L1, {{u"path"_s, m_folder}, {u"cause"_s, cause}}, cause);
}

Result<void> Restoration::lock()
{
    auto lock = holdDataFolder(m_folder, "restore-busy"_L1);
    if (!lock)
        return tl::unexpected(lock.error());
    m_lock = std::move(*lock);
    return {};
}

Result<BackupManifest> Restoration::check(const QString &backup)
{
    return checkBackup(backup);
}

Result<void> Restoration::restore(const QString &backup)
{
    QDir(m_fresh).removeRecursively(); // of one that was killed
    const auto done
        = check(backup).and_then([&](const BackupManifest &) { return unpack(backup); }).and_then([this] {
              return putInPlace();
          });
    QDir(m_fresh).removeRecursively();
    return done;
}

Result<void> Restoration::unpack(const QString &backup)
{
    const QFileInfo owner(m_folder);
    ArchiveReader reader(backup);
    if (const auto opened = reader.open(); !opened)
        return opened;
    if (!QDir().mkpath(m_fresh))
        return failed(u"mkdir "_s + m_fresh);
    for (;;) {
        const auto entry = reader.next();
        if (!entry)
            return tl::unexpected(entry.error());
        if (!*entry)
            return {};
        const QString name = (*entry)->name;
        if (name == manifestName())
            continue;
        const QString path = m_fresh + u'/' + name.sliced(backupFolder().size()); // check() has seen every name
        const auto problem = writeEntry(reader, path);
        if (!problem)
            return tl::unexpected(problem.error());
        if (!problem->isEmpty())
            return failed(*problem);
        if (!giveTo(path, owner) || !giveTo(QFileInfo(path).path(), owner))
            return failed(QString::fromLocal8Bit(std::strerror(errno)));
    }
}

/// Only renames from here on: they need no room.
Result<void> Restoration::putInPlace()
{
    const QString kept
        = m_folder + u"/before-restore-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    for (const QString &name : replacedNames()) {
        const QString old = m_folder + u'/' + name;
        if (!QFileInfo::exists(old))
            continue;
        if (!QDir().mkpath(kept) || !giveTo(kept, QFileInfo(m_folder)) || !move(old, kept + u'/' + name)) {
            moveBack();
            QDir().rmdir(kept);
            return failed(u"rename "_s + old);
        }
    }
    for (const QString &name : QDir(m_fresh).entryList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        if (!move(m_fresh + u'/' + name, m_folder + u'/' + name)) {
            moveBack();
            QDir().rmdir(kept);
            return failed(u"rename "_s + name);
        }
    }
    m_kept = QFileInfo::exists(kept) ? kept : QString();
    return {};
}

bool Restoration::move(const QString &from, const QString &to)
{
    if (!QDir().rename(from, to))
        return false;
    m_moved << std::pair {from, to};
    return true;
}

void Restoration::moveBack()
{
    while (!m_moved.isEmpty()) {
        const auto [from, to] = m_moved.takeLast();
        QDir().rename(to, from);
    }
}

} // namespace labcast
