// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history.h"

#include <QJsonObject>

namespace labcast {

// The JSON form of what the recorder knows of past sessions, as app/remote/protocol.md has it.

QJsonObject toJson(const HistoryEntry &entry);
HistoryEntry historyEntryFromJson(const QJsonObject &object);

QJsonObject toJson(const HistoryQuery &query);
HistoryQuery historyQueryFromJson(const QJsonObject &object);

QJsonObject toJson(const SessionOrigin &origin);
SessionOrigin sessionOriginFromJson(const QJsonObject &object);

QJsonObject toJson(const RecordedSession &session);
RecordedSession recordedSessionFromJson(const QJsonObject &object);

} // namespace labcast
