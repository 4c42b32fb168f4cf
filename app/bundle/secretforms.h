// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace labcast {

/// What stands in the place of a secret.
inline QString removedWord()
{
    return QStringLiteral("[removed]");
}

/// A secret as it may be written: as it is, for a URL, in JSON, in hexadecimal. Of one that is too short to be
/// told from other text, none.
QStringList formsOf(const QString &secret);

} // namespace labcast
