// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/textalignment.h"

#include "claim/sequencealigner.h"

#include <algorithm>
#include <array>
#include <optional>

namespace Postilla {

namespace {

/// Words in a row that two texts do not share by chance; of a whole line fewer do.
constexpr int noChance = 8;
constexpr int noChanceOfLines = 4;
/// Tokens in a row by which a moved block is found.
constexpr int gramSize = 4;

/// The symbols of that many tokens in a row.
struct Gram
{
    std::array<int, gramSize> symbols;

    friend bool operator==(const Gram &, const Gram &) = default;
    friend size_t qHash(const Gram &gram, size_t seed)
    {
        return qHashRange(gram.symbols.begin(), gram.symbols.end(), seed);
    }
};

/// Where a gram stands; nothing where it stands more than once.
using Places = QHash<Gram, std::optional<int>>;

QList<int> symbolsOf(const QList<TextToken> &tokens)
{
    QList<int> symbols;
    symbols.reserve(tokens.size());
    for (const TextToken &token : tokens)
        symbols.append(token.symbol);
    return symbols;
}

/// By place: how many words stand before it.
QList<int> wordCounts(const QList<TextToken> &tokens)
{
    QList<int> counts{0};
    counts.reserve(tokens.size() + 1);
    for (const TextToken &token : tokens)
        counts.append(counts.constLast() + (token.isWord ? 1 : 0));
    return counts;
}

/// The grams of the stretches in which `isFree`; those of signs alone say nothing.
template <typename IsFree>
Places gramsOf(const QList<TextToken> &tokens, IsFree isFree)
{
    Places places;
    int free = 0;
    for (int place = 0; place < tokens.size(); ++place) {
        free = isFree(place) ? free + 1 : 0;
        if (free < gramSize)
            continue;
        const int start = place - gramSize + 1;
        Gram gram;
        int words = 0;
        for (int i = 0; i < gramSize; ++i) {
            gram.symbols[static_cast<std::size_t>(i)] = tokens[start + i].symbol;
            words += tokens[start + i].isWord ? 1 : 0;
        }
        if (words < 2)
            continue;
        if (const auto known = places.find(gram); known != places.end())
            known->reset();
        else
            places.insert(gram, start);
    }
    return places;
}

} // namespace

/// A stretch that stands unchanged in both texts.
struct TextAlignment::Run
{
    int before;
    int after;
    int length;

    int beforeEnd() const { return before + length; }
    int afterEnd() const { return after + length; }
};

TextAlignment::TextAlignment(QStringView before, QStringView after)
{
    TokenReader reader;
    m_before = reader.read(before);
    m_after = reader.read(after);
    m_wordsBefore = wordCounts(m_before);
    m_wordsAfter = wordCounts(m_after);
    alignInOrder(reader.symbolCount());
    dropNoise();
    for (const int place : std::as_const(m_partner)) {
        m_way.append(place < 0 ? Way::None : Way::InOrder);
        if (place >= 0)
            m_taken[place] = true;
    }
    findMovedBlocks();
}

void TextAlignment::alignInOrder(int symbolCount)
{
    m_taken = QList<bool>(m_after.size(), false);
    m_partner = SequenceAligner(symbolsOf(m_before), symbolsOf(m_after), symbolCount).align();
}

QList<TextAlignment::Run> TextAlignment::runs() const
{
    QList<Run> runs;
    for (int place = 0; place < m_partner.size(); ++place) {
        const int partner = m_partner[place];
        if (partner < 0)
            continue;
        if (!runs.isEmpty() && runs.constLast().beforeEnd() == place &&
            runs.constLast().afterEnd() == partner)
            ++runs.last().length;
        else
            runs.append({place, partner, 1});
    }
    return runs;
}

void TextAlignment::dropNoise()
{
    const QList<Run> all = runs();
    const auto gap = [&](const Run *left, const Run *right) {
        const int beforeStart = left ? left->beforeEnd() : 0;
        const int beforeEnd = right ? right->before : static_cast<int>(m_before.size());
        const int afterStart = left ? left->afterEnd() : 0;
        const int afterEnd = right ? right->after : static_cast<int>(m_after.size());
        return std::max(wordsBefore(beforeStart, beforeEnd), wordsAfter(afterStart, afterEnd));
    };
    const auto isNoise = [&](const Run *left, const Run &run, const Run *right) {
        const int words = wordsBefore(run.before, run.beforeEnd());
        return words < gap(left, &run) && words < gap(&run, right) &&
               !isNoChance(run.before, run.beforeEnd());
    };
    QList<Run> kept;
    for (qsizetype next = 0; next <= all.size(); ++next) {
        const Run *right = next < all.size() ? &all.at(next) : nullptr;
        while (!kept.isEmpty() &&
               isNoise(kept.size() > 1 ? &kept.at(kept.size() - 2) : nullptr, kept.constLast(), right)) {
            const Run dropped = kept.takeLast();
            for (int place = dropped.before; place < dropped.beforeEnd(); ++place)
                m_partner[place] = -1;
        }
        if (right)
            kept.append(*right);
    }
}

void TextAlignment::findMovedBlocks()
{
    const auto isLeft = [&](int place) { return m_partner[place] < 0; };
    const auto isNew = [&](int place) { return !m_taken[place]; };
    const Places before = gramsOf(m_before, isLeft);
    const Places after = before.isEmpty() ? Places() : gramsOf(m_after, isNew);
    QList<std::pair<int, int>> found;
    for (auto gram = before.cbegin(); gram != before.cend(); ++gram) {
        if (const auto there = after.value(gram.key()); *gram && there)
            found.append({**gram, *there});
    }
    std::ranges::sort(found); // a hash has no order, and blocks may compete
    for (const auto &[placeBefore, placeAfter] : std::as_const(found))
        keepMovedBlock(placeBefore, placeAfter);
}

void TextAlignment::keepMovedBlock(int before, int after)
{
    const auto fits = [&](int shift) {
        const int here = before + shift;
        const int there = after + shift;
        return here >= 0 && there >= 0 && here < m_before.size() && there < m_after.size() &&
               m_partner[here] < 0 && !m_taken[there] && m_before[here].symbol == m_after[there].symbol;
    };
    if (!fits(0))
        return;
    int first = 0;
    while (fits(first - 1))
        --first;
    for (int shift = first; fits(shift); ++shift) {
        m_partner[before + shift] = after + shift;
        m_way[before + shift] = Way::Moved;
        m_taken[after + shift] = true;
    }
}

bool TextAlignment::isWhole(int first, int end) const
{
    for (int place = first; place < end; ++place) {
        if (m_partner[place] < 0 || m_way[place] != m_way[first] ||
            m_partner[place] - m_partner[first] != place - first)
            return false;
    }
    return first < end;
}

bool TextAlignment::isNoChance(int first, int end) const
{
    const int words = wordsBefore(first, end);
    return words >= noChance || (words >= noChanceOfLines && isWholeLines(first, end));
}

bool TextAlignment::isWholeLines(int first, int end) const
{
    const int firstAfter = m_partner[first];
    const int endAfter = m_partner[end - 1] + 1;
    return m_before[first].startsLine && m_after[firstAfter].startsLine &&
           (end == m_before.size() || m_before[end].startsLine) &&
           (endAfter == m_after.size() || m_after[endAfter].startsLine);
}

} // namespace Postilla
