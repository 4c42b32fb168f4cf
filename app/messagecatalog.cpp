// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"
#include "message.h"

#include <QHash>

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
    static const auto texts = [] {
        QHash<QString, QString> all;
        for (const auto &catalog : catalogs()) {
            for (const CatalogEntry &entry : catalog)
                all.insert(QString::fromLatin1(entry.id), QString::fromUtf8(entry.text));
        }
        return all;
    }();
    return texts.value(id);
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
