// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace labcast {

/// One IPv4 route of the kernel's main table.
struct Route
{
    QString destination; ///< "default", or with its prefix length: "10.20.0.0/16"
    QString gateway; ///< empty: it is on the link
    QString interface;
    int metric = 0;
    bool operator==(const Route &) const = default;
};

QList<Route> routes();

/// Reads the text of /proc/net/route; routes that are down are left out.
QList<Route> routesFromProc(const QByteArray &text);

} // namespace labcast
