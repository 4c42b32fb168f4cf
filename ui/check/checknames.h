// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace labcast {

/// What a server's check is called on the screen; one that this console does not know by its id.
QString checkName(const QString &check);

} // namespace labcast
