// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../result.h"

namespace labcast {

/// A server as ssh finds it. What is empty or 0 is left to the admin's own ssh configuration.
struct ServerAddress
{
    QString host; ///< a name, an alias of ~/.ssh/config, or an IP address without brackets
    QString user;
    int port = 0;

    bool operator==(const ServerAddress &) const = default;
};

/// Reads "ssh://[user@]host[:port]", also without the beginning. Errors: bad-server-address; a host or user that
/// ssh could take for an option is one.
Result<ServerAddress> serverAddressFromText(const QString &text);

/// "ssh://anna@fog01:2222"; an IPv6 address stands in brackets.
QString toText(const ServerAddress &server);

} // namespace labcast
