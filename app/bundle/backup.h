// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parcel.h"

#include "../result.h"

namespace labcast {

// A backup of a controller: an archive of its files in data/ with their sizes and hashes in manifest.json, which
// is its last file.

inline QString recordFileName()
{
    return QStringLiteral("record.sqlite");
}
inline QString storeFileName()
{
    return QStringLiteral("store.sqlite");
}
/// Which store was chosen; its password is in another file.
inline QString storeChoiceName()
{
    return QStringLiteral("store.json");
}
/// What has been protected in the Library.
inline QString protectionFileName()
{
    return QStringLiteral("protection.json");
}
inline QString logFolderName()
{
    return QStringLiteral("log");
}
inline QString backupFolder()
{
    return QStringLiteral("data/");
}
inline QString manifestName()
{
    return QStringLiteral("manifest.json");
}

/// Whether a name in an archive is one that a backup has: nothing of it leads out of the data folder.
bool isBackupName(const QString &name);

QByteArray manifestText(const QList<ParcelEntry> &entries);

/// What a backup has in it.
struct BackupManifest
{
    QString version; ///< of the Labcast that made it
    qint64 timeMs = 0; ///< UTC
    QList<ParcelEntry> files {}; ///< below the controller's data folder
};

/// Reads all of a backup and compares it with its manifest. Errors: archive-unreadable, archive-not-one,
/// archive-damaged, backup-not-one, backup-newer, backup-differs, backup-path-bad.
Result<BackupManifest> checkBackup(const QString &path);

} // namespace labcast
