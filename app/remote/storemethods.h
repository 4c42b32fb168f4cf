// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "method.h"

#include <vector>

namespace labcast {

/// store.… and secret.…
std::vector<Method> storeMethods();

} // namespace labcast
