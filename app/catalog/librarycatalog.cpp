// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog.h"

#include <array>

// Sentences about what is deployed and from where.

namespace labcast {

namespace {

constexpr std::array sentences {
    // Values an admin typed
    CatalogEntry {"bad-rate",
        QT_TRANSLATE_NOOP("Message",
            "\"{text}\" is not a rate. Give a number with k, m or g for kbit/s, Mbit/s or Gbit/s, for example "
            "900m.")},
    CatalogEntry {"bad-size",
        QT_TRANSLATE_NOOP("Message",
            "\"{text}\" is not a size. Give a number of bytes, with k, m or g for KiB, MiB or GiB, for example "
            "512m.")},
    CatalogEntry {"rate-too-low",
        QT_TRANSLATE_NOOP("Message",
            "{rate:rate} is too little to send anything. Without k, m or g a number means bit/s; give for example "
            "900m.")},
    CatalogEntry {"rate-too-high",
        QT_TRANSLATE_NOOP("Message",
            "{rate:rate} is more than the installed udp-sender understands. Give less than 2147m, or no limit.")},
    CatalogEntry {"bad-receivers",
        QT_TRANSLATE_NOOP("Message", "A deployment goes to 1 to 1024 computers, not to {number}.")},
    CatalogEntry {"bad-wait",
        QT_TRANSLATE_NOOP(
            "Message", "{number} is not a usable time for {field}. Give seconds from {least} to {most}.")},
    CatalogEntry {"bad-portbase",
        QT_TRANSLATE_NOOP("Message",
            "{port} cannot be the portbase. Give an even number from 1024 to 65534; {port} and the next port are "
            "both used.")},
    CatalogEntry {"bad-address", QT_TRANSLATE_NOOP("Message", "\"{address}\" is not an IPv4 address.")},
    CatalogEntry {"missing-field", QT_TRANSLATE_NOOP("Message", "The request names no {field}.")},
    CatalogEntry {"portbase-outside-pool",
        QT_TRANSLATE_NOOP("Message",
            "Portbase {port} is outside FOG's range {first} to {last}; a firewall set up by FOG's installer may "
            "block it.")},

    // Images and the node
    CatalogEntry {"image-name-empty", QT_TRANSLATE_NOOP("Message", "An image needs a name.")},
    CatalogEntry {"image-name-long",
        QT_TRANSLATE_NOOP(
            "Message", "The name \"{name}\" has more than 40 characters, FOG's limit. Give a shorter one.")},
    CatalogEntry {"image-exists",
        QT_TRANSLATE_NOOP(
            "Message", "There is already an image called \"{name}\". Give another name or remove that one.")},
    CatalogEntry {"image-unknown",
        QT_TRANSLATE_NOOP(
            "Message", "There is no image called \"{name}\". labcastctl image list names those there are.")},
    CatalogEntry {"image-in-use",
        QT_TRANSLATE_NOOP(
            "Message", "\"{name}\" is being deployed by session {session}. Wait for it or cancel it first.")},
    CatalogEntry {"image-disabled",
        QT_TRANSLATE_NOOP("Message", "The image \"{name}\" is disabled. Enable it before deploying it.")},
    CatalogEntry {"image-directory-missing",
        QT_TRANSLATE_NOOP("Message",
            "The directory {path} does not exist or cannot be read. Check the path and its permissions.")},
    CatalogEntry {"image-outside-root",
        QT_TRANSLATE_NOOP("Message",
            "{path} is not below the node's image root {root}. FOG stores only the part below the root: move the "
            "image there or set another root.")},
    CatalogEntry {"image-is-root",
        QT_TRANSLATE_NOOP("Message", "{path} is the image root itself. Give the image's own directory below it.")},
    CatalogEntry {"image-type-bad",
        QT_TRANSLATE_NOOP("Message",
            "{number} is no image type. FOG knows 1 (single disk, resizable), 2 (single disk, not resizable), 3 "
            "(all disks, not resizable) and 4 (raw).")},
    CatalogEntry {
        "image-format-bad", QT_TRANSLATE_NOOP("Message", "{number} is no image format. FOG knows 0 to 6.")},
    CatalogEntry {
        "partition-type-bad", QT_TRANSLATE_NOOP("Message", "{number} is no partition type. FOG knows 1 to 12.")},
    CatalogEntry {"image-partition-missing",
        QT_TRANSLATE_NOOP("Message",
            "{path} holds no file of partition {number}, the only one this image is to send. Choose another "
            "partition, or \"Everything\".")},
    CatalogEntry {"image-chunk-missing",
        QT_TRANSLATE_NOOP("Message",
            "{path} is missing: a file was split and not all of its parts are there. Capture the image again.")},
    CatalogEntry {"image-file-twice",
        QT_TRANSLATE_NOOP("Message",
            "{path} is there a second time, in another spelling or form, so it is unclear which of the two "
            "belongs "
            "to the image. Remove the wrong one.")},
    CatalogEntry {"image-split-unexpected",
        QT_TRANSLATE_NOOP("Message",
            "{path} is part of a split file, but the image's format is {number}, which is not split. Set the "
            "format "
            "the image was captured with.")},
    CatalogEntry {"image-raw-empty",
        QT_TRANSLATE_NOOP("Message", "{path} holds no file. Was the image captured completely?")},
    CatalogEntry {"image-lvm-bad",
        QT_TRANSLATE_NOOP("Message",
            "Line {line} of {path} is not what FOG writes there, so the order of the logical volumes is unknown. "
            "Capture the image again.")},
    CatalogEntry {"image-volume-missing",
        QT_TRANSLATE_NOOP("Message",
            "{path} is missing: the image's list of logical volumes names it. Capture the image again.")},
    CatalogEntry {"image-name-too-long",
        QT_TRANSLATE_NOOP(
            "Message", "\"{name}\" is too long for a stream's header, which holds 120 bytes. Rename the file.")},
    CatalogEntry {"image-no-partitions",
        QT_TRANSLATE_NOOP("Message",
            "{path} holds no partition file (d1p1.img, d1p2.img, …). Was the image captured completely?")},
    CatalogEntry {"image-file-empty",
        QT_TRANSLATE_NOOP("Message", "{path} is empty, so there is nothing to send. Capture the image again.")},
    CatalogEntry {"image-file-unreadable",
        QT_TRANSLATE_NOOP("Message", "{path} cannot be read by the controller. Check its permissions.")},
    CatalogEntry {"image-file-outside-root",
        QT_TRANSLATE_NOOP("Message", "{path} leads out of the image root {root}. A file outside is never sent.")},
    CatalogEntry {"node-root-missing",
        QT_TRANSLATE_NOOP(
            "Message", "The directory {path} does not exist, so it cannot be the image root. Create it first.")},
    CatalogEntry {"bad-session-limit",
        QT_TRANSLATE_NOOP("Message",
            "A node can send from 1 to {most} sessions at once, not {number}. The others wait in a queue.")},
    CatalogEntry {"node-missing",
        QT_TRANSLATE_NOOP(
            "Message", "The store has no enabled master node. Every storage group needs exactly one.")},
    CatalogEntry {"interface-unknown",
        QT_TRANSLATE_NOOP("Message", "There is no interface called \"{name}\". This machine has: {names:all}.")},
    CatalogEntry {"interface-no-address",
        QT_TRANSLATE_NOOP("Message", "The interface {name} has no IPv4 address, which udp-sender needs.")},
    CatalogEntry {"interface-down",
        QT_TRANSLATE_NOOP("Message", "The interface {name} is down. Bring it up or choose another.")},
};

} // namespace

std::span<const CatalogEntry> libraryCatalog()
{
    return sentences;
}

} // namespace labcast
