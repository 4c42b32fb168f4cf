// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../fog/storagenode.h"
#include "../network/networkinterface.h"
#include "call.h"

namespace labcast {

/// The node that sends and its network, asked of a controller.
class NodeClient
{
public:
    /// `client` outlives every answer.
    explicit NodeClient(ControllerClient &client)
        : m_client(client)
    {
    }

    void showNode(Answer<StorageNode> answer);
    void setNode(const StorageNodeChange &change, Answer<StorageNode> answer);
    /// Of the controller's machine.
    void listInterfaces(Answer<QList<NetworkInterface>> answer);

private:
    ControllerClient &m_client;
};

} // namespace labcast
