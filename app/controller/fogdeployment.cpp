// SPDX-License-Identifier: GPL-3.0-or-later
#include "fogdeployment.h"

#include "askedhosts.h"
#include "managedplaces.h"

#include <QUuid>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// FOG's pages name a task after its type (fog-facts c.1 A).
const QString taskName = u"Multi-Cast Task"_s;
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

} // namespace

FogDeployment::FogDeployment(AsyncStore &store, Deployment &deployment, Remedies &remedies, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_deployment(deployment)
    , m_remedies(remedies)
{
}

void FogDeployment::plan(const DeployRequest &request, AnswerTo<FogPlan> answer)
{
    const auto find = [name = request.image](Store &store) {
        return store.image(name).and_then([&store](const Image &image) { return store.masterNodeOf(image.id); });
    };
    m_store.run(find).then(
        this, [this, request = request, answer = std::move(answer)](const Result<StorageNode> &node) mutable {
            if (!node)
                return answer(tl::unexpected(node.error()));
            const auto interface = interfaceOf(*node);
            if (!interface)
                return answer(failure("deploy-node-elsewhere"_L1, {{u"name"_s, node->name}}));
            // What the node names is a label (fog-facts c.4).
            if (request.interface.isEmpty())
                request.interface = interface->name;
            preview(request, answer);
        });
}

void FogDeployment::preview(const DeployRequest &request, AnswerTo<FogPlan> answer)
{
    m_deployment.preview(request, [this, answer = std::move(answer)](const Result<PreparedSession> &prepared) {
        if (!prepared)
            return answer(tl::unexpected(prepared.error()));
        take({.session = prepared->plan, .ports = prepared->ports}, answer);
    });
}

/// What FOG's tables say of its computers.
void FogDeployment::take(const FogPlan &plan, AnswerTo<FogPlan> answer)
{
    m_store.run([plan](Store &store) { return withTables(store, plan); })
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
            assign(*known, answer);
        });
}

void FogDeployment::assign(const FogPlan &plan, AnswerTo<FogDeployed> answer)
{
    if (plan.images.steps.isEmpty())
        return write(plan, std::move(answer));
    m_remedies.change(
        imagesCheck, plan.images, [this, plan, answer = std::move(answer)](const Result<void> &changed) {
            if (changed)
                write(plan, answer);
            else
                answer(tl::unexpected(changed.error()));
        });
}

void FogDeployment::write(const FogPlan &plan, AnswerTo<FogDeployed> answer)
{
    const auto portbase = m_deployment.freePortbase(plan.session, plan.ports, plan.taken);
    if (!portbase)
        return takeBackImages(plan, portbase.error(), answer);
    const QString target = targetName(plan.session.request);
    Tasking tasking {.name = plan.facts.hosts.isEmpty() ? target : u"%1 - %2"_s.arg(taskName, target),
        .image = plan.facts.image,
        .node = plan.node,
        .basePort = *portbase,
        .hosts = {},
        .receivers = plan.overwrites(),
        .wakes = plan.session.request.wakes,
        .createdBy = u"labcast"_s};
    for (const TaskHost &host : plan.facts.hosts)
        tasking.hosts << host.id;
    m_store.run([tasking](Store &store) { return store.addTasking(tasking); })
        .then(this, [this, plan, answer = std::move(answer)](const Result<qint64> &id) {
            if (id)
                verify(*id, plan, answer);
            else if (isStoreTrouble(id.error()))
                answer(tl::unexpected(id.error())); // nobody knows whether it was written
            else
                takeBackImages(plan, id.error(), answer);
        });
}

void FogDeployment::verify(qint64 id, const FogPlan &plan, AnswerTo<FogDeployed> answer)
{
    m_store.run([id](Store &store) { return store.observe({id}); })
        .then(this, [this, id, plan, answer = std::move(answer)](const Result<Observation> &seen) {
            if (seen && isAsPlanned(*seen, id, plan))
                return answer(FogDeployed {{id}, plan.session.request.hosts});
            m_store.owe([id](Store &store) { return store.closeSession(id, FogState::Cancelled); });
            takeBackImages(plan, seen ? Error {makeMessage("tasking-differs"_L1), {}} : seen.error(), answer);
        });
}

/// Nothing is deployed, so the computers keep the image that they had.
void FogDeployment::takeBackImages(const FogPlan &plan, const Error &error, const AnswerTo<FogDeployed> &answer)
{
    if (plan.images.steps.isEmpty())
        return answer(tl::unexpected(error));
    m_remedies.undo({.check = imagesCheck, .choice = plan.images.choice},
        [error, answer](const Result<Finding> &) { answer(tl::unexpected(error)); });
}

} // namespace labcast
