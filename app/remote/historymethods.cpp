// SPDX-License-Identifier: GPL-3.0-or-later
#include "historymethods.h"

#include "../controller/controller.h"
#include "../record/historyjson.h"
#include "reply.h"

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// As much of it as a page of the protocol holds.
QJsonObject toJson(const HistoryExcerpt &page)
{
    QJsonObject object = pageOf(u"sessions"_s, 0, page.entries.size(),
        [&page](qint64 i) { return QJsonValue(toJson(page.entries[i])); });
    if (const QJsonValue cut = object[u"next"_s]; cut.isDouble())
        object[u"next"_s] = page.entries[cut.toInteger()].session.value;
    else if (page.next)
        object[u"next"_s] = *page.next;
    return object;
}

} // namespace

std::vector<Method> historyMethods()
{
    using Object = QJsonObject;
    return {
        {MethodKind::Reads, u"history.list"_s,
            [](Controller &c, const Object &p, const Reply &reply) {
                c.history().list(historyQueryFromJson(p), [reply](const Result<HistoryExcerpt> &page) {
                    reply(page.map([](const HistoryExcerpt &each) { return toJson(each); }));
                });
            }},
        {MethodKind::Reads, u"history.show"_s,
            [](Controller &c, const Object &p, const Reply &reply) {
                c.history().session({p[u"session"_s].toInteger()}, replyWith<RecordedSession>(reply));
            }},
    };
}

Reply beganBy(Controller &controller, const QString &who, const Reply &reply)
{
    return [&controller, who, reply](const Result<QJsonObject> &result) {
        if (result && !who.isEmpty())
            controller.history().saveStarter({(*result)[u"session"_s].toInteger()}, who);
        reply(result);
    };
}

} // namespace labcast
