// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "method.h"

#include <vector>

namespace labcast {

/// log.…
std::vector<Method> logMethods();

} // namespace labcast
