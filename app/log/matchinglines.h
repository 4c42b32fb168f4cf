// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logpattern.h"

#include <vector>

namespace labcast {

/// The lines of a piece of a log that match.
struct MatchingLines
{
    std::vector<quint32> numbers; ///< from 0, in the piece
    qint64 endless = -1; ///< a line on which the expression would not come to an end; what follows is not searched
};

/// `piece` is of whole lines. What is found is what LogPattern finds in each line as it is shown, but most lines
/// are never looked at one by one.
MatchingLines matchingLines(const LogPattern &pattern, QByteArrayView piece);

} // namespace labcast
