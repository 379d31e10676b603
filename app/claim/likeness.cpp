// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/likeness.h"

#include "claim/foldedwords.h"
#include "claim/similarity.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// What a claim is about counts before the words for it.
constexpr double ofAnEntity = 1.0;
constexpr double ofAStem = 0.5;

/// The first letters of a word, which its forms share and often its cognate in the other language.
void addStems(StatedClaim &claim, const QString &text)
{
    constexpr qsizetype shortestWord = 5;
    constexpr qsizetype stemLetters = 6;
    for (const FoldedWord &word : foldedWords(text, {0, text.size()})) {
        if (word.text.size() >= shortestWord && word.text.front().isLetter())
            claim.terms.insert(word.text.left(stemLetters), ofAStem);
    }
}

StatedClaim termsOf(const ClaimRecord &record)
{
    StatedClaim claim;
    for (const ClaimEntity &entity : record.entities)
        claim.terms.insert(u"entity "_s + entity.canonical, ofAnEntity);
    addStems(claim, record.claim.anchor.quote);
    addStems(claim, record.claim.summary);
    return claim;
}

} // namespace

QList<qsizetype> rankedByLikeness(const ClaimRecord &claim, const QList<ClaimRecord> &others)
{
    QList<StatedClaim> all{termsOf(claim)};
    std::ranges::transform(others, std::back_inserter(all), termsOf);
    const Similarity similarity(all);
    QList<double> likeness;
    for (qsizetype other = 1; other < all.size(); ++other)
        likeness.append(similarity.between(0, other));
    QList<qsizetype> places(others.size());
    std::iota(places.begin(), places.end(), 0);
    std::ranges::stable_sort(places, std::greater(), [&](qsizetype place) { return likeness[place]; });
    return places;
}

} // namespace Postilla
