// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../fog/storagenode.h"
#include "../network/networkinterface.h"
#include "call.h"
#include "findingjson.h"

namespace labcast {

/// The node that sends, its network and how it is set up, asked of a controller.
class NodeClient
{
public:
    /// `client` outlives every answer.
    explicit NodeClient(ControllerClient &client)
        : m_client(client)
    {
    }

    void showNode(Answer<StorageNode> answer);
    void listNodes(Answer<QList<StorageNode>> answer);
    void setNode(const StorageNodeChange &change, Answer<StorageNode> answer);
    /// Of the controller's machine.
    void listInterfaces(Answer<QList<NetworkInterface>> answer);

    /// The ids of all checks, in the order in which an admin would look.
    void listChecks(Answer<QStringList> answer);
    /// What the checks with these ids find, or all.
    void check(const QStringList &ids, Answer<QList<Finding>> answer);
    /// Answers with what the check finds afterwards. Whoever calls has asked for remedy.confirm.
    void applyRemedy(const QString &check, const Remedy &remedy, Answer<Finding> answer);
    /// The last one of this check, of any where it is empty.
    void undoRemedy(const QString &check, Answer<Finding> answer);
    /// The clean-up that has written this backup file.
    void undoCleanUp(const QString &backup, Answer<Finding> answer);
    /// The last first.
    void listRemedies(Answer<QList<RecordedRemedy>> answer);
    void testMulticast(const QString &interface, Answer<MulticastTestResult> answer);
    /// The same with a second machine: answers with how it begins; showMulticast() tells how it goes on.
    void inviteToMulticast(Answer<MulticastTestProgress> answer);
    void showMulticast(Answer<MulticastTestProgress> answer);
    void stopMulticast(Answer<void> answer);
    void showSetup(Answer<SetupProgress> answer);
    void saveSetup(const SetupProgress &progress);

private:
    ControllerClient &m_client;
};

} // namespace labcast
