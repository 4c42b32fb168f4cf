// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace labcast {

/// Names in the order of people: PC-2 before PC-10, without regard to case. Negative, zero or positive. The same
/// in every locale (QCollator's numeric mode does nothing in the C locale).
int compareNaturally(QStringView a, QStringView b);

/// For sorting algorithms.
struct NaturalLess
{
    bool operator()(QStringView a, QStringView b) const { return compareNaturally(a, b) < 0; }
};

} // namespace labcast
