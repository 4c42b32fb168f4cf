// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../fog/storestatus.h"
#include "call.h"

namespace labcast {

/// What opens FOG's API; absent: as it is known.
struct ApiTokens
{
    std::optional<QString> api {}; ///< FOG_API_TOKEN, as FOG's page or its database has it
    std::optional<QString> user {};
};

/// Which store the controller works on, asked and told.
class StoreClient
{
public:
    /// `client` outlives every answer.
    explicit StoreClient(ControllerClient &client)
        : m_client(client)
    {
    }

    void show(Answer<StoreStatus> answer);
    /// FOG's database as its settings on the controller's machine tell.
    void find(Answer<StoreAddress> answer);
    /// A password that is given goes before, by a request of its own, and is kept whatever becomes of the store.
    void set(const StoreAddress &address, const std::optional<QString> &password, Answer<StoreStatus> answer);

    /// FOG's API, by which deployments are created; an empty address: none. Tokens that are given go before.
    void setApi(const ApiAddress &api, const ApiTokens &tokens, Answer<StoreStatus> answer);

private:
    using Secrets = QList<std::pair<QString, QString>>; ///< names and values
    void keep(Secrets secrets, Answer<void> answer);

    ControllerClient &m_client;
};

} // namespace labcast
