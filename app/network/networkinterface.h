// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace labcast {

/// One network interface of the controller's machine (never of the console's).
struct NetworkInterface
{
    QString name;
    QString mac; ///< lower case with colons; empty where there is none
    QStringList addresses; ///< IPv4 with prefix length: "10.0.0.5/24"
    bool isUp = false;
    bool hasCarrier = false;
    bool canMulticast = false;
    bool isLoopback = false;
    bool isDefaultRoute = false; ///< the IPv4 default route leaves here
    int mtu = 0; ///< bytes
    bool operator==(const NetworkInterface &) const = default;

    /// The first IPv4 address without its prefix, or an empty string.
    QString address() const;
};

/// All interfaces, as the kernel lists them.
QList<NetworkInterface> networkInterfaces();

/// The interface an admin most likely means: the default route's, else the first that is up and is not the
/// loopback, else the loopback.
std::optional<NetworkInterface> preferredInterface(const QList<NetworkInterface> &interfaces);

/// The interface with that name.
std::optional<NetworkInterface> findInterface(const QList<NetworkInterface> &interfaces, const QString &name);

} // namespace labcast
