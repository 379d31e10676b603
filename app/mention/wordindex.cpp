// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/wordindex.h"

namespace Postilla {

namespace {
constexpr size_t firstSlots = 1024;
/// Slots a word: sparse, so that a look seldom goes on to a second slot.
constexpr size_t sparseness = 4;
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
        slot.hash = word.hash;
        slot.start = quint32(m_text.size());
        slot.size = quint32(text.size());
        m_text += text.toStdU16String();
        const size_t bit = word.hash % filterBits;
        m_filter[bit / 64] |= quint64(1) << bit % 64;
        ++m_used;
    }
    return &slot.entry;
}

void WordIndex::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    const size_t mask = m_slots.size() - 1;
    for (const Slot &slot : old) {
        if (slot.size == 0)
            continue;
        size_t at = (slot.hash >> 7) & mask;
        while (m_slots[at].size > 0)
            at = (at + 1) & mask;
        m_slots[at] = slot;
    }
}

} // namespace Postilla
