// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "method.h"

#include <vector>

namespace labcast {

/// bundle.… and backup.…
std::vector<Method> archiveMethods();

} // namespace labcast
