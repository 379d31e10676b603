// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mention/nametrie.h"
#include "mention/textword.h"

#include <QString>

#include <string>
#include <vector>

namespace Postilla {

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
        NameTrie::Following afterName = 0;
        NameTrie::Following afterFigure = 0;

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

    /// Ends the adding: mayKnow() answers no before.
    void compile();

    /// Whether anybody may know something that begins with a word of this key in small letters; of most words
    /// nobody does.
    bool mayKnow(WordKey key) const;
    /// What it knows of this word of a text, which may have a capital. One with digits may be glued of a name
    /// and a number ("H20", "FY26"), so every reader has to look at it.
    Start at(QStringView text, const TextWord &word, bool capital) const;

private:
    /// A word with its entry: together, so that a look costs one line of the processor's cache.
    struct alignas(64) Slot
    {
        WordKey key;
        Entry entry;
        /// Among the words; 0: a free slot.
        quint32 word = 0;
    };
    /// Where the folded units of a word are.
    struct Word
    {
        size_t start = 0;
        qsizetype size = 0;
    };
    static constexpr int filterBits = 17;

    bool holds(const Slot &slot, QStringView text, const TextWord &word) const;
    bool isWritten(quint32 index, QStringView text, const TextWord &word) const;
    size_t slotOf(QStringView text, const TextWord &word) const;
    void grow();

    /// A bit for every hash of a word.
    std::vector<quint64> m_filter;
    /// Their number is a power of two, this one.
    int m_slotBits;
    std::vector<Slot> m_slots;
    /// The first stands for none.
    std::vector<Word> m_words;
    std::u16string m_text;
};

inline bool WordIndex::mayKnow(WordKey key) const
{
    const quint64 bit = key.hash(filterBits);
    return m_filter[bit / 64] >> bit % 64 & 1;
}

inline bool WordIndex::holds(const Slot &slot, QStringView text, const TextWord &word) const
{
    return slot.key == word.key && (word.key.isExact() || isWritten(slot.word, text, word));
}

/// The slot of a word, or the free one where it would go.
inline size_t WordIndex::slotOf(QStringView text, const TextWord &word) const
{
    const size_t mask = m_slots.size() - 1;
    size_t at = word.key.hash(m_slotBits);
    while (m_slots[at].word > 0 && !holds(m_slots[at], text, word))
        at = (at + 1) & mask;
    return at;
}

inline WordIndex::Start WordIndex::at(QStringView text, const TextWord &word, bool capital) const
{
    constexpr quint8 everyReader = Names | Chips | Nations | Figures;
    if (word.glued)
        return {.name = 0, .figure = 0, .readers = everyReader};
    const Entry &entry = m_slots[slotOf(text, word)].entry;
    const NameTrie::Following behind = NameTrie::behind(text, word.end);
    const quint8 ending = (entry.afterName & behind ? 0 : Names) | (entry.afterFigure & behind ? 0 : Figures);
    const quint8 readers = (entry.readers | (capital ? entry.capitalReaders : 0)) & ~ending;
    // Who reads figures looks for the cue as well.
    const quint8 needless = readers & Figures ? YearCues : 0;
    return {.name = entry.name, .figure = entry.figure, .readers = quint8(readers & ~needless)};
}

} // namespace Postilla
