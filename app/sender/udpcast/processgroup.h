// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace labcast {

/// Whether a process of this group still runs. A dead one that nobody has waited for yet (a zombie) does not.
bool isGroupRunning(qint64 groupId);

} // namespace labcast
