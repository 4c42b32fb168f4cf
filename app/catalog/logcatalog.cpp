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
    CatalogEntry {"log-expression-endless",
        QT_TRANSLATE_NOOP("Message",
            "The regular expression can be read in too many ways: on line {line} it would not come to an end. "
            "Write "
            "it more strictly, for example without one repetition inside another.")},
    CatalogEntry {"log-file-missing",
        QT_TRANSLATE_NOOP("Message",
            "There is no file {path}, or not any more. What was read of it until now can still be seen.")},
    CatalogEntry {"log-file-none",
        QT_TRANSLATE_NOOP("Message", "{path} is a folder, a pipe or a device, not a file that could be shown.")},
    CatalogEntry {"log-file-unreadable", QT_TRANSLATE_NOOP("Message", "{path} cannot be read ({cause}).")},
    CatalogEntry {"log-save-failed",
        QT_TRANSLATE_NOOP("Message", "{path} cannot be written ({cause}). Choose another folder or make room.")},
};

} // namespace

std::span<const CatalogEntry> logCatalog()
{
    return sentences;
}

} // namespace labcast
