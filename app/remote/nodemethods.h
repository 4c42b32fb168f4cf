// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "method.h"

#include <vector>

namespace labcast {

/// node.…, interface.…, check.…, multicast.… and setup.…
std::vector<Method> nodeMethods();

} // namespace labcast
