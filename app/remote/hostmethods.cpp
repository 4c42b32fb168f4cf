// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostmethods.h"

#include "../controller/controller.h"
#include "hostcodec.h"
#include "reply.h"

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pageHosts = 1000; // a read of the store; a page of 256 KiB may hold fewer

/// What an import would do: its counts, and a page of its rows.
auto replyPlan(const QJsonObject &params, const Reply &reply)
{
    return [params, reply](const Result<ImportPlan> &result) {
        reply(result.map([&params](const ImportPlan &plan) {
            QJsonObject page = pageOf(u"rows"_s, params, plan.rows);
            page[u"counts"_s] = toJson(plan.counts);
            return page;
        }));
    };
}

} // namespace

std::vector<Method> hostMethods()
{
    using C = Controller;
    using Object = QJsonObject;
    return {
        {MethodKind::Reads, u"host.list"_s,
            [](C &c, const Object &p, const Reply &reply) {
                c.hostLibrary().hosts(pageStart(p), pageHosts, replyPart<Host>(u"hosts"_s, p, pageHosts, reply));
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
        {MethodKind::Reads, u"host.export"_s,
            [](C &c, const Object &p, const Reply &reply) {
                c.hostLibrary().exportHosts(
                    pageStart(p), pageHosts, replyPart<QStringList>(u"rows"_s, p, pageHosts, reply));
            }},
        // Changes nothing yet, but the room for files is the admins'.
        {MethodKind::Administers, u"host.upload"_s,
            [](C &c, const Object &p, const Reply &reply) {
                const auto piece = QByteArray::fromBase64(p[u"data"_s].toString().toLatin1());
                reply(c.hostLibrary().imports().upload(p[u"file"_s].toInteger(), piece).map([](qint64 file) {
                    return Object {{u"file"_s, file}};
                }));
            }},
        {MethodKind::Reads, u"host.preview"_s,
            [](C &c, const Object &p, const Reply &reply) {
                c.hostLibrary().imports().preview(p[u"file"_s].toInteger(), replyPlan(p, reply));
            }},
        {MethodKind::Administers, u"host.import"_s,
            [](C &c, const Object &p, const Reply &reply) {
                c.hostLibrary().importHosts(
                    p[u"file"_s].toInteger(), importCountsFromJson(p), replyWith<ImportCounts>(reply));
            }},
    };
}

std::vector<Method> labMethods()
{
    using C = Controller;
    using Object = QJsonObject;
    return {
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
        {MethodKind::Reads, u"protection.list"_s,
            [](C &c, const Object &p, const Reply &reply) {
                c.hostLibrary().protectedThings(replyPage<ProtectedThing>(u"protected"_s, p, reply));
            }},
        {MethodKind::Administers, u"protection.change"_s,
            [](C &c, const Object &p, const Reply &reply) {
                c.hostLibrary().protect(protectionChangeFromJson(p), replyDone(reply));
            }},
    };
}

} // namespace labcast
