// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostcodec.h"

#include "../jsontext.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// As ImportAct.
constexpr std::array actWords {"add"_L1, "change"_L1, "same"_L1, "fault"_L1};

std::optional<QStringList> textsFromJson(const QJsonValue &value)
{
    return value.isArray() ? std::optional(value.toVariant().toStringList()) : std::nullopt;
}

} // namespace

QJsonObject toJson(const Host &host)
{
    return {{u"id"_s, host.id.value}, {u"name"_s, host.name}, {u"macs"_s, QJsonArray::fromStringList(host.macs)},
        {u"address"_s, host.address}, {u"description"_s, host.description}, {u"image"_s, host.image},
        {u"deployed"_s, host.deployedMs}};
}

Host hostFromJson(const QJsonObject &object)
{
    return {.id = {object[u"id"_s].toInteger()},
        .name = object[u"name"_s].toString(),
        .macs = object[u"macs"_s].toVariant().toStringList(),
        .address = object[u"address"_s].toString(),
        .description = object[u"description"_s].toString(),
        .image = object[u"image"_s].toString(),
        .deployedMs = object[u"deployed"_s].toInteger()};
}

QJsonObject toJson(const HostChange &change)
{
    QJsonObject object;
    if (change.name)
        object[u"newName"_s] = *change.name;
    if (change.macs)
        object[u"macs"_s] = QJsonArray::fromStringList(*change.macs);
    if (change.description)
        object[u"description"_s] = *change.description;
    return object;
}

HostChange hostChangeFromJson(const QJsonObject &object)
{
    return {.name = textFromJson(object[u"newName"_s]),
        .macs = textsFromJson(object[u"macs"_s]),
        .description = textFromJson(object[u"description"_s])};
}

QJsonObject toJson(const ImportRow &row)
{
    QJsonObject object {
        {u"line"_s, row.line}, {u"name"_s, row.name}, {u"act"_s, actWords.at(size_t(row.act)).toString()}};
    if (row.act == ImportAct::Fault)
        object[u"fault"_s] = toJson(row.fault);
    return object;
}

ImportRow importRowFromJson(const QJsonObject &object)
{
    const auto act = std::ranges::find(actWords, object[u"act"_s].toString());
    return {.line = object[u"line"_s].toInt(),
        .name = object[u"name"_s].toString(),
        .act = act == actWords.end() ? ImportAct::Fault : ImportAct(act - actWords.begin()),
        .fault = messageFromJson(object[u"fault"_s].toObject())};
}

QJsonObject toJson(const ImportCounts &counts)
{
    return {{u"added"_s, counts.added}, {u"changed"_s, counts.changed}, {u"same"_s, counts.same},
        {u"faults"_s, counts.faults}};
}

ImportCounts importCountsFromJson(const QJsonObject &object)
{
    return {object[u"added"_s].toInt(), object[u"changed"_s].toInt(), object[u"same"_s].toInt(),
        object[u"faults"_s].toInt()};
}

QJsonObject toJson(const Lab &lab)
{
    return {{u"id"_s, lab.id.value}, {u"name"_s, lab.name}, {u"description"_s, lab.description},
        {u"hosts"_s, QJsonArray::fromStringList(lab.hosts)}};
}

Lab labFromJson(const QJsonObject &object)
{
    return {.id = {object[u"id"_s].toInteger()},
        .name = object[u"name"_s].toString(),
        .description = object[u"description"_s].toString(),
        .hosts = object[u"hosts"_s].toVariant().toStringList()};
}

QJsonObject toJson(const LabChange &change)
{
    QJsonObject object;
    if (change.name)
        object[u"newName"_s] = *change.name;
    if (change.description)
        object[u"description"_s] = *change.description;
    if (change.hosts)
        object[u"hosts"_s] = QJsonArray::fromStringList(*change.hosts);
    return object;
}

LabChange labChangeFromJson(const QJsonObject &object)
{
    return {.name = textFromJson(object[u"newName"_s]),
        .description = textFromJson(object[u"description"_s]),
        .hosts = textsFromJson(object[u"hosts"_s])};
}

} // namespace labcast
