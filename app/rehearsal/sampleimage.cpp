// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleimage.h"

#include <QDir>
#include <QFile>

#include <array>
#include <span>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

// The shares of EFI, reserved, system, data and recovery on a school PC's disk.
constexpr std::array percents {8, 1, 70, 15, 6};
constexpr size_t largest = 2;

// Each file has at least a byte; the largest takes what rounding leaves.
std::array<qint64, percents.size()> shares(qint64 size)
{
    std::array<qint64, percents.size()> sizes {};
    qint64 others = 0;
    for (size_t i = 0; i < percents.size(); ++i) {
        sizes[i] = std::max<qint64>(1, size / 100 * percents[i]);
        others += i == largest ? 0 : sizes[i];
    }
    sizes[largest] = size - others;
    return sizes;
}

// SplitMix64: fast, and its output looks random to every compressor.
void fillRandomly(std::span<quint64> words, quint64 &state)
{
    for (quint64 &word : words) {
        state += 0x9E3779B97F4A7C15;
        word = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        word = (word ^ (word >> 27)) * 0x94D049BB133111EB;
        word ^= word >> 31;
    }
}

Result<void> writePartition(const QString &path, qint64 size, quint64 seed)
{
    QFile file(path);
    const auto failed = [&] {
        return failure("rehearsal-image-failed"_L1, {{u"path"_s, path}, {u"cause"_s, file.errorString()}});
    };
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return failed();
    std::array<quint64, 8192> words;
    while (size > 0) {
        fillRandomly(words, seed);
        const qint64 part = std::min(size, qint64(sizeof words));
        if (file.write(reinterpret_cast<const char *>(words.data()), part) != part)
            return failed();
        size -= part;
    }
    if (!file.flush())
        return failed();
    return {};
}

} // namespace

Result<void> writeSampleImage(const QString &folder, ByteCount size)
{
    if (size.bytes < qint64(percents.size()))
        return failure("rehearsal-bad-size"_L1, {{u"number"_s, size.bytes}});
    if (!QDir().mkpath(folder))
        return failure("rehearsal-image-failed"_L1, {{u"path"_s, folder}, {u"cause"_s, qt_error_string()}});
    const auto sizes = shares(size.bytes);
    for (size_t i = 0; i < sizes.size(); ++i) {
        const auto written
            = writePartition(u"%1/d1p%2.img"_s.arg(folder).arg(i + 1), sizes[i], quint64(i + 1) << 32);
        if (!written)
            return written;
    }
    return {};
}

} // namespace labcast
