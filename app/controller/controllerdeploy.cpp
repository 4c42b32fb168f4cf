// SPDX-License-Identifier: GPL-3.0-or-later
// From a request to a session: on Labcast's own tables, and on a FOG server.

#include "controller.h"

#include <chrono>

namespace labcast {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto longestUnseen = 5s;

} // namespace

Result<void> Controller::mayDeploy() const
{
    return m_storeKeeper.mayDeploy().and_then([this] { return m_parts.findSender().map([](const QString &) {}); });
}

void Controller::deploy(const DeployRequest &request, AnswerTo<Deployed> answer)
{
    if (auto may = mayDeploy(); !may)
        return answer(tl::unexpected(may.error()));
    if (!m_storeKeeper.isEmbedded())
        return deployOnFog(request, std::move(answer));
    m_hostLibrary.refreshNames();
    m_deployment.prepare(request, [this, answer = std::move(answer)](const Result<PreparedSession> &prepared) {
        if (!prepared)
            return answer(tl::unexpected(prepared.error()));
        launch(*prepared);
        answer(Deployed {prepared->plan.session, prepared->warnings});
    });
}

void Controller::preview(const DeployRequest &request, AnswerTo<DeployPreview> answer)
{
    if (auto may = mayDeploy(); !may)
        return answer(tl::unexpected(may.error()));
    if (!m_storeKeeper.isEmbedded())
        return previewOnFog(request, std::move(answer));
    m_deployment.preview(request, [this, answer = std::move(answer)](const Result<PreparedSession> &prepared) {
        answer(
            prepared.map([&](const PreparedSession &session) { return DeployPreview {commandOf(session.plan)}; }));
    });
}

QStringList Controller::commandOf(const SessionPlan &plan) const
{
    return QStringList(m_parts.findSender().value_or(QString())) + m_parts.senderArguments(senderOptions(plan, 0));
}

void Controller::launch(PreparedSession prepared)
{
    prepared.plan.identify = m_hostLibrary.identifier();
    auto *session = new MulticastSession(prepared.plan, m_parts.makeSender);
    adopt(std::unique_ptr<Session>(session));
    m_history.begin(session->info(), session->plan().request);
    m_queue.setSource(prepared.ports);
    if (prepared.plan.portbase > 0)
        start(*session);
    else
        m_queue.add(session);
    emit sessionChanged(session->info());
    if (prepared.plan.request.wakes)
        m_waker.wake(prepared.plan.session, prepared.plan.request.hosts);
    if (m_isStopping)
        session->stop({SessionState::Failed, makeMessage("controller-stopped"_L1)});
}

void Controller::deployOnFog(const DeployRequest &request, AnswerTo<Deployed> answer)
{
    ++m_creating;
    m_fogDeployment.create(request, [this, request, answer = std::move(answer)](const auto &created) {
        --m_creating;
        if (!created)
            return answer(tl::unexpected(created.error()));
        const SessionId id = created->session;
        if (m_manager.isSending())
            m_manager.wish(id.value, request);
        if (request.wakes)
            m_waker.wake(id, created->hosts);
        const auto done = [id, answer](const Result<void> &) { answer(Deployed {id, {}}); };
        if (running(id))
            return done({});
        // Whoever asks for it next shall find it.
        m_awaited[id] = done;
        m_manager.lookNow();
        QTimer::singleShot(longestUnseen, this, [this, id] { seen(id); });
    });
}

/// A session that was created here has begun to be shown, or there is no sense in waiting for that any longer.
void Controller::seen(SessionId id)
{
    if (const auto awaited = m_awaited.extract(id); !awaited.empty())
        awaited.mapped()({});
}

void Controller::previewOnFog(const DeployRequest &request, AnswerTo<DeployPreview> answer)
{
    m_fogDeployment.preview(request, [this, answer = std::move(answer)](const Result<FogPlan> &plan) {
        answer(plan.map([this](const FogPlan &known) {
            return DeployPreview {commandOf(known.session), known.overwrites(), checkFogDeployment(known.facts)};
        }));
    });
}

} // namespace labcast
