// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodeclient.h"

#include "codec.h"

namespace labcast {

using namespace Qt::StringLiterals;

void NodeClient::showNode(Answer<StorageNode> answer)
{
    ask(m_client, u"node.show"_s, {}, storageNodeFromJson, std::move(answer));
}

void NodeClient::setNode(const StorageNodeChange &change, Answer<StorageNode> answer)
{
    ask(m_client, u"node.set"_s, toJson(change), storageNodeFromJson, std::move(answer));
}

void NodeClient::listInterfaces(Answer<QList<NetworkInterface>> answer)
{
    const auto read = [](const QJsonValue &value) { return listOf(value, networkInterfaceFromJson); };
    askPages<NetworkInterface>(m_client, u"interface.list"_s, {}, u"interfaces"_s, read, std::move(answer));
}

} // namespace labcast
