// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../result.h"

#include <QStringList>

namespace labcast {

// What FOG's columns take, said before they refuse it.

/// The name as it is to be stored. Error: host-name-bad.
Result<QString> checkedHostName(const QString &name);

/// The same for a lab. Error: lab-name-bad.
Result<QString> checkedLabName(const QString &name);

/// Error: description-bad.
Result<QString> checkedDescription(const QString &text);

/// The address as FOG writes it, "00:1a:2b:3c:4d:5e", from any usual notation. Errors: mac-bad, mac-not-a-card.
Result<QString> normalizedMac(const QString &text);

/// All of them, each once, in their order. Errors: mac-missing, and those of normalizedMac.
Result<QStringList> normalizedMacs(const QStringList &texts);

} // namespace labcast
