// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"
#include "message.h"

#include <array>

namespace labcast {

namespace {

std::array<std::span<const CatalogEntry>, 10> catalogs()
{
    return {libraryCatalog(), hostCatalog(), transferCatalog(), sessionCatalog(), logCatalog(), checkCatalog(),
        controllerCatalog(), observerCatalog(), serverCatalog(), storeCatalog()};
}

} // namespace

QString messageTemplate(const QString &id)
{
    for (const auto &catalog : catalogs()) {
        for (const CatalogEntry &entry : catalog) {
            if (id == QLatin1StringView(entry.id))
                return QString::fromUtf8(entry.text);
        }
    }
    return {};
}

QStringList messageIds()
{
    QStringList ids;
    for (const auto &catalog : catalogs()) {
        for (const CatalogEntry &entry : catalog)
            ids << QString::fromLatin1(entry.id);
    }
    return ids;
}

} // namespace labcast
