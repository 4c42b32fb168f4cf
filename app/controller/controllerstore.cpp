// SPDX-License-Identifier: GPL-3.0-or-later
// What the controller does when its store is another or has come back.

#include "controller.h"

#include "../fog/fogsettings.h"

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

void Controller::findStore(AnswerTo<StoreAddress> answer)
{
    m_parts.files.run([] { return readFogSettings(fogSettingsPath()).map(storeOf); })
        .then(this, std::move(answer));
}

void Controller::setStore(const StoreAddress &address, AnswerTo<StoreStatus> answer)
{
    const auto isOwn = [](const auto &pair) { return pair.second.live && !pair.second.live->plan().isObserved; };
    // A session begun in one store must not end in another.
    const auto own
        = std::ranges::count_if(m_sessions, isOwn) - m_manager.waiting() + m_deployment.preparing() + m_creating;
    if (own > 0)
        return answer(failure("store-in-use"_L1, {{u"number"_s, qint64(own)}}));
    m_manager.letGoWaiting(makeMessage("managed-let-go"_L1));
    m_manager.setActive(false); // it must claim nothing now
    m_storeKeeper.set(address, [this, answer = std::move(answer)](const Result<StoreStatus> &status) {
        if (status)
            m_observer.setActive(false); // what it follows is of the other store
        considerFog();
        answer(status);
    });
}

void Controller::setApi(const ApiAddress &api, AnswerTo<StoreStatus> answer)
{
    if (m_storeKeeper.isEmbedded())
        return answer(failure("api-no-fog"_L1));
    SecretDesk &secrets = m_storeKeeper.secrets();
    if (const ApiAddress &old = m_storeKeeper.status().address.api; !api.isSet()) {
        for (const QString &token : {apiTokenName(old), userTokenName(old)})
            secrets.set(token, {});
        return answer(m_storeKeeper.setApi(api));
    }
    m_apiTasking.test(api, [this, api, &secrets, answer = std::move(answer)](const Result<void> &tried) {
        for (const QString &token : {apiTokenName(api), userTokenName(api)})
            tried ? secrets.keep(token) : secrets.takeBack(token);
        answer(tried.and_then([&] { return m_storeKeeper.setApi(api); }));
    });
}

/// Whoever shows the library asks again.
void Controller::storeRenewed()
{
    m_hostLibrary.refreshNames();
    emit m_library.changed();
}

void Controller::noteStore()
{
    const StoreStatus &status = m_storeKeeper.status();
    m_observer.setCancellable(status.address.api.isSet());
    if (!status.trouble.isEmpty())
        return m_parts.log.note(LogSeverity::Warning, u"store: "_s + status.trouble.english);
    m_parts.log.note(LogSeverity::Plain,
        u"store: %1, %2, %3"_s.arg(status.address.text(), status.kind, toWord(status.address.mode)));
}

} // namespace labcast
