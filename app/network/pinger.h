// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>

#include <chrono>
#include <optional>

namespace labcast {

/// Those of some IPv4 addresses that answer an echo request (RFC 792) now. Blocks for `patience` at most: belongs
/// on a thread that may wait. Absent when this user may not ask (net.ipv4.ping_group_range): nothing is known
/// then.
std::optional<QSet<QString>> answeringAddresses(const QStringList &addresses, std::chrono::milliseconds patience);

} // namespace labcast
