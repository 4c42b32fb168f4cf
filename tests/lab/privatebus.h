// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace labcast {

/// A D-Bus of the test's own, which it and the programs that it starts take for the system's.
class PrivateBus
{
public:
    ~PrivateBus();

    /// Sets DBUS_SYSTEM_BUS_ADDRESS; false when dbus-daemon does not start.
    bool start();
    void stop();

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
};

} // namespace labcast
