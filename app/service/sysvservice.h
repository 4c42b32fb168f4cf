// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servicestatus.h"

#include <functional>

namespace labcast {

// A service by its init script, where there is no systemd.

/// Whether there is a script of that name.
bool hasInitScript(const QString &service);

/// What the script's "status" says with its exit code (LSB: 0 runs, 3 does not).
void askInitScript(const QString &service, std::function<void(const ServiceStatus &)> answer);

/// Errors: service-refused, service-failed, service-slow. Enabling is left to the admin: service-refused.
void runInitScript(const QString &service, ServiceAct act, std::function<void(const Result<void> &)> answer);

} // namespace labcast
