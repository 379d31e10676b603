// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/phrasetable.h"
#include "claim/sourcephrase.h"

#include <optional>

namespace Postilla {

/// One way in which a sentence names its source.
struct AttributionReading
{
    PhraseHit cue;
    /// Nothing where it was named before: "he said", "Ha aggiunto che".
    std::optional<SourcePhrase> source;

    bool isPreposition() const;
    bool isDenial() const { return cue.phrase->trait == u"deny"; }
};

/// Reads the attributions of one sentence.
class AttributionReader
{
public:
    explicit AttributionReader(const SentenceWords &sentence)
        : m_sentence(sentence)
        , m_sources(sentence)
    {
    }

    /// Those with a source, or with a pronoun for one, in the order of the text. What stands in brackets or
    /// inside a quotation does not speak for the sentence.
    QList<AttributionReading> readings() const;
    /// The outlet that a person talks to or that relays others, among the words of the sentence.
    std::optional<SourcePhrase> relay(const AttributionReading &reading) const;
    /// "…, citing two executives": those behind what an outlet says.
    std::optional<SourcePhrase> cited() const;
    /// "Lo scrive Reuters".
    std::optional<AttributionReading> ofSentenceBefore() const;
    /// "…: Sources" at the end of a heading.
    std::optional<SourcePhrase> trailing() const;

private:
    std::optional<AttributionReading> read(const PhraseHit &hit) const;
    std::optional<AttributionReading> readVerb(const PhraseHit &hit) const;
    std::optional<SourcePhrase> relative(const PhraseHit &hit, qsizetype breakAt) const;
    std::optional<SourcePhrase> inverted(const PhraseHit &hit) const;
    std::optional<SourcePhrase> beforeApposition(const PhraseHit &hit) const;
    bool isSubjectOfContent(const SourcePhrase &source) const;
    bool mayHold(const PhraseHit &hit, const SourcePhrase &source) const;
    qsizetype firstWordOf(TextSpan clause) const;
    bool isAside(const PhraseHit &hit) const;
    /// "not to say where": nobody has said it.
    bool isInfinitive(const PhraseHit &hit) const;
    QList<PhraseHit> cues() const;

    const SentenceWords &m_sentence;
    SourceReader m_sources;
};

} // namespace Postilla
