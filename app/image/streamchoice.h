// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../result.h"
#include "imagelayout.h"

#include <QStringList>

namespace labcast {

/// One stream by the names of its files.
struct StreamChoice
{
    QString name; ///< of the file, or what the names of its chunks begin with
    QStringList files; ///< in the order they are joined; empty for an LVM sidecar
    QString sidecar {}; ///< dNpM.lvm, which tells the streams that take the partition's place
    bool operator==(const StreamChoice &) const = default;
};

/// Which of a directory's files are sent, in FOG's order: a pure function of their names. `directory` is for the
/// sentences. Errors: image-no-partitions, image-partition-missing, image-chunk-missing, image-file-twice,
/// image-split-unexpected, image-raw-empty.
Result<QList<StreamChoice>> chooseStreams(QStringList names, const ImageLayout &layout, const QString &directory);

/// The streams of the logical volumes whose images a sidecar names; each is a file or, in a split format, chunks.
/// Errors: image-chunk-missing, image-volume-missing.
Result<QList<StreamChoice>> chooseVolumes(
    const QStringList &images, const QStringList &names, const ImageLayout &layout, const QString &directory);

} // namespace labcast
