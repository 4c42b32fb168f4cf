// SPDX-License-Identifier: GPL-3.0-or-later
#include "protectedthing.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array protectorWords {"administrator"_L1, "library"_L1, "lab"_L1};
constexpr std::array kindWords {"host"_L1, "lab"_L1, "unmatched"_L1};

/// The one with this word, else the first.
template <typename Value, size_t N>
Value valueOf(const QJsonValue &word, const std::array<QLatin1StringView, N> &words)
{
    const auto found = std::ranges::find(words, word.toString());
    return found == words.end() ? Value() : Value(found - words.begin());
}

} // namespace

QJsonObject toJson(const ProtectedThing &thing)
{
    return {{u"kind"_s, kindWords[size_t(thing.kind)]}, {u"name"_s, thing.name},
        {u"by"_s, protectorWords[size_t(thing.by)]}, {u"lab"_s, thing.lab}};
}

ProtectedThing protectedThingFromJson(const QJsonObject &object)
{
    return {valueOf<ProtectedThing::Kind>(object[u"kind"_s], kindWords), object[u"name"_s].toString(),
        valueOf<Protector>(object[u"by"_s], protectorWords), object[u"lab"_s].toString()};
}

QJsonObject toJson(const ProtectionChange &change)
{
    return {{u"hosts"_s, QJsonArray::fromStringList(change.hosts)},
        {u"labs"_s, QJsonArray::fromStringList(change.labs)}, {u"protected"_s, change.isProtected}};
}

ProtectionChange protectionChangeFromJson(const QJsonObject &object)
{
    return {object[u"hosts"_s].toVariant().toStringList(), object[u"labs"_s].toVariant().toStringList(),
        object[u"protected"_s].toBool()};
}

} // namespace labcast
