// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/wordindex.h"

namespace Postilla {

namespace {
constexpr int firstSlotBits = 10;
/// Slots a word: sparse, so that a look seldom goes on to a second slot.
constexpr size_t sparseness = 3;
} // namespace

WordIndex::WordIndex()
    : m_filter((size_t(1) << filterBits) / 64)
    , m_slotBits(firstSlotBits)
    , m_slots(size_t(1) << firstSlotBits)
    , m_words(1)
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
    if (m_words.size() * sparseness > m_slots.size())
        grow();
    const TextWord word = readWord(text, 0);
    Slot &slot = m_slots[slotOf(text, word)];
    if (slot.word == 0) {
        slot = {word.key, {}, quint32(m_words.size())};
        m_words.push_back({m_text.size(), text.size()});
        m_text += text.toStdU16String();
    }
    return &slot.entry;
}

void WordIndex::compile()
{
    for (const Slot &slot : m_slots) {
        if (slot.entry.readers == 0)
            continue;
        const quint64 bit = slot.key.hash(filterBits);
        m_filter[bit / 64] |= quint64(1) << bit % 64;
    }
}

/// Whether a word of the index stands here.
bool WordIndex::isWritten(quint32 index, QStringView text, const TextWord &word) const
{
    const Word known = m_words[index];
    if (known.size != word.end - word.start)
        return false;
    for (qsizetype i = 0; i < known.size; ++i) {
        if (m_text[known.start + size_t(i)] != foldUnit(text[word.start + i].unicode()))
            return false;
    }
    return true;
}

void WordIndex::grow()
{
    ++m_slotBits;
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    const size_t mask = m_slots.size() - 1;
    for (const Slot &slot : old) {
        if (slot.word == 0)
            continue;
        size_t at = slot.key.hash(m_slotBits);
        while (m_slots[at].word > 0)
            at = (at + 1) & mask;
        m_slots[at] = slot;
    }
}

} // namespace Postilla
