// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog.h"

#include <array>

// Sentences about services, FOG's first of all.

namespace labcast {

namespace {

constexpr std::array sentences {
    CatalogEntry {"service-no-manager",
        QT_TRANSLATE_NOOP("Message",
            "This machine has neither systemd nor an init script that knows the service {name}; its state is not "
            "known.")},
    CatalogEntry {"service-not-told", QT_TRANSLATE_NOOP("Message", "The state of {name} is not known: {cause}")},
    CatalogEntry {"service-missing", QT_TRANSLATE_NOOP("Message", "There is no service {name} on this machine.")},
    CatalogEntry {"service-act-unknown",
        QT_TRANSLATE_NOOP("Message", "\"{act}\" cannot be done with a service. There are: {known:list}.")},
    CatalogEntry {"service-refused",
        QT_TRANSLATE_NOOP(
            "Message", "Labcast may not do that with {name}. Type this on the server instead: {command}")},
    CatalogEntry {"service-failed", QT_TRANSLATE_NOOP("Message", "{name}: \"{act}\" has failed ({cause}).")},
    CatalogEntry {"service-slow",
        QT_TRANSLATE_NOOP("Message", "{name}: \"{act}\" is not done yet. Look at its state in a moment.")},
};

} // namespace

std::span<const CatalogEntry> serviceCatalog()
{
    return sentences;
}

} // namespace labcast
