// SPDX-License-Identifier: GPL-3.0-or-later
#include "storemethods.h"

#include "../controller/controller.h"
#include "reply.h"

namespace labcast {

using namespace Qt::StringLiterals;

std::vector<Method> storeMethods()
{
    using C = Controller;
    using Object = QJsonObject;
    return {
        {MethodKind::Reads, u"store.show"_s,
            [](C &c, const Object &, const Reply &reply) { reply(toJson(c.storeKeeper().status())); }},
        {MethodKind::Inspects, u"store.find"_s,
            [](C &c, const Object &, const Reply &reply) { c.findStore(replyWith<StoreAddress>(reply)); }},
        {MethodKind::Administers, u"store.set"_s,
            [](C &c, const Object &p, const Reply &reply) {
                const auto address = storeAddressFromJson(p);
                if (!address)
                    return reply(tl::unexpected(address.error()));
                c.setStore(*address, replyWith<StoreStatus>(reply));
            }},
        {MethodKind::Administers, u"store.setApi"_s,
            [](C &c, const Object &p, const Reply &reply) {
                const QString url = p[u"api"_s].toString();
                if (url.isEmpty())
                    return c.setApi({}, replyWith<StoreStatus>(reply));
                const auto api = parseApiAddress(url, p[u"apiAuthority"_s].toString());
                if (!api)
                    return reply(tl::unexpected(api.error()));
                c.setApi(*api, replyWith<StoreStatus>(reply));
            }},
        {MethodKind::Administers, u"secret.set"_s,
            [](C &c, const Object &p, const Reply &reply) {
                replyDone(reply)(c.storeKeeper().secrets().set(p[u"name"_s].toString(), p[u"value"_s].toString()));
            }},
    };
}

} // namespace labcast
