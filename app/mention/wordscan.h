// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mention/textword.h"

#include <algorithm>
#include <bit>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace Postilla {

/// Sixty-four units, a bit each, the first lowest.
struct UnitWindow
{
    static constexpr int size = 64;

    quint64 words = 0;    ///< TextUnit::Word
    quint64 signs = 0;    ///< TextUnit::FigureSign and no part of a word
    quint64 odd = 0;      ///< no ASCII, or TextUnit::Digit
    quint64 capitals = 0; ///< TextUnit::Upper
};

/// Reads UnitWindow::size units.
UnitWindow readWindow(const char16_t *units);

/// Goes through the words and the figure signs of a text, front to back. It looks at a window of units at
/// once, which makes a word cost no more than a few steps.
class WordScan
{
public:
    explicit WordScan(QStringView text)
        : m_text(text)
    {
        slideTo(0);
    }

    /// The next word; an empty one where a figure sign stands before it, or at the text's size, where none
    /// follows. Passes over words of small ASCII letters for which isNeedless(WordKey) holds. These are most
    /// of a text, so this loop keeps to itself all that it needs for them.
    template <typename IsNeedless>
    TextWord next(IsNeedless isNeedless);
    /// Goes on here, amid a word or not; not before what next() has answered last.
    void skipTo(qsizetype at);

private:
    void slideTo(qsizetype start);
    TextWord readUnitByUnit(qsizetype start);
    static WordKey keyOf(const char16_t *units, unsigned size);

    QStringView m_text;
    qsizetype m_start = 0;
    UnitWindow m_window;
    /// How much of the window is done before it slides on: all but a word that it does not hold to its end.
    int m_size = 0;
    /// Where in it words and signs begin that next() has not yet answered.
    quint64 m_left = 0;
};

template <typename IsNeedless>
TextWord WordScan::next(IsNeedless isNeedless)
{
    for (;;) {
        const UnitWindow window = m_window;
        const char16_t *const units = m_text.utf16() + m_start;
        for (quint64 left = m_left; left; left &= left - 1) {
            const auto offset = unsigned(std::countr_zero(left));
            const auto size = unsigned(std::countr_one(window.words >> offset));
            const qsizetype start = m_start + offset;
            const bool plain = unsigned(std::countr_zero(window.odd >> offset)) >= size;
            // Not a sign either, which is a word of no units.
            if (!plain || size - 1 >= WordKey::mostUnits) {
                m_left = left & (left - 1);
                return readUnitByUnit(start);
            }
            const WordKey key = keyOf(units + offset, size);
            if (!(window.capitals >> offset & 1) && isNeedless(key))
                continue;
            m_left = left & (left - 1);
            return {.start = start, .end = start + size, .key = key, .glued = false};
        }
        m_left = 0;
        if (m_start + m_size >= m_text.size())
            return {.start = m_text.size(), .end = m_text.size(), .key = {}};
        slideTo(m_start + m_size);
    }
}

inline void WordScan::skipTo(qsizetype at)
{
    if (at >= m_start + m_size) {
        slideTo(at);
        return;
    }
    const auto offset = unsigned(at - m_start);
    m_left = m_left >> offset << offset | ((m_window.words | m_window.signs) & quint64(1) << offset);
}

#ifdef __SSE2__

/// Reads WordKey::mostUnits units, whatever the word's size.
inline WordKey WordScan::keyOf(const char16_t *units, unsigned size)
{
    constexpr unsigned most = WordKey::mostUnits;
    alignas(most) static constexpr quint8 keeping[2 * most] = {
        0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF};
    const auto load = [](const void *from) { return _mm_loadu_si128(static_cast<const __m128i *>(from)); };
    const __m128i bytes = _mm_packus_epi16(load(units), load(units + most / 2));
    const __m128i folded =
        _mm_and_si128(_mm_or_si128(bytes, _mm_set1_epi8(WordKey::smallBit)), load(keeping + most - size));
    return {.head = quint64(_mm_cvtsi128_si64(folded)),
            .tail = quint64(_mm_cvtsi128_si64(_mm_unpackhi_epi64(folded, folded)))};
}

#else

inline WordKey WordScan::keyOf(const char16_t *units, unsigned size)
{
    WordKey key;
    for (unsigned i = 0; i < size; ++i)
        key.put(i, units[i]);
    return key;
}

#endif

} // namespace Postilla
