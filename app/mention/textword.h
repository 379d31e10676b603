// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mention/asciiword.h"
#include "mention/textunits.h"

namespace Postilla {

/// Tells a folded word from others, by all its units where these are at most sixteen ASCII ones.
struct WordKey
{
    /// Set in the head of other words, whose key is a hash.
    static constexpr quint64 hashed = quint64(1) << 63;

    quint64 head = 0;
    quint64 tail = 0;

    /// Whether no other word has this key.
    bool isExact() const { return !(head & hashed); }
    quint64 hash() const
    {
        constexpr quint64 factor = 0x9E3779B97F4A7C15;
        constexpr int half = 32;
        const quint64 mixed = (head ^ std::rotl(tail, half) * factor) * factor;
        return (mixed ^ mixed >> half) * factor;
    }
    friend bool operator==(WordKey, WordKey) = default;
};

inline size_t qHash(WordKey key, size_t seed = 0)
{
    return key.hash() ^ seed;
}

/// A run of word units, read in one pass.
struct TextWord
{
    qsizetype start = 0;
    qsizetype end = 0;
    WordKey key;
    /// It may be glued of a name and a number ("H20", "FY26"), or is another word when folded.
    bool glued = false;
};

/// The word from here to its end: also of those that readWord() does not read at one go.
TextWord readAnyWord(QStringView text, qsizetype start);

inline TextWord readWord(QStringView text, qsizetype start)
{
    constexpr char16_t firstOther = 0x80;
    if (start + AsciiWord::most >= text.size())
        return readAnyWord(text, start);
    const AsciiWord word = readAsciiWord(text.utf16() + start);
    const qsizetype end = start + word.size;
    if (word.size == AsciiWord::most || text[end].unicode() >= firstOther)
        return readAnyWord(text, start);
    return {.start = start, .end = end, .key = {word.head, word.tail}, .glued = word.digits};
}

} // namespace Postilla
