// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serverlist.h"

#include <QMenu>

namespace labcast {

/// Chooses whose controller is shown: this computer's, a server's that was chosen before, or another's.
class ServerMenu : public QMenu
{
    Q_OBJECT
public:
    explicit ServerMenu(QWidget *parent);

    /// The one that is shown.
    void setCurrent(const std::optional<ServerAddress> &server) { m_current = server; }

    /// Asks for a server that is not in the menu.
    void openDialog();

signals:
    void chosen(const std::optional<labcast::ServerAddress> &server);

private:
    void fill();
    void addServer(const QString &text, const std::optional<ServerAddress> &server);
    void choose(const std::optional<ServerAddress> &server);

    ServerList m_servers;
    std::optional<ServerAddress> m_current;
};

} // namespace labcast
