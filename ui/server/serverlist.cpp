// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverlist.h"

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype most = 8;
const QString recentKey = u"server/recent"_s;
const QString chosenKey = u"server/chosen"_s;

} // namespace

QList<ServerAddress> ServerList::recent() const
{
    QList<ServerAddress> servers;
    for (const QString &text : m_store.value(recentKey).toStringList()) {
        const auto server = serverAddressFromText(text);
        if (server && !servers.contains(*server))
            servers << *server;
    }
    return servers;
}

std::optional<ServerAddress> ServerList::chosen() const
{
    const auto server = serverAddressFromText(m_store.value(chosenKey).toString());
    return server ? std::optional(*server) : std::nullopt;
}

void ServerList::choose(const std::optional<ServerAddress> &server)
{
    m_store.setValue(chosenKey, server ? toText(*server) : QString());
    if (!server)
        return;
    QStringList texts {toText(*server)};
    for (const ServerAddress &other : recent()) {
        if (other != *server && texts.size() < most)
            texts << toText(other);
    }
    m_store.setValue(recentKey, texts);
}

} // namespace labcast
