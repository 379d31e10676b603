// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/wordindex.h"

namespace Postilla {

namespace {
constexpr size_t firstSlots = 1024;
/// Slots a word: sparse, so that a look seldom goes on to a second slot.
constexpr size_t sparseness = 4;
/// Of the hash: those at the other end choose the slot, lest words that share a bit share a slot.
constexpr int spareBits = 7;
} // namespace

WordIndex::WordIndex()
    : m_filter(filterBits / 64)
    , m_slots(firstSlots)
{
}

QString WordIndex::firstWord(QStringView name)
{
    QString folded;
    for (const QChar c : name)
        folded += QChar(foldUnit(c.unicode()));
    return folded.left(wordEnd(folded, 0));
}

WordIndex::Entry *WordIndex::add(QStringView name)
{
    const QString text = firstWord(name);
    if (text.isEmpty())
        return nullptr;
    if ((m_used + 1) * sparseness > m_slots.size())
        grow();
    const TextWord word = readWord(text, 0);
    Slot &slot = m_slots[slotOf(text, word)];
    if (slot.size == 0) {
        slot.mix = word.mix;
        slot.letters = !(word.classes & TextUnit::NoLetter);
        slot.start = quint32(m_text.size());
        slot.size = quint32(text.size());
        m_text += text.toStdU16String();
        const size_t bit = hashOf(word.mix) % filterBits;
        m_filter[bit / 64] |= quint64(1) << bit % 64;
        ++m_used;
    }
    return &slot.entry;
}

WordIndex::Start WordIndex::at(QStringView text, const TextWord &word) const
{
    constexpr quint8 everyReader = Names | Chips | Nations | Figures;
    if (word.classes & gluing)
        return {.name = 0, .figure = 0, .readers = everyReader};
    const Entry &entry = m_slots[slotOf(text, word)].entry;
    quint8 readers = entry.readers;
    if (isUpperAt(text, word.start))
        readers |= entry.capitalReaders;
    if ((readers & Names) && !entry.afterName.fits(text, word.end))
        readers &= quint8(~Names);
    if ((readers & Figures) && !entry.afterFigure.fits(text, word.end))
        readers &= quint8(~Figures);
    else if (readers & Figures)
        readers &= quint8(~YearCues);
    return {.name = entry.name, .figure = entry.figure, .readers = readers};
}

bool WordIndex::holds(const Slot &slot, QStringView text, const TextWord &word) const
{
    constexpr quint32 mostLetters = 12;
    if (slot.mix != word.mix || qsizetype(slot.size) != word.end - word.start)
        return false;
    const bool letters = !(word.classes & TextUnit::NoLetter);
    if (slot.letters != letters)
        return false;
    if (letters && slot.size <= mostLetters)
        return true;
    for (quint32 i = 0; i < slot.size; ++i) {
        if (m_text[slot.start + i] != foldUnit(text[word.start + i].unicode()))
            return false;
    }
    return true;
}

/// The slot of a word, or the free one where it would go.
size_t WordIndex::slotOf(QStringView text, const TextWord &word) const
{
    const size_t mask = m_slots.size() - 1;
    size_t at = (hashOf(word.mix) >> spareBits) & mask;
    while (m_slots[at].size > 0 && !holds(m_slots[at], text, word))
        at = (at + 1) & mask;
    return at;
}

void WordIndex::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    const size_t mask = m_slots.size() - 1;
    for (const Slot &slot : old) {
        if (slot.size == 0)
            continue;
        size_t at = (hashOf(slot.mix) >> spareBits) & mask;
        while (m_slots[at].size > 0)
            at = (at + 1) & mask;
        m_slots[at] = slot;
    }
}

} // namespace Postilla
