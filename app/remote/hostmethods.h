// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "method.h"

#include <vector>

namespace labcast {

/// host.…
std::vector<Method> hostMethods();
/// lab.… and protection.…
std::vector<Method> labMethods();

} // namespace labcast
