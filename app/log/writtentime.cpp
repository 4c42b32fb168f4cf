// SPDX-License-Identifier: GPL-3.0-or-later
#include "writtentime.h"

#include <QDateTime>
#include <QRegularExpression>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTime = 64;
constexpr qint64 dayMs = 86'400'000;

qint64 localMs(const QDate &date, const QTime &time)
{
    const QDateTime local(date, time);
    return local.isValid() ? local.toMSecsSinceEpoch() : 0;
}

int numberAt(const QRegularExpressionMatch &match, int part)
{
    return match.capturedView(part).toInt();
}

QTime timeAt(const QRegularExpressionMatch &match, int part)
{
    return {numberAt(match, part), numberAt(match, part + 1), numberAt(match, part + 2)};
}

qint64 fogTimeOf(const QString &text)
{
    static const QRegularExpression form(
        u"^\\[(\\d\\d)-(\\d\\d)-(\\d\\d) (\\d{1,2}):(\\d\\d):(\\d\\d) ([ap])m\\]"_s);
    const auto match = form.match(text);
    const int hour = numberAt(match, 4);
    if (!match.hasMatch() || hour < 1 || hour > 12)
        return 0;
    const bool isAfternoon = match.capturedView(7) == u'p';
    return localMs({2000 + numberAt(match, 3), numberAt(match, 1), numberAt(match, 2)},
        {hour % 12 + (isAfternoon ? 12 : 0), numberAt(match, 5), numberAt(match, 6)});
}

/// Of the year in which it is latest, and not yet to come.
qint64 systemLogTimeOf(const QString &text, qint64 nowMs)
{
    static const QRegularExpression form(
        u"^(?:<\\d+>)?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +(\\d{1,2}) (\\d\\d):(\\d\\d):(\\d\\d) "_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return 0;
    const auto month = u"JanFebMarAprMayJunJulAugSepOctNovDec"_s.indexOf(match.capturedView(1)) / 3 + 1;
    const int year = QDateTime::fromMSecsSinceEpoch(nowMs).date().year();
    for (const int each :
        {year + 1, year, year - 1, year - 2, year - 3, year - 4}) { // one of them has a February 29
        const qint64 ms = localMs({each, int(month), numberAt(match, 2)}, timeAt(match, 3));
        if (ms > 0 && ms <= nowMs + dayMs)
            return ms;
    }
    return 0;
}

/// "+01:00" or "-0330" as milliseconds.
qint64 offsetMs(QStringView zone)
{
    const qint64 minutes = zone.mid(1, 2).toInt() * 60 + zone.last(2).toInt();
    return (zone.startsWith(u'-') ? -minutes : minutes) * 60'000;
}

qint64 isoTimeOf(const QString &text)
{
    static const QRegularExpression form(u"^\\[?(\\d{4})-(\\d\\d)-(\\d\\d)[T ](\\d\\d):(\\d\\d):(\\d\\d)"
                                         "(?:[.,](\\d{3})\\d*)?(Z|[+-]\\d\\d:?\\d\\d)?"_s);
    const auto match = form.match(text);
    const QDate date(numberAt(match, 1), numberAt(match, 2), numberAt(match, 3));
    const QTime time = timeAt(match, 4).addMSecs(numberAt(match, 7));
    if (!match.hasMatch() || !date.isValid() || !time.isValid())
        return 0;
    const QStringView zone = match.capturedView(8);
    if (zone.isEmpty())
        return localMs(date, time);
    const qint64 utcMs = QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch();
    return zone == u'Z' ? utcMs : utcMs - offsetMs(zone);
}

} // namespace

qint64 writtenTimeOf(const QString &line, qint64 nowMs)
{
    const QString text = line.left(longestTime);
    if (const qint64 ms = fogTimeOf(text); ms > 0)
        return ms;
    if (const qint64 ms = isoTimeOf(text); ms > 0)
        return ms;
    return systemLogTimeOf(text, nowMs);
}

} // namespace labcast
