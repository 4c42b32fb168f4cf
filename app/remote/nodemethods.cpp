// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodemethods.h"

#include "../controller/controller.h"
#include "../jsonlist.h"
#include "../session/sessionjson.h"
#include "codec.h"
#include "reply.h"

namespace labcast {

using namespace Qt::StringLiterals;

std::vector<Method> nodeMethods()
{
    using C = Controller;
    using Object = QJsonObject;
    return {
        {MethodKind::Reads, u"node.show"_s,
            [](C &c, const Object &, const Reply &reply) { c.library().node(replyWith<StorageNode>(reply)); }},
        {MethodKind::Administers, u"node.set"_s,
            [](C &c, const Object &p, const Reply &reply) {
                c.library().changeNode(storageNodeChangeFromJson(p), replyWith<StorageNode>(reply));
            }},
        {MethodKind::Reads, u"node.list"_s,
            [](C &c, const Object &p, const Reply &reply) {
                c.library().nodes(replyPage<StorageNode>(u"nodes"_s, p, reply));
            }},
        {MethodKind::Reads, u"interface.list"_s,
            [](C &, const Object &p, const Reply &reply) {
                reply(pageOf(u"interfaces"_s, p, networkInterfaces()));
            }},
        {MethodKind::Reads, u"interface.samples"_s,
            [](C &c, const Object &p, const Reply &reply) {
                reply(pageOf(u"samples"_s, p, c.counter(p[u"interface"_s].toString())));
            }},
    };
}

} // namespace labcast
