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

    quint64 words = 0; ///< TextUnit::Word
    quint64 signs = 0; ///< TextUnit::FigureSign and no part of a word
    quint64 odd = 0;   ///< no ASCII, or TextUnit::Digit
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
    }

    /// Where the next word starts or the next figure sign stands; the text's size where none follows.
    qsizetype next();
    /// Goes on here, amid a word or not; not before what next() has answered last.
    void skipTo(qsizetype at);
    /// The word at the position that next() has answered.
    TextWord wordAt(qsizetype start);

private:
    void slideTo(qsizetype start);
    TextWord readLongWord(qsizetype start);
    static WordKey keyOf(const char16_t *units, unsigned size);

    QStringView m_text;
    qsizetype m_start = -UnitWindow::size;
    UnitWindow m_window;
    /// Where in the window words and signs begin that next() has not yet answered.
    quint64 m_left = 0;
};

inline qsizetype WordScan::next()
{
    while (m_left == 0) {
        if (m_start + UnitWindow::size >= m_text.size())
            return m_text.size();
        slideTo(m_start + UnitWindow::size);
    }
    const qsizetype at = m_start + std::countr_zero(m_left);
    m_left &= m_left - 1;
    return at;
}

inline void WordScan::skipTo(qsizetype at)
{
    if (at >= m_start + UnitWindow::size) {
        slideTo(at);
        return;
    }
    const auto offset = unsigned(at - m_start);
    m_left = m_left >> offset << offset | ((m_window.words | m_window.signs) & quint64(1) << offset);
}

inline TextWord WordScan::wordAt(qsizetype start)
{
    auto offset = unsigned(start - m_start);
    auto size = unsigned(std::countr_one(m_window.words >> offset));
    if (offset + size == UnitWindow::size) {
        slideTo(start);
        next();
        offset = 0;
        size = unsigned(std::countr_one(m_window.words));
    }
    const auto plain = unsigned(std::countr_zero(m_window.odd >> offset));
    if (size > std::min(plain, WordKey::mostUnits) || start > m_text.size() - qsizetype(WordKey::mostUnits))
        return readLongWord(start);
    return {.start = start, .end = start + size, .key = keyOf(m_text.utf16() + start, size), .glued = false};
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
