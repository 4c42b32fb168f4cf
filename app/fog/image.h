// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace labcast {

/// FOG's imageID.
struct ImageId
{
    qint64 value = 0;
    auto operator<=>(const ImageId &) const = default;
};

/// FOG's imageTypes.imageTypeID.
enum class ImageType {
    SingleDiskResizable = 1,
    SingleDiskFixed = 2,
    AllDisksFixed = 3,
    Raw = 4,
};

/// A captured disk: one row of FOG's `images`.
struct Image
{
    ImageId id;
    QString name; ///< at most 40 characters, unique without regard to case
    QString path; ///< the part below the node's root: a directory, or a file of a raw or very old image
    ImageType type = ImageType::SingleDiskResizable;
    int format = 5; ///< imageFormat 0…6; 2, 4 and 6 are split
    int osId = 9; ///< FOG's os.osID
    int partitionType
        = 1; ///< imagePartitionTypeID: 1 everything, 2 partition table and MBR only, 3…12 partition 1…10
    qint64 serverSize = 0; ///< bytes of its files (imageServerSize)
    bool enabled = true;
    bool operator==(const Image &) const = default;
};

/// What an admin gives to add an image; `directory` is a path on the node.
struct ImageDraft
{
    QString name;
    QString directory;
    ImageType type = ImageType::SingleDiskResizable;
    int format = 5;
    int osId = 9;
    int partitionType = 1;
};

/// The changes of `image.change`; what is absent stays.
struct ImageChange
{
    std::optional<QString> name;
    std::optional<QString> directory; ///< a path on the node
    std::optional<ImageType> type;
    std::optional<int> format;
    std::optional<int> osId;
    std::optional<int> partitionType;
    std::optional<bool> enabled;
};

} // namespace labcast
