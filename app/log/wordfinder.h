// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>
#include <span>
#include <vector>

namespace labcast {

/// Finds where any of many words stands, looking at about every fourth byte only (after Wu and Manber).
class WordFinder
{
public:
    /// Each word has at least `shortest` bytes and outlives the finder.
    explicit WordFinder(std::span<const QByteArrayView> words);
    static constexpr qsizetype shortest = 5;

    /// The first place at or after `from` where a word begins; -1 without any.
    qsizetype find(QByteArrayView bytes, qsizetype from) const;

private:
    static size_t pairAt(const char *at)
    {
        return size_t(static_cast<unsigned char>(at[0])) << 8 | static_cast<unsigned char>(at[1]);
    }

    std::array<quint8, 65536> m_step {}; ///< how far the next word is away at least, by the last two bytes seen
    std::vector<std::pair<size_t, QByteArrayView>> m_words; ///< by the last two bytes of their beginning
};

} // namespace labcast
