// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../sender.h"
#include "udpcastsettings.h"

#include <QStringList>

namespace labcast {

/// The command line of udp-sender for one stream: FOG's (fog-facts c.6), changed where FOG's hurts.
QStringList udpcastArguments(const SenderOptions &options, const UdpcastSettings &settings = {});

/// Whether udp-sender can read the stream by itself.
bool isOneFile(const SenderOptions &options);

/// udp-sender in PATH or where Debian (/usr/sbin) and FOG (/usr/local/sbin) put it; `configured` goes first
/// when it is not empty.
Result<QString> findUdpSender(const QString &configured);

} // namespace labcast
