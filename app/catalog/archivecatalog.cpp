// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog.h"

#include <array>

// Sentences about diagnostic bundles, backups and what is restored from them.

namespace labcast {

namespace {

constexpr std::array sentences {
    CatalogEntry {"archive-busy",
        QT_TRANSLATE_NOOP("Message", "Another archive is being made for somebody. Try again in a moment.")},
    CatalogEntry {"parcel-expired",
        QT_TRANSLATE_NOOP(
            "Message", "The controller no longer keeps this archive: it does so for ten minutes. Make it again.")},
    CatalogEntry {"parcel-unreadable",
        QT_TRANSLATE_NOOP("Message", "The archive cannot be read on the controller ({cause}). Make it again.")},
    CatalogEntry {"archive-unreadable",
        QT_TRANSLATE_NOOP("Message", "{path} cannot be read ({cause}). Nothing was changed.")},
    CatalogEntry {"archive-not-one",
        QT_TRANSLATE_NOOP("Message", "{path} is no archive (.tar.zst) of Labcast. Nothing was changed.")},
    CatalogEntry {"archive-damaged",
        QT_TRANSLATE_NOOP("Message",
            "{path} is damaged or cut off ({cause}). Nothing was changed; take another backup, or copy it here "
            "again.")},
    CatalogEntry {"backup-file-changed",
        QT_TRANSLATE_NOOP(
            "Message", "{path} was changed or removed while the backup was made. Make the backup again.")},
    CatalogEntry {"backup-not-one",
        QT_TRANSLATE_NOOP("Message",
            "{path} is damaged, or no backup of Labcast: it has no manifest. Nothing was changed.")},
    CatalogEntry {"backup-newer",
        QT_TRANSLATE_NOOP("Message",
            "{path} is the backup of a newer Labcast ({found}; this one is {known}). Nothing was changed; install "
            "the newer version first.")},
    CatalogEntry {"backup-differs",
        QT_TRANSLATE_NOOP("Message",
            "What is in {path} is not what its manifest says. Nothing was changed; take another backup, or copy "
            "it "
            "here again.")},
    CatalogEntry {"backup-path-bad",
        QT_TRANSLATE_NOOP("Message",
            "{path} has something in it that no backup has (\"{name}\"). Nothing was changed; do not trust this "
            "file.")},
    CatalogEntry {"restore-busy",
        QT_TRANSLATE_NOOP("Message",
            "A controller (process {pid}) uses the data folder {path}. Stop it first: systemctl stop labcastd for "
            "the service, kill {pid} otherwise.")},
    CatalogEntry {"restore-not-confirmed",
        QT_TRANSLATE_NOOP("Message", "Nothing was changed. Type yes, or give --yes, to restore the backup.")},
    CatalogEntry {"restore-failed",
        QT_TRANSLATE_NOOP(
            "Message", "The backup could not be restored into {path} ({cause}). Everything there is as it was.")},
};

} // namespace

std::span<const CatalogEntry> archiveCatalog()
{
    return sentences;
}

} // namespace labcast
