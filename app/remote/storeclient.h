// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../fog/storestatus.h"
#include "call.h"

namespace labcast {

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

private:
    ControllerClient &m_client;
};

} // namespace labcast
