// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "method.h"

#include <vector>

namespace labcast {

/// node.… and interface.…
std::vector<Method> nodeMethods();

} // namespace labcast
