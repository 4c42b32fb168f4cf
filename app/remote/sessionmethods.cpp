// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionmethods.h"

#include "../controller/controller.h"
#include "../session/sessionjson.h"
#include "codec.h"
#include "findingjson.h"
#include "reply.h"

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

SessionId sessionOf(const QJsonObject &params)
{
    return {params[u"session"_s].toInteger()};
}

QJsonObject toJson(const Controller::Deployed &deployed)
{
    QJsonArray warnings;
    for (const Message &warning : deployed.warnings)
        warnings.append(toJson(warning));
    return {{u"session"_s, deployed.session.value}, {u"warnings"_s, warnings}};
}

void deploy(Controller &controller, const QJsonObject &params, const Reply &reply)
{
    const auto request = deployRequestFromJson(params);
    if (!request)
        return reply(tl::unexpected(request.error()));
    controller.deploy(*request, [reply](const Result<Controller::Deployed> &deployed) {
        reply(deployed.map([](const Controller::Deployed &value) { return toJson(value); }));
    });
}

void preview(Controller &controller, const QJsonObject &params, const Reply &reply)
{
    const auto request = deployRequestFromJson(params);
    if (!request)
        return reply(tl::unexpected(request.error()));
    controller.preview(*request, replyWith<DeployPreview>(reply));
}

} // namespace

std::vector<Method> sessionMethods()
{
    using C = Controller;
    using Object = QJsonObject;
    return {
        {MethodKind::Deploys, u"session.deploy"_s, deploy},
        {MethodKind::Reads, u"session.preview"_s, preview},
        {MethodKind::Reads, u"session.list"_s,
            [](C &c, const Object &p, const Reply &reply) { reply(sessionPage(c, p[u"from"_s].toInteger())); }},
        {MethodKind::Reads, u"session.show"_s,
            [](C &c, const Object &p, const Reply &reply) {
                c.show(sessionOf(p), replyWith<SessionInfo>(reply));
            }},
        {MethodKind::Deploys, u"session.start"_s,
            [](C &c, const Object &p, const Reply &reply) { c.startNow(sessionOf(p), replyDone(reply)); }},
        {MethodKind::Deploys, u"session.cancel"_s,
            [](C &c, const Object &p, const Reply &reply) { c.cancel(sessionOf(p), replyDone(reply)); }},
        {MethodKind::Reads, u"session.join"_s,
            [](C &c, const Object &p, const Reply &reply) {
                c.joinCommands(sessionOf(p), replyPage<JoinCommand>(u"commands"_s, p, reply));
            }},
        {MethodKind::Reads, u"session.events"_s,
            [](C &c, const Object &p, const Reply &reply) {
                c.events(sessionOf(p), replyPage<SessionEvent>(u"events"_s, p, reply));
            }},
        {MethodKind::Reads, u"session.samples"_s,
            [](C &c, const Object &p, const Reply &reply) {
                c.samples(sessionOf(p), replyPage<Sample>(u"samples"_s, p, reply));
            }},
        {MethodKind::Reads, u"session.verdict"_s,
            [](C &c, const Object &p, const Reply &reply) {
                c.verdict(sessionOf(p), replyWith<SessionVerdict>(reply));
            }},
    };
}

QJsonObject sessionPage(const Controller &controller, qint64 from)
{
    const QList<SessionId> ids = controller.sessions();
    return pageOf(u"sessions"_s, from, ids.size(),
        [&](qint64 i) { return QJsonValue(labcast::toJson(*controller.session(ids[i]))); });
}

} // namespace labcast
