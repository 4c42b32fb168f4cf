// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"
#include "message.h"

#include <QHash>

#include <array>

namespace labcast {

namespace {

auto catalogs()
{
    return std::array {libraryCatalog(), hostCatalog(), transferCatalog(), sessionCatalog(), logCatalog(),
        actCatalog(), apiCatalog(), archiveCatalog(), checkCatalog(), controllerCatalog(), deployCatalog(),
        maintenanceCatalog(), multicastCatalog(), observerCatalog(), serverCatalog(), serviceCatalog(),
        storeCatalog(), daemonLexicon(), udpcastLexicon()};
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
