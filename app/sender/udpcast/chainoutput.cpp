// SPDX-License-Identifier: GPL-3.0-or-later
#include "chainoutput.h"

#include <QRegularExpression>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// FOG's line has no end: the first sender's banner follows it at once.
const auto dateEnd = QByteArrayLiteral("Task started");
const auto banner = QByteArrayLiteral("Udp-sender ");
/// "[11-22-26 2:20:08 pm] Task started" has less, in every language.
constexpr qsizetype longestDate = 160;

/// How much of the first line is FOG's own.
qsizetype dateLength(const QByteArray &line)
{
    if (!line.startsWith('['))
        return 0;
    // The words may be translated; the sender's never are.
    const qsizetype words = line.indexOf(dateEnd);
    const qsizetype sender = line.indexOf(banner);
    const qsizetype end = words >= 0 ? words + dateEnd.size() : sender;
    return end >= 0 && end <= longestDate ? end : 0;
}

ChainEvent chainEvent(const SenderEvent &event)
{
    static const QRegularExpression began(u"^Udp-sender [0-9]+$"_s);
    static const QRegularExpression named(u"^(?:Compressed )?UDP sender for (.*) at (\\S+) on (\\S+)$"_s);
    const auto *remark = std::get_if<SenderRemark>(&event);
    if (!remark)
        return event;
    if (began.match(remark->text).hasMatch())
        return SenderBegan {};
    if (const auto match = named.match(remark->text); match.hasMatch())
        return SenderNamed {match.captured(1), match.captured(2), match.captured(3)};
    return event;
}

} // namespace

std::vector<ChainEvent> ChainOutput::feed(const QByteArray &bytes)
{
    std::vector<ChainEvent> events;
    for (const SenderEvent &event : m_output.feed(withoutDate(bytes)))
        events.push_back(chainEvent(event));
    return events;
}

QByteArray ChainOutput::withoutDate(const QByteArray &bytes)
{
    if (m_isDatePast)
        return bytes;
    m_start += bytes;
    const qsizetype lineEnd = m_start.indexOf('\n');
    if (m_start.startsWith('[') && lineEnd < 0 && m_start.size() < longestDate)
        return {};
    m_isDatePast = true;
    const QByteArray start = std::exchange(m_start, {});
    return start.mid(dateLength(lineEnd < 0 ? start : start.left(lineEnd)));
}

} // namespace labcast
