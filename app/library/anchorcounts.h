// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/placement.h"

#include <QStringList>

#include <array>
#include <cstddef>

namespace Postilla {

/// How many there are of each state.
class StateCounts
{
public:
    int of(AnchorState state) const { return m_counts[static_cast<std::size_t>(state)]; }
    void add(AnchorState state, int count = 1) { m_counts[static_cast<std::size_t>(state)] += count; }
    int total() const { return m_counts[0] + m_counts[1] + m_counts[2] + m_counts[3]; }
    /// How many a person should look at.
    int needALook() const { return of(AnchorState::Changed) + of(AnchorState::Lost); }

private:
    std::array<int, 4> m_counts{};
};

/// "2 exact", "1 changed": those that there are, of claims or corrections.
QStringList countTexts(const StateCounts &counts);

/// What became of the claims and of the corrections of a text when it changed.
struct AnchorCounts
{
    StateCounts claims;
    StateCounts corrections;

    AnchorCounts &operator+=(const AnchorCounts &other)
    {
        for (const auto state :
             {AnchorState::Exact, AnchorState::Moved, AnchorState::Changed, AnchorState::Lost}) {
            claims.add(state, other.claims.of(state));
            corrections.add(state, other.corrections.of(state));
        }
        return *this;
    }
};

} // namespace Postilla
