// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../fog/image.h"
#include "../image/imageplan.h"
#include "../network/networkinterface.h"
#include "controllerstatus.h"

#include <QJsonObject>

namespace labcast {

// The JSON form of the values that are not a session's (those: session/sessionjson.h), as protocol.md has it.

QJsonObject toJson(const Image &image);
Image imageFromJson(const QJsonObject &object);

QJsonObject toJson(const ImageDraft &draft);
ImageDraft imageDraftFromJson(const QJsonObject &object);

QJsonObject toJson(const ImageChange &change);
ImageChange imageChangeFromJson(const QJsonObject &object);

/// Without its path.
QJsonObject toJson(const ImageStream &stream);
ImageStream imageStreamFromJson(const QJsonObject &object);

QJsonObject toJson(const StorageNode &node);
StorageNode storageNodeFromJson(const QJsonObject &object);

QJsonObject toJson(const StorageNodeChange &change);
StorageNodeChange storageNodeChangeFromJson(const QJsonObject &object);

QJsonObject toJson(const NetworkInterface &interface);
NetworkInterface networkInterfaceFromJson(const QJsonObject &object);

QJsonObject toJson(const ControllerStatus &status);
ControllerStatus controllerStatusFromJson(const QJsonObject &object);

/// The `error` member of an answer, and back.
QJsonObject toJson(const Error &error);
Error errorFromJson(const QJsonObject &object);

} // namespace labcast
