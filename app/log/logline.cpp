// SPDX-License-Identifier: GPL-3.0-or-later
#include "logline.h"

#include <QDateTime>
#include <QTimeZone>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int tabWidth = 8;

/// `count` digits at `at` as a number, or -1.
int digits(QByteArrayView line, qsizetype at, int count)
{
    int number = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        if (line[i] < '0' || line[i] > '9')
            return -1;
        number = number * 10 + (line[i] - '0');
    }
    return number;
}

/// Bytes without a character at the end that the cut has torn apart.
QByteArrayView wholeCharacters(QByteArrayView bytes)
{
    qsizetype end = bytes.size();
    for (int back = 0; back < 4 && end > 0; ++back) {
        const auto byte = static_cast<unsigned char>(bytes[end - 1]);
        if (byte < 0x80)
            return bytes.first(end);
        --end;
        if (byte >= 0xc0)
            return bytes.first(end);
    }
    return bytes;
}

/// Control characters as their pictures, tabulators as blanks; a bell at the end is only heard.
QString printable(QString text)
{
    while (text.endsWith(u'\a'))
        text.chop(1);
    for (qsizetype tab = text.indexOf(u'\t'); tab >= 0; tab = text.indexOf(u'\t', tab))
        text.replace(tab, 1, QString(tabWidth - tab % tabWidth, u' '));
    for (QChar &c : text) {
        if (c < u' ')
            c = QChar(char16_t(0x2400 + c.unicode()));
        else if (c == u'\x7f' || c == QChar::ParagraphSeparator || c == QChar::LineSeparator)
            c = QChar(u'\u2421');
    }
    return text;
}

} // namespace

void LineBuffer::append(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        if (m_hasReturned && bytes[0] != '\r') {
            m_bytes.clear();
            m_isCut = m_hasReturned = false;
            m_restarts += m_isEmpty ? 0 : 1;
        }
        const qsizetype end = bytes.indexOf('\r');
        take(end < 0 ? bytes : bytes.first(end));
        if (end < 0)
            return;
        m_hasReturned = true;
        bytes = bytes.sliced(end + 1);
    }
}

void LineBuffer::take(QByteArrayView piece)
{
    m_isEmpty = m_isEmpty && piece.isEmpty();
    // Time and text: the time does not count.
    const qsizetype room = longestShownLine + logTimeLength - m_bytes.size();
    m_isCut = m_isCut || piece.size() > room;
    m_bytes.append(piece.first(std::min(piece.size(), room)));
    if (m_head.size() < logTimeLength)
        m_head.append(piece.first(std::min(piece.size(), logTimeLength - m_head.size())));
}

void LineBuffer::clear()
{
    m_bytes.clear();
    m_head.clear();
    m_isCut = m_hasReturned = false;
    m_isEmpty = true;
    m_restarts = 0;
}

QByteArray logTimePrefix(qint64 timeMs)
{
    return QDateTime::fromMSecsSinceEpoch(timeMs, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1() + ' ';
}

qint64 logTimeOf(QByteArrayView line)
{
    static constexpr QByteArrayView shape = "0000-00-00T00:00:00.000Z ";
    if (line.size() < logTimeLength)
        return 0;
    for (qsizetype i = 0; i < logTimeLength; ++i) {
        if (shape[i] != '0' && line[i] != shape[i])
            return 0;
    }
    const QDate date(digits(line, 0, 4), digits(line, 5, 2), digits(line, 8, 2));
    const QTime time(digits(line, 11, 2), digits(line, 14, 2), digits(line, 17, 2), digits(line, 20, 3));
    // Reckoned here, for every line that is searched is asked for its time.
    constexpr qint64 firstDay = 2'440'588; // 1970-01-01
    constexpr qint64 dayMs = 86'400'000;
    return date.isValid() && time.isValid() ? (date.toJulianDay() - firstDay) * dayMs + time.msecsSinceStartOfDay()
                                            : 0;
}

QByteArrayView withoutLogTime(QByteArrayView line)
{
    return logTimeOf(line) > 0 ? line.sliced(logTimeLength) : line;
}

QByteArrayView severityMark(LogSeverity severity)
{
    switch (severity) {
    case LogSeverity::Error:
        return "[error] ";
    case LogSeverity::Warning:
        return "[warning] ";
    case LogSeverity::Plain:
        break;
    }
    return "[info] ";
}

QByteArrayView withoutMark(QByteArrayView line)
{
    for (const auto severity : {LogSeverity::Plain, LogSeverity::Warning, LogSeverity::Error}) {
        if (line.startsWith(severityMark(severity)))
            return line.sliced(severityMark(severity).size());
    }
    return line;
}

QStringList statesOf(QByteArrayView line, qsizetype most)
{
    QStringList states;
    for (const QByteArray &state : line.toByteArray().split('\r')) {
        LineBuffer buffer;
        buffer.append(state);
        if (!state.isEmpty())
            states << shownLine(buffer).text;
    }
    return states.last(std::min(states.size(), most));
}

LogLine shownLine(const LineBuffer &line)
{
    QByteArrayView bytes = withoutMark(withoutLogTime(line.bytes()));
    const bool isCut = line.isCut() || bytes.size() > longestShownLine;
    if (isCut)
        bytes = wholeCharacters(bytes.first(std::min(bytes.size(), longestShownLine)));
    LogLine shown {
        .timeMs = logTimeOf(line.head()), .text = printable(QString::fromUtf8(bytes)), .earlier = line.restarts()};
    if (isCut)
        shown.text += QStringView(cutMark);
    return shown;
}

} // namespace labcast
