// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec.h"

#include "../jsontext.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// In the order of Compression.
constexpr std::array compressionWords {"none"_L1, "gzip"_L1, "zstd"_L1};

std::optional<Bandwidth> bandwidthFromJson(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(Bandwidth {value.toInteger()}) : std::nullopt;
}

std::optional<int> numberFromJson(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt(-1)) : std::nullopt;
}

} // namespace

QJsonObject toJson(const Image &image)
{
    return {{u"id"_s, image.id.value}, {u"name"_s, image.name}, {u"path"_s, image.path},
        {u"type"_s, int(image.type)}, {u"format"_s, image.format}, {u"os"_s, image.osId},
        {u"partitionType"_s, image.partitionType}, {u"bytes"_s, image.serverSize}, {u"enabled"_s, image.enabled}};
}

Image imageFromJson(const QJsonObject &object)
{
    return {.id = {object[u"id"_s].toInteger()},
        .name = object[u"name"_s].toString(),
        .path = object[u"path"_s].toString(),
        .type = ImageType(object[u"type"_s].toInt(1)),
        .format = object[u"format"_s].toInt(5),
        .osId = object[u"os"_s].toInt(9),
        .partitionType = object[u"partitionType"_s].toInt(1),
        .serverSize = object[u"bytes"_s].toInteger(),
        .enabled = object[u"enabled"_s].toBool(true)};
}

QJsonObject toJson(const ImageDraft &draft)
{
    return {{u"name"_s, draft.name}, {u"directory"_s, draft.directory}, {u"type"_s, int(draft.type)},
        {u"format"_s, draft.format}, {u"os"_s, draft.osId}, {u"partitionType"_s, draft.partitionType}};
}

ImageDraft imageDraftFromJson(const QJsonObject &object)
{
    return {.name = object[u"name"_s].toString(),
        .directory = object[u"directory"_s].toString(),
        .type = ImageType(object[u"type"_s].toInt(1)),
        .format = object[u"format"_s].toInt(5),
        .osId = object[u"os"_s].toInt(9),
        .partitionType = object[u"partitionType"_s].toInt(1)};
}

QJsonObject toJson(const ImageChange &change)
{
    QJsonObject object;
    if (change.name)
        object[u"newName"_s] = *change.name;
    if (change.directory)
        object[u"directory"_s] = *change.directory;
    if (change.type)
        object[u"type"_s] = int(*change.type);
    if (change.format)
        object[u"format"_s] = *change.format;
    if (change.osId)
        object[u"os"_s] = *change.osId;
    if (change.partitionType)
        object[u"partitionType"_s] = *change.partitionType;
    if (change.enabled)
        object[u"enabled"_s] = *change.enabled;
    return object;
}

ImageChange imageChangeFromJson(const QJsonObject &object)
{
    ImageChange change {.name = textFromJson(object[u"newName"_s]),
        .directory = textFromJson(object[u"directory"_s]),
        .type = {},
        .format = numberFromJson(object[u"format"_s]),
        .osId = numberFromJson(object[u"os"_s]),
        .partitionType = numberFromJson(object[u"partitionType"_s]),
        .enabled = {}};
    if (const auto type = numberFromJson(object[u"type"_s]))
        change.type = ImageType(*type);
    if (object[u"enabled"_s].isBool())
        change.enabled = object[u"enabled"_s].toBool();
    return change;
}

QJsonObject toJson(const ImageStream &stream)
{
    return {{u"name"_s, stream.name}, {u"bytes"_s, stream.size},
        {u"compression"_s, compressionWords.at(size_t(stream.compression))}};
}

ImageStream imageStreamFromJson(const QJsonObject &object)
{
    const auto word = std::ranges::find(compressionWords, object[u"compression"_s].toString());
    return {.name = object[u"name"_s].toString(),
        .size = object[u"bytes"_s].toInteger(),
        .compression
        = word == compressionWords.end() ? Compression::None : Compression(word - compressionWords.begin())};
}

QJsonObject toJson(const StorageNode &node)
{
    return {{u"id"_s, node.id}, {u"name"_s, node.name}, {u"master"_s, node.isMaster},
        {u"enabled"_s, node.isEnabled}, {u"group"_s, node.groupId}, {u"root"_s, node.root},
        {u"address"_s, node.address}, {u"interface"_s, node.interface},
        {u"maxBitrate"_s, node.maxBitrate ? QJsonValue(node.maxBitrate->bitsPerSecond) : QJsonValue()},
        {u"maxSessions"_s, node.maxSessions}};
}

StorageNode storageNodeFromJson(const QJsonObject &object)
{
    return {.id = object[u"id"_s].toInteger(),
        .name = object[u"name"_s].toString(),
        .isMaster = object[u"master"_s].toBool(),
        .isEnabled = object[u"enabled"_s].toBool(),
        .groupId = object[u"group"_s].toInteger(),
        .root = object[u"root"_s].toString(),
        .address = object[u"address"_s].toString(),
        .interface = object[u"interface"_s].toString(),
        .maxBitrate = bandwidthFromJson(object[u"maxBitrate"_s]),
        .maxSessions = object[u"maxSessions"_s].toInt(64)};
}

QJsonObject toJson(const StorageNodeChange &change)
{
    QJsonObject object;
    if (change.node)
        object[u"node"_s] = *change.node;
    if (change.makeMaster)
        object[u"makeMaster"_s] = true;
    if (change.root)
        object[u"root"_s] = *change.root;
    if (change.interface)
        object[u"interface"_s] = *change.interface;
    if (change.maxBitrate)
        object[u"maxBitrate"_s] = *change.maxBitrate;
    if (change.maxSessions)
        object[u"maxSessions"_s] = *change.maxSessions;
    return object;
}

StorageNodeChange storageNodeChangeFromJson(const QJsonObject &object)
{
    const QJsonValue node = object[u"node"_s];
    return {.node = node.isDouble() ? std::optional(node.toInteger()) : std::nullopt,
        .makeMaster = object[u"makeMaster"_s].toBool(),
        .root = textFromJson(object[u"root"_s]),
        .interface = textFromJson(object[u"interface"_s]),
        .maxBitrate = textFromJson(object[u"maxBitrate"_s]),
        .maxSessions = numberFromJson(object[u"maxSessions"_s])};
}

QJsonObject toJson(const NetworkInterface &interface)
{
    return {{u"index"_s, interface.index}, {u"name"_s, interface.name},
        {u"otherNames"_s, QJsonArray::fromStringList(interface.otherNames)}, {u"mac"_s, interface.mac},
        {u"addresses"_s, QJsonArray::fromStringList(interface.addresses)},
        {u"addresses6"_s, QJsonArray::fromStringList(interface.addresses6)}, {u"up"_s, interface.isUp},
        {u"carrier"_s, interface.hasCarrier}, {u"multicast"_s, interface.canMulticast},
        {u"loopback"_s, interface.isLoopback}, {u"defaultRoute"_s, interface.isDefaultRoute},
        {u"mtu"_s, interface.mtu},
        {u"speed"_s, interface.speed ? QJsonValue(interface.speed->bitsPerSecond) : QJsonValue()},
        {u"duplex"_s, toWord(interface.duplex)}};
}

NetworkInterface networkInterfaceFromJson(const QJsonObject &object)
{
    return {.index = object[u"index"_s].toInt(),
        .name = object[u"name"_s].toString(),
        .otherNames = object[u"otherNames"_s].toVariant().toStringList(),
        .mac = object[u"mac"_s].toString(),
        .addresses = object[u"addresses"_s].toVariant().toStringList(),
        .addresses6 = object[u"addresses6"_s].toVariant().toStringList(),
        .isUp = object[u"up"_s].toBool(),
        .hasCarrier = object[u"carrier"_s].toBool(),
        .canMulticast = object[u"multicast"_s].toBool(),
        .isLoopback = object[u"loopback"_s].toBool(),
        .isDefaultRoute = object[u"defaultRoute"_s].toBool(),
        .mtu = object[u"mtu"_s].toInt(),
        .speed = bandwidthFromJson(object[u"speed"_s]),
        .duplex = duplexFromWord(object[u"duplex"_s].toString())};
}

QJsonObject toJson(const ControllerStatus &status)
{
    return {{u"version"_s, status.version}, {u"pid"_s, status.pid}, {u"dataFolder"_s, status.dataFolder},
        {u"rehearsal"_s, status.isRehearsal}, {u"running"_s, status.running}, {u"role"_s, toWord(status.role)},
        {u"node"_s, toJson(status.node)},
        {u"recordTrouble"_s,
            status.recordTrouble.isEmpty() ? QJsonValue() : QJsonValue(toJson(status.recordTrouble))},
        {u"store"_s, toJson(status.store)}};
}

ControllerStatus controllerStatusFromJson(const QJsonObject &object)
{
    return {.version = object[u"version"_s].toString(),
        .pid = object[u"pid"_s].toInteger(),
        .dataFolder = object[u"dataFolder"_s].toString(),
        .isRehearsal = object[u"rehearsal"_s].toBool(),
        .running = object[u"running"_s].toInt(),
        .role = roleFromWord(object[u"role"_s].toString(u"admin"_s)),
        .node = storageNodeFromJson(object[u"node"_s].toObject()),
        .recordTrouble = messageFromJson(object[u"recordTrouble"_s].toObject()),
        .store = storeStatusFromJson(object[u"store"_s].toObject())};
}

QJsonObject toJson(const Error &error)
{
    const bool isProtocol = error.message.id == "method-unknown"_L1;
    const QJsonObject data {{u"message"_s, toJson(error.message)}, {u"cause"_s, error.cause}};
    return {{u"code"_s, isProtocol ? -32601 : -32000}, {u"message"_s, error.message.english}, {u"data"_s, data}};
}

Error errorFromJson(const QJsonObject &object)
{
    const QJsonObject data = object[u"data"_s].toObject();
    Message message = messageFromJson(data[u"message"_s].toObject());
    if (message.english.isEmpty())
        message.english = object[u"message"_s].toString();
    return {message, data[u"cause"_s].toString()};
}

} // namespace labcast
