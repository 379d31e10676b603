// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/worth.h"

#include "claim/finiteverb.h"
#include "claim/phrasetable.h"

#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

// Weights, in the units of the logistic function.
constexpr double bias = -0.25;
constexpr double perChip = 1.0;
constexpr double perFigure = 1.2;
constexpr double perDate = 0.6;
constexpr double perActor = 0.6;
constexpr double perConcept = 0.35;
constexpr double ofASource = 1.0;
constexpr double ofAHedge = 0.5;
constexpr double ofADenial = 0.8;
/// A fragment, an exclamation.
constexpr double ofNoVerb = -1.5;
constexpr double ofFewWords = -1.0;
constexpr qsizetype fewWords = 6;
/// More of a kind says little more.
constexpr qsizetype mostOfAKind = 3;

QList<PhraseHit> hitsIn(const SentenceWords &sentence, QLatin1StringView table)
{
    return PhraseTable::shipped(table).find(sentence.words, sentence.language);
}

qsizetype differentMentions(const SentenceWords &sentence, auto isOfTheKind)
{
    QSet<QString> names;
    for (const Mention &mention : sentence.mentions) {
        if (isOfTheKind(mention))
            names.insert(mention.canonical.isEmpty() ? sentence.surface(mention.span).toString()
                                                     : mention.canonical);
    }
    return std::min(names.size(), mostOfAKind);
}

double ofMentions(const SentenceWords &sentence)
{
    const auto isChip = [](const Mention &mention) { return mention.kind == MentionKind::Chip; };
    const auto isDate = [](const Mention &mention) { return mention.sub == MentionSub::Date; };
    const auto isNumber = [](const Mention &mention) {
        return mention.kind == MentionKind::Figure && mention.sub != MentionSub::Date;
    };
    const auto isActor = [](const Mention &mention) {
        return mention.kind == MentionKind::Agency || mention.kind == MentionKind::Company ||
               mention.kind == MentionKind::Person || mention.kind == MentionKind::Place;
    };
    return perChip * static_cast<double>(std::min<qsizetype>(differentMentions(sentence, isChip), 1)) +
           perFigure * static_cast<double>(differentMentions(sentence, isNumber)) +
           perDate * static_cast<double>(differentMentions(sentence, isDate)) +
           perActor * static_cast<double>(differentMentions(sentence, isActor));
}

double ofPhrases(const SentenceWords &sentence)
{
    QSet<QString> codes;
    double sum = 0;
    for (const PhraseHit &hit : hitsIn(sentence, "worth.tsv"_L1)) {
        const double weight = hit.phrase->trait.toDouble();
        if (weight < 0 || !codes.contains(hit.phrase->code))
            sum += weight;
        codes.insert(hit.phrase->code);
    }
    return sum;
}

double ofConcepts(const SentenceWords &sentence)
{
    QSet<QString> concepts;
    for (const PhraseHit &hit : hitsIn(sentence, "concepts.tsv"_L1)) {
        if (hit.phrase->code != u"not" && hit.phrase->code != u"turn")
            concepts.insert(hit.phrase->code);
    }
    return perConcept * static_cast<double>(std::min(concepts.size(), mostOfAKind));
}

} // namespace

double worthOf(const SentenceWords &sentence, const Attribution &attribution, Hedge hedge)
{
    double sum = bias + ofMentions(sentence) + ofPhrases(sentence) + ofConcepts(sentence);
    if (attribution.kind != SourceKind::Document)
        sum += ofASource;
    if (attribution.isDenial)
        sum += ofADenial;
    if (hedge != Hedge::None)
        sum += ofAHedge;
    if (sentence.words.size() < fewWords)
        sum += ofFewWords;
    return 1 / (1 + std::exp(-sum));
}

ClaimType claimTypeOf(const SentenceWords &sentence, const Attribution &attribution, Hedge hedge)
{
    if (attribution.isDenial)
        return ClaimType::Denial;
    QSet<QString> codes;
    for (const PhraseHit &hit : hitsIn(sentence, "worth.tsv"_L1))
        codes.insert(hit.phrase->code);
    const bool isFuture = std::ranges::any_of(sentence.words, [&](const FoldedWord &word) {
        return sentence.language != u"en" && (word.text.endsWith(u"rà") || word.text.endsWith(u"ranno"));
    });
    if ((hedge != Hedge::None && codes.contains(u"future"_s)) || isFuture)
        return ClaimType::Prediction;
    const bool hasFigure = std::ranges::any_of(sentence.mentions, [](const Mention &mention) {
        return mention.kind == MentionKind::Figure && mention.sub != MentionSub::Date;
    });
    if (hasFigure)
        return ClaimType::Quantity;
    if (codes.contains(u"rule"_s))
        return ClaimType::Rule;
    if (codes.contains(u"future"_s))
        return ClaimType::Prediction;
    return codes.contains(u"cause"_s) ? ClaimType::Causal : ClaimType::Event;
}

} // namespace Postilla
