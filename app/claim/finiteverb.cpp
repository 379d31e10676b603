// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/finiteverb.h"

#include "claim/phrasetable.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

constexpr qsizetype shortestVerb = 5;

/// "abbandonano", "vendono", "venderà", "arrivò": endings that Italian nouns and adjectives rarely have.
bool endsAsItalianVerb(const QString &word)
{
    constexpr std::array<QStringView, 8> endings{u"ano",   u"ono",     u"ranno", u"rà",
                                                 u"rebbe", u"rebbero", u"ava",   u"avano"};
    return word.size() >= shortestVerb &&
           std::ranges::any_of(endings, [&](QStringView ending) { return word.endsWith(ending); });
}

} // namespace

bool hasFiniteVerb(const SentenceWords &sentence)
{
    const PhraseTable &table = PhraseTable::shipped("verbs.tsv"_L1);
    for (qsizetype at = 0; at < sentence.words.size(); ++at) {
        if (sentence.mentionAt(at))
            continue;
        const PhraseHit hit = table.at(sentence.words, at, sentence.language);
        if (hit.phrase && hit.phrase->code == u"finite")
            return true;
        if (!hit.phrase && sentence.language != u"en" && endsAsItalianVerb(sentence.words[at].text))
            return true;
    }
    return false;
}

} // namespace Postilla
