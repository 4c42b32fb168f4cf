// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../result.h"

#include <QStringList>

namespace labcast {

/// Largest sidecar that is read, in bytes; a real one has a line for each logical volume.
inline constexpr qint64 largestSidecar = 1 << 20;

/// The files of the logical volumes that take a partition's place, in the order they are sent (fog-facts c.7).
/// First line "LVMFORMAT 1" or "LVMFORMAT 2", then among others lines "LV name uuid size [minsize] fstype image
/// swapuuid", minsize in format 2 only; swap and image "-" are not sent. `path` is for the sentence. Error:
/// image-lvm-bad, naming the line.
Result<QStringList> readLvmSidecar(const QByteArray &text, const QString &path);

} // namespace labcast
