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
    /// Of the folded units: another for every word of at most twelve letters a–z.
    quint64 mix = 0;
    /// TextUnit classes of all its units together.
    quint16 classes = 0;
};

inline TextWord readWord(QStringView text, qsizetype start)
{
    constexpr int letterBits = 5;
    quint64 mix = 0;
    quint16 classes = 0;
    qsizetype end = start;
    for (; end < text.size(); ++end) {
        const TextUnit unit = textUnits[text[end].unicode()];
        if (!(unit.classes & TextUnit::Word))
            break;
        mix = std::rotl(mix, letterBits) ^ unit.fold;
        classes |= unit.classes;
    }
    return {.start = start, .end = end, .mix = mix, .classes = classes};
}

/// The words that names and figures begin with. Most words of a text are told apart from them by one look
/// into a small bit field; for the others the index says who has to read on, and from where.
class WordIndex
{
public:
    /// Who knows something that begins with a word.
    enum Reader : quint8 { Names = 1, Chips = 2, Nations = 4, Figures = 8, YearCues = 16 };

    struct Entry
    {
        quint8 readers = 0;
        /// Those who know something only if the word has a capital here.
        quint8 capitalReaders = 0;
        /// The node that the word leads to in the names' trie and in the figure lexer's, and what may follow.
        int name = 0;
        int figure = 0;
        NameTrie::Following afterName;
        NameTrie::Following afterFigure;

        bool has(Reader reader) const { return (readers | capitalReaders) & reader; }
    };

    /// What the index knows of a word of a text. Small: it is asked for many words.
    struct Start
    {
        /// The nodes of its entry; the roots of a word that only its readers can judge.
        int name = 0;
        int figure = 0;
        /// Those who have to read on here.
        quint8 readers = 0;

        bool has(Reader reader) const { return readers & reader; }
    };

    WordIndex();

    /// The entry of the first word of a name, made where there is none; nullptr for a name that does not
    /// begin with a word. Good until the next call.
    Entry *add(QStringView name);
    /// The first word of a name, folded.
    static QString firstWord(QStringView name);

    /// Whether the index may know the word; most are none of its. One with digits may be glued of a name and
    /// a number ("H20", "FY26"), so every reader has to look at it.
    bool mayKnow(const TextWord &word) const;
    /// What it knows of this word of a text.
    Start at(QStringView text, const TextWord &word) const;

private:
    struct Slot
    {
        Entry entry;
        quint64 mix = 0;
        quint32 start = 0;
        /// 0: a free slot.
        quint32 size = 0;
        /// Nothing but a–z.
        bool letters = false;
    };
    static constexpr size_t filterBits = 1 << 17;
    static constexpr quint16 gluing = TextUnit::Digit | TextUnit::Unsteady;

    static size_t hashOf(quint64 mix) { return mix * 0x9E3779B97F4A7C15 >> 32; }
    bool holds(const Slot &slot, QStringView text, const TextWord &word) const;
    size_t slotOf(QStringView text, const TextWord &word) const;
    void grow();

    std::vector<quint64> m_filter;
    std::vector<Slot> m_slots;
    size_t m_used = 0;
    /// The folded words, one after the other.
    std::u16string m_text;
};

inline bool WordIndex::mayKnow(const TextWord &word) const
{
    const size_t bit = hashOf(word.mix) % filterBits;
    return (word.classes & gluing) || (m_filter[bit / 64] >> bit % 64 & 1);
}

} // namespace Postilla
