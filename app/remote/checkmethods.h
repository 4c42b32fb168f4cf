// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "method.h"

#include <vector>

namespace labcast {

/// check.…, remedy.…, multicast.… and setup.…
std::vector<Method> checkMethods();

} // namespace labcast
