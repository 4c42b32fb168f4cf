// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "method.h"

#include <vector>

namespace labcast {

/// history.…
std::vector<Method> historyMethods();

/// The reply of session.deploy; `who` is recorded as who began what it tells of.
Reply beganBy(Controller &controller, const QString &who, const Reply &reply);

} // namespace labcast
