// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog.h"

#include <array>

// Sentences about logs.

namespace labcast {

namespace {

constexpr std::array sentences {
    CatalogEntry {"log-unknown",
        QT_TRANSLATE_NOOP(
            "Message", "There is no log called \"{source}\". labcastctl log list names those there are.")},
    CatalogEntry {
        "log-query-empty", QT_TRANSLATE_NOOP("Message", "There is nothing to look for. Type a word first.")},
    CatalogEntry {"log-query-long",
        QT_TRANSLATE_NOOP("Message", "Only up to {most} characters can be looked for. Type a shorter text.")},
    CatalogEntry {"log-expression-bad",
        QT_TRANSLATE_NOOP("Message",
            "The regular expression is wrong at character {position} ({cause}). Mend it, or switch off \".*\" to "
            "look for the text itself.")},
    CatalogEntry {"log-save-failed",
        QT_TRANSLATE_NOOP("Message", "{path} cannot be written ({cause}). Choose another folder or make room.")},
};

} // namespace

std::span<const CatalogEntry> logCatalog()
{
    return sentences;
}

} // namespace labcast
