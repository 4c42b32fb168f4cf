// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>

namespace labcast {

/// Which computer is behind an address.
struct HostIdentity
{
    QString mac; ///< lower case with colons
    QString host; ///< empty: no registered computer has this MAC
};

/// Tells the identity of those of `addresses` that are known now. Asked again for the others for a few seconds.
using IdentifyHosts = std::function<QHash<QString, HostIdentity>(const QStringList &addresses)>;

} // namespace labcast
