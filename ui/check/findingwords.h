// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/finding.h"
#include "app/session/sessioninfo.h"

#include <QIcon>

namespace labcast {

// How a finding is shown: always icon and word.
QString statusWord(FindingStatus status);
QIcon statusIcon(FindingStatus status);
Severity statusSeverity(FindingStatus status);

} // namespace labcast
