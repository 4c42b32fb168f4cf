// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodemethods.h"

#include "../controller/controller.h"
#include "../session/sessionjson.h"
#include "codec.h"
#include "findingjson.h"
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
        {MethodKind::Reads, u"check.run"_s,
            [](C &c, const Object &p, const Reply &reply) {
                c.setup().check(p[u"checks"_s].toVariant().toStringList(), replyPage<Finding>(u"findings"_s, p, reply));
            }},
        {MethodKind::Deploys, u"multicast.test"_s,
            [](C &c, const Object &p, const Reply &reply) {
                c.setup().testMulticast(p[u"interface"_s].toString(), replyWith<MulticastTestResult>(reply));
            }},
        {MethodKind::Reads, u"setup.show"_s,
            [](C &c, const Object &, const Reply &reply) { c.setup().progress(replyWith<SetupProgress>(reply)); }},
        {MethodKind::Administers, u"setup.save"_s,
            [](C &c, const Object &p, const Reply &reply) {
                c.setup().saveProgress(setupProgressFromJson(p));
                reply(Object {});
            }},
    };
}

} // namespace labcast
