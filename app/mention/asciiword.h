// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <bit>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace Postilla {

/// The run of ASCII letters, digits and "_" at the head of sixteen units, read at one go.
struct AsciiWord
{
    static constexpr int most = 16;

    /// In bytes, the first unit lowest; capitals as small letters; 0 behind the word.
    quint64 head = 0;
    quint64 tail = 0;
    int size = 0;
    bool digits = false;
};

#ifdef __SSE2__

/// Reads AsciiWord::most units, whatever the word's size.
inline AsciiWord readAsciiWord(const char16_t *units)
{
    alignas(AsciiWord::most) static constexpr quint8 keeping[2 * AsciiWord::most] = {
        0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF};
    const auto load = [](const void *from) { return _mm_loadu_si128(static_cast<const __m128i *>(from)); };
    const auto within = [](__m128i bytes, char first, char last) {
        return _mm_and_si128(_mm_cmpgt_epi8(bytes, _mm_set1_epi8(char(first - 1))),
                             _mm_cmplt_epi8(bytes, _mm_set1_epi8(char(last + 1))));
    };
    // Units above 0xFF become 0xFF or 0, which are no parts of a word either.
    const __m128i bytes = _mm_packus_epi16(load(units), load(units + AsciiWord::most / 2));
    const __m128i caseBit = _mm_set1_epi8(0x20);
    const __m128i letters = within(_mm_or_si128(bytes, caseBit), 'a', 'z');
    const __m128i digits = within(bytes, '0', '9');
    const __m128i others = _mm_or_si128(digits, _mm_cmpeq_epi8(bytes, _mm_set1_epi8('_')));
    const auto word = unsigned(_mm_movemask_epi8(_mm_or_si128(letters, others)));
    const int size = std::countr_one(word);
    const __m128i folded = _mm_and_si128(_mm_or_si128(bytes, _mm_and_si128(letters, caseBit)),
                                         load(keeping + AsciiWord::most - size));
    const unsigned inside = (1U << size) - 1;
    return {.head = quint64(_mm_cvtsi128_si64(folded)),
            .tail = quint64(_mm_cvtsi128_si64(_mm_unpackhi_epi64(folded, folded))),
            .size = size,
            .digits = (unsigned(_mm_movemask_epi8(digits)) & inside) != 0};
}

#else

inline AsciiWord readAsciiWord(const char16_t *units)
{
    constexpr int half = AsciiWord::most / 2;
    AsciiWord word;
    for (; word.size < AsciiWord::most; ++word.size) {
        const char16_t unit = units[word.size];
        const char16_t small = unit | 0x20;
        const bool letter = small >= u'a' && small <= u'z';
        const bool digit = unit >= u'0' && unit <= u'9';
        if (!letter && !digit && unit != u'_')
            break;
        (word.size < half ? word.head : word.tail) |= quint64(letter ? small : unit) << word.size % half * 8;
        word.digits |= digit;
    }
    return word;
}

#endif

} // namespace Postilla
