// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodemethods.h"

#include "../controller/controller.h"
#include "codec.h"
#include "reply.h"

namespace labcast {

using namespace Qt::StringLiterals;

std::vector<Method> nodeMethods()
{
    using C = Controller;
    using Object = QJsonObject;
    return {
        {u"node.show"_s,
            [](C &c, const Object &, const Reply &reply) { c.library().node(replyWith<StorageNode>(reply)); }},
        {u"node.set"_s,
            [](C &c, const Object &p, const Reply &reply) {
                c.library().changeNode(storageNodeChangeFromJson(p), replyWith<StorageNode>(reply));
            }},
        {u"interface.list"_s,
            [](C &, const Object &p, const Reply &reply) {
                reply(pageOf(u"interfaces"_s, p, networkInterfaces()));
            }},
    };
}

} // namespace labcast
