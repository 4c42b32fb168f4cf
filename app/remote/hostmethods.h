// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "method.h"

#include <vector>

namespace labcast {

/// host.… and lab.…
std::vector<Method> hostMethods();

} // namespace labcast
