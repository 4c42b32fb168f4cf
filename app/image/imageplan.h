// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../result.h"
#include "imagelayout.h"

#include <QList>
#include <QString>

namespace labcast {

/// A file, or a chunk of one, that is sent.
struct StreamFile
{
    QString path; ///< absolute, symlinks resolved
    qint64 size = 0; ///< bytes
    bool operator==(const StreamFile &) const = default;
};

/// How a stream is compressed. On the wire: "none", "gzip", "zstd".
enum class Compression { None, Gzip, Zstd };

/// One partition, logical volume or disk, as it goes out.
struct ImageStream
{
    QString name; ///< "d1p1.img": the file's, or what the names of its chunks begin with
    qint64 size = 0; ///< bytes on the wire, the header among them
    Compression compression = Compression::None; ///< by its first bytes: names and imageFormat may lie
    QList<StreamFile> files {}; ///< in the order they are joined
    QByteArray header {}; ///< goes before them; empty or 128 bytes
    bool operator==(const ImageStream &) const = default;
};

/// What is sent of an image, in which order: position is all that ties a stream to a partition (fog-facts c.7),
/// so this must be exactly FOG's order.
struct ImagePlan
{
    QList<ImageStream> streams;
    ImageLayout layout {}; ///< by which the streams were chosen
    qint64 size() const;
};

/// Reads what is sent of `root`/`path`. Touches the disk: not for the main thread. Errors:
/// image-directory-missing, image-outside-root, image-is-root, image-file-empty, image-file-unreadable,
/// image-file-outside-root, image-lvm-bad, image-name-too-long and those of chooseStreams.
Result<ImagePlan> readImagePlan(const QString &root, const QString &path, const ImageLayout &layout = {});

/// The part of `given` below `root` after symlinks and ".." are resolved: what FOG stores as imagePath. It is a
/// directory, or a file where `layout` allows one. Errors: image-directory-missing, image-outside-root,
/// image-is-root.
Result<QString> pathBelowRoot(const QString &root, const QString &given, const ImageLayout &layout = {});

/// Size of a file, or the sum of the sizes of all files in a directory (not below), in bytes; 0 when it cannot be
/// read.
qint64 sizeOnDisk(const QString &path);

} // namespace labcast
