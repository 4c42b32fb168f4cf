// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkmethods.h"

#include "../check/remedyjson.h"
#include "../check/servercheck.h"
#include "../controller/controller.h"
#include "findingjson.h"
#include "reply.h"

namespace labcast {

using namespace Qt::StringLiterals;

std::vector<Method> checkMethods()
{
    using C = Controller;
    using Object = QJsonObject;
    return {
        {MethodKind::Reads, u"check.list"_s,
            [](C &, const Object &, const Reply &reply) {
                reply(Object {{u"checks"_s, QJsonArray::fromStringList(checkIds())}});
            }},
        {MethodKind::Reads, u"check.run"_s,
            [](C &c, const Object &p, const Reply &reply) {
                c.setup().check(
                    p[u"checks"_s].toVariant().toStringList(), replyPage<Finding>(u"findings"_s, p, reply));
            }},
        {MethodKind::Administers, u"remedy.apply"_s,
            [](C &c, const Object &p, const Reply &reply) {
                c.remedies().apply({.check = p[u"check"_s].toString(),
                                       .choice = p[u"choice"_s].toString(),
                                       .shown = remedyStepsFromJson(p[u"steps"_s]),
                                       .confirmed = p[u"confirm"_s].toInteger()},
                    replyWith<Finding>(reply));
            }},
        {MethodKind::Administers, u"remedy.undo"_s,
            [](C &c, const Object &p, const Reply &reply) {
                c.remedies().undo({.check = p[u"check"_s].toString(), .backup = p[u"backup"_s].toString()},
                    replyWith<Finding>(reply));
            }},
        {MethodKind::Reads, u"remedy.list"_s,
            [](C &c, const Object &p, const Reply &reply) {
                c.remedies().list(replyPage<RecordedRemedy>(u"remedies"_s, p, reply));
            }},
        {MethodKind::Deploys, u"multicast.test"_s,
            [](C &c, const Object &p, const Reply &reply) {
                c.setup().testMulticast(p[u"interface"_s].toString(), replyWith<MulticastTestResult>(reply));
            }},
        {MethodKind::Deploys, u"multicast.invite"_s,
            [](C &c, const Object &p, const Reply &reply) {
                c.setup().inviteToMulticast(p[u"interface"_s].toString(), replyWith<MulticastTestProgress>(reply));
            }},
        {MethodKind::Reads, u"multicast.show"_s,
            [](C &c, const Object &, const Reply &reply) { reply(toJson(c.setup().multicastProgress())); }},
        {MethodKind::Deploys, u"multicast.stop"_s,
            [](C &c, const Object &, const Reply &reply) {
                c.setup().stopMulticast();
                reply(Object {});
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
