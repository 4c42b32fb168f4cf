// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionjudgement.h"

#include <QJsonArray>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// Addresses that took part and did not get everything.
QStringList incomplete(const QList<ReceiverInfo> &receivers)
{
    QStringList addresses;
    for (const ReceiverInfo &receiver : receivers) {
        if (!receiver.address.isEmpty() && receiver.result != ReceiverResult::Completed)
            addresses << receiver.address;
    }
    return addresses;
}

Message reasonFor(SessionState outcome, qsizetype count, int expected, const QStringList &failed, int missing)
{
    const QJsonObject args {{u"count"_s, count},
        {u"expected"_s, std::max<qsizetype>(expected, count + failed.size())},
        {u"addresses"_s, QJsonArray::fromStringList(failed)}, {u"missing"_s, missing}};
    if (outcome == SessionState::Completed)
        return makeMessage("all-sent"_L1, args);
    if (outcome == SessionState::Failed)
        return makeMessage("none-sent"_L1, args);
    return makeMessage(failed.isEmpty() ? "some-never-joined"_L1 : "some-sent"_L1, args);
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
    const QStringList failed = incomplete(verdict.receivers);
    if (count == 0)
        verdict.outcome = SessionState::Failed;
    else
        verdict.outcome
            = failed.isEmpty() && book.missing() == 0 ? SessionState::Completed : SessionState::Partial;
    verdict.reason = reasonFor(verdict.outcome, count, expected, failed, book.missing());
    return verdict;
}

} // namespace labcast
