// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionjudgement.h"

#include <QJsonArray>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// Those it was for that took part and did not get everything.
QStringList incomplete(const QList<ReceiverInfo> &receivers)
{
    QStringList labels;
    for (const ReceiverInfo &receiver : receivers) {
        if (!receiver.address.isEmpty() && !receiver.isUnexpected && receiver.result != ReceiverResult::Completed)
            labels << labelOf(receiver);
    }
    return labels;
}

qsizetype completeCount(const QList<ReceiverInfo> &receivers)
{
    return std::ranges::count_if(
        receivers, [](const ReceiverInfo &r) { return !r.isUnexpected && r.result == ReceiverResult::Completed; });
}

Message reasonFor(const SessionVerdict &verdict, const ReceiverBook &book, int expected)
{
    const auto count = completeCount(verdict.receivers);
    const QStringList failed = incomplete(verdict.receivers);
    const QStringList absent = book.absent();
    const QJsonObject args {{u"count"_s, count},
        {u"expected"_s, std::max<qsizetype>(expected, count + failed.size())},
        {u"addresses"_s, QJsonArray::fromStringList(failed + absent)}, {u"missing"_s, book.missing()},
        {u"names"_s, QJsonArray::fromStringList(absent)}};
    if (verdict.outcome == SessionState::Completed)
        return makeMessage("all-sent"_L1, args);
    if (verdict.outcome == SessionState::Failed)
        return makeMessage("none-sent"_L1, args);
    if (!failed.isEmpty())
        return makeMessage("some-sent"_L1, args);
    return makeMessage(absent.isEmpty() ? "some-never-joined"_L1 : "some-never-joined-named"_L1, args);
}

} // namespace

SessionVerdict judgeSession(ReceiverBook &book, int expected, const std::optional<SessionEnd> &end)
{
    const auto count = book.complete().size();
    book.close(!end);
    SessionVerdict verdict;
    verdict.receivers = book.list(true);
    if (end) {
        verdict.outcome = end->outcome;
        verdict.reason = end->reason;
        return verdict;
    }
    if (count == 0)
        verdict.outcome = SessionState::Failed;
    else
        verdict.outcome = incomplete(verdict.receivers).isEmpty() && book.missing() == 0 ? SessionState::Completed
                                                                                         : SessionState::Partial;
    verdict.reason = reasonFor(verdict, book, expected);
    return verdict;
}

} // namespace labcast
