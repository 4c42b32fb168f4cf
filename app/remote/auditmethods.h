// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "method.h"

#include <vector>

namespace labcast {

/// audit.…
std::vector<Method> auditMethods();

} // namespace labcast
