// SPDX-License-Identifier: GPL-3.0-or-later
#include "servercheck.h"

#include <QDateTime>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// No Labcast has started it, and FOG has no session at its port.
bool isOrphan(const SenderProcess &sender, const MulticastRows &rows)
{
    return !sender.isControlled && !sender.isShown
        && std::ranges::find(rows.sessions, sender.portbase, &MulticastRows::Session::basePort)
        == rows.sessions.end();
}

RemedyStep endStep(const SenderProcess &sender)
{
    return {.what = makeMessage("label-orphan"_L1, {{u"pid"_s, sender.pid}, {u"portbase"_s, sender.portbase}}),
        .now = sender.command,
        .afterwards = {},
        .process = ProcessEnd {sender.pid, sender.startTicks}};
}

RemedyStep adoptStep(const SenderProcess &sender)
{
    RemedyStep step = endStep(sender);
    step.adopted = step.process;
    step.process.reset();
    step.afterwards = step.now;
    return step;
}

/// All of them at once first, where there are several.
QList<Remedy> remediesOf(const QList<SenderProcess> &orphans)
{
    QList<Remedy> remedies;
    Remedy all {.choice = u"all"_s,
        .act = makeMessage("remedy-end-orphans"_L1, {{u"count"_s, orphans.size()}}),
        .steps = {}};
    for (const SenderProcess &orphan : orphans) {
        all.steps << endStep(orphan);
        remedies << Remedy {.choice = QString::number(orphan.pid),
            .act = makeMessage("remedy-end-orphan"_L1, {{u"pid"_s, orphan.pid}}),
            .steps = {endStep(orphan)}};
        remedies << Remedy {.choice = u"adopt-%1"_s.arg(orphan.pid),
            .act = makeMessage("remedy-adopt-orphan"_L1, {{u"pid"_s, orphan.pid}}),
            .steps = {adoptStep(orphan)}};
    }
    if (orphans.size() > 1)
        remedies.prepend(all);
    return remedies;
}

QString startOf(const SenderProcess &sender)
{
    return QDateTime::fromMSecsSinceEpoch(sender.startedMs).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

} // namespace

Finding checkOrphans(const CheckFacts &facts)
{
    QList<SenderProcess> orphans = facts.senders.running;
    orphans.removeIf([&facts](const SenderProcess &sender) { return !isOrphan(sender, facts.rows); });
    Finding finding {.check = u"orphans"_s, .status = FindingStatus::Ok};
    if (orphans.isEmpty()) {
        finding.summary = makeMessage("check-orphans-ok"_L1, {{u"count"_s, facts.senders.running.size()}});
        return finding;
    }
    finding.status = FindingStatus::Warning;
    finding.summary = makeMessage("check-orphans"_L1, {{u"count"_s, orphans.size()}});
    finding.advice = makeMessage("check-orphans-advice"_L1);
    for (const SenderProcess &orphan : orphans)
        finding.evidence << Evidence {
            makeMessage("label-orphan-since"_L1,
                {{u"pid"_s, orphan.pid}, {u"portbase"_s, orphan.portbase}, {u"user"_s, orphan.user},
                    {u"time"_s, orphan.startedMs}, {u"started"_s, startOf(orphan)}}),
            orphan.command, FindingStatus::Warning};
    finding.remedies = remediesOf(orphans);
    return finding;
}

} // namespace labcast
