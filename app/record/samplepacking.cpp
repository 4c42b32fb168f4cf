// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplepacking.h"

#include <optional>

namespace labcast {

namespace {

constexpr int groupBits = 7;
constexpr quint64 groupMask = 0x7f;
constexpr quint64 moreBit = 0x80;

void put(QByteArray &bytes, qint64 number)
{
    quint64 rest = (quint64(number) << 1) ^ quint64(number >> 63);
    for (; rest > groupMask; rest >>= groupBits)
        bytes.append(char((rest & groupMask) | moreBit));
    bytes.append(char(rest));
}

/// The number at `place`, which is moved behind it; nothing when it is not whole.
std::optional<qint64> take(const QByteArray &bytes, qsizetype &place)
{
    quint64 number = 0;
    for (int shift = 0; shift < 64 && place < bytes.size(); shift += groupBits) {
        const auto group = quint64(uchar(bytes[place++]));
        number |= (group & groupMask) << shift;
        if ((group & moreBit) == 0)
            return qint64(number >> 1) ^ -qint64(number & 1);
    }
    return std::nullopt;
}

} // namespace

QByteArray packSamples(const QList<Sample> &samples)
{
    QByteArray bytes;
    Sample before;
    for (const Sample &sample : samples) {
        put(bytes, sample.timeMs - before.timeMs);
        put(bytes, sample.acknowledged - before.acknowledged);
        put(bytes, sample.rate.bitsPerSecond);
        before = sample;
    }
    return bytes;
}

QList<Sample> unpackSamples(const QByteArray &bytes)
{
    QList<Sample> samples;
    Sample sample;
    for (qsizetype place = 0; place < bytes.size();) {
        const auto time = take(bytes, place);
        const auto acknowledged = take(bytes, place);
        const auto rate = take(bytes, place);
        if (!time || !acknowledged || !rate)
            break;
        // Of a damaged file any number may come.
        sample.timeMs = qint64(quint64(sample.timeMs) + quint64(*time));
        sample.acknowledged = qint64(quint64(sample.acknowledged) + quint64(*acknowledged));
        sample.rate = {*rate};
        samples << sample;
    }
    return samples;
}

} // namespace labcast
