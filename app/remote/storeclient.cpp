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
    const Secrets secrets = password ? Secrets {{address.text(), *password}} : Secrets();
    keep(secrets, [&client = m_client, address, answer = std::move(answer)](const Result<void> &kept) {
        if (!kept)
            return answer(tl::unexpected(kept.error()));
        ask(client, u"store.set"_s, toJson(address), storeStatusFromJson, answer);
    });
}

void StoreClient::setApi(const ApiAddress &api, const ApiTokens &tokens, Answer<StoreStatus> answer)
{
    Secrets secrets;
    if (tokens.api)
        secrets.append({apiTokenName(api), *tokens.api});
    if (tokens.user)
        secrets.append({userTokenName(api), *tokens.user});
    keep(secrets, [&client = m_client, api, answer = std::move(answer)](const Result<void> &kept) {
        if (!kept)
            return answer(tl::unexpected(kept.error()));
        const QJsonObject params {{u"api"_s, api.url}, {u"apiAuthority"_s, api.authority}};
        ask(client, u"store.setApi"_s, params, storeStatusFromJson, answer);
    });
}

/// One after the other.
void StoreClient::keep(Secrets secrets, Answer<void> answer)
{
    if (secrets.isEmpty())
        return answer({});
    const auto [name, value] = secrets.takeFirst();
    askFor(m_client, u"secret.set"_s, {{u"name"_s, name}, {u"value"_s, value}},
        [&client = m_client, secrets, answer = std::move(answer)](const Result<void> &kept) {
            if (kept)
                StoreClient(client).keep(secrets, answer);
            else
                answer(kept);
        });
}

} // namespace labcast
