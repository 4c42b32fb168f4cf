// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/finding.h"
#include "app/session/sessioninfo.h"

#include <QIcon>

namespace labcast {

class SentenceFrame;

// How a finding is shown: always icon and word.
QString statusWord(FindingStatus status);
QIcon statusIcon(FindingStatus status);
Severity statusSeverity(FindingStatus status);

/// Its summary and advice.
void showFinding(SentenceFrame &sentence, const Finding &finding);

/// "9 checks: 1 Warning, 8 OK"; empty without any.
QString countsOf(const QList<Finding> &findings);

} // namespace labcast
