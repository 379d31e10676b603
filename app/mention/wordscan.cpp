// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/wordscan.h"

#include <array>

namespace Postilla {

namespace {

/// Enters one unit by the table of all units.
void enter(UnitWindow &window, int at, char16_t unit)
{
    const quint16 classes = textUnits[unit].classes;
    const quint64 bit = quint64(1) << at;
    window.words |= classes & TextUnit::Word ? bit : 0;
    window.signs |= (classes & (TextUnit::Word | TextUnit::FigureSign)) == TextUnit::FigureSign ? bit : 0;
    window.capitals |= classes & TextUnit::Upper ? bit : 0;
}

#ifdef __SSE2__

/// Which bytes are of this range; moved to the least values, they are told by one comparison.
__m128i within(__m128i bytes, char first, char last)
{
    constexpr int least = -128;
    return _mm_cmplt_epi8(_mm_add_epi8(bytes, _mm_set1_epi8(char(least - first))),
                          _mm_set1_epi8(char(least + last - first + 1)));
}

/// Enters sixteen units; answers which are not ASCII and therefore still wait.
quint64 enterAscii(UnitWindow &window, int at, const char16_t *units)
{
    const auto load = [](const char16_t *from) {
        return _mm_loadu_si128(reinterpret_cast<const __m128i *>(from));
    };
    const auto bits = [at](__m128i bytes) { return quint64(unsigned(_mm_movemask_epi8(bytes))) << at; };
    const auto is = [](__m128i bytes, char c) { return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(c)); };
    // Units above 0xFF become 0xFF or 0.
    const __m128i bytes = _mm_packus_epi16(load(units), load(units + 8));
    const __m128i letters = within(_mm_or_si128(bytes, _mm_set1_epi8(0x20)), 'a', 'z');
    const __m128i digits = within(bytes, '0', '9');
    const __m128i others = _mm_or_si128(bytes, is(bytes, 0));
    const __m128i brackets = is(_mm_or_si128(bytes, _mm_set1_epi8('<' ^ '>')), '>');
    // The bit that makes letters small, moved to where it is looked at.
    const quint64 small = bits(_mm_slli_epi16(bytes, 2));
    window.words |= bits(_mm_or_si128(_mm_or_si128(letters, digits), is(bytes, '_')));
    window.capitals |= bits(letters) & ~small;
    window.signs |= bits(_mm_or_si128(_mm_or_si128(brackets, is(bytes, '$')), is(bytes, '~')));
    window.odd |= bits(_mm_or_si128(digits, others));
    return quint64(unsigned(_mm_movemask_epi8(others))) << at;
}

#endif

} // namespace

#ifdef __SSE2__

UnitWindow readWindow(const char16_t *units)
{
    constexpr int step = 16;
    UnitWindow window;
    quint64 others = 0;
    for (int at = 0; at < UnitWindow::size; at += step)
        others |= enterAscii(window, at, units + at);
    for (; others; others &= others - 1) {
        const int at = std::countr_zero(others);
        enter(window, at, units[at]);
    }
    return window;
}

#else

UnitWindow readWindow(const char16_t *units)
{
    constexpr char16_t firstOther = 0x80;
    UnitWindow window;
    for (int at = 0; at < UnitWindow::size; ++at) {
        enter(window, at, units[at]);
        window.odd |= quint64(units[at] >= firstOther || isDigitUnit(units[at])) << at;
    }
    return window;
}

#endif

/// Also a word that the window does not hold to its end.
TextWord WordScan::readUnitByUnit(qsizetype start)
{
    const TextWord word = readWord(m_text, start);
    if (word.end > m_start + m_size)
        skipTo(word.end);
    return word;
}

/// At the end of the text spaces fill the window, and no word there has the units behind it that keyOf()
/// reads.
void WordScan::slideTo(qsizetype start)
{
    m_start = start;
    if (start + UnitWindow::size <= m_text.size()) {
        m_window = readWindow(m_text.utf16() + start);
    } else {
        std::array<char16_t, UnitWindow::size> units;
        units.fill(u' ');
        std::copy(m_text.utf16() + start, m_text.utf16() + m_text.size(), units.begin());
        m_window = readWindow(units.data());
    }
    if (start + UnitWindow::size + qsizetype(WordKey::mostUnits) > m_text.size())
        m_window.odd = ~quint64(0);
    const int cut = std::countl_one(m_window.words);
    m_size = cut < UnitWindow::size ? UnitWindow::size - cut : UnitWindow::size;
    m_left = (m_window.words & ~(m_window.words << 1)) | m_window.signs;
    if (m_size < UnitWindow::size)
        m_left &= ~(quint64(1) << m_size);
}

} // namespace Postilla
