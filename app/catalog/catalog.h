// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>

namespace labcast {

// Every sentence that crosses the wire: what happened, why, what to try. The console translates these texts in
// the context "Message" (QT_TRANSLATE_NOOP marks them for lupdate); message.h tells how arguments are written.

struct CatalogEntry
{
    const char *id;
    const char *text;
};

std::span<const CatalogEntry> actCatalog();
std::span<const CatalogEntry> archiveCatalog();
std::span<const CatalogEntry> libraryCatalog();
std::span<const CatalogEntry> hostCatalog();
std::span<const CatalogEntry> transferCatalog();
std::span<const CatalogEntry> sessionCatalog();
std::span<const CatalogEntry> storeCatalog();
std::span<const CatalogEntry> logCatalog();
std::span<const CatalogEntry> daemonLexicon();
std::span<const CatalogEntry> udpcastLexicon();
std::span<const CatalogEntry> checkCatalog();
std::span<const CatalogEntry> controllerCatalog();
std::span<const CatalogEntry> apiCatalog();
std::span<const CatalogEntry> deployCatalog();
std::span<const CatalogEntry> maintenanceCatalog();
std::span<const CatalogEntry> multicastCatalog();
std::span<const CatalogEntry> observerCatalog();
std::span<const CatalogEntry> serverCatalog();
std::span<const CatalogEntry> serviceCatalog();

} // namespace labcast
