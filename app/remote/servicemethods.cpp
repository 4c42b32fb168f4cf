// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicemethods.h"

#include "../controller/controller.h"
#include "findingjson.h"
#include "reply.h"

namespace labcast {

using namespace Qt::StringLiterals;

std::vector<Method> serviceMethods()
{
    using C = Controller;
    using Object = QJsonObject;
    return {
        {MethodKind::Reads, u"service.show"_s,
            [](C &c, const Object &, const Reply &reply) { c.setup().daemon(replyWith<DaemonFacts>(reply)); }},
        {MethodKind::Administers, u"service.act"_s,
            [](C &c, const Object &p, const Reply &reply) {
                const auto act = serviceActFromWord(p[u"act"_s].toString());
                if (!act)
                    return reply(tl::unexpected(act.error()));
                c.fogService().act(*act, replyDone(reply));
            }},
        {MethodKind::Administers, u"fog.take"_s,
            [](C &c, const Object &, const Reply &reply) { c.takeOver(replyWith<StoreStatus>(reply)); }},
        {MethodKind::Administers, u"fog.release"_s,
            [](C &c, const Object &, const Reply &reply) { c.giveBack(replyWith<StoreStatus>(reply)); }},
    };
}

} // namespace labcast
