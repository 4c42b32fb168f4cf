// SPDX-License-Identifier: GPL-3.0-or-later
#include "storeclient.h"

namespace labcast {

using namespace Qt::StringLiterals;

void StoreClient::show(Answer<StoreStatus> answer)
{
    ask(m_client, u"store.show"_s, {}, storeStatusFromJson, std::move(answer));
}

void StoreClient::find(Answer<StoreAddress> answer)
{
    m_client.request(u"store.find"_s, {}, [answer = std::move(answer)](const Result<QJsonObject> &result) {
        answer(result.and_then(storeAddressFromJson));
    });
}

void StoreClient::set(
    const StoreAddress &address, const std::optional<QString> &password, Answer<StoreStatus> answer)
{
    if (!password)
        return ask(m_client, u"store.set"_s, toJson(address), storeStatusFromJson, std::move(answer));
    const QJsonObject secret {{u"name"_s, address.text()}, {u"value"_s, *password}};
    askFor(m_client, u"secret.set"_s, secret,
        [&client = m_client, address, answer = std::move(answer)](const Result<void> &kept) {
            if (!kept)
                return answer(tl::unexpected(kept.error()));
            StoreClient(client).set(address, std::nullopt, answer);
        });
}

} // namespace labcast
