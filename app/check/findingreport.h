// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"

#include <QJsonObject>

namespace labcast {

// Findings for who reads them without a console: in English.

QJsonObject reportOf(const Finding &finding);
/// The worst last, where the eye is.
QString findingsText(QList<Finding> findings);

} // namespace labcast
