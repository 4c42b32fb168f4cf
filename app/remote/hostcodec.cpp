// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostcodec.h"

#include <QJsonArray>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

std::optional<QString> textFromJson(const QJsonValue &value)
{
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

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
