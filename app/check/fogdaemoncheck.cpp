// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedysteps.h"

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

using State = ServiceStatus::State;

/// Passes that a daemon may miss before it counts as hanging; and never less than a minute.
constexpr int missedPasses = 3;
constexpr qint64 leastSilenceMs = 60'000;

struct DaemonJudgement
{
    FindingStatus status;
    QLatin1StringView id;
    std::optional<ServiceAct> remedy {};
    bool isToBeTaken = false; ///< FOG's daemon is to be switched off for Labcast
};

bool isTooLong(qint64 ms, const DaemonFacts &daemon)
{
    return ms > std::max(missedPasses * daemon.intervalMs, leastSilenceMs);
}

/// Of one that systemd, or its log, says runs.
DaemonJudgement judgeRunning(const DaemonFacts &daemon)
{
    using enum FindingStatus;
    const bool isKnown = daemon.service.state == State::Active;
    if (!daemon.hasLog)
        return {Unknown, isKnown ? "check-daemon-no-log"_L1 : "check-daemon-unknown"_L1};
    if (isTooLong(daemon.silentMs, daemon))
        return isKnown ? DaemonJudgement {Error, "check-daemon-silent"_L1, ServiceAct::Restart}
                       : DaemonJudgement {Unknown, "check-daemon-unknown"_L1};
    if (daemon.passMs < 0 || isTooLong(daemon.passMs, daemon))
        return {Error, "check-daemon-no-pass"_L1, isKnown ? std::optional(ServiceAct::Restart) : std::nullopt};
    if (!daemon.trouble.isEmpty())
        return {Error, "check-daemon-complains"_L1};
    if (isKnown && !daemon.service.isEnabled)
        return {Warning, "check-daemon-not-enabled"_L1};
    return {Ok, "check-daemon-ok"_L1};
}

DaemonJudgement judge(const DaemonFacts &daemon)
{
    using enum FindingStatus;
    switch (daemon.service.state) {
    case State::Missing:
        return {Error, "check-daemon-missing"_L1};
    case State::Inactive:
    case State::Stopping:
        return {Error, "check-daemon-stopped"_L1, ServiceAct::Start};
    case State::Failed:
        return {Error, "check-daemon-failed"_L1, ServiceAct::Restart};
    case State::Starting:
        return {Error, "check-daemon-starting"_L1};
    case State::Active:
    case State::Unknown:
        break;
    }
    return judgeRunning(daemon);
}

/// Where FOG's daemon is not to send.
DaemonJudgement judgeBeside(const CheckFacts &facts)
{
    const SettingRow *enabled = findSetting(facts, fogEnabledSetting());
    if (enabled && isFogOff(enabled->value))
        return {FindingStatus::Ok, "check-daemon-idle"_L1};
    return {.status = FindingStatus::Error, .id = "check-daemon-beside"_L1, .isToBeTaken = enabled != nullptr};
}

/// The setting alone makes the daemon idle (fog-facts c.3); stopped and disabled it wakes at no restart either.
Remedy takeRemedy(const CheckFacts &facts)
{
    const ServiceStatus &service = facts.daemon.service;
    Remedy remedy {.choice = takeChoice(),
        .act = makeMessage("remedy-daemon-take"_L1),
        .steps = {settingStep(*findSetting(facts, fogEnabledSetting()), u"0"_s)}};
    if (service.state == State::Active || service.state == State::Starting)
        remedy.steps << serviceStep(service, ServiceAct::Stop);
    if (service.isEnabled)
        remedy.steps << serviceStep(service, ServiceAct::Disable);
    return remedy;
}

Remedy serviceRemedy(const CheckFacts &facts, ServiceAct act)
{
    const QLatin1StringView id = act == ServiceAct::Start ? "remedy-daemon-start"_L1
        : act == ServiceAct::Stop                         ? "remedy-daemon-stop"_L1
                                                          : "remedy-daemon-restart"_L1;
    return {.choice = toWord(act), .act = makeMessage(id), .steps = {serviceStep(facts.daemon.service, act)}};
}

QString seconds(qint64 ms)
{
    return formatDuration(ms / 1000, QLocale::c());
}

QList<Evidence> evidenceOf(const DaemonFacts &daemon, FindingStatus status)
{
    const ServiceStatus &service = daemon.service;
    QList<Evidence> evidence;
    if (service.trouble.isEmpty())
        evidence << Evidence {makeMessage("label-daemon-state"_L1, {{u"name"_s, service.name}}),
            service.subState.isEmpty() ? toWord(service.state)
                                       : toWord(service.state) + u" ("_s + service.subState + u')',
            service.state == State::Active ? FindingStatus::Ok : status};
    else
        evidence << Evidence {service.trouble, {}, FindingStatus::Unknown};
    if (service.mainPid > 0)
        evidence << Evidence {
            makeMessage("label-daemon-pid"_L1), QString::number(service.mainPid), FindingStatus::Ok};
    if (!daemon.hasLog)
        return evidence << Evidence {makeMessage("label-daemon-log"_L1), {}, FindingStatus::Unknown};
    evidence << Evidence {makeMessage("label-daemon-silent"_L1), seconds(daemon.silentMs),
        isTooLong(daemon.silentMs, daemon) ? status : FindingStatus::Ok};
    if (daemon.passMs >= 0)
        evidence << Evidence {makeMessage("label-daemon-pass"_L1), seconds(daemon.passMs),
            isTooLong(daemon.passMs, daemon) ? status : FindingStatus::Ok};
    if (!daemon.lines.isEmpty())
        evidence << Evidence {makeMessage("label-daemon-last"_L1), daemon.lines.last(), FindingStatus::Ok};
    return evidence;
}

} // namespace

Finding checkFogDaemon(const CheckFacts &facts)
{
    if (!facts.isFogServer())
        return {.check = u"fog-daemon"_s,
            .status = FindingStatus::Ok,
            .summary = makeMessage("check-daemon-no-fog"_L1)};
    const DaemonJudgement judgement = facts.fogSends() ? judge(facts.daemon) : judgeBeside(facts);
    const QJsonObject args {{u"name"_s, facts.daemon.service.name}, {u"silent"_s, facts.daemon.silentMs / 1000},
        {u"pass"_s, facts.daemon.passMs / 1000},
        {u"command"_s, commandOf(ServiceAct::Enable, fogServiceName(), facts.daemon.service.manager)}};
    Finding finding {.check = u"fog-daemon"_s,
        .status = judgement.status,
        .summary
        = judgement.id == "check-daemon-complains"_L1 ? facts.daemon.trouble : makeMessage(judgement.id, args),
        .evidence = evidenceOf(facts.daemon, judgement.status)};
    if (judgement.id == "check-daemon-not-enabled"_L1)
        finding.advice = makeMessage("check-daemon-enable-advice"_L1, args);
    else if (judgement.status != FindingStatus::Ok)
        finding.advice
            = makeMessage(facts.fogSends() ? "check-daemon-advice"_L1 : "check-daemon-beside-advice"_L1, args);
    if (judgement.remedy)
        finding.remedies = {serviceRemedy(facts, *judgement.remedy)};
    if (judgement.isToBeTaken)
        finding.remedies = {takeRemedy(facts)};
    return finding;
}

QString fogEnabledSetting()
{
    return u"MULTICASTGLOBALENABLED"_s;
}

bool isFogOff(const QString &enabled)
{
    return enabled.trimmed() == "0"_L1;
}

QString takeChoice()
{
    return u"take"_s;
}

} // namespace labcast
