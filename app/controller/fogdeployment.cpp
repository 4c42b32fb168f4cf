// SPDX-License-Identifier: GPL-3.0-or-later
#include "fogdeployment.h"

#include "../network/neighbourtable.h"
#include "../network/pinger.h"
#include "askedhosts.h"
#include "managedplaces.h"

#include <QHostAddress>
#include <QUuid>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// FOG's pages name a task after its type (fog-facts c.1 A).
const QString taskName = u"Multi-Cast Task"_s;
/// For answers from the same network; the page asks again with every choice.
constexpr std::chrono::milliseconds patience(400);
/// What a change of images is remembered under.
const QString imagesCheck = u"deploy-images"_s;

/// What nobody but a person may decide: how many disks are overwritten.
Result<void> checkConfirmed(const FogPlan &plan, int confirmed)
{
    const QJsonObject args {{u"count"_s, plan.overwrites()}, {u"number"_s, confirmed}};
    if (confirmed == 0)
        return failure("overwrites-unconfirmed"_L1, args);
    return confirmed == plan.overwrites() ? Result<void>() : failure("overwrites-differ"_L1, args);
}

/// Whether FOG's tables have what was asked for, and nothing else.
bool isAsPlanned(const Observation &seen, qint64 id, const FogPlan &plan)
{
    const auto row = std::ranges::find(seen.sessions, id, &ObservedSession::id);
    if (row == seen.sessions.end() || row->image != plan.facts.image.id)
        return false;
    QSet<qint64> wanted, found;
    for (const TaskHost &host : plan.facts.hosts)
        wanted.insert(host.id.value);
    for (const ObservedMember &member : row->members)
        found.insert(member.host.value);
    return wanted == found && row->members.size() == wanted.size()
        && (!wanted.isEmpty() || row->expected == plan.overwrites());
}

Result<FogPlan> withTables(Store &store, FogPlan plan)
{
    DeployRequest &request = plan.session.request;
    const auto image = store.image(request.image);
    const auto hosts = store.taskHosts(request.hosts);
    const auto sessions = store.activeSessions();
    if (!image || !hosts || !sessions)
        return tl::unexpected(!image ? image.error() : !hosts ? hosts.error() : sessions.error());
    const auto node = store.masterNodeOf(image->id);
    if (!node)
        return tl::unexpected(node.error());
    plan.node = *node;
    plan.facts = {.lab = request.lab, .image = *image, .hosts = {}, .leftOut = {}};
    for (const TaskHost &host : *hosts)
        (host.canBeTasked() ? plan.facts.hosts : plan.facts.leftOut) << host;
    request.hosts.clear();
    for (const TaskHost &host : plan.facts.hosts)
        request.hosts << host.name;
    if (!hosts->isEmpty())
        request.receivers = int(request.hosts.size());
    for (const SessionRow &session : *sessions)
        plan.taken.insert(session.basePort);
    plan.images = assignImage(*image, plan.facts.hosts);
    plan.images.choice = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return plan;
}

/// Where the kernel or FOG has seen it last; empty: nowhere.
QString addressOf(const TaskHost &host, const QHash<QString, QString> &neighbours)
{
    for (auto it = neighbours.begin(); it != neighbours.end(); ++it) {
        if (host.macs.contains(it.value()))
            return it.key();
    }
    return QHostAddress(host.address).protocol() == QAbstractSocket::IPv4Protocol ? host.address : QString();
}

/// Waits for answers.
FogPlan withPower(FogPlan plan)
{
    FogDeployFacts &facts = plan.facts;
    const auto interface = findInterface(networkInterfaces(), plan.session.request.interface);
    facts.subnets = interface ? interface->addresses : QStringList();
    facts.wakes = plan.session.request.wakes;
    const auto known = neighbours();
    QHash<QString, QString> names; // by address
    for (const TaskHost &host : facts.hosts) {
        const QString address = addressOf(host, known);
        if (address.isEmpty())
            continue;
        names.insert(address, host.name);
        facts.asked.insert(host.name);
    }
    if (const auto answering = answeringAddresses(names.keys(), patience)) {
        facts.on.emplace();
        for (const QString &address : *answering)
            facts.on->insert(names.value(address));
    }
    return plan;
}

/// FOG itself adds the lab's name to its task's.
Tasking taskingOf(const FogPlan &plan, quint16 portbase, bool isByApi)
{
    const QString target = targetName(plan.session.request);
    Tasking tasking {.name = isByApi ? taskName : u"%1 - %2"_s.arg(taskName, target),
        .image = plan.facts.image,
        .node = plan.node,
        .basePort = portbase,
        .hosts = {},
        .receivers = plan.overwrites(),
        .wakes = plan.session.request.wakes,
        .createdBy = u"labcast"_s};
    if (plan.facts.hosts.isEmpty())
        tasking.name = target; // by which they join
    for (const TaskHost &host : plan.facts.hosts)
        tasking.hosts << host.id;
    return tasking;
}

} // namespace

FogDeployment::FogDeployment(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

void FogDeployment::preview(const DeployRequest &request, AnswerTo<FogPlan> answer)
{
    plan(request, [this, answer = std::move(answer)](const Result<FogPlan> &known) {
        if (!known || known->facts.hosts.isEmpty())
            return answer(known);
        m_parts.system.run([plan = *known] { return withPower(plan); }).then(this, [answer](const FogPlan &plan) {
            answer(plan);
        });
    });
}

void FogDeployment::plan(const DeployRequest &request, AnswerTo<FogPlan> answer)
{
    const auto find = [name = request.image](Store &store) {
        return store.image(name).and_then([&store](const Image &image) { return store.masterNodeOf(image.id); });
    };
    m_parts.store.run(find).then(
        this, [this, request, answer = std::move(answer)](const Result<StorageNode> &node) {
            if (!node)
                return answer(tl::unexpected(node.error()));
            const auto go = [this, request, answer, node = *node](const QStringList &addresses) {
                const auto own = ownAddress(addresses);
                if (!own)
                    return answer(failure("deploy-node-elsewhere"_L1, {{u"name"_s, node.name}}));
                DeployRequest placed = request;
                // What the node names is a label (fog-facts c.4).
                if (placed.interface.isEmpty())
                    placed.interface = own->interface.name;
                prepare(placed, answer);
            };
            m_names.find(node->address, go);
        });
}

void FogDeployment::prepare(const DeployRequest &request, AnswerTo<FogPlan> answer)
{
    m_parts.deployment.preview(
        request, [this, answer = std::move(answer)](const Result<PreparedSession> &prepared) {
            if (!prepared)
                return answer(tl::unexpected(prepared.error()));
            take({.session = prepared->plan, .ports = prepared->ports}, answer);
        });
}

/// What FOG's tables say of its computers.
void FogDeployment::take(const FogPlan &plan, AnswerTo<FogPlan> answer)
{
    m_parts.store.run([plan](Store &store) { return withTables(store, plan); })
        .then(this, [answer = std::move(answer)](const Result<FogPlan> &known) {
            if (known && known->facts.hosts.isEmpty() && !known->facts.leftOut.isEmpty())
                return answer(failure("deploy-all-left-out"_L1));
            answer(known);
        });
}

void FogDeployment::create(const DeployRequest &request, AnswerTo<FogDeployed> answer)
{
    plan(
        request, [this, confirmed = request.overwrites, answer = std::move(answer)](const Result<FogPlan> &known) {
            if (!known)
                return answer(tl::unexpected(known.error()));
            if (const auto may = checkConfirmed(*known, confirmed); !may)
                return answer(tl::unexpected(may.error()));
            // Until it is known how it is to be sent, Labcast begins nothing with this image.
            const qint64 image = known->facts.image.id.value;
            m_parts.manager.holdBack(image);
            assign(*known, [this, image, answer](const Result<FogDeployed> &deployed) {
                answer(deployed);
                m_parts.manager.letOn(image);
            });
        });
}

void FogDeployment::assign(const FogPlan &plan, AnswerTo<FogDeployed> answer)
{
    if (plan.images.steps.isEmpty())
        return write(plan, std::move(answer));
    m_parts.remedies.change(
        imagesCheck, plan.images, [this, plan, answer = std::move(answer)](const Result<void> &changed) {
            if (changed)
                write(plan, answer);
            else
                answer(tl::unexpected(changed.error()));
        });
}

void FogDeployment::write(const FogPlan &plan, AnswerTo<FogDeployed> answer)
{
    const auto portbase = m_parts.deployment.freePortbase(plan.session, plan.ports, plan.taken);
    if (!portbase)
        return takeBackImages(plan, portbase.error(), answer);
    const bool isByApi = m_parts.api.isSet();
    const Tasking tasking = taskingOf(plan, *portbase, isByApi);
    const auto done
        = [this, plan, answer = std::move(answer)](const Result<qint64> &id) { written(plan, id, answer); };
    if (!isByApi)
        return void(
            m_parts.store.run([tasking](Store &store) { return store.addTasking(tasking); }).then(this, done));
    const bool isWholeLab = plan.facts.leftOut.isEmpty();
    m_parts.api.create({tasking, isWholeLab ? plan.facts.lab : QString(), m_parts.manager.isSending()}, done);
}

void FogDeployment::written(const FogPlan &plan, const Result<qint64> &id, const AnswerTo<FogDeployed> &answer)
{
    if (id)
        verify(*id, plan, answer);
    else if (isStoreTrouble(id.error()) || id.error().message.id == "api-unanswered"_L1)
        answer(tl::unexpected(id.error())); // nobody knows whether it was written
    else
        takeBackImages(plan, id.error(), answer);
}

void FogDeployment::verify(qint64 id, const FogPlan &plan, AnswerTo<FogDeployed> answer)
{
    m_parts.store.run([id](Store &store) { return store.observe({id}); })
        .then(this, [this, id, plan, answer = std::move(answer)](const Result<Observation> &seen) {
            if (seen && isAsPlanned(*seen, id, plan))
                return answer(FogDeployed {{id}, plan.session.request.hosts});
            const Error why = seen ? Error {makeMessage("tasking-differs"_L1), {}} : seen.error();
            cancel(id, [this, plan, why, answer](const Result<void> &cancelled) {
                takeBackImages(plan, cancelled ? why : cancelled.error(), answer);
            });
        });
}

void FogDeployment::cancel(qint64 id, AnswerTo<void> answer)
{
    if (m_parts.api.isSet())
        return m_parts.api.cancel(id, std::move(answer));
    m_parts.store.owe([id](Store &store) { return store.closeSession(id, FogState::Cancelled); });
    answer({});
}

/// Nothing is deployed, so the computers keep the image that they had.
void FogDeployment::takeBackImages(const FogPlan &plan, const Error &error, const AnswerTo<FogDeployed> &answer)
{
    if (plan.images.steps.isEmpty())
        return answer(tl::unexpected(error));
    m_parts.remedies.undo({.check = imagesCheck, .choice = plan.images.choice},
        [error, answer](const Result<Finding> &) { answer(tl::unexpected(error)); });
}

} // namespace labcast
