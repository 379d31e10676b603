// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mention/nametrie.h"

#include <QString>

#include <bit>
#include <string>
#include <vector>

namespace Postilla {

/// A run of word units, read in one pass.
struct TextWord
{
    qsizetype start = 0;
    qsizetype end = 0;
    /// Of the folded units.
    quint32 hash = 0;
    /// TextUnit classes of all its units together.
    quint16 classes = 0;
};

inline TextWord readWord(QStringView text, qsizetype at)
{
    constexpr int letterBits = 5;
    constexpr quint64 golden = 0x9E3779B97F4A7C15;
    quint64 mix = 0;
    TextWord word{.start = at};
    for (; at < text.size(); ++at) {
        const TextUnit unit = textUnits[text[at].unicode()];
        if (!(unit.classes & TextUnit::Word))
            break;
        mix = std::rotl(mix, letterBits) ^ unit.fold;
        word.classes |= unit.classes;
    }
    word.end = at;
    word.hash = quint32(mix * golden >> 32);
    return word;
}

/// The words that names and figures begin with. Most words of a text are told apart from them by one look
/// into a small bit field; for the others the index says who has to read on, and from where.
class WordIndex
{
public:
    /// Who knows something that begins with a word.
    enum Reader : quint8 { Names = 1, Chips = 2, Nations = 4, Figures = 8 };

    struct Entry
    {
        quint8 readers = 0;
        /// The nodes of the names' trie and of the figure lexer's that the word leads to.
        NameTrie::Entry name;
        NameTrie::Entry figure;

        bool has(Reader reader) const { return readers & reader; }
    };
    /// Of what only its readers can judge: a sign, a word with digits in it.
    static constexpr Entry anything{.readers = 0xFF, .name = {}, .figure = {}};

    WordIndex();

    /// The entry of the first word of a name, made where there is none; nullptr for a name that does not
    /// begin with a word. Good until the next call.
    Entry *add(QStringView name);
    /// The first word of a name, folded.
    static QString firstWord(QStringView name);

    /// The entry of a word; nullptr: nothing begins with it. A word with digits may be glued of a name and a
    /// number ("H20", "FY26"), so every reader has to look at it.
    const Entry *find(QStringView text, const TextWord &word) const;

private:
    struct Slot
    {
        Entry entry;
        quint32 hash = 0;
        quint32 start = 0;
        /// 0: a free slot.
        quint32 size = 0;
    };
    static constexpr size_t filterBits = 1 << 17;

    bool holds(const Slot &slot, QStringView text, const TextWord &word) const;
    size_t slotOf(QStringView text, const TextWord &word) const;
    void grow();

    std::vector<quint64> m_filter;
    std::vector<Slot> m_slots;
    size_t m_used = 0;
    /// The folded words, one after the other.
    std::u16string m_text;
};

inline const WordIndex::Entry *WordIndex::find(QStringView text, const TextWord &word) const
{
    if (word.classes & (TextUnit::Digit | TextUnit::Unsteady))
        return &anything;
    const size_t bit = word.hash % filterBits;
    if (!(m_filter[bit / 64] >> bit % 64 & 1))
        return nullptr;
    const Slot &slot = m_slots[slotOf(text, word)];
    return slot.size > 0 ? &slot.entry : nullptr;
}

inline bool WordIndex::holds(const Slot &slot, QStringView text, const TextWord &word) const
{
    if (slot.hash != word.hash || qsizetype(slot.size) != word.end - word.start)
        return false;
    for (quint32 i = 0; i < slot.size; ++i) {
        if (m_text[slot.start + i] != foldUnit(text[word.start + i].unicode()))
            return false;
    }
    return true;
}

/// The slot of a word, or the free one where it would go.
inline size_t WordIndex::slotOf(QStringView text, const TextWord &word) const
{
    const size_t mask = m_slots.size() - 1;
    size_t at = (word.hash >> 7) & mask;
    while (m_slots[at].size > 0 && !holds(m_slots[at], text, word))
        at = (at + 1) & mask;
    return at;
}

} // namespace Postilla
