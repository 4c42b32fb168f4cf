// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storeaddress.h"

namespace labcast {

/// Which store a controller works on, and whether it can.
struct StoreStatus
{
    StoreAddress address {};
    QString kind {}; ///< "FOG 1.5.10", "SQLite"; empty until it was reached
    Message trouble {}; ///< why it cannot be worked with; empty: it can
    qint64 sinceMs = 0; ///< UTC, of the trouble
    QList<Message> warnings {}; ///< what does not stop it

    bool operator==(const StoreStatus &) const = default;
};

QJsonObject toJson(const StoreStatus &status);
StoreStatus storeStatusFromJson(const QJsonObject &object);

} // namespace labcast
