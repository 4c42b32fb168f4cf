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
    CatalogEntry {"csv-not-utf8",
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
};

} // namespace

std::span<const CatalogEntry> transferCatalog()
{
    return sentences;
}

} // namespace labcast
