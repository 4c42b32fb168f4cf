// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace labcast {

/// What FOG's row says of an image, as far as it decides which files are sent (fog-facts c.7).
struct ImageLayout
{
    int type = 1; ///< FOG's imageTypeID, 1…4
    int osId = 9; ///< FOG's os.osID
    int format = 5; ///< imageFormat 0…6; 2, 4 and 6 are split into chunks
    int partition = 0; ///< the only partition that is sent; 0: all
    bool withHeader = false; ///< each stream begins with the 128 bytes of FOG 1.6's mcstreamid
};

/// FOG's image types by their numbers.
inline constexpr int allDisksType = 3;
inline constexpr int rawType = 4;

inline bool isSplitFormat(int format)
{
    return format == 2 || format == 4 || format == 6;
}

/// Old systems, whose images may consist of sys.img.NNN and rec.img.NNN.
inline bool isLegacyOs(int osId)
{
    return osId == 1 || osId == 2 || (osId >= 5 && osId <= 7);
}

/// Whether imagePath may be a file: a raw image, or one of the very old systems.
inline bool mayBeOneFile(const ImageLayout &layout)
{
    return layout.type == rawType || (layout.type == 1 && (layout.osId == 1 || layout.osId == 2));
}

} // namespace labcast
