// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "linkattributes.h"

#include <QList>
#include <QString>

#include <optional>

namespace labcast {

/// One network interface of the controller's machine (never of the console's).
struct NetworkInterface
{
    int index = 0; ///< the kernel's number
    QString name;
    QStringList otherNames; ///< its alternative names, as `ip addr` shows them
    QString mac; ///< lower case with colons; empty where there is none
    QStringList addresses; ///< IPv4 with prefix length: "10.0.0.5/24"
    QStringList addresses6; ///< IPv6 with prefix length
    bool isUp = false;
    bool hasCarrier = false;
    bool canMulticast = false;
    bool isLoopback = false;
    bool isDefaultRoute = false; ///< the IPv4 default route leaves here
    int mtu = 0; ///< bytes
    std::optional<Bandwidth> speed; ///< of the link, absent where it is not known
    Duplex duplex = Duplex::Unknown;
    bool operator==(const NetworkInterface &) const = default;

    /// The first IPv4 address without its prefix, or an empty string.
    QString address() const;
};

/// All interfaces, as the kernel lists them.
QList<NetworkInterface> networkInterfaces();

/// The interface an admin most likely means: the default route's, else the first that is up and is not the
/// loopback, else the loopback.
std::optional<NetworkInterface> preferredInterface(const QList<NetworkInterface> &interfaces);

/// Where an image for the lab should leave: the interface that has the node's address, else one whose subnet
/// holds it, else preferredInterface's. The loopback is never recommended for another address.
std::optional<NetworkInterface> recommendedInterface(
    const QList<NetworkInterface> &interfaces, const QString &nodeAddress);

/// The interface with that name or alternative name.
std::optional<NetworkInterface> findInterface(const QList<NetworkInterface> &interfaces, const QString &name);

} // namespace labcast
