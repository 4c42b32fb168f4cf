// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../units.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace labcast {

// What only the kernel tells of a link, of the network namespace that the caller is in.

enum class Duplex { Unknown, Half, Full };

/// "unknown", "half", "full".
QString toWord(Duplex duplex);
Duplex duplexFromWord(const QString &word);

struct LinkMode
{
    std::optional<Bandwidth> speed; ///< absent without a cable, and where there is no such thing
    Duplex duplex = Duplex::Unknown;
};

/// Speed and duplex as the driver reports them (ioctl SIOCETHTOOL).
LinkMode linkMode(const QString &interface);

/// The alternative names of every interface that has some, by its index (RTM_GETLINK, IFLA_PROP_LIST).
QHash<int, QStringList> alternativeNames();

/// Bytes that left each interface since it came up, by name (/proc/net/dev).
QHash<QString, qint64> sentBytes();

} // namespace labcast
