// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../units.h"

namespace labcast {

/// Writes an image directory with the partition files d1p1.img to d1p5.img, uneven like a real disk's, of
/// together exactly `size` bytes (at least 5); the content is the same each time and differs from file to
/// file. Existing files are replaced. Blocks for as long as the disk takes. Errors: rehearsal-bad-size,
/// rehearsal-image-failed.
Result<void> writeSampleImage(const QString &folder, ByteCount size);

} // namespace labcast
