// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <vector>

namespace labcast {

/// Every so many lines or bytes the index remembers a place.
inline constexpr qint64 checkpointLines = 64;
inline constexpr qint64 checkpointBytes = 256 * 1024;

/// What the index wants to know of a piece of a log that consists of whole lines. Numbers and places count from
/// the piece's beginning.
struct LineScan
{
    struct Place
    {
        qint64 line = 0;
        qint64 offset = 0;
        qint64 timeMs = 0; ///< of the latest line before that has one; 0: none in this piece
    };
    struct Line
    {
        qint64 number = 0;
        QByteArrayView bytes; ///< without its newline
    };

    qint64 lines = 0;
    qint64 lastTimeMs = 0;
    std::vector<Place> places;
    std::vector<Line> remarkable; ///< those that may be warnings or errors, or matter to the lines after them
};

/// Pure, and quick: one pass for the newlines, one for the words.
LineScan scanLines(QByteArrayView piece);

} // namespace labcast
