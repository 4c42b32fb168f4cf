// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../session/sessioninfo.h"

#include <QByteArray>

namespace labcast {

// Samples in about 10 bytes each. Of every sample, three whole numbers: its time in ms and its acknowledged bytes,
// both as the difference to the sample before (of the first: to 0), and its rate in bit/s. A number n is written as
// 2n, or as -2n-1 where it is negative, in groups of seven bits, the lowest first; every group but the last has its
// eighth bit set.

QByteArray packSamples(const QList<Sample> &samples);

/// As many whole samples as there are at the beginning of `bytes`.
QList<Sample> unpackSamples(const QByteArray &bytes);

} // namespace labcast
