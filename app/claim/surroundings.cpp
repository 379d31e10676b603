// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/surroundings.h"

#include <algorithm>
#include <cstdlib>

namespace Postilla {

using Way = TextAlignment::Way;

namespace {

/// Tokens beside a passage that are looked at.
constexpr int contextTokens = 12;
/// By how many tokens what stands around a passage may have shifted against it.
constexpr int mostShift = 16;

} // namespace

bool Surroundings::support(TokenRange tokens, int there, Way way) const
{
    const int size = static_cast<int>(m_alignment.before().size());
    const int shift = there - tokens.first;
    const TokenRange left = sentenceBefore(tokens);
    const TokenRange right = sentenceAfter(tokens);
    if (left.count() + right.count() > 0)
        return stay(left, shift, way) && stay(right, shift, way);
    const TokenRange before{std::max(tokens.first - contextTokens, 0), tokens.first};
    const TokenRange after{tokens.end, std::min(tokens.end + contextTokens, size)};
    return (before.count() == 0 && after.count() == 0) || (before.count() > 0 && stay(before, shift, way)) ||
           (after.count() > 0 && stay(after, shift, way));
}

/// A stop that nothing is written onto, as "3.5" is.
bool Surroundings::endsSentence(int place) const
{
    const auto &tokens = m_alignment.before();
    const QChar sign = m_text.at(tokens[place].span.start);
    const bool isLast = place + 1 == tokens.size() || tokens[place + 1].span.start > tokens[place].span.end;
    return isLast && (sign == u'.' || sign == u'!' || sign == u'?');
}

TokenRange Surroundings::sentenceBefore(TokenRange tokens) const
{
    int start = tokens.first;
    while (start > 0 && tokens.first - start < contextTokens && !m_alignment.before()[start].startsLine &&
           !endsSentence(start - 1))
        --start;
    return {start, tokens.first};
}

TokenRange Surroundings::sentenceAfter(TokenRange tokens) const
{
    int end = tokens.end;
    while (end < m_alignment.before().size() && end - tokens.end < contextTokens &&
           !m_alignment.before()[end].startsLine && !endsSentence(end - 1) && !endsSentence(end))
        ++end;
    return {tokens.end, end};
}

bool Surroundings::stay(TokenRange context, int shift, Way way) const
{
    int stayed = 0;
    for (int place = context.first; place < context.end; ++place) {
        // In order there may be any text between them; a moved block is one piece.
        const bool stays =
            m_alignment.way(place) == way &&
            (way == Way::InOrder || std::abs(m_alignment.partner(place) - place - shift) <= mostShift);
        stayed += stays && m_alignment.before()[place].isWord ? 1 : 0;
    }
    return 2 * stayed >= m_alignment.wordsBefore(context.first, context.end);
}

} // namespace Postilla
