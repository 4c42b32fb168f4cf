// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordfile.h"

#include "../jsontext.h"

#include <limits>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

RecordedAct actOf(const QSqlQuery &row)
{
    return {.id = row.value(0).toLongLong(),
        .timeMs = row.value(1).toLongLong(),
        .who = row.value(2).toString(),
        .method = row.value(3).toString(),
        .asked = objectOf(row.value(4).toString()),
        .refusal = messageFromJson(objectOf(row.value(5).toString())),
        .session = row.value(6).toLongLong()};
}

} // namespace

Result<qint64> RecordFile::lastAct()
{
    return run(u"SELECT coalesce(max(id), 0) FROM act"_s).map([](const QSqlQuery &row) {
        return row.value(0).toLongLong();
    });
}

Result<void> RecordFile::writeActs(const QList<RecordedAct> &acts)
{
    for (const RecordedAct &act : acts) {
        const QVariant refusal = act.isDone() ? QVariant() : QVariant(textOf(toJson(act.refusal)));
        const QVariant session = act.session == 0 ? QVariant() : QVariant(act.session);
        const auto done = execute(
            u"INSERT INTO act (id, time, who, method, asked, refusal, session) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            {act.id, act.timeMs, act.who.isNull() ? u""_s : act.who, act.method, textOf(act.asked), refusal,
                session});
        if (!done)
            return done;
    }
    if (acts.isEmpty())
        return {};
    return execute(u"DELETE FROM act WHERE id <= ?"_s, {acts.last().id - mostActs});
}

Result<ActExcerpt> RecordFile::acts(const ActQuery &query)
{
    const qint64 from = query.from > 0 ? query.from : std::numeric_limits<qint64>::max();
    return run(
        u"SELECT id, time, who, method, asked, refusal, session FROM act WHERE id <= ? ORDER BY id DESC"_s, {from})
        .map([&query](QSqlQuery row) {
            ActExcerpt page;
            for (bool more = row.isValid(); more; more = row.next()) {
                const RecordedAct act = actOf(row);
                if (!matches(act, query))
                    continue;
                if (page.acts.size() == query.limit) {
                    page.next = act.id;
                    break;
                }
                page.acts << act;
            }
            return page;
        });
}

} // namespace labcast
