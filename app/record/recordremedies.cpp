// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordfile.h"

#include "../jsontext.h"

#include <algorithm>
#include <array>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array stateWords {"begun"_L1, "applied"_L1, "done"_L1, "failed"_L1, "undone"_L1};

RecordedRemedy remedyOf(const QSqlQuery &row)
{
    return {.id = row.value(0).toLongLong(),
        .timeMs = row.value(1).toLongLong(),
        .store = row.value(2).toString(),
        .check = row.value(3).toString(),
        .remedy = objectOf(row.value(4).toString()),
        .state = remedyStateOf(row.value(5).toString())};
}

} // namespace

QString toWord(RemedyState state)
{
    return stateWords[size_t(state)];
}

RemedyState remedyStateOf(const QString &word)
{
    const auto found = std::ranges::find(stateWords, word);
    return found == stateWords.end() ? RemedyState::Failed : RemedyState(found - stateWords.begin());
}

Result<qint64> RecordFile::addRemedy(const RecordedRemedy &remedy)
{
    return run(u"INSERT INTO remedy (time, store, finding, remedy, state) VALUES (?, ?, ?, ?, ?)"_s,
        {remedy.timeMs, remedy.store, remedy.check, textOf(remedy.remedy), toWord(remedy.state)})
        .map([](const QSqlQuery &added) { return added.lastInsertId().toLongLong(); });
}

Result<void> RecordFile::setRemedyState(qint64 id, RemedyState state)
{
    return execute(u"UPDATE remedy SET state = ? WHERE id = ?"_s, {toWord(state), id});
}

Result<QList<RecordedRemedy>> RecordFile::remedies(int latest)
{
    return run(u"SELECT id, time, store, finding, remedy, state FROM remedy ORDER BY id DESC LIMIT ?"_s, {latest})
        .map([](QSqlQuery row) {
            QList<RecordedRemedy> remedies;
            for (bool more = row.isValid(); more; more = row.next())
                remedies << remedyOf(row);
            return remedies;
        });
}

} // namespace labcast
