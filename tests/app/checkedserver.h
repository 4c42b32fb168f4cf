// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/servercheck.h"

/// A server with which nothing is wrong, to be broken by a test.
namespace checkedserver {

using namespace labcast;
using namespace Qt::StringLiterals;

inline StorageNode node(qint64 id, const QString &name, bool isMaster, bool isEnabled = true, qint64 group = 1)
{
    return {.id = id,
        .name = name,
        .isMaster = isMaster,
        .isEnabled = isEnabled,
        .groupId = group,
        .address = u"10.0.0.5"_s,
        .interface = u"ens18"_s};
}

inline NetworkInterface interface(const QString &name, const QString &address)
{
    NetworkInterface found;
    found.name = name;
    found.isUp = found.hasCarrier = found.canMulticast = true;
    found.isLoopback = name == "lo"_L1;
    if (!address.isEmpty())
        found.addresses << address;
    return found;
}

inline const QList<NetworkInterface> interfaces {interface(u"lo"_s, u"127.0.0.1/8"_s),
    interface(u"ens18"_s, u"10.0.0.5/16"_s), interface(u"ens19"_s, u"192.168.7.5/24"_s)};

/// A FOG server whose daemon sends.
inline CheckFacts fogServer()
{
    CheckFacts facts;
    facts.address = {.kind = StoreAddress::Kind::MariaDb, .host = u"localhost"_s, .mode = StoreMode::Observer};
    facts.interfaces = interfaces;
    facts.nodes.all = {node(1, u"fog01"_s, true)};
    facts.nodes.rows[1] = {{u"ngmID"_s, u"1"_s}, {u"ngmIsMasterNode"_s, u"1"_s}, {u"ngmInterface"_s, u"ens18"_s},
        {u"ngmHostname"_s, u"10.0.0.5"_s}};
    facts.nodes.groups[1] = u"default"_s;
    facts.nodeAddress = {{u"10.0.0.5"_s}};
    facts.settings = {{u"7"_s, u"FOG_UDPCAST_INTERFACE"_s, u"ens18"_s}};
    return facts;
}

/// A Labcast without FOG.
inline CheckFacts labcastServer()
{
    CheckFacts facts = fogServer();
    facts.address = {};
    facts.settings.clear();
    return facts;
}

} // namespace checkedserver
