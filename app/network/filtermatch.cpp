// SPDX-License-Identifier: GPL-3.0-or-later
#include "filtermatch.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <variant>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

using Subnet = FilteredPacket::Subnet;
using Value = std::variant<QString, int, Subnet>;

FilterMatch matchIf(bool holds)
{
    return holds ? FilterMatch::Yes : FilterMatch::No;
}

FilterMatch opposite(FilterMatch match)
{
    return match == FilterMatch::Maybe ? match : matchIf(match == FilterMatch::No);
}

FilterMatch eitherOf(FilterMatch a, FilterMatch b)
{
    return std::max(a, b);
}

std::optional<Value> metaOf(const QString &key, const FilteredPacket &packet)
{
    const bool isIn = packet.way == FilteredPacket::Way::In;
    if (key == "iifname"_L1 || key == "iif"_L1)
        return isIn ? packet.interface : QString();
    if (key == "oifname"_L1 || key == "oif"_L1)
        return isIn ? QString() : packet.interface;
    if (key == "l4proto"_L1)
        return packet.protocol;
    if (key == "nfproto"_L1)
        return u"ipv4"_s;
    if (key == "protocol"_L1)
        return u"ip"_s;
    if (key == "pkttype"_L1 && packet.destinationType != "local"_L1)
        return packet.destinationType;
    return key == "pkttype"_L1 ? std::optional<Value>(u"unicast"_s) : std::nullopt;
}

std::optional<Value> payloadOf(const QJsonObject &payload, const FilteredPacket &packet)
{
    const QString protocol = payload[u"protocol"_s].toString();
    const QString field = payload[u"field"_s].toString();
    if (protocol == "ip"_L1 && field == "saddr"_L1)
        return packet.source;
    if (protocol == "ip"_L1 && field == "daddr"_L1)
        return packet.destination;
    if (protocol == "ip"_L1 && field == "protocol"_L1)
        return packet.protocol;
    const bool isPorts = protocol == "th"_L1 || protocol == "udp"_L1;
    if (isPorts && packet.protocol == "udp"_L1 && field == "dport"_L1)
        return packet.destinationPort;
    if (isPorts && packet.protocol == "udp"_L1 && field == "sport"_L1)
        return packet.sourcePort;
    return std::nullopt;
}

/// A field of a header that the packet does not have: the condition cannot hold.
bool isOfOther(const QJsonObject &left, const FilteredPacket &packet)
{
    static const QStringList known {u"ip"_s, u"th"_s};
    const QString protocol = left[u"payload"_s][u"protocol"_s].toString();
    return !protocol.isEmpty() && !known.contains(protocol) && protocol != packet.protocol;
}

/// What the packet has where a rule looks; absent: not known.
std::optional<Value> valueOf(const QJsonObject &left, const FilteredPacket &packet)
{
    if (left.contains(u"meta"_s))
        return metaOf(left[u"meta"_s][u"key"_s].toString(), packet);
    if (left.contains(u"payload"_s))
        return payloadOf(left[u"payload"_s].toObject(), packet);
    if (left[u"ct"_s][u"key"_s] == "state"_L1)
        return u"new"_s;
    const QJsonValue fib = left[u"fib"_s];
    if (fib[u"result"_s] == "type"_L1 && fib[u"flags"_s].toArray() == QJsonArray {u"daddr"_s})
        return packet.destinationType;
    return std::nullopt;
}

/// One network against another: inside, outside, or partly.
FilterMatch isWithin(const Subnet &part, const Subnet &whole)
{
    if (part.second >= whole.second)
        return matchIf(part.first.isInSubnet(whole));
    return whole.first.isInSubnet(part) ? FilterMatch::Maybe : FilterMatch::No;
}

FilterMatch isText(const QString &text, const QString &wanted)
{
    if (wanted.endsWith(u'*'))
        return matchIf(text.startsWith(wanted.chopped(1)));
    // Two names of one thing.
    return matchIf(text == wanted || (text == "unicast"_L1 && wanted == "host"_L1));
}

FilterMatch isAddressInRange(const Subnet &subnet, const QJsonArray &range)
{
    const quint32 from = QHostAddress(range.at(0).toString()).toIPv4Address();
    const quint32 to = QHostAddress(range.at(1).toString()).toIPv4Address();
    const quint32 mask = subnet.second == 0 ? 0 : ~0U << (32 - subnet.second);
    const quint32 first = subnet.first.toIPv4Address() & mask;
    const quint32 last = first | ~mask;
    if (first >= from && last <= to)
        return FilterMatch::Yes;
    return last < from || first > to ? FilterMatch::No : FilterMatch::Maybe;
}

/// One element of a set, or a value that stands alone.
FilterMatch isOne(const Value &value, const QJsonValue &element)
{
    if (element.isObject() && element.toObject().contains(u"elem"_s))
        return isOne(value, element[u"elem"_s][u"val"_s]);
    const QJsonArray range = element[u"range"_s].toArray();
    if (const auto *text = std::get_if<QString>(&value))
        return element.isString() ? isText(*text, element.toString()) : FilterMatch::Maybe;
    if (const auto *number = std::get_if<int>(&value)) {
        if (range.size() == 2)
            return matchIf(*number >= range.at(0).toInt() && *number <= range.at(1).toInt());
        return element.isDouble() ? matchIf(*number == element.toInt()) : FilterMatch::Maybe;
    }
    const auto &subnet = std::get<Subnet>(value);
    if (range.size() == 2)
        return isAddressInRange(subnet, range);
    const QJsonValue prefix = element[u"prefix"_s];
    if (prefix.isObject())
        return isWithin(subnet, {QHostAddress(prefix[u"addr"_s].toString()), prefix[u"len"_s].toInt()});
    const QHostAddress address(element.toString());
    return address.isNull() ? FilterMatch::Maybe : isWithin(subnet, {address, 32});
}

FilterMatch isOneOf(const Value &value, const QJsonArray &elements)
{
    FilterMatch match = FilterMatch::No;
    for (const QJsonValue &element : elements)
        match = eitherOf(match, isOne(value, element));
    return match;
}

/// "1-5, 9" or "9", as they stand in a rule's text.
bool isPortIn(int port, const QString &list)
{
    for (const QString &part : list.split(u',')) {
        const int from = part.section(u'-', 0, 0).trimmed().toInt();
        const int to = part.contains(u'-') ? part.section(u'-', 1).trimmed().toInt() : from;
        if (port >= from && port <= to)
            return true;
    }
    return false;
}

} // namespace

FilterMatch isAmong(const QJsonValue &left, const QJsonValue &right, const FilteredPacket &packet,
    const FilterSets &sets, const QString &place)
{
    if (isOfOther(left.toObject(), packet))
        return FilterMatch::No;
    const auto value = valueOf(left.toObject(), packet);
    if (!value)
        return FilterMatch::Maybe;
    if (right.isArray())
        return isOneOf(*value, right.toArray());
    if (right.isObject() && right.toObject().contains(u"set"_s))
        return isOneOf(*value, right[u"set"_s].toArray());
    if (!right.toString().startsWith(u'@'))
        return isOne(*value, right);
    const auto set = sets.constFind(place + right.toString().mid(1));
    return set == sets.cend() ? FilterMatch::Maybe : isOneOf(*value, *set);
}

FilterMatch matchOf(
    const QJsonObject &match, const FilteredPacket &packet, const FilterSets &sets, const QString &place)
{
    const QString op = match[u"op"_s].toString();
    const QJsonValue left = match[u"left"_s], right = match[u"right"_s];
    if (op == "=="_L1 || op == "in"_L1)
        return isAmong(left, right, packet, sets, place);
    if (op == "!="_L1 && isOfOther(left.toObject(), packet))
        return FilterMatch::No; // nft itself asks for the protocol first
    if (op == "!="_L1)
        return opposite(isAmong(left, right, packet, sets, place));
    const auto value = valueOf(left.toObject(), packet);
    const int *number = value ? std::get_if<int>(&*value) : nullptr;
    if (!number || !right.isDouble())
        return FilterMatch::Maybe;
    if (op == "<"_L1)
        return matchIf(*number < right.toInt());
    if (op == ">"_L1)
        return matchIf(*number > right.toInt());
    if (op == "<="_L1)
        return matchIf(*number <= right.toInt());
    return op == ">="_L1 ? matchIf(*number >= right.toInt()) : FilterMatch::Maybe;
}

FilterMatch matchOfText(const QString &module, const QString &ruleText, const FilteredPacket &packet)
{
    static const QRegularExpression state(u"\\bct state (!= )?([a-z,]+)"_s);
    static const QRegularExpression port(u"\\b(?:udp|th) dport (!= )?(?:\\{ ?([^}]*?) ?\\}|([0-9-]+))"_s);
    static const QRegularExpression type(u"\\bfib daddr type (!= )?([a-z]+)"_s);
    if (module == "conntrack"_L1) {
        if (const auto match = state.match(ruleText); match.hasMatch())
            return matchIf(match.captured(2).split(u',').contains("new"_L1) == match.captured(1).isEmpty());
    } else if (module == "multiport"_L1 && packet.protocol == "udp"_L1) {
        if (const auto match = port.match(ruleText); match.hasMatch())
            return matchIf(isPortIn(packet.destinationPort, match.captured(2) + match.captured(3))
                == match.captured(1).isEmpty());
    } else if (module == "addrtype"_L1) {
        if (const auto match = type.match(ruleText); match.hasMatch())
            return matchIf((match.captured(2) == packet.destinationType) == match.captured(1).isEmpty());
    }
    return FilterMatch::Maybe;
}

} // namespace labcast
