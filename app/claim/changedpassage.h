// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/surroundings.h"
#include "claim/textalignment.h"

#include <optional>

namespace Postilla {

/// Finds where a passage stands in the later of two aligned texts although not all of its words do.
class ChangedPassage
{
public:
    /// Both must live longer.
    ChangedPassage(const TextAlignment &alignment, const Surroundings &surroundings)
        : m_alignment(alignment)
        , m_surroundings(surroundings)
    {
    }

    /// Its tokens there, never empty: at least half of its words, or, of a quote of up to three of which
    /// nothing is left, what stands between its neighbours. Nothing where it is lost.
    std::optional<TokenRange> find(TokenRange tokens) const;

private:
    std::optional<TokenRange> inOrder(TokenRange tokens) const;
    std::optional<TokenRange> replaced(TokenRange tokens) const;
    std::optional<TokenRange> movedBlock(TokenRange tokens) const;
    int wordsThatStayed(TokenRange tokens, TokenRange there) const;

    const TextAlignment &m_alignment;
    const Surroundings &m_surroundings;
};

} // namespace Postilla
