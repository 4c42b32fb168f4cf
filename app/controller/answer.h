// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../result.h"

#include <functional>

namespace labcast {

/// Called exactly once, on the main thread, possibly before the call it was given to returns.
template <typename T>
using AnswerTo = std::function<void(Result<T>)>;

} // namespace labcast
