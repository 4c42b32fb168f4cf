// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../bundle/redaction.h"
#include "../check/checkfacts.h"
#include "../fog/storestatus.h"
#include "../log/logline.h"
#include "../network/routetable.h"

namespace labcast {

// What a diagnostic bundle has in it, as texts for whoever reads it: in English.

/// What the bundle is, and what was taken out of it.
QByteArray readmeText(RedactionChoice redaction);
QByteArray versionsText(const StoreStatus &store, const FoundFacts &found);
/// The settings of FOG that multicast depends on, and the storage nodes.
QByteArray settingsText(const FoundFacts &found);
QByteArray checksText(const QList<Finding> &findings);
QByteArray checksJson(const QList<Finding> &findings);
QByteArray interfaceLines(const QList<NetworkInterface> &interfaces);
QByteArray routesText(const QList<Route> &routes);
QByteArray neighboursText(const QHash<QString, QString> &neighbours);
/// A line of a log with its time and its severity's mark.
QByteArray lineText(const LogLine &line);

/// A name that every archive can have.
QString plainName(const QString &name);

} // namespace labcast
