// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostclient.h"

#include "hostcodec.h"

#include <QJsonArray>

namespace labcast {

using namespace Qt::StringLiterals;

void HostClient::listHosts(Answer<QList<Host>> answer)
{
    const auto read = [](const QJsonValue &value) { return listOf(value, hostFromJson); };
    askPages<Host>(m_client, u"host.list"_s, {}, u"hosts"_s, read, std::move(answer));
}

void HostClient::addHost(const Host &host, Answer<Host> answer)
{
    ask(m_client, u"host.add"_s, toJson(host), hostFromJson, std::move(answer));
}

void HostClient::changeHost(const QString &name, const HostChange &change, Answer<Host> answer)
{
    QJsonObject params = toJson(change);
    params[u"name"_s] = name;
    ask(m_client, u"host.change"_s, params, hostFromJson, std::move(answer));
}

void HostClient::removeHosts(const QStringList &names, Answer<void> answer)
{
    askFor(m_client, u"host.remove"_s, {{u"names"_s, QJsonArray::fromStringList(names)}}, std::move(answer));
}

void HostClient::listLabs(Answer<QList<Lab>> answer)
{
    const auto read = [](const QJsonValue &value) { return listOf(value, labFromJson); };
    askPages<Lab>(m_client, u"lab.list"_s, {}, u"labs"_s, read, std::move(answer));
}

void HostClient::addLab(const Lab &lab, Answer<Lab> answer)
{
    ask(m_client, u"lab.add"_s, toJson(lab), labFromJson, std::move(answer));
}

void HostClient::changeLab(const QString &name, const LabChange &change, Answer<Lab> answer)
{
    QJsonObject params = toJson(change);
    params[u"name"_s] = name;
    ask(m_client, u"lab.change"_s, params, labFromJson, std::move(answer));
}

void HostClient::removeLab(const QString &name, Answer<void> answer)
{
    askFor(m_client, u"lab.remove"_s, {{u"name"_s, name}}, std::move(answer));
}

} // namespace labcast
