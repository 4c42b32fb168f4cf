// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "method.h"

#include <vector>

namespace labcast {

/// service.… and fog.…
std::vector<Method> serviceMethods();

} // namespace labcast
