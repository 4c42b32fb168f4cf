// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../result.h"

#include <QList>
#include <QString>

namespace labcast {

/// One file to send.
struct StreamFile
{
    QString name; ///< "d1p1.img"
    QString path; ///< absolute, symlinks resolved
    qint64 size = 0; ///< bytes
    bool operator==(const StreamFile &) const = default;
};

/// Which files of an image are sent, in which order: position is all that ties a stream to a partition
/// (fog-facts c.7), so this must be exactly FOG's order.
struct ImagePlan
{
    QList<StreamFile> streams;
    qint64 size() const;
};

/// Reads `root`/`path` for an image of type 1 whose partitions are whole files (d1pN.img in natural order).
/// Touches the disk: not for the main thread. Errors: image-directory-missing, image-outside-root,
/// image-no-partitions, image-file-empty, image-file-unreadable, image-file-outside-root.
Result<ImagePlan> readImagePlan(const QString &root, const QString &path);

/// The part of `directory` below `root` after symlinks and ".." are resolved: what FOG stores as imagePath.
/// Errors: image-directory-missing, image-outside-root, image-is-root.
Result<QString> pathBelowRoot(const QString &root, const QString &directory);

/// Sum of the sizes of all files in a directory (not below), in bytes; 0 when it cannot be read.
qint64 directorySize(const QString &directory);

} // namespace labcast
