// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/figurescene.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

// Distances are in words; each comma or other mark in between counts as some more.
constexpr qsizetype marksWeigh = 4;
/// What follows a figure says less of it than what precedes: "un inventario di 900.000 unità, spedite …".
constexpr qsizetype followingWeighs = 2;
/// A phrase beyond another figure is more likely about that one.
constexpr qsizetype figureWeighs = 5;

TextSpan gap(TextSpan a, TextSpan b)
{
    return a.start < b.start ? TextSpan{a.end, b.start} : TextSpan{b.end, a.start};
}

} // namespace

bool isCounting(const Mention &mention)
{
    return mention.kind == MentionKind::Figure && mention.sub != MentionSub::Date && mention.figure &&
           mention.figure->date.isEmpty();
}

FigureScene::FigureScene(QStringView text, TextSpan sentence, const QList<Mention> &mentions,
                         QStringView language)
    : m_mentions(mentions)
    , m_clauses(clauses(text, sentence))
    , m_words(foldedWords(text, sentence))
    , m_measures(PhraseTable::shipped("measures.tsv"_L1).find(m_words, language))
{
}

qsizetype FigureScene::wordsBetween(TextSpan a, TextSpan b) const
{
    const TextSpan between = gap(a, b);
    const auto first = std::ranges::upper_bound(m_words, between.start, {},
                                                [](const FoldedWord &word) { return word.span.end; });
    const auto past = std::ranges::lower_bound(first, m_words.end(), between.end, {},
                                               [](const FoldedWord &word) { return word.span.start; });
    return between.isEmpty() ? 0 : past - first;
}

qsizetype FigureScene::figuresBetween(TextSpan a, TextSpan b) const
{
    const TextSpan between = gap(a, b);
    return std::ranges::count_if(m_mentions, [&](const Mention &mention) {
        return isCounting(mention) && between.contains(mention.span);
    });
}

qsizetype FigureScene::distance(TextSpan figure, TextSpan other) const
{
    const TextSpan between = gap(figure, other);
    const auto parts = std::ranges::count_if(m_clauses, [&](TextSpan clause) {
        return clause.start > between.start && clause.start <= between.end;
    });
    const qsizetype behind = other.start > figure.start ? followingWeighs : 0;
    return wordsBetween(figure, other) + parts * marksWeigh + behind +
           figuresBetween(figure, other) * figureWeighs;
}

} // namespace Postilla
