// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../result.h"
#include "apiaddress.h"

#include <QJsonObject>

namespace labcast {

/// What Labcast may do to FOG's sessions.
enum class StoreMode {
    Observer, ///< FOG's daemon sends; its sessions and tasks are read, never written
    Manager, ///< Labcast sends
};

/// Where the tables are: in the embedded file, or on a MariaDB server.
struct StoreAddress
{
    enum class Kind { Embedded, MariaDb };

    Kind kind = Kind::Embedded;
    QString host {};
    int port = 3306;
    QString database {};
    QString user {};
    QString unixSocket {}; ///< instead of host and port
    QString authority {}; ///< file of certificates that the server's must lead to; empty: without TLS
    StoreMode mode = StoreMode::Manager;
    ApiAddress api {}; ///< of the same FOG server

    /// Nobody on the way can read or change what is said.
    bool isPrivate() const;
    /// "sqlite", "mysql://fog@localhost/fog"; never a password.
    QString text() const;
    /// The same for the server alone, as sentences name it.
    QString server() const;

    bool operator==(const StoreAddress &) const = default;
};

/// Reads "sqlite" or "mysql://USER@HOST[:PORT]/DB"; a FOG server's is an observer's at first. Errors:
/// store-address-bad, store-address-password.
Result<StoreAddress> parseStoreAddress(const QString &text);

/// Whether its parts can be given to the driver. Error: store-address-bad.
Result<void> checkStoreAddress(const StoreAddress &address);

QString toWord(StoreMode mode);
QJsonObject toJson(const StoreAddress &address);
/// Errors: those of parseStoreAddress and parseApiAddress; store-mode-bad.
Result<StoreAddress> storeAddressFromJson(const QJsonObject &object);

} // namespace labcast
