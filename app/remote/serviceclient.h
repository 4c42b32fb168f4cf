// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../check/checkfacts.h"
#include "../fog/storestatus.h"
#include "call.h"

namespace labcast {

/// FOG's service on the controller's machine, asked and told.
class ServiceClient
{
public:
    /// `client` outlives every answer.
    explicit ServiceClient(ControllerClient &client)
        : m_client(client)
    {
    }

    void show(Answer<DaemonFacts> answer);
    /// Answers when it is done.
    void act(ServiceAct act, Answer<void> answer);
    /// Labcast sends in its place; or it is as before.
    void take(Answer<StoreStatus> answer);
    void release(Answer<StoreStatus> answer);

private:
    ControllerClient &m_client;
};

} // namespace labcast
