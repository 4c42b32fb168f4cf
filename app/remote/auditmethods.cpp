// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditmethods.h"

#include "../controller/controller.h"
#include "reply.h"

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// As much of it as a page of the protocol holds.
QJsonObject toJson(const ActExcerpt &page)
{
    QJsonObject object = pageOf(
        u"acts"_s, 0, page.acts.size(), [&page](qint64 i) { return QJsonValue(labcast::toJson(page.acts[i])); });
    if (const QJsonValue cut = object[u"next"_s]; cut.isDouble())
        object[u"next"_s] = page.acts[cut.toInteger()].id;
    else if (page.next)
        object[u"next"_s] = *page.next;
    return object;
}

void listActs(Controller &controller, const QJsonObject &params, const Reply &reply)
{
    controller.audit().list(actQueryFromJson(params), [reply](const Result<ActExcerpt> &page) {
        reply(page.map([](const ActExcerpt &each) { return toJson(each); }));
    });
}

} // namespace

std::vector<Method> auditMethods()
{
    return {{MethodKind::Reads, u"audit.list"_s, listActs}};
}

} // namespace labcast
