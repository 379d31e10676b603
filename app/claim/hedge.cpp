// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/hedge.h"

#include "claim/attributionreader.h"
#include "claim/claimcodes.h"
#include "claim/phrasetable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// A sentence and the phrases that decide on its conditions.
struct Scene
{
    const SentenceWords &sentence;
    QList<PhraseHit> speech;
    QList<PhraseHit> fears;
};

bool isAnyOf(const QString &word, std::initializer_list<QStringView> words)
{
    return std::ranges::contains(words, QStringView(word));
}

/// What comes after "potential": lost, or else feared anywhere before.
bool isFearedOrLost(const Scene &scene, const PhraseHit &hit)
{
    const auto isNear = [&](const PhraseHit &fear) {
        const bool isLossAfter =
            fear.phrase->code == u"loss" && fear.first >= hit.first && fear.first <= hit.first + 2;
        return isLossAfter || (fear.phrase->code == u"fear" && fear.first < hit.first);
    };
    return std::ranges::any_of(scene.fears, isNear);
}

/// "in modo che possano", "in which they can": an aim, not a doubt.
bool isPurpose(const Scene &scene, const PhraseHit &hit)
{
    constexpr qsizetype reach = 6;
    for (qsizetype i = std::max<qsizetype>(0, hit.first - reach); i < hit.first; ++i) {
        const QString &word = scene.sentence.words[i].text;
        if (isAnyOf(word, {u"affinché", u"modo", u"perché", u"cui", u"purché", u"prima"}))
            return true;
    }
    return false;
}

/// "ha detto che avrebbe": the future seen from the past, no rumour.
bool isFutureInThePast(const Scene &scene, const PhraseHit &hit)
{
    return std::ranges::any_of(scene.speech, [&](const PhraseHit &speech) {
        const qsizetype next = speech.first + speech.count;
        const bool isClause =
            next < scene.sentence.words.size() && isAnyOf(scene.sentence.words[next].text, {u"che", u"di"});
        return speech.phrase->trait == u"past" && isClause && next <= hit.first;
    });
}

/// "se fosse vietata, verrebbe …", "senza sapere se avrebbe": supposed or asked, and nobody's report.
bool isSupposed(const Scene &scene, const PhraseHit &hit)
{
    constexpr qsizetype reach = 3;
    const QList<FoldedWord> &words = scene.sentence.words;
    const auto isSubjunctive = [](const FoldedWord &word) {
        return word.text.endsWith(u"sse") || word.text.endsWith(u"ssero");
    };
    for (qsizetype i = 0; i < hit.first; ++i) {
        if (!isAnyOf(words[i].text, {u"se", u"qualora"}))
            continue;
        if (hit.first - i <= reach ||
            std::any_of(words.begin() + i, words.begin() + hit.first, isSubjunctive))
            return true;
    }
    return false;
}

/// "May" inside a sentence is the month.
bool isCapitalInside(const Scene &scene, const PhraseHit &hit)
{
    return hit.first > 0 && scene.sentence.text[hit.span.start].isUpper();
}

bool holds(const Scene &scene, const PhraseHit &hit)
{
    const QString &condition = hit.phrase->trait;
    if (condition == u"feared")
        return isFearedOrLost(scene, hit);
    if (condition == u"notpurpose")
        return !isPurpose(scene, hit);
    if (condition == u"reported")
        return !isFutureInThePast(scene, hit) && !isSupposed(scene, hit);
    if (condition == u"lower")
        return !isCapitalInside(scene, hit);
    return true;
}

/// "I recenti sviluppi indicano che …": what shows without being a source makes its content likely, no more.
QList<PhraseHit> mereSigns(const Scene &scene)
{
    const auto readings = AttributionReader(scene.sentence).readings();
    QList<PhraseHit> signs;
    for (const PhraseHit &hit : scene.speech) {
        const qsizetype next = hit.first + hit.count;
        const bool hasContent = hit.phrase->code == u"show" && next < scene.sentence.words.size() &&
                                isAnyOf(scene.sentence.words[next].text, {u"che", u"that"});
        const bool hasSource = std::ranges::any_of(
            readings, [&](const AttributionReading &reading) { return reading.cue.span == hit.span; });
        if (hasContent && !hasSource)
            signs.append(hit);
    }
    return signs;
}

} // namespace

QList<HedgeCue> hedgeCues(const SentenceWords &sentence)
{
    const auto find = [&](QLatin1StringView table) {
        return PhraseTable::shipped(table).find(sentence.words, sentence.language);
    };
    const Scene scene{sentence, find("attribution.tsv"_L1), find("fears.tsv"_L1)};
    QList<HedgeCue> cues;
    for (const PhraseHit &hit : find("hedges.tsv"_L1)) {
        const auto hedge = fromCode<Hedge>(hit.phrase->code);
        if (hedge && *hedge != Hedge::None && holds(scene, hit))
            cues.append({*hedge, hit.span, sentence.clauseAt(hit.span.start)});
    }
    for (const PhraseHit &sign : mereSigns(scene))
        cues.append({Hedge::Likely, sign.span, sentence.clauseAt(sign.span.start)});
    std::ranges::sort(cues, {}, &HedgeCue::cue);
    return cues;
}

Hedge mostHedged(const QList<HedgeCue> &cues)
{
    const auto most = std::ranges::max_element(cues, {}, &HedgeCue::hedge);
    return most == cues.end() ? Hedge::None : most->hedge;
}

} // namespace Postilla
