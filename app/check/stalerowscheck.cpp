// SPDX-License-Identifier: GPL-3.0-or-later
#include "servercheck.h"
#include "stalerows.h"

namespace labcast {

using namespace Qt::StringLiterals;

Finding checkStaleRows(const CheckFacts &facts)
{
    QList<JudgedRow> rows = judgeRows(facts.rows, facts.senders);
    const auto live = std::ranges::count(rows, RowUse::Running, &JudgedRow::use);
    const auto waiting = std::ranges::count(rows, RowUse::Waiting, &JudgedRow::use);
    // A task of nobody is the matter of another check.
    rows.removeIf([](const JudgedRow &row) { return !isStale(row.use) || row.use == RowUse::NoHost; });
    const QJsonObject args {
        {u"count"_s, rows.size()}, {u"running"_s, qint64(live)}, {u"waiting"_s, qint64(waiting)}};
    Finding finding {.check = u"stale-rows"_s,
        .status = rows.isEmpty() ? FindingStatus::Ok : FindingStatus::Warning,
        .summary = makeMessage(rows.isEmpty() ? "check-stale-ok"_L1 : "check-stale-rows"_L1, args),
        .evidence = evidenceOf(rows)};
    if (rows.isEmpty())
        return finding;
    finding.advice = makeMessage("check-stale-advice"_L1);
    finding.remedies = {endingRemedy(rows, facts.rows, makeMessage("remedy-end-rows"_L1, args))};
    return finding;
}

} // namespace labcast
