// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mention/textunits.h"

namespace Postilla {

/// Tells a folded word from others, by all its units where these are at most sixteen ASCII ones.
struct WordKey
{
    static constexpr unsigned mostUnits = 16;
    /// Makes capitals small, and no two other parts of a word alike.
    static constexpr char smallBit = 0x20;
    /// Set in the head of other words, whose key is a hash.
    static constexpr quint64 hashed = quint64(1) << 63;

    quint64 head = 0;
    quint64 tail = 0;

    /// Enters an ASCII unit of the word: a byte each, the first lowest.
    void put(unsigned at, char16_t unit)
    {
        constexpr unsigned half = mostUnits / 2;
        constexpr unsigned bits = 8;
        (at < half ? head : tail) |= quint64(unit | smallBit) << at % half * bits;
    }
    /// Whether no other word has this key.
    bool isExact() const { return !(head & hashed); }
    /// A hash of so many bits. Multiplying mixes the highest bits best, and most cheaply.
    quint64 hash(int bits) const
    {
        constexpr quint64 tailFactor = 0xD6E8FEB86659FD93;
        constexpr quint64 factor = 0x9E3779B97F4A7C15;
        return (head + tail * tailFactor) * factor >> (64 - bits);
    }
    friend bool operator==(WordKey, WordKey) = default;
};

inline size_t qHash(WordKey key, size_t seed = 0)
{
    constexpr int enough = 32;
    return key.hash(enough) ^ seed;
}

/// A run of word units.
struct TextWord
{
    qsizetype start = 0;
    qsizetype end = 0;
    WordKey key;
    /// It may be glued of a name and a number ("H20", "FY26"), or is another word when folded.
    bool glued = false;

    bool isEmpty() const { return end == start; }
};

/// The word from here to its end, unit by unit (wordscan.h is quicker for all words of a text).
TextWord readWord(QStringView text, qsizetype start);

} // namespace Postilla
