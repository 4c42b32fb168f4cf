// SPDX-License-Identifier: GPL-3.0-or-later
#include "serviceclient.h"

#include "findingjson.h"

namespace labcast {

using namespace Qt::StringLiterals;

void ServiceClient::show(Answer<DaemonFacts> answer)
{
    ask(m_client, u"service.show"_s, {}, daemonFactsFromJson, std::move(answer));
}

void ServiceClient::act(ServiceAct act, Answer<void> answer)
{
    askFor(m_client, u"service.act"_s, {{u"act"_s, toWord(act)}}, std::move(answer));
}

void ServiceClient::take(Answer<StoreStatus> answer)
{
    ask(m_client, u"fog.take"_s, {}, storeStatusFromJson, std::move(answer));
}

void ServiceClient::release(Answer<StoreStatus> answer)
{
    ask(m_client, u"fog.release"_s, {}, storeStatusFromJson, std::move(answer));
}

} // namespace labcast
