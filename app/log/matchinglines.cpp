// SPDX-License-Identifier: GPL-3.0-or-later
#include "matchinglines.h"

#include "logline.h"

#include <algorithm>
#include <cstring>

namespace labcast {

namespace {

using Verdict = LogPattern::Verdict;

const char *findIn(QByteArrayView bytes, const QByteArray &wanted)
{
    return static_cast<const char *>(
        ::memmem(bytes.data(), size_t(bytes.size()), wanted.data(), size_t(wanted.size())));
}

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}

/// Whether it is shown as it is written, letter by letter; eight bytes at a time.
bool isPlainAscii(QByteArrayView line)
{
    constexpr quint64 ones = 0x0101010101010101;
    quint64 strange = 0;
    qsizetype at = 0;
    for (quint64 bytes = 0; at + 8 <= line.size(); at += 8) {
        std::memcpy(&bytes, line.data() + at, 8);
        // The top bit of a byte is set by itself, by taking a blank from something below it, or by adding one to
        // 0x7f.
        strange |= bytes | (bytes - ones * ' ') | (bytes + ones);
    }
    for (; at < line.size(); ++at)
        strange |= line[at] < ' ' || line[at] == 0x7f ? ones << 7 : 0;
    return (strange & (ones << 7)) == 0;
}

/// Goes through a piece from candidate to candidate.
class Searcher
{
public:
    Searcher(const LogPattern &pattern, QByteArrayView piece)
        : m_pattern(pattern)
        , m_piece(piece)
        , m_searched(piece)
    {
        if (pattern.sensitivity() == Qt::CaseSensitive || pattern.required().bytes.isEmpty())
            return;
        m_small.resize(piece.size());
        std::ranges::transform(piece, m_small.begin(), lowered);
        m_searched = m_small;
    }

    MatchingLines run()
    {
        while (m_at < m_piece.size() && m_found.endless < 0) {
            if (!goToCandidate())
                break;
            takeLine();
        }
        return std::move(m_found);
    }

private:
    /// To the beginning of the next line that may match; false when there is none.
    bool goToCandidate()
    {
        const QByteArray &required = m_pattern.required().bytes;
        if (required.isEmpty())
            return true;
        const char *hit = findIn(m_searched.sliced(m_at), required);
        if (!hit)
            return false;
        const QByteArrayView before = m_piece.sliced(m_at, hit - m_searched.data() - m_at);
        m_line += quint32(std::ranges::count(before, '\n'));
        m_at += before.lastIndexOf('\n') + 1;
        return true;
    }

    void takeLine()
    {
        const auto *newline
            = static_cast<const char *>(std::memchr(m_piece.data() + m_at, '\n', size_t(m_piece.size() - m_at)));
        const qsizetype end = newline - m_piece.data();
        const Verdict verdict = compare(m_at, end - m_at);
        if (verdict == Verdict::Matches)
            m_found.numbers.push_back(m_line);
        if (verdict == Verdict::Endless)
            m_found.endless = m_line;
        m_at = end + 1;
        ++m_line;
    }

    Verdict compare(qsizetype from, qsizetype size) const
    {
        const QByteArrayView line = m_piece.sliced(from, size);
        const bool isShort = size <= longestShownLine;
        if (m_pattern.required().isWhole && isShort && !line.contains('\r')) {
            // Its time and its mark are not looked at.
            const QByteArrayView text = withoutMark(withoutLogTime(line));
            const qsizetype skipped = size - text.size();
            const bool isThere
                = findIn(m_searched.sliced(from + skipped, text.size()), m_pattern.required().bytes);
            return isThere ? Verdict::Matches : Verdict::Differs;
        }
        if (isShort && isPlainAscii(line))
            return m_pattern.compare(QString::fromLatin1(withoutMark(withoutLogTime(line))));
        LineBuffer buffer;
        buffer.append(line);
        return m_pattern.compare(shownLine(buffer).text);
    }

    const LogPattern &m_pattern;
    const QByteArrayView m_piece;
    QByteArrayView m_searched; ///< the piece, in small letters when case does not matter
    QByteArray m_small;
    qsizetype m_at = 0;
    quint32 m_line = 0;
    MatchingLines m_found;
};

} // namespace

MatchingLines matchingLines(const LogPattern &pattern, QByteArrayView piece)
{
    return Searcher(pattern, piece).run();
}

} // namespace labcast
