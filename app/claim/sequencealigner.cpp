// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/sequencealigner.h"

#include <algorithm>
#include <cstddef>

namespace Postilla {

namespace {

/// Seeds within seeds: more than any text of a person has.
constexpr int deepest = 64;
/// Edits that the greedy part looks for in one range: its memory is the square of it.
constexpr int mostEdits = 500;
/// Comparisons in all; some tenths of a second.
constexpr qint64 mostComparisons = 50'000'000;

} // namespace

SequenceAligner::SequenceAligner(const QList<int> &before, const QList<int> &after, int symbolCount)
    : m_before(before)
    , m_after(after)
    , m_partner(before.size(), -1)
    , m_timesBefore(static_cast<std::size_t>(symbolCount))
    , m_timesAfter(static_cast<std::size_t>(symbolCount))
    , m_placeAfter(static_cast<std::size_t>(symbolCount))
    , m_budget(mostComparisons)
{
}

QList<int> SequenceAligner::align()
{
    m_open.push_back({0, static_cast<int>(m_before.size()), 0, static_cast<int>(m_after.size()), 0});
    while (!m_open.empty()) {
        const Range range = withoutEqualEnds(m_open.back());
        m_open.pop_back();
        if (range.isEmpty())
            continue;
        const std::vector<Pair> pairs = range.depth < deepest ? seeds(range) : std::vector<Pair>();
        if (pairs.empty())
            alignGreedily(range);
        else
            split(range, pairs);
    }
    return m_partner;
}

SequenceAligner::Range SequenceAligner::withoutEqualEnds(Range range)
{
    while (!range.isEmpty() && m_before[range.beforeStart] == m_after[range.afterStart])
        m_partner[range.beforeStart++] = range.afterStart++;
    while (!range.isEmpty() && m_before[range.beforeEnd - 1] == m_after[range.afterEnd - 1])
        m_partner[--range.beforeEnd] = --range.afterEnd;
    return range;
}

/// The symbols that both stretches have once: the longest chain of them that rises on both sides.
std::vector<SequenceAligner::Pair> SequenceAligner::seeds(const Range &range)
{
    for (int place = range.beforeStart; place < range.beforeEnd; ++place)
        ++m_timesBefore[static_cast<std::size_t>(m_before[place])];
    for (int place = range.afterStart; place < range.afterEnd; ++place) {
        ++m_timesAfter[static_cast<std::size_t>(m_after[place])];
        m_placeAfter[static_cast<std::size_t>(m_after[place])] = place;
    }
    std::vector<Pair> pairs;
    std::vector<int> previous; // of each pair in the chain that ends with it
    std::vector<int> tops;     // which pair ends the best chain of each length
    for (int place = range.beforeStart; place < range.beforeEnd; ++place) {
        const auto symbol = static_cast<std::size_t>(m_before[place]);
        if (m_timesBefore[symbol] != 1 || m_timesAfter[symbol] != 1)
            continue;
        const Pair pair{place, m_placeAfter[symbol]};
        const auto top = std::ranges::lower_bound(
            tops, pair.after, {}, [&](int index) { return pairs[static_cast<std::size_t>(index)].after; });
        previous.push_back(top == tops.begin() ? -1 : *(top - 1));
        if (top == tops.end())
            tops.push_back(static_cast<int>(pairs.size()));
        else
            *top = static_cast<int>(pairs.size());
        pairs.push_back(pair);
    }
    for (int place = range.beforeStart; place < range.beforeEnd; ++place)
        m_timesBefore[static_cast<std::size_t>(m_before[place])] = 0;
    for (int place = range.afterStart; place < range.afterEnd; ++place)
        m_timesAfter[static_cast<std::size_t>(m_after[place])] = 0;
    std::vector<Pair> chain;
    for (int index = tops.empty() ? -1 : tops.back(); index >= 0;
         index = previous[static_cast<std::size_t>(index)])
        chain.push_back(pairs[static_cast<std::size_t>(index)]);
    std::ranges::reverse(chain);
    return chain;
}

void SequenceAligner::split(const Range &range, const std::vector<Pair> &pairs)
{
    Range rest = range;
    ++rest.depth;
    for (const Pair &pair : pairs) {
        m_partner[pair.before] = pair.after;
        m_open.push_back({rest.beforeStart, pair.before, rest.afterStart, pair.after, rest.depth});
        rest.beforeStart = pair.before + 1;
        rest.afterStart = pair.after + 1;
    }
    m_open.push_back(rest);
}

/// Furthest-reaching paths by diagonal (before - after), one edit more at a time; each step's are kept to
/// walk back along them.
void SequenceAligner::alignGreedily(const Range &range)
{
    const int beforeSize = range.beforeEnd - range.beforeStart;
    const int afterSize = range.afterEnd - range.afterStart;
    const int limit = std::min(beforeSize + afterSize, mostEdits);
    std::vector<int> reached(static_cast<std::size_t>(2 * limit + 3), 0);
    const auto at = [&](int diagonal) -> int & {
        return reached[static_cast<std::size_t>(diagonal + limit + 1)];
    };
    std::vector<std::vector<int>> trace;
    for (int edits = 0; edits <= limit && m_budget > 0; ++edits) {
        trace.emplace_back(reached.begin() + (limit + 1 - edits) - 1,
                           reached.begin() + (limit + 1 + edits) + 2);
        for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
            const bool down =
                diagonal == -edits || (diagonal != edits && at(diagonal - 1) < at(diagonal + 1));
            int x = down ? at(diagonal + 1) : at(diagonal - 1) + 1;
            int y = x - diagonal;
            while (x < beforeSize && y < afterSize && y >= 0 &&
                   m_before[range.beforeStart + x] == m_after[range.afterStart + y]) {
                ++x;
                ++y;
                --m_budget;
            }
            --m_budget;
            at(diagonal) = x;
            if (x >= beforeSize && y >= afterSize) {
                traceBack(range, trace, edits);
                return;
            }
        }
    }
}

/// `trace[edits]` holds the paths before that step, from diagonal -edits - 1 to edits + 1.
void SequenceAligner::traceBack(const Range &range, const std::vector<std::vector<int>> &trace, int edits)
{
    int x = range.beforeEnd - range.beforeStart;
    int y = range.afterEnd - range.afterStart;
    for (int step = edits; step >= 0; --step) {
        const std::vector<int> &reached = trace[static_cast<std::size_t>(step)];
        const auto at = [&](int diagonal) { return reached[static_cast<std::size_t>(diagonal + step + 1)]; };
        const int diagonal = x - y;
        const bool down = diagonal == -step || (diagonal != step && at(diagonal - 1) < at(diagonal + 1));
        const int fromDiagonal = down ? diagonal + 1 : diagonal - 1;
        const int fromX = step == 0 ? 0 : at(fromDiagonal);
        const int fromY = step == 0 ? 0 : fromX - fromDiagonal;
        while (x > fromX && y > fromY && x > 0 && y > 0 &&
               m_before[range.beforeStart + x - 1] == m_after[range.afterStart + y - 1]) {
            --x;
            --y;
            m_partner[range.beforeStart + x] = range.afterStart + y;
        }
        x = fromX;
        y = fromY;
    }
}

} // namespace Postilla
