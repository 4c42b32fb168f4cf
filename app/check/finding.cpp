// SPDX-License-Identifier: GPL-3.0-or-later
#include "finding.h"

#include "../fog/savedrow.h"

#include <algorithm>
#include <array>

namespace labcast {

using namespace Qt::StringLiterals;

QString toWord(FindingStatus status)
{
    constexpr std::array words {"ok"_L1, "info"_L1, "warning"_L1, "error"_L1, "unknown"_L1};
    return words[size_t(status)];
}

int statusRank(FindingStatus status)
{
    // What is not known may be bad, what is an error is.
    switch (status) {
    case FindingStatus::Ok:
        return 0;
    case FindingStatus::Info:
        return 1;
    case FindingStatus::Unknown:
        return 2;
    case FindingStatus::Warning:
        return 3;
    case FindingStatus::Error:
        break;
    }
    return 4;
}

/// What has been restarted is restarted again, when what it was restarted for is taken back.
static ServiceAct undoing(ServiceAct act)
{
    switch (act) {
    case ServiceAct::Start:
        return ServiceAct::Stop;
    case ServiceAct::Stop:
        return ServiceAct::Start;
    case ServiceAct::Enable:
        return ServiceAct::Disable;
    case ServiceAct::Disable:
        return ServiceAct::Enable;
    case ServiceAct::Restart:
        break;
    }
    return ServiceAct::Restart;
}

QList<RowChange> rowsOf(const QList<RemedyStep> &steps)
{
    QList<RowChange> rows;
    for (const RemedyStep &step : steps) {
        if (step.row)
            rows << *step.row;
    }
    return rows;
}

CleanUp cleanUpOf(const QList<RemedyStep> &steps)
{
    CleanUp cleanUp;
    for (const RemedyStep &step : steps) {
        if (step.row && !savedKeyOf(step.row->table).isEmpty())
            cleanUp.changes << *step.row;
        if (step.clearing)
            cleanUp.clearings << *step.clearing;
    }
    return cleanUp;
}

QList<RemedyStep> undoing(const QList<RemedyStep> &steps)
{
    QList<RemedyStep> back;
    for (RemedyStep step : steps) {
        std::swap(step.now, step.afterwards);
        if (step.row)
            step.row = step.row->reversed();
        if (step.service)
            step.service = undoing(*step.service);
        if (step.row || step.service || step.clearing)
            back.prepend(step);
    }
    return back;
}

const Remedy *Finding::remedy(const QString &choice) const
{
    const auto found = std::ranges::find(remedies, choice, &Remedy::choice);
    return found == remedies.end() ? nullptr : &*found;
}

FindingStatus worstOf(const QList<Finding> &findings)
{
    if (findings.isEmpty())
        return FindingStatus::Unknown;
    const auto rank = [](const Finding &finding) { return statusRank(finding.status); };
    return std::ranges::max(findings, {}, rank).status;
}

} // namespace labcast
