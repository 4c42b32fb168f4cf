// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedysteps.h"

namespace labcast {

using namespace Qt::StringLiterals;

RemedyStep nodeStep(const CheckFacts &facts, const StorageNode &node, QLatin1StringView label,
    const QString &column, const QString &to)
{
    const QString now = facts.nodes.rows.value(node.id).value(column);
    return {.what = makeMessage(label, {{u"name"_s, node.name}}),
        .now = now,
        .afterwards = to,
        .row
        = RowChange {u"nfsGroupMembers"_s, u"ngmID"_s, QString::number(node.id), {{column, now}}, {{column, to}}}};
}

RemedyStep settingStep(const SettingRow &setting, const QString &to)
{
    const QString column = u"settingValue"_s;
    return {.what = makeMessage("label-setting"_L1, {{u"key"_s, setting.key}}),
        .now = setting.value,
        .afterwards = to,
        .row
        = RowChange {u"globalSettings"_s, u"settingID"_s, setting.id, {{column, setting.value}}, {{column, to}}}};
}

bool mayRestartDaemon(const CheckFacts &facts)
{
    return facts.fogSends() && facts.daemon.service.state == ServiceStatus::State::Active
        && facts.rows.sessions.isEmpty();
}

RemedyStep serviceStep(const ServiceStatus &service, ServiceAct act)
{
    return {.what = makeMessage("label-service"_L1, {{u"name"_s, service.name}}),
        .now = toWord(service.state),
        .afterwards = toWord(act),
        .service = act};
}

} // namespace labcast
