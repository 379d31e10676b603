// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/minhash.h"

#include <algorithm>
#include <bit>

namespace Postilla {

namespace {

constexpr std::size_t wordsOfARun = 5;

/// The finaliser of SplitMix64 (Steele, Lea, Flood 2014): every bit of the input moves every bit of the
/// output.
quint64 mixed(quint64 value)
{
    value = (value ^ value >> 30) * 0xBF58476D1CE4E5B9;
    value = (value ^ value >> 27) * 0x94D049BB133111EB;
    return value ^ value >> 31;
}

} // namespace

MinHash MinHash::of(QStringView text)
{
    MinHash sketch;
    std::array<quint64, wordsOfARun> run{};
    std::size_t words = 0;
    quint64 word = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && text[at].isLetterOrNumber()) {
            word = mixed(word + text[at].toCaseFolded().unicode() + 1);
            continue;
        }
        if (word == 0)
            continue;
        std::ranges::rotate(run, run.begin() + 1);
        run.back() = word;
        word = 0;
        if (++words >= wordsOfARun) {
            quint64 hash = 0;
            for (const quint64 part : run)
                hash = mixed(std::rotl(hash, 1) ^ part);
            sketch.add(hash);
        }
    }
    return sketch;
}

void MinHash::add(quint64 run)
{
    for (std::size_t i = 0; i < hashes; ++i)
        m_least[i] = std::min(m_least[i], mixed(run + (i + 1) * 0x9E3779B97F4A7C15));
}

double MinHash::resemblance(const MinHash &other) const
{
    if (m_least.front() == none || other.m_least.front() == none)
        return 0;
    std::size_t same = 0;
    for (std::size_t i = 0; i < hashes; ++i)
        same += m_least[i] == other.m_least[i] ? 1 : 0;
    return static_cast<double>(same) / hashes;
}

} // namespace Postilla
