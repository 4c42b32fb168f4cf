// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordfinder.h"

#include <algorithm>
#include <cstring>

namespace labcast {

WordFinder::WordFinder(std::span<const QByteArrayView> words)
{
    m_step.fill(shortest - 1);
    for (const QByteArrayView word : words) {
        Q_ASSERT(word.size() >= shortest);
        for (qsizetype end = 2; end <= shortest; ++end) {
            quint8 &step = m_step[pairAt(word.data() + end - 2)];
            step = std::min(step, quint8(shortest - end));
        }
        m_words.emplace_back(pairAt(word.data() + shortest - 2), word);
    }
    std::ranges::sort(m_words, {}, [](const auto &word) { return word.first; });
}

qsizetype WordFinder::find(QByteArrayView bytes, qsizetype from) const
{
    const char *data = bytes.data();
    // `at` is where the beginning of a word, `shortest` bytes long, would end.
    for (qsizetype at = from + shortest; at <= bytes.size();) {
        const size_t pair = pairAt(data + at - 2);
        if (m_step[pair] > 0) {
            at += m_step[pair];
            continue;
        }
        const qsizetype begin = at - shortest;
        const auto fits = [&](const auto &word) {
            return word.second.size() <= bytes.size() - begin
                && std::memcmp(data + begin, word.second.data(), size_t(word.second.size())) == 0;
        };
        const auto same = std::ranges::equal_range(m_words, pair, {}, [](const auto &word) { return word.first; });
        if (std::ranges::any_of(same, fits))
            return begin;
        ++at;
    }
    return -1;
}

} // namespace labcast
