// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../log/logsearch.h"
#include "../log/logsource.h"

#include <QJsonObject>

namespace labcast {

// The JSON form of logs, as protocol.md has it.

QString toWord(LogSeverity severity);
LogSeverity logSeverityFromWord(const QString &word);

QJsonObject toJson(const LogLine &line);

QJsonObject toJson(const LogSource &source);
LogSource logSourceFromJson(const QJsonObject &object);

QJsonObject toJson(const LogExcerpt &page);
LogExcerpt logExcerptFromJson(const QJsonObject &object);

QJsonObject toJson(const LogQuery &query);
LogQuery logQueryFromJson(const QJsonObject &object);

QJsonObject toJson(const LogSelection &selection);
LogSelection logSelectionFromJson(const QJsonObject &object);

QJsonObject toJson(const LogHits &hits);
LogHits logHitsFromJson(const QJsonObject &object);

QJsonObject logStatesToJson(const QStringList &states);
QStringList logStatesFromJson(const QJsonObject &object);

QJsonObject logRowToJson(const std::optional<qint64> &row);
std::optional<qint64> logRowFromJson(const QJsonObject &object);

} // namespace labcast
