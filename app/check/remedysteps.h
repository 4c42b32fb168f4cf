// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servercheck.h"

namespace labcast {

/// The step that writes `to` into a column of a node's row; `label` names the value, with {name} for the node.
RemedyStep nodeStep(const CheckFacts &facts, const StorageNode &node, QLatin1StringView label,
    const QString &column, const QString &to);

/// The step that writes `to` as the value of a setting.
RemedyStep settingStep(const SettingRow &setting, const QString &to);

/// Whether a change of the node is to be followed by a restart of FOG's daemon: it runs, and has no session whose
/// sender it would start a second time (fog-facts k 5).
bool mayRestartDaemon(const CheckFacts &facts);

/// The step that does something with FOG's service.
RemedyStep serviceStep(const ServiceStatus &service, ServiceAct act);

} // namespace labcast
