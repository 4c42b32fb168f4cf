// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog.h"

#include <array>

namespace labcast {

namespace {

// Files that lists come from and go to
constexpr std::array sentences {
    CatalogEntry {"csv-too-large",
        QT_TRANSLATE_NOOP("Message",
            "The file is larger than {most:bytes}; a list of computers is not. Choose the right file, or split "
            "it.")},
    CatalogEntry {"csv-too-many-cells",
        QT_TRANSLATE_NOOP("Message",
            "The file has more than {most} cells; a list of computers has fewer. Choose the right file, or split "
            "it.")},
    CatalogEntry {"csv-not-unicode",
        QT_TRANSLATE_NOOP(
            "Message", "Line {line} is not UTF-8 text. Save the file once more as CSV with the encoding UTF-8.")},
    CatalogEntry {"csv-quote-open",
        QT_TRANSLATE_NOOP("Message", "The quote that begins in line {line} has no end. Add the closing quote.")},
    CatalogEntry {"csv-quote-followed",
        QT_TRANSLATE_NOOP("Message",
            "In line {line} text follows a closing quote. Put the whole cell into quotes, and write each quote in "
            "it twice.")},
    CatalogEntry {"csv-quote-inside",
        QT_TRANSLATE_NOOP("Message",
            "Line {line} has a quote in the middle of a cell. Put the whole cell into quotes, and write each "
            "quote in it twice.")},
    CatalogEntry {"file-unreadable",
        QT_TRANSLATE_NOOP(
            "Message", "{path} cannot be read: {cause}. Check the path and the file's permissions.")},
    CatalogEntry {"file-unwritable",
        QT_TRANSLATE_NOOP(
            "Message", "{path} cannot be written: {cause}. Choose a folder that is yours, or make room.")},
    CatalogEntry {"import-empty",
        QT_TRANSLATE_NOOP("Message", "The file has no computers. Choose a list of computers as FOG exports it.")},
    CatalogEntry {
        "import-too-many", QT_TRANSLATE_NOOP("Message", "The file has more than {most} computers. Split it.")},
    CatalogEntry {"import-differs",
        QT_TRANSLATE_NOOP("Message",
            "The library has changed since the preview, so nothing was imported. Look at the new preview, then "
            "import.")},
    CatalogEntry {"import-expired",
        QT_TRANSLATE_NOOP("Message", "The controller no longer has this file. Choose it again.")},
    CatalogEntry {"import-columns",
        QT_TRANSLATE_NOOP("Message",
            "The line has not 2 to {most} columns but {count}. Separate by commas: the MAC addresses, the name, "
            "then "
            "FOG's other fields.")},
    CatalogEntry {"import-cell-long",
        QT_TRANSLATE_NOOP(
            "Message", "The column {column} takes at most {most} characters, and no emoji. Shorten it.")},
    CatalogEntry {"import-cell-bad",
        QT_TRANSLATE_NOOP("Message",
            "\"{text}\" cannot stand in the column {column}. Correct it as FOG exports it, or leave it empty.")},
    CatalogEntry {"import-image-unknown",
        QT_TRANSLATE_NOOP("Message",
            "No image has the number {image}. Correct the column imageID, or leave it empty for none.")},
    CatalogEntry {"import-name-twice",
        QT_TRANSLATE_NOOP("Message", "The name {name} stands in line {line} already. Keep one of the two lines.")},
    CatalogEntry {"import-mac-twice",
        QT_TRANSLATE_NOOP(
            "Message", "The MAC address {mac} stands in line {line} already. Correct one of the two lines.")},
};

} // namespace

std::span<const CatalogEntry> transferCatalog()
{
    return sentences;
}

} // namespace labcast
