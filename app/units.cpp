// SPDX-License-Identifier: GPL-3.0-or-later
#include "units.h"

#include <QRegularExpression>

#include <array>
#include <span>
#include <limits>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

QString scaled(double value, double step, std::span<const char16_t *const> units, const QLocale &locale)
{
    size_t unit = 0;
    while (value >= step && unit + 1 < units.size()) {
        value /= step;
        ++unit;
    }
    const int decimals = unit == 0 || value >= 100 ? 0 : (value >= 10 ? 1 : 2);
    return locale.toString(value, 'f', decimals) + QChar::Nbsp + QString::fromUtf16(units[unit]);
}

Result<qint64> parseScaled(const QString &text, qint64 step, QLatin1StringView errorId)
{
    static const QRegularExpression shape(u"^([0-9]{1,15})([kmgKMG]?)$"_s);
    const auto match = shape.match(text.trimmed());
    const qint64 number = match.captured(1).toLongLong();
    if (!match.hasMatch() || number == 0)
        return failure(errorId, {{u"text"_s, text}});
    const auto power = u"kmg"_s.indexOf(match.captured(2).toLower());
    qint64 factor = 1;
    for (qsizetype i = 0; !match.captured(2).isEmpty() && i <= power; ++i)
        factor *= step;
    if (number > std::numeric_limits<qint64>::max() / factor)
        return failure(errorId, {{u"text"_s, text}});
    return number * factor;
}

} // namespace

QString formatBandwidth(Bandwidth bandwidth, const QLocale &locale)
{
    static constexpr std::array units {u"bit/s", u"kbit/s", u"Mbit/s", u"Gbit/s"};
    if (bandwidth.bitsPerSecond == 0) // in the unit it is read beside
        return locale.toString(0) + QChar::Nbsp + QString::fromUtf16(units[2]);
    return scaled(double(bandwidth.bitsPerSecond), 1000, units, locale);
}

QString formatByteCount(ByteCount count, const QLocale &locale)
{
    static constexpr std::array units {u"B", u"KiB", u"MiB", u"GiB", u"TiB"};
    return scaled(double(count.bytes), 1024, units, locale);
}

QString formatDuration(qint64 seconds, const QLocale &locale)
{
    const auto part = [&locale](qint64 number, const char16_t *unit) {
        return QString(locale.toString(number) + QChar::Nbsp + QString::fromUtf16(unit));
    };
    if (seconds < 60)
        return part(seconds, u"s");
    if (seconds < 3600)
        return seconds % 60 == 0 ? part(seconds / 60, u"min")
                                 : part(seconds / 60, u"min") + u' ' + part(seconds % 60, u"s");
    return part(seconds / 3600, u"h") + u' ' + part(seconds % 3600 / 60, u"min");
}

Result<Bandwidth> parseBandwidth(const QString &text)
{
    return parseScaled(text, 1000, "bad-rate"_L1).map([](qint64 bits) { return Bandwidth {bits}; });
}

Result<ByteCount> parseByteCount(const QString &text)
{
    return parseScaled(text, 1024, "bad-size"_L1).map([](qint64 bytes) { return ByteCount {bytes}; });
}

} // namespace labcast
