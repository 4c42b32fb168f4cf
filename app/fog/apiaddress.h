// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../result.h"

namespace labcast {

/// Where a FOG server's REST API is.
struct ApiAddress
{
    QString url {}; ///< "https://server/fog", without a slash at its end; empty: the API is not used
    QString authority {}; ///< file of certificates that the server's must lead to; empty: the system's

    bool isSet() const { return !url.isEmpty(); }
    /// Nobody on the way can read the tokens.
    bool isPrivate() const;

    bool operator==(const ApiAddress &) const = default;
};

/// Reads http(s)://HOST[:PORT]/PATH, as a browser shows FOG's pages, with or without what follows "/fog". Errors:
/// api-address-bad, api-address-password.
Result<ApiAddress> parseApiAddress(const QString &text, const QString &authority = {});

/// What is said to this host leaves no wire.
bool isThisMachine(const QString &host);

/// Names of the two tokens of an API among the secrets.
QString apiTokenName(const ApiAddress &address);
QString userTokenName(const ApiAddress &address);

/// Whether a secret of that name belongs to an API.
bool isTokenName(const QString &name);

} // namespace labcast
