// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace labcast {

/// An IPv4 packet that begins something new, as a packet filter sees it.
struct FilteredPacket
{
    enum class Way { In, Out };
    using Subnet = std::pair<QHostAddress, int>; ///< an address, or all of a network

    Way way = Way::In;
    QString interface {
    };
    QString protocol = QStringLiteral("udp"); ///< or "igmp"
    int sourcePort = 0;
    int destinationPort = 0;
    Subnet source {};
    Subnet destination {};
    QString destinationType = QStringLiteral("local"); ///< or "multicast", "broadcast", "unicast"
};

/// Whether a condition holds. Maybe: it asks for something that we do not know of the packet.
enum class FilterMatch { No, Maybe, Yes };

/// The elements of nft's named sets and maps, by "family table name".
using FilterSets = QHash<QString, QJsonArray>;

/// One "match" of a rule (libnftables-json(5)). `place` is "family table ", for the names of sets.
FilterMatch matchOf(
    const QJsonObject &match, const FilteredPacket &packet, const FilterSets &sets, const QString &place);

/// Whether a packet's value for `left` is one of `right`, which is a value, a range, a prefix or a set of them.
FilterMatch isAmong(const QJsonValue &left, const QJsonValue &right, const FilteredPacket &packet,
    const FilterSets &sets, const QString &place);

/// A condition of iptables' own (xt), of which only the text of the rule tells what it asks.
FilterMatch matchOfText(const QString &module, const QString &ruleText, const FilteredPacket &packet);

} // namespace labcast
