// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../result.h"

#include <QByteArray>

namespace labcast {

/// The rules of this network namespace's packet filter, in both forms in which nft lists them.
struct NftRuleset
{
    QByteArray json; ///< libnftables-json(5)
    QByteArray text; ///< with handles, by which it can be found what a rule of the other form looks like
};

/// Reads them from the kernel; changes nothing. Takes CAP_NET_ADMIN. Belongs off the main thread. Error:
/// firewall-hidden.
Result<NftRuleset> readRuleset();

} // namespace labcast
