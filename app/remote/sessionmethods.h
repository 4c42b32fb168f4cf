// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "method.h"

#include <vector>

namespace labcast {

/// session.…
std::vector<Method> sessionMethods();

/// A page of all sessions, oldest first.
QJsonObject sessionPage(const Controller &controller, qint64 from);

} // namespace labcast
