// SPDX-License-Identifier: GPL-3.0-or-later
#include "finding.h"

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

FindingStatus worstOf(const QList<Finding> &findings)
{
    if (findings.isEmpty())
        return FindingStatus::Unknown;
    const auto rank = [](const Finding &finding) { return statusRank(finding.status); };
    return std::ranges::max(findings, {}, rank).status;
}

} // namespace labcast
