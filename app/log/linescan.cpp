// SPDX-License-Identifier: GPL-3.0-or-later
#include "linescan.h"

#include "logline.h"
#include "logseverity.h"
#include "wordfinder.h"

#include <cstring>

namespace labcast {

namespace {

/// Whether it looks like a time of ours; logTimeOf() is sure.
bool mayHaveTime(QByteArrayView line)
{
    return line.size() >= logTimeLength && line[4] == '-' && line[10] == 'T' && line[23] == 'Z';
}

/// A command line begins so. It is no word, for that it is too short; after a carriage return the line begins
/// anew.
bool mayBeCommand(QByteArrayView line, bool hasTime)
{
    return (hasTime ? line.sliced(logTimeLength) : line).startsWith("$ ")
        || (line.contains('\r') && line.contains("$ "));
}

} // namespace

LineScan scanLines(QByteArrayView piece)
{
    static const WordFinder words(severityWords());
    LineScan scan;
    scan.places.reserve(size_t(piece.size() / 4096));
    QByteArrayView timed;
    LineScan::Place last;
    qsizetype word = words.find(piece, 0);
    for (qsizetype begin = 0; begin < piece.size();) {
        const auto *newline
            = static_cast<const char *>(std::memchr(piece.data() + begin, '\n', size_t(piece.size() - begin)));
        const qsizetype end = newline - piece.data();
        const QByteArrayView line = piece.sliced(begin, end - begin);
        const bool hasTime = mayHaveTime(line);
        if (hasTime)
            timed = line;
        const bool hasWord = word >= 0 && word < end;
        if (hasWord || mayBeCommand(line, hasTime))
            scan.remarkable.push_back({scan.lines, line});
        if (hasWord)
            word = words.find(piece, end);
        begin = end + 1;
        ++scan.lines;
        if (scan.lines - last.line < checkpointLines && begin - last.offset < checkpointBytes)
            continue;
        if (const qint64 timeMs = logTimeOf(timed); timeMs > 0)
            scan.lastTimeMs = timeMs;
        last = {scan.lines, begin, scan.lastTimeMs};
        scan.places.push_back(last);
    }
    if (const qint64 timeMs = logTimeOf(timed); timeMs > 0)
        scan.lastTimeMs = timeMs;
    return scan;
}

} // namespace labcast
