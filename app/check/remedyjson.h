// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"

#include <QJsonArray>
#include <QJsonObject>

namespace labcast {

/// The JSON form of a remedy, as protocol.md has it; also how it is recorded.
QJsonArray toJson(const QList<RemedyStep> &steps);
QList<RemedyStep> remedyStepsFromJson(const QJsonValue &array);
QJsonObject toJson(const Remedy &remedy);
Remedy remedyFromJson(const QJsonObject &object);

} // namespace labcast
