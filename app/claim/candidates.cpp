// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/candidates.h"

#include "claim/finiteverb.h"
#include "claim/worth.h"

#include <algorithm>

namespace Postilla {

namespace {

/// A heading or an item of a list has no stop.
bool isHeading(const SentenceWords &sentence)
{
    constexpr QStringView stops = u".!…";
    constexpr QStringView closers = u"»”\"’')] ";
    QStringView text = sentence.surface(sentence.span);
    while (!text.isEmpty() && closers.contains(text.back()))
        text.chop(1);
    return text.isEmpty() || !stops.contains(text.back());
}

bool saysNothing(const SentenceWords &sentence)
{
    constexpr qsizetype fewestWords = 3;
    const QStringView text = sentence.surface(sentence.span);
    const bool announces = text.endsWith(u':');
    const bool asks = text.endsWith(u'?') || text.endsWith(u"?»") || text.endsWith(u"?”");
    return sentence.words.size() < fewestWords || announces || asks ||
           (isHeading(sentence) && !hasFiniteVerb(sentence));
}

bool touchesAny(TextSpan span, const QList<TextSpan> &spans)
{
    return std::ranges::any_of(spans, [&](TextSpan other) { return other.overlaps(span); });
}

Candidate candidateOf(const SentenceWords &sentence, const Attribution &attribution)
{
    Candidate candidate{.span = sentence.span, .attribution = attribution, .hedges = hedgeCues(sentence)};
    candidate.hedge = mostHedged(candidate.hedges);
    candidate.polarity = attribution.isDenial ? Polarity::Denied : Polarity::Affirmed;
    candidate.type = claimTypeOf(sentence, attribution, candidate.hedge);
    candidate.score = worthOf(sentence, attribution, candidate.hedge);
    return candidate;
}

} // namespace

QList<Candidate> findCandidates(QStringView text, const QList<Mention> &mentions,
                                const QList<TextSpan> &boilerplate, QStringView language)
{
    const QList<SentenceWords> sentences = allSentenceWords(text, mentions, language);
    const QList<Attribution> sources = attributions(sentences);
    QList<Candidate> found;
    for (qsizetype i = 0; i < sentences.size(); ++i) {
        if (saysNothing(sentences[i]) || touchesAny(sentences[i].span, boilerplate))
            continue;
        const Candidate candidate = candidateOf(sentences[i], sources[i]);
        if (candidate.score >= worthAClaim)
            found.append(candidate);
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &Candidate::score);
    return found;
}

} // namespace Postilla
