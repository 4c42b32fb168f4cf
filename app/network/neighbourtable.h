// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace labcast {

/// MAC addresses by IPv4 address, as the kernel knows its neighbours now: only who is on a network of this
/// machine, never who is behind a router.
QHash<QString, QString> neighbours();

/// Reads the text of /proc/net/arp; entries without an answer are left out.
QHash<QString, QString> neighboursFromArp(const QByteArray &text);

} // namespace labcast
