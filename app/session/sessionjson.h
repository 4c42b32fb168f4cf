// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "countersample.h"
#include "deployrequest.h"
#include "joincommand.h"
#include "sessionevent.h"
#include "sessioninfo.h"

#include <QJsonObject>

namespace labcast {

// The JSON form of session values, as protocol.md describes it: used on the wire, by labcastctl --json and by
// the recorder. Reading ignores unknown fields and fills missing ones with the values' defaults.

QJsonObject toJson(const SessionInfo &info);
SessionInfo sessionInfoFromJson(const QJsonObject &object);

QJsonObject toJson(const SessionVerdict &verdict);
SessionVerdict sessionVerdictFromJson(const QJsonObject &object);

QJsonObject toJson(const SessionEvent &event);
SessionEvent sessionEventFromJson(const QJsonObject &object);

QJsonObject toJson(const DeployRequest &request);

/// Checks every value; the error names the first one that cannot be.
Result<DeployRequest> deployRequestFromJson(const QJsonObject &object);

QJsonObject toJson(const JoinCommand &command);
JoinCommand joinCommandFromJson(const QJsonObject &object);

/// A sample as [timeMs, acknowledged bytes, bit/s].
QJsonArray toJson(const Sample &sample);
Sample sampleFromJson(const QJsonArray &array);

QJsonObject toJson(const CounterSample &sample);
CounterSample counterSampleFromJson(const QJsonObject &object);

} // namespace labcast
