// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "networkinterface.h"

#include <QByteArray>
#include <QHostAddress>

namespace labcast {

/// UDP, "discard": where FOG's own pages send theirs (fog-facts g).
constexpr quint16 wakePort = 9;

/// AMD's Magic Packet: six bytes 0xff, then the address sixteen times. Empty for what is no MAC address.
QByteArray magicPacket(const QString &mac);

/// Where everybody hears it: the IPv4 broadcast address of each subnet that an interface which is up is in.
QList<QHostAddress> broadcastAddresses(const QList<NetworkInterface> &interfaces);

} // namespace labcast
