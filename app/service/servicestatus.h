// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../result.h"

namespace labcast {

/// What is known of a service of this machine.
struct ServiceStatus
{
    /// Who starts services here.
    enum class Manager { None, Systemd, SysV };
    enum class State {
        Unknown,
        Missing, ///< there is no such service
        Inactive,
        Starting,
        Active, ///< its process runs; whether it does its work is another question
        Stopping,
        Failed,
    };

    QString name {}; ///< "FOGMulticastManager"
    Manager manager = Manager::None;
    State state = State::Unknown;
    bool isEnabled = false; ///< it is started at boot
    QString subState {}; ///< systemd's own word: "running", "auto-restart"
    qint64 sinceMs = 0; ///< UTC, of that state; 0: not known
    qint64 mainPid = 0; ///< 0: none, or not known
    Message trouble {}; ///< why the state is not known; else empty

    bool operator==(const ServiceStatus &) const = default;
};

/// What can be done with a service. Enabling decides about the next boot alone.
enum class ServiceAct { Start, Stop, Restart, Enable, Disable };

/// "systemd", "sysv", "none".
QString toWord(ServiceStatus::Manager manager);
/// "unknown", "missing", "inactive", "starting", "active", "stopping", "failed".
QString toWord(ServiceStatus::State state);
/// "start", "stop", "restart", "enable", "disable".
QString toWord(ServiceAct act);
/// Error: service-act-unknown.
Result<ServiceAct> serviceActFromWord(const QString &word);

QJsonObject toJson(const ServiceStatus &status);
ServiceStatus serviceStatusFromJson(const QJsonObject &object);

/// What an admin types to do it.
QString commandOf(ServiceAct act, const QString &service, ServiceStatus::Manager manager);

/// The one that starts FOG's multicast senders (fog-facts f).
QString fogServiceName();

} // namespace labcast
