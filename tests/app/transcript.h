// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sender/udpcast/udpcastoutput.h"

#include <QFile>

namespace labcast {

inline QByteArray testFile(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/udpcast/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a real udp-sender wrote to its stderr; empty when there is no such sample.
inline QByteArray transcript(const QString &sample)
{
    return testFile(sample + QStringLiteral(".sender.txt"));
}

/// Reads a transcript in chunks; `chunkSize` says how long the next one is.
template <typename ChunkSize>
std::vector<SenderEvent> eventsOf(const QByteArray &bytes, ChunkSize chunkSize)
{
    UdpcastOutput output;
    std::vector<SenderEvent> events;
    const auto take
        = [&events](std::vector<SenderEvent> more) { events.insert(events.end(), more.begin(), more.end()); };
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype size = std::min<qsizetype>(chunkSize(), bytes.size() - at);
        take(output.feed(bytes.mid(at, size)));
        at += size;
    }
    take(output.finish());
    return events;
}

inline std::vector<SenderEvent> eventsOf(const QByteArray &bytes)
{
    return eventsOf(bytes, [&bytes] { return bytes.size(); });
}

} // namespace labcast
