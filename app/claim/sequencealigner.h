// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <vector>

namespace Postilla {

/// What of one sequence of symbols stands in another, in the same order: seeded by the symbols that each has
/// once, as Bram Cohen's patience diff, and by Myers' greedy algorithm where there are none ("An O(ND)
/// difference algorithm", 1986). Bounded: what would take too long stays unaligned.
class SequenceAligner
{
public:
    /// Symbols are from 0 to below `symbolCount`.
    SequenceAligner(const QList<int> &before, const QList<int> &after, int symbolCount);

    /// For each place of `before` that of the same symbol in `after`, rising, or -1.
    QList<int> align();

private:
    /// Two stretches that correspond to each other; ends exclusive.
    struct Range
    {
        int beforeStart;
        int beforeEnd;
        int afterStart;
        int afterEnd;
        int depth;

        bool isEmpty() const { return beforeStart >= beforeEnd || afterStart >= afterEnd; }
    };
    struct Pair
    {
        int before;
        int after;
    };

    Range withoutEqualEnds(Range range);
    std::vector<Pair> seeds(const Range &range);
    void split(const Range &range, const std::vector<Pair> &pairs);
    void alignGreedily(const Range &range);
    void traceBack(const Range &range, const std::vector<std::vector<int>> &trace, int edits);

    const QList<int> &m_before;
    const QList<int> &m_after;
    QList<int> m_partner;
    std::vector<Range> m_open;
    /// How often a symbol stands in the range at hand and where last, on either side.
    std::vector<int> m_timesBefore;
    std::vector<int> m_timesAfter;
    std::vector<int> m_placeAfter;
    /// Comparisons that the greedy part may still make.
    qint64 m_budget;
};

} // namespace Postilla
