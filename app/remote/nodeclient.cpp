// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodeclient.h"

#include "../check/remedyjson.h"
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

void NodeClient::listNodes(Answer<QList<StorageNode>> answer)
{
    const auto read = [](const QJsonValue &value) { return listOf(value, storageNodeFromJson); };
    askPages<StorageNode>(m_client, u"node.list"_s, {}, u"nodes"_s, read, std::move(answer));
}

void NodeClient::listChecks(Answer<QStringList> answer)
{
    m_client.request(u"check.list"_s, {}, [answer = std::move(answer)](const Result<QJsonObject> &result) {
        answer(
            result.map([](const QJsonObject &object) { return object[u"checks"_s].toVariant().toStringList(); }));
    });
}

void NodeClient::check(const QStringList &ids, Answer<QList<Finding>> answer)
{
    const auto read = [](const QJsonValue &value) { return listOf(value, findingFromJson); };
    askPages<Finding>(m_client, u"check.run"_s, {{u"checks"_s, QJsonArray::fromStringList(ids)}}, u"findings"_s,
        read, std::move(answer));
}

void NodeClient::applyRemedy(const QString &check, const Remedy &remedy, Answer<Finding> answer)
{
    ask(m_client, u"remedy.apply"_s,
        {{u"check"_s, check}, {u"choice"_s, remedy.choice}, {u"steps"_s, toJson(remedy.steps)},
            {u"confirm"_s, remedy.confirm}},
        findingFromJson, std::move(answer));
}

void NodeClient::undoRemedy(const QString &check, Answer<Finding> answer)
{
    ask(m_client, u"remedy.undo"_s, {{u"check"_s, check}}, findingFromJson, std::move(answer));
}

void NodeClient::undoCleanUp(const QString &backup, Answer<Finding> answer)
{
    ask(m_client, u"remedy.undo"_s, {{u"backup"_s, backup}}, findingFromJson, std::move(answer));
}

void NodeClient::listRemedies(Answer<QList<RecordedRemedy>> answer)
{
    const auto read = [](const QJsonValue &value) { return listOf(value, recordedRemedyFromJson); };
    askPages<RecordedRemedy>(m_client, u"remedy.list"_s, {}, u"remedies"_s, read, std::move(answer));
}

void NodeClient::testMulticast(const QString &interface, Answer<MulticastTestResult> answer)
{
    ask(m_client, u"multicast.test"_s, {{u"interface"_s, interface}}, multicastTestResultFromJson,
        std::move(answer));
}

void NodeClient::inviteToMulticast(Answer<MulticastTestProgress> answer)
{
    ask(m_client, u"multicast.invite"_s, {}, multicastTestProgressFromJson, std::move(answer));
}

void NodeClient::showMulticast(Answer<MulticastTestProgress> answer)
{
    ask(m_client, u"multicast.show"_s, {}, multicastTestProgressFromJson, std::move(answer));
}

void NodeClient::stopMulticast(Answer<void> answer)
{
    askFor(m_client, u"multicast.stop"_s, {}, std::move(answer));
}

void NodeClient::showSetup(Answer<SetupProgress> answer)
{
    ask(m_client, u"setup.show"_s, {}, setupProgressFromJson, std::move(answer));
}

void NodeClient::saveSetup(const SetupProgress &progress)
{
    askFor(m_client, u"setup.save"_s, toJson(progress), [](const Result<void> &) {});
}

} // namespace labcast
