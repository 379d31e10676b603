// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/textword.h"

namespace Postilla {

namespace {

/// Gathers the folded units of a word.
class KeyMaker
{
public:
    void take(char16_t unit)
    {
        constexpr char16_t firstOther = 0x80;
        constexpr quint64 factor = 0x100000001B3;
        m_exact = m_exact && unit < firstOther && m_size < WordKey::mostUnits;
        if (m_exact)
            m_key.put(m_size, unit);
        m_hash = (m_hash ^ unit) * factor;
        ++m_size;
    }

    WordKey key() const { return m_exact ? m_key : WordKey{m_hash | WordKey::hashed, quint64(m_size)}; }

private:
    WordKey m_key;
    quint64 m_hash = 0xCBF29CE484222325;
    unsigned m_size = 0;
    bool m_exact = true;
};

} // namespace

TextWord readWord(QStringView text, qsizetype start)
{
    KeyMaker maker;
    quint16 classes = 0;
    qsizetype end = start;
    for (; end < text.size(); ++end) {
        const TextUnit unit = textUnits[text[end].unicode()];
        if (!(unit.classes & TextUnit::Word))
            break;
        maker.take(unit.fold);
        classes |= unit.classes;
    }
    const bool glued = classes & (TextUnit::Digit | TextUnit::Unsteady);
    return {.start = start, .end = end, .key = maker.key(), .glued = glued};
}

} // namespace Postilla
