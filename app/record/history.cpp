// SPDX-License-Identifier: GPL-3.0-or-later
#include "history.h"

#include <algorithm>

namespace labcast {

HistoryEntry historyEntry(const SessionInfo &info, const SessionVerdict &verdict, const QString &starter)
{
    const auto completed = std::ranges::count(
        verdict.receivers, std::optional(ReceiverResult::Completed), &ReceiverInfo::result);
    return {.session = info.session,
        .name = info.name,
        .image = info.image,
        .lab = info.lab,
        .outcome = verdict.outcome,
        .createdMs = info.createdMs,
        .startedMs = info.startedMs,
        .finishedMs = info.finishedMs,
        .expected = info.expected,
        .completed = int(completed),
        .bytes = verdict.bytes,
        .seconds = verdict.seconds,
        .starter = starter};
}

bool matches(const HistoryEntry &entry, const HistoryQuery &query)
{
    if (!query.image.isEmpty() && entry.image.compare(query.image, Qt::CaseInsensitive) != 0)
        return false;
    const auto has = [&query](const QString &text) { return text.contains(query.text, Qt::CaseInsensitive); };
    return query.text.isEmpty() || has(entry.name) || has(entry.image) || has(entry.lab) || has(entry.starter);
}

} // namespace labcast
