// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace labcast {

/// UTC ms of the time that others have written at the beginning of a line: FOG's "[11-22-26 2:20:08 pm]", the
/// system log's "Nov 22 14:20:08", which has no year and is not later than a day after `nowMs`, and ISO 8601. What
/// names no zone is this machine's time. 0: there is none.
qint64 writtenTimeOf(const QString &line, qint64 nowMs);

} // namespace labcast
