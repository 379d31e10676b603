// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/statedclaim.h"

#include "claim/asof.h"
#include "claim/phrasetable.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

// How much a term counts before its rarity: what is done and to which chip, rather than the words for it.
constexpr double ofAChip = 1.2;
constexpr double ofAnActor = 0.8;
constexpr double ofAConcept = 1.0;
/// Approving, resuming and buying are different words for one thing: trade goes on.
constexpr double ofADeed = 0.8;
constexpr double ofAStem = 0.5;

/// "ban | on sales": so many words after what stops trade, trade itself is its object.
constexpr qsizetype objectReach = 5;
constexpr qsizetype turnReach = 7;
constexpr qsizetype notReach = 3;

qsizetype distance(const PhraseHit &before, const PhraseHit &hit)
{
    return hit.first - before.first - before.count;
}

bool isBefore(const QList<PhraseHit> &hits, const PhraseHit &hit, QStringView code, qsizetype reach)
{
    return std::ranges::any_of(hits, [&](const PhraseHit &other) {
        return other.phrase->code == code && other.first < hit.first && distance(other, hit) < reach;
    });
}

constexpr double rather = 0.5;

double weightOf(const QString &stance)
{
    return stance == u"on"           ? 1
           : stance == u"off"        ? -1
           : stance == u"rather on"  ? rather
           : stance == u"rather off" ? -rather
                                     : 0;
}

bool isObject(const QList<PhraseHit> &hits, const PhraseHit &hit)
{
    const bool isTrade =
        hit.phrase->code == u"trade" || hit.phrase->code == u"buy" || hit.phrase->code == u"allow";
    return isTrade && std::ranges::any_of(hits, [&](const PhraseHit &other) {
               return weightOf(other.phrase->trait) < 0 && other.phrase->code != u"not" &&
                      other.first < hit.first && distance(other, hit) < objectReach;
           });
}

/// What leans one way only, such as a delay, never decides, however often it is said.
double stanceOf(const QList<PhraseHit> &hits)
{
    double decided = 0;
    double leaning = 0;
    for (const PhraseHit &hit : hits) {
        double weight = weightOf(hit.phrase->trait);
        if (hit.phrase->code == u"turn" || hit.phrase->code == u"not" || isObject(hits, hit))
            continue;
        if (weight < 0 && isBefore(hits, hit, u"turn", turnReach))
            weight = -weight;
        if (isBefore(hits, hit, u"not", notReach))
            weight = -weight;
        (std::abs(weight) < 1 ? leaning : decided) += weight;
    }
    return std::clamp(decided + std::clamp(leaning, -rather, rather), -1.0, 1.0);
}

void addMentions(StatedClaim &claim, const SentenceWords &sentence)
{
    for (const Mention &mention : sentence.mentions) {
        const QString name =
            mention.canonical.isEmpty() ? sentence.surface(mention.span).toString() : mention.canonical;
        if (mention.kind == MentionKind::Chip) {
            claim.chips.insert(name);
        } else if (mention.kind == MentionKind::Agency || mention.kind == MentionKind::Company ||
                   mention.kind == MentionKind::Person) {
            claim.actors.insert(name);
            claim.terms.insert(u"actor "_s + name, ofAnActor);
        }
    }
}

/// The first letters of a word, which its forms share and often its cognate in the other language.
void addStems(StatedClaim &claim, const SentenceWords &sentence)
{
    constexpr qsizetype shortestWord = 5;
    constexpr qsizetype stemLetters = 6;
    for (qsizetype at = 0; at < sentence.words.size(); ++at) {
        const QString &word = sentence.words[at].text;
        if (word.size() >= shortestWord && word.front().isLetter() && !sentence.mentionAt(at))
            claim.terms.insert(word.left(stemLetters), ofAStem);
    }
}

void addFigures(StatedClaim &claim, const SentenceWords &sentence, const QList<FigureMeaning> &meanings)
{
    for (const FigureMeaning &meaning : meanings) {
        if (!claim.span.contains(meaning.figure))
            continue;
        const auto mention = std::ranges::find_if(sentence.mentions, [&](const Mention &other) {
            return other.span == meaning.figure && other.figure;
        });
        if (mention == sentence.mentions.end())
            continue;
        const MeasuredFigure measured{.value = *mention->figure,
                                      .sub = mention->sub,
                                      .object = meaning.object,
                                      .measure = meaning.measure,
                                      .asOf = meaning.asOf};
        claim.figures.append({measured, sentence.surface(meaning.figure).toString()});
    }
}

/// "these chips" are those that the sentences before speak of most.
QString chipBefore(const ComparedText &text, qsizetype start)
{
    constexpr qsizetype reach = 600;
    QHash<QString, int> counts;
    QString most;
    for (const Mention &mention : text.mentions) {
        const bool isNear = mention.span.start >= start - reach && mention.span.end <= start;
        if (isNear && mention.kind == MentionKind::Chip && ++counts[mention.canonical] > counts.value(most))
            most = mention.canonical;
    }
    return most;
}

void addChipBefore(StatedClaim &claim, const ComparedText &text, const SentenceWords &sentence)
{
    const auto hits = PhraseTable::shipped("concepts.tsv"_L1).find(sentence.words, text.language);
    const auto code = [](const PhraseHit &hit) { return hit.phrase->code; };
    if (!claim.chips.isEmpty() || !std::ranges::contains(hits, u"generic"_s, code))
        return;
    const QString chip = chipBefore(text, claim.span.start);
    if (chip.isEmpty())
        return;
    claim.chips.insert(chip);
}

std::optional<PartialDate> dateOf(const SentenceWords &sentence, const std::optional<PartialDate> &published)
{
    for (const Mention &mention : sentence.mentions) {
        if (mention.sub != MentionSub::Date || !mention.figure)
            continue;
        if (const auto date = calendarDate(mention.figure->date, published))
            return date;
    }
    return published;
}

StatedClaim stated(const SentenceWords &sentence, const Candidate &candidate)
{
    StatedClaim claim;
    claim.span = candidate.span;
    addMentions(claim, sentence);
    const auto hits = PhraseTable::shipped("concepts.tsv"_L1).find(sentence.words, sentence.language);
    for (const PhraseHit &hit : hits) {
        if (hit.phrase->code != u"not" && hit.phrase->code != u"generic")
            claim.terms.insert(u"concept "_s + hit.phrase->code, ofAConcept);
        if (const double weight = weightOf(hit.phrase->trait); weight != 0 && hit.phrase->code != u"not")
            claim.terms.insert(weight > 0 ? u"deed on"_s : u"deed off"_s, ofADeed);
    }
    addStems(claim, sentence);
    const QString &holder = candidate.attribution.holder;
    const auto isHolder = [&](const QString &actor) {
        return actor.compare(holder, Qt::CaseInsensitive) == 0;
    };
    if (!holder.isEmpty() && std::ranges::none_of(claim.actors, isHolder))
        claim.actors.insert(holder);
    claim.stance = stanceOf(hits);
    claim.isDenial = candidate.polarity == Polarity::Denied;
    claim.hedge = candidate.hedge;
    return claim;
}

} // namespace

bool isSaid(const QString &term)
{
    return !term.startsWith("chip "_L1) && !term.startsWith("actor "_L1) && term != "concept deny"_L1 &&
           term != "concept china"_L1 && term != "concept america"_L1;
}

void addChipTerms(StatedClaim &claim)
{
    for (const QString &chip : std::as_const(claim.chips))
        claim.terms.insert(u"chip "_s + chip, ofAChip);
}

QList<StatedClaim> statedClaims(const ComparedText &text, qsizetype document,
                                const QList<Candidate> &candidates)
{
    const auto meanings = corrected(figureMeanings(text.text, text.mentions, text.language, text.published),
                                    text.figureCorrections);
    QList<StatedClaim> claims;
    for (const Candidate &candidate : candidates) {
        const SentenceWords sentence = sentenceWords(text.text, candidate.span, text.mentions, text.language);
        StatedClaim claim = stated(sentence, candidate);
        claim.document = document;
        claim.date = dateOf(sentence, text.published);
        addChipBefore(claim, text, sentence);
        addChipTerms(claim);
        addFigures(claim, sentence, meanings);
        claims.append(claim);
    }
    return claims;
}

} // namespace Postilla
