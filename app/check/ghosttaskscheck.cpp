// SPDX-License-Identifier: GPL-3.0-or-later
#include "servercheck.h"
#include "stalerows.h"

namespace labcast {

using namespace Qt::StringLiterals;

Finding checkGhostTasks(const CheckFacts &facts)
{
    QList<JudgedRow> ghosts = judgeRows(facts.rows, {});
    ghosts.removeIf([](const JudgedRow &row) { return row.use != RowUse::NoHost; });
    const QJsonObject args {{u"count"_s, ghosts.size()}};
    Finding finding {.check = u"ghost-tasks"_s,
        .status = ghosts.isEmpty() ? FindingStatus::Ok : FindingStatus::Warning,
        .summary = makeMessage(ghosts.isEmpty() ? "check-ghosts-ok"_L1 : "check-ghosts"_L1, args),
        .evidence = evidenceOf(ghosts)};
    if (ghosts.isEmpty())
        return finding;
    finding.advice = makeMessage("check-ghosts-advice"_L1);
    finding.remedies = {endingRemedy(ghosts, facts.rows, makeMessage("remedy-cancel-ghosts"_L1, args))};
    return finding;
}

} // namespace labcast
