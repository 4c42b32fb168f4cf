// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup.h"

#include "../jsonlist.h"
#include "archivereader.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QVersionNumber>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int format = 1; ///< of the manifest and of the names
constexpr qint64 longestManifest = 16 * 1024 * 1024;

struct Content
{
    QList<ParcelEntry> files;
    QByteArray manifest;
};

/// The whole of an entry: hashed, or kept when it is the manifest.
Result<void> readEntry(ArchiveReader &reader, const ArchiveEntry &entry, Content &content)
{
    const bool isManifest = entry.name == manifestName() && entry.bytes <= longestManifest;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 bytes = 0;
    for (;;) {
        const auto piece = reader.read();
        if (!piece)
            return tl::unexpected(piece.error());
        if (piece->isEmpty())
            break;
        bytes += piece->size();
        hash.addData(*piece);
        if (isManifest)
            content.manifest += *piece;
    }
    if (!isManifest)
        content.files << ParcelEntry {entry.name, bytes, hash.result().toHex()};
    return {};
}

Result<Content> readAll(const QString &path)
{
    ArchiveReader reader(path);
    if (const auto opened = reader.open(); !opened)
        return tl::unexpected(opened.error());
    Content content;
    for (;;) {
        const auto entry = reader.next();
        if (!entry)
            return tl::unexpected(entry.error());
        if (!*entry)
            return content;
        const QString &name = (*entry)->name;
        if (!(*entry)->isFile || (name != manifestName() && !isBackupName(name)))
            return failure("backup-path-bad"_L1, {{u"path"_s, path}, {u"name"_s, name.left(200)}});
        if (const auto read = readEntry(reader, **entry, content); !read)
            return tl::unexpected(read.error());
    }
}

} // namespace

bool isBackupName(const QString &name)
{
    static const QRegularExpression shape(
        uR"(^data/(?:record\.sqlite|store\.sqlite|store\.json|protection\.json|log/[\w-][\w.-]*)\z)"_s);
    return shape.match(name).hasMatch();
}

QByteArray manifestText(const QList<ParcelEntry> &entries)
{
    return QJsonDocument(
        QJsonObject {{u"labcastBackup"_s, format}, {u"labcast"_s, QStringLiteral(LABCAST_VERSION)},
            {u"time"_s, QDateTime::currentMSecsSinceEpoch()}, {u"files"_s, arrayOf<ParcelEntry>(entries, toJson)}})
        .toJson();
}

Result<BackupManifest> checkBackup(const QString &path)
{
    const auto content = readAll(path);
    if (!content)
        return tl::unexpected(content.error());
    const QJsonObject object = QJsonDocument::fromJson(content->manifest).object();
    const BackupManifest manifest {object[u"labcast"_s].toString(), object[u"time"_s].toInteger(),
        listOf(object[u"files"_s], parcelEntryFromJson)};
    if (object[u"labcastBackup"_s].toInt() < 1 || manifest.files.isEmpty())
        return failure("backup-not-one"_L1, {{u"path"_s, path}});
    const auto own = QVersionNumber::fromString(QStringLiteral(LABCAST_VERSION));
    if (object[u"labcastBackup"_s].toInt() > format || QVersionNumber::fromString(manifest.version) > own)
        return failure("backup-newer"_L1,
            {{u"path"_s, path}, {u"found"_s, manifest.version}, {u"known"_s, QStringLiteral(LABCAST_VERSION)}});
    if (manifest.files != content->files)
        return failure("backup-differs"_L1, {{u"path"_s, path}});
    return manifest;
}

} // namespace labcast
