// SPDX-License-Identifier: GPL-3.0-or-later
// What the controller does beside FOG's daemon, and in its place.

#include "controller.h"

#include "../check/servercheck.h"

#include <chrono>

namespace labcast {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto longestUnseen = 5s;

} // namespace

void Controller::observe(FogSession *session)
{
    adopt(std::unique_ptr<Session>(session));
    m_hostLibrary.refreshNames(); // FOG's own pages may have changed them
    if (!session->isResumed())
        m_history.begin(session->info(), session->plan().request);
    emit sessionChanged(session->info());
    startClock();
}

void Controller::manage(ManagedSession *session)
{
    adopt(std::unique_ptr<Session>(session));
    m_hostLibrary.refreshNames(); // FOG's own pages may have changed them
    m_history.begin(session->info(), session->plan().request);
    emit sessionChanged(session->info());
    startClock();
    seen(session->id());
}

void Controller::deployOnFog(const DeployRequest &request, AnswerTo<Deployed> answer)
{
    m_fogDeployment.create(request, [this, request, answer = std::move(answer)](const Result<SessionId> &id) {
        if (!id)
            return answer(tl::unexpected(id.error()));
        m_manager.wish(id->value, request);
        const auto done = [id = *id, answer](const Result<void> &) { answer(Deployed {id, {}}); };
        if (running(*id))
            return done({});
        // Whoever asks for it next shall find it.
        m_awaited[*id] = done;
        m_manager.lookNow();
        QTimer::singleShot(longestUnseen, this, [this, id = *id] { seen(id); });
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
    m_fogDeployment.plan(request, [this, answer = std::move(answer)](const Result<FogPlan> &plan) {
        answer(plan.map([this](const FogPlan &known) {
            return DeployPreview {commandOf(known.session), known.overwrites(), checkFogDeployment(known.facts)};
        }));
    });
}

/// FOG's daemon sends and is watched, or it is switched off and Labcast sends in its place.
void Controller::considerFog()
{
    const bool isObserver = m_storeKeeper.status().address.mode == StoreMode::Observer;
    m_observer.setActive(isObserver && !m_isStopping);
    m_manager.setActive(!isObserver && !m_storeKeeper.isEmbedded() && !m_isStopping);
}

void Controller::takeOver(AnswerTo<StoreStatus> answer)
{
    StoreAddress address = m_storeKeeper.status().address;
    if (m_storeKeeper.isEmbedded())
        return answer(failure("take-no-fog"_L1));
    if (address.mode == StoreMode::Manager)
        return switchFogOff(std::move(answer));
    address.mode = StoreMode::Manager;
    setStore(address, [this, answer = std::move(answer)](const Result<StoreStatus> &status) {
        if (status)
            switchFogOff(answer);
        else
            answer(status);
    });
}

void Controller::switchFogOff(AnswerTo<StoreStatus> answer)
{
    const QString check = u"fog-daemon"_s;
    m_setup.check({check}, [this, check, answer = std::move(answer)](const Result<QList<Finding>> &findings) {
        if (!findings)
            return answer(tl::unexpected(findings.error()));
        const Finding finding = findings->value(0);
        const Remedy *remedy = finding.remedy(takeChoice());
        if (!remedy && finding.status == FindingStatus::Ok)
            return answer(m_storeKeeper.status()); // it was off
        if (!remedy)
            return answer(failure("take-no-setting"_L1));
        m_remedies.apply({check, takeChoice(), remedy->steps}, [this, answer](const Result<Finding> &done) {
            answer(done.map([this](const Finding &) { return m_storeKeeper.status(); }));
        });
    });
}

void Controller::giveBack(AnswerTo<StoreStatus> answer)
{
    StoreAddress address = m_storeKeeper.status().address;
    if (m_storeKeeper.isEmbedded() || address.mode != StoreMode::Manager)
        return answer(failure("release-not-taken"_L1));
    address.mode = StoreMode::Observer;
    setStore(address, [this, answer = std::move(answer)](const Result<StoreStatus> &status) {
        if (!status)
            return answer(status);
        m_remedies.undo(u"fog-daemon"_s, takeChoice(), [this, answer](const Result<Finding> &done) {
            // FOG's daemon had been off before Labcast came: it stays so.
            if (done || done.error().message.id == "nothing-to-undo"_L1)
                return answer(m_storeKeeper.status());
            answer(tl::unexpected(done.error()));
        });
    });
}

} // namespace labcast
