// SPDX-License-Identifier: GPL-3.0-or-later
// What the controller does beside FOG's daemon, and in its place.

#include "controller.h"

#include "../check/servercheck.h"

namespace labcast {

using namespace Qt::StringLiterals;

void Controller::observe(FogSession *session)
{
    adopt(std::unique_ptr<Session>(session));
    m_hostLibrary.refreshNames(); // FOG's own pages may have changed them
    if (!session->isResumed())
        m_history.begin(session->info(), session->plan().request);
    emit sessionChanged(session->info());
    startClock();
    seen(session->id());
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

/// A sender of nobody, which an admin wants to see as a session.
void Controller::take(AdoptedSession *session)
{
    adopt(std::unique_ptr<Session>(session));
    m_history.begin(session->info(), session->plan().request);
    emit sessionChanged(session->info());
    startClock();
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
        m_remedies.undo(
            {.check = u"fog-daemon"_s, .choice = takeChoice()}, [this, answer](const Result<Finding> &done) {
                // FOG's daemon had been off before Labcast came: it stays so.
                if (done || done.error().message.id == "nothing-to-undo"_L1)
                    return answer(m_storeKeeper.status());
                answer(tl::unexpected(done.error()));
            });
    });
}

} // namespace labcast
