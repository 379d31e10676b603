// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/changedpassage.h"

#include <algorithm>

namespace Postilla {

using Way = TextAlignment::Way;

namespace {

/// Words of a quote so short that it is known by its place alone.
constexpr int shortQuote = 3;
/// Tokens that may stand in a passage beyond twice as many as before.
constexpr int slack = 8;

} // namespace

std::optional<TokenRange> ChangedPassage::find(TokenRange tokens) const
{
    int kept = 0;
    int moved = 0;
    for (int place = tokens.first; place < tokens.end; ++place) {
        kept += m_alignment.way(place) == Way::InOrder ? 1 : 0;
        moved += m_alignment.way(place) == Way::Moved ? 1 : 0;
    }
    if (kept + moved == 0)
        return replaced(tokens);
    const auto there = moved > kept ? movedBlock(tokens) : inOrder(tokens);
    if (!there || 2 * wordsThatStayed(tokens, *there) < m_alignment.wordsBefore(tokens.first, tokens.end))
        return std::nullopt;
    return there;
}

/// From the first to the last of its tokens that are still there, with what has taken the place of those at
/// its ends.
std::optional<TokenRange> ChangedPassage::inOrder(TokenRange tokens) const
{
    const auto isKept = [&](int place) { return m_alignment.way(place) == Way::InOrder; };
    int first = tokens.first;
    while (!isKept(first))
        ++first;
    int last = tokens.end - 1;
    while (!isKept(last))
        --last;
    TokenRange there{m_alignment.partner(first), m_alignment.partner(last) + 1};
    const auto isFree = [&](int place) {
        return place >= 0 && place < m_alignment.after().size() && !m_alignment.isTaken(place);
    };
    const bool startsThere = tokens.first == 0 || isKept(tokens.first - 1);
    for (int left = startsThere && first > tokens.first ? 2 * (first - tokens.first) + slack
                                                        : first - tokens.first;
         left > 0 && isFree(there.first - 1); --left)
        --there.first;
    const bool endsThere = tokens.end == m_alignment.before().size() || isKept(tokens.end);
    const int cut = tokens.end - 1 - last;
    for (int left = endsThere && cut > 0 ? 2 * cut + slack : cut; left > 0 && isFree(there.end); --left)
        ++there.end;
    return there;
}

/// What stands between the neighbours of a short quote of which nothing is left: "H200" for "H20".
std::optional<TokenRange> ChangedPassage::replaced(TokenRange tokens) const
{
    const auto &before = m_alignment.before();
    const bool atStart = tokens.first == 0;
    const bool atEnd = tokens.end == before.size();
    if (m_alignment.wordsBefore(tokens.first, tokens.end) > shortQuote ||
        (!atStart && m_alignment.way(tokens.first - 1) != Way::InOrder) ||
        (!atEnd && m_alignment.way(tokens.end) != Way::InOrder))
        return std::nullopt;
    const TokenRange there{atStart ? 0 : m_alignment.partner(tokens.first - 1) + 1,
                           atEnd ? static_cast<int>(m_alignment.after().size())
                                 : m_alignment.partner(tokens.end)};
    const int words = m_alignment.wordsAfter(there.first, std::max(there.first, there.end));
    if (there.count() <= 0 || words == 0 || words > 2 * shortQuote ||
        !m_surroundings.support(tokens, there.first, Way::InOrder))
        return std::nullopt;
    return there;
}

/// Around the parts of it that stand elsewhere.
std::optional<TokenRange> ChangedPassage::movedBlock(TokenRange tokens) const
{
    std::optional<TokenRange> there;
    const int size = static_cast<int>(m_alignment.after().size());
    for (int place = tokens.first; place < tokens.end; ++place) {
        if (m_alignment.way(place) != Way::Moved)
            continue;
        const int partner = m_alignment.partner(place);
        if (!there)
            there = TokenRange{std::max(partner - (place - tokens.first), 0), partner + 1};
        else if (partner < there->first)
            return std::nullopt; // in pieces
        else
            there->end = std::max(there->end, std::min(partner + (tokens.end - place), size));
    }
    if (there && there->count() > 2 * tokens.count() + slack)
        return std::nullopt;
    return there;
}

int ChangedPassage::wordsThatStayed(TokenRange tokens, TokenRange there) const
{
    int words = 0;
    for (int place = tokens.first; place < tokens.end; ++place) {
        const int partner = m_alignment.partner(place);
        words += m_alignment.before()[place].isWord && partner >= there.first && partner < there.end ? 1 : 0;
    }
    return words;
}

} // namespace Postilla
