// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../fog/host.h"
#include "../fog/hostimport.h"
#include "../fog/lab.h"

#include <QJsonObject>

namespace labcast {

// The JSON form of computers and labs, as protocol.md has it.

QJsonObject toJson(const Host &host);
Host hostFromJson(const QJsonObject &object);

QJsonObject toJson(const HostChange &change);
HostChange hostChangeFromJson(const QJsonObject &object);

QJsonObject toJson(const ImportRow &row);
ImportRow importRowFromJson(const QJsonObject &object);

QJsonObject toJson(const ImportCounts &counts);
ImportCounts importCountsFromJson(const QJsonObject &object);

QJsonObject toJson(const Lab &lab);
Lab labFromJson(const QJsonObject &object);

QJsonObject toJson(const LabChange &change);
LabChange labChangeFromJson(const QJsonObject &object);

} // namespace labcast
