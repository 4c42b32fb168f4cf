// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace labcast {

/// `labcastd attach`: the far end of a console that came by ssh. Greets, then copies between standard input and
/// output and the first socket of `paths` that answers, until either side ends. Returns the exit code of the
/// program; when there is no such socket, or none for us, a line on stderr says why (sshwords.h).
int attach(const QStringList &paths);

} // namespace labcast
