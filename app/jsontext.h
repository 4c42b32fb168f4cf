// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace labcast {

/// An object as one line of JSON, as it is kept in a table and shown in a report.
QString textOf(const QJsonObject &object);

/// Reads one; anything else reads as an empty object.
QJsonObject objectOf(const QString &text);

/// A text; nothing for any other value.
std::optional<QString> textFromJson(const QJsonValue &value);

} // namespace labcast
