// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../check/checkfacts.h"
#include "../check/deploychecks.h"
#include "../network/multicasttestresult.h"
#include "../record/recordedremedy.h"
#include "../record/setupprogress.h"

#include <QJsonObject>

namespace labcast {

// The JSON form of what the wizard and the checks say, as protocol.md has it.

QJsonObject toJson(const Finding &finding);
Finding findingFromJson(const QJsonObject &object);

QJsonObject toJson(const DeployPreview &preview);
DeployPreview deployPreviewFromJson(const QJsonObject &object);

QJsonObject toJson(const DaemonFacts &daemon);
DaemonFacts daemonFactsFromJson(const QJsonObject &object);

QJsonObject toJson(const MulticastTestResult &result);
MulticastTestResult multicastTestResultFromJson(const QJsonObject &object);

QJsonObject toJson(const MulticastTestProgress &progress);
MulticastTestProgress multicastTestProgressFromJson(const QJsonObject &object);

QJsonObject toJson(const RecordedRemedy &remedy);
RecordedRemedy recordedRemedyFromJson(const QJsonObject &object);

QJsonObject toJson(const SetupProgress &progress);
SetupProgress setupProgressFromJson(const QJsonObject &object);

} // namespace labcast
