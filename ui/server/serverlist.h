// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remote/serveraddress.h"

#include <QSettings>

#include <optional>

namespace labcast {

/// The servers that were chosen at this desk. What the file should not have is passed over.
class ServerList
{
public:
    /// The latest first.
    QList<ServerAddress> recent() const;

    /// The one to begin with; absent: this computer.
    std::optional<ServerAddress> chosen() const;
    void choose(const std::optional<ServerAddress> &server);

private:
    QSettings m_store;
};

} // namespace labcast
