// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/reanchorer.h"

#include "claim/changedpassage.h"

#include <QStringView>

#include <algorithm>

namespace Postilla {

namespace {

using Way = TextAlignment::Way;

/// What is written onto a token without a space, up to the next word of a script without spaces: "3" goes on
/// with ".5", "H20" with "-A". Punctuation that ends there is no part of it.
QString goingOn(QStringView text, const QList<TextToken> &tokens, int last)
{
    int end = last;
    while (end + 1 < tokens.size() && tokens[end + 1].span.start == tokens[end].span.end &&
           !(tokens[end].isWord && tokens[end + 1].isWord))
        ++end;
    const TextSpan span{tokens[last].span.end, tokens[end].span.end};
    QString folded = foldedTypography(text.sliced(span.start, span.length()));
    while (!folded.isEmpty() && QStringView(u".,;:!?\"')]}-").contains(folded.back()))
        folded.chop(1);
    return folded;
}

/// The same to the left, where a dash may be a minus.
QString comingOn(QStringView text, const QList<TextToken> &tokens, int first)
{
    int start = first;
    while (start > 0 && tokens[start - 1].span.end == tokens[start].span.start &&
           !(tokens[start].isWord && tokens[start - 1].isWord))
        --start;
    const TextSpan span{tokens[start].span.start, tokens[first].span.start};
    QString folded = foldedTypography(text.sliced(span.start, span.length()));
    while (!folded.isEmpty() && QStringView(u"\"'([{").contains(folded.front()))
        folded.removeFirst();
    return folded;
}

} // namespace

Reanchorer::Reanchorer(const DocumentVersion &before, const DocumentVersion &after)
    : m_before(before.text)
    , m_after(after.text)
    , m_versionUuid(after.uuid)
    , m_alignment(m_before, m_after)
    , m_surroundings(m_alignment, m_before)
{
}

Placement Reanchorer::place(const Anchor &anchor) const
{
    const TokenRange tokens = tokensOf(anchor.span);
    if (tokens.count() <= 0)
        return placed(AnchorState::Lost, {});
    const TokenRange words = wordsOf(tokens);
    if (m_alignment.isWhole(words.first, words.end))
        return placeWhole(tokens, words, anchor.span);
    const auto passage = ChangedPassage(m_alignment, m_surroundings).find(tokens);
    if (!passage)
        return placed(AnchorState::Lost, {});
    const auto &after = m_alignment.after();
    return placed(AnchorState::Changed, {after[passage->first].span.start, after[passage->end - 1].span.end});
}

Placement Reanchorer::placeWhole(TokenRange tokens, TokenRange words, TextSpan span) const
{
    const int partner = m_alignment.partner(words.first);
    const Way way = m_alignment.way(words.first);
    const bool certain =
        m_alignment.isNoChance(words.first, words.end) || m_surroundings.support(words, partner, way);
    if (way == Way::Moved && !certain)
        return placed(AnchorState::Lost, {});
    const int size = static_cast<int>(m_alignment.after().size());
    const int first = partner - (words.first - tokens.first);
    const TokenRange there{std::max(first, 0), std::min(first + tokens.count(), size)};
    const AnchorState found = way == Way::Moved ? AnchorState::Moved : AnchorState::Exact;
    const bool same = certain && readsAlike(tokens, there);
    return placed(same ? found : AnchorState::Changed, spanThere(tokens, there, span));
}

TokenRange Reanchorer::tokensOf(TextSpan span) const
{
    const auto &tokens = m_alignment.before();
    const auto first = std::ranges::lower_bound(tokens, span.start, std::ranges::less_equal(),
                                                [](const TextToken &token) { return token.span.end; });
    const auto end = std::ranges::lower_bound(tokens, span.end, {},
                                              [](const TextToken &token) { return token.span.start; });
    return {static_cast<int>(first - tokens.begin()), static_cast<int>(end - tokens.begin())};
}

TokenRange Reanchorer::wordsOf(TokenRange tokens) const
{
    const auto isSign = [&](int place) { return !m_alignment.before()[place].isWord; };
    TokenRange words = tokens;
    while (words.count() > 0 && isSign(words.first))
        ++words.first;
    while (words.count() > 0 && isSign(words.end - 1))
        --words.end;
    return words.count() > 0 ? words : tokens;
}

/// The span of whole tokens; where it began or ended inside of one, it does there too.
TextSpan Reanchorer::spanThere(TokenRange tokens, TokenRange there, TextSpan span) const
{
    const TextSpan first = m_alignment.before()[tokens.first].span;
    const TextSpan last = m_alignment.before()[tokens.end - 1].span;
    const TextSpan firstThere = m_alignment.after()[there.first].span;
    const TextSpan lastThere = m_alignment.after()[there.end - 1].span;
    TextSpan found{firstThere.start, lastThere.end};
    if (span.start > first.start && first.length() == firstThere.length())
        found.start += span.start - first.start;
    if (span.end < last.end && last.length() == lastThere.length())
        found.end -= last.end - span.end;
    return found;
}

bool Reanchorer::readsAlike(TokenRange tokens, TokenRange there) const
{
    const auto &before = m_alignment.before();
    const auto &after = m_alignment.after();
    const auto folded = [](QStringView text, const QList<TextToken> &list, TokenRange of) {
        const TextSpan span{list[of.first].span.start, list[of.end - 1].span.end};
        return foldedTypography(text.sliced(span.start, span.length()));
    };
    return folded(m_before, before, tokens) == folded(m_after, after, there) &&
           goingOn(m_before, before, tokens.end - 1) == goingOn(m_after, after, there.end - 1) &&
           comingOn(m_before, before, tokens.first) == comingOn(m_after, after, there.first);
}

Placement Reanchorer::placed(AnchorState state, TextSpan span) const
{
    return {.versionUuid = m_versionUuid,
            .state = state,
            .span = span,
            .quote = m_after.sliced(span.start, span.length())};
}

} // namespace Postilla
