// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostmethods.h"

#include "../controller/controller.h"
#include "hostcodec.h"
#include "reply.h"

namespace labcast {

using namespace Qt::StringLiterals;

std::vector<Method> hostMethods()
{
    using C = Controller;
    using Object = QJsonObject;
    return {
        {MethodKind::Reads, u"host.list"_s,
            [](C &c, const Object &p, const Reply &reply) {
                c.hostLibrary().hosts(replyPage<Host>(u"hosts"_s, p, reply));
            }},
        {MethodKind::Administers, u"host.add"_s,
            [](C &c, const Object &p, const Reply &reply) {
                c.hostLibrary().addHost(hostFromJson(p), replyWith<Host>(reply));
            }},
        {MethodKind::Administers, u"host.change"_s,
            [](C &c, const Object &p, const Reply &reply) {
                c.hostLibrary().changeHost(p[u"name"_s].toString(), hostChangeFromJson(p), replyWith<Host>(reply));
            }},
        {MethodKind::Administers, u"host.remove"_s,
            [](C &c, const Object &p, const Reply &reply) {
                c.removeHosts(p[u"names"_s].toVariant().toStringList(), replyDone(reply));
            }},
        {MethodKind::Reads, u"lab.list"_s,
            [](C &c, const Object &p, const Reply &reply) {
                c.hostLibrary().labs(replyPage<Lab>(u"labs"_s, p, reply));
            }},
        {MethodKind::Administers, u"lab.add"_s,
            [](C &c, const Object &p, const Reply &reply) {
                c.hostLibrary().addLab(labFromJson(p), replyWith<Lab>(reply));
            }},
        {MethodKind::Administers, u"lab.change"_s,
            [](C &c, const Object &p, const Reply &reply) {
                c.hostLibrary().changeLab(p[u"name"_s].toString(), labChangeFromJson(p), replyWith<Lab>(reply));
            }},
        {MethodKind::Administers, u"lab.remove"_s,
            [](C &c, const Object &p, const Reply &reply) {
                c.removeLab(p[u"name"_s].toString(), replyDone(reply));
            }},
    };
}

} // namespace labcast
