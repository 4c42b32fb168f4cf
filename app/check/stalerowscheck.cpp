// SPDX-License-Identifier: GPL-3.0-or-later
#include "servercheck.h"
#include "stalerows.h"

#include <algorithm>
#include <functional>

namespace labcast {

using namespace Qt::StringLiterals;

Finding checkStaleRows(const CheckFacts &facts)
{
    QList<JudgedRow> rows = judgeRows(facts.rows, facts.senders);
    // A task of nobody is the matter of another check.
    rows.removeIf([](const JudgedRow &row) { return row.use == RowUse::NoHost; });
    const auto live = std::ranges::count(rows, RowUse::Running, &JudgedRow::use);
    const auto waiting = std::ranges::count(rows, RowUse::Waiting, &JudgedRow::use);
    std::ranges::stable_sort(rows, std::greater {}, [](const JudgedRow &row) { return isStale(row.use); });
    const QList<JudgedRow> stale = rows.first(rows.size() - live - waiting);
    const QJsonObject args {
        {u"count"_s, stale.size()}, {u"running"_s, qint64(live)}, {u"waiting"_s, qint64(waiting)}};
    Finding finding {.check = u"stale-rows"_s,
        .status = stale.isEmpty() ? FindingStatus::Ok : FindingStatus::Warning,
        .summary = makeMessage(stale.isEmpty() ? "check-stale-ok"_L1 : "check-stale-rows"_L1, args),
        .evidence = countsOf(rows) + evidenceOf(rows)};
    if (!stale.isEmpty()) {
        finding.advice = makeMessage("check-stale-advice"_L1);
        finding.remedies << endingRemedy(stale, facts.rows, makeMessage("remedy-end-rows"_L1, args));
    }
    if (const Remedy everything = clearingRemedy(facts.rows); everything.confirm > 0)
        finding.remedies << everything;
    return finding;
}

} // namespace labcast
