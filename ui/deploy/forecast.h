// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/units.h"

#include <optional>

namespace labcast {

/// How long a transfer will take, as far as there is ground for saying so.
struct Forecast
{
    std::optional<qint64> quickest; ///< seconds
    std::optional<qint64> slowest; ///< seconds; absent where only a limit is known
    Bandwidth fastest; ///< what `quickest` was reckoned with
    bool operator==(const Forecast &) const = default;
};

/// Of `size` bytes, 0 when that is not known. A link carries at most its speed and seldom less than nine tenths of
/// it.
Forecast forecastTransfer(qint64 size, std::optional<Bandwidth> limit, std::optional<Bandwidth> link);

} // namespace labcast
