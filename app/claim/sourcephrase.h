// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claim.h"
#include "claim/sentencewords.h"

#include <QList>
#include <QString>

#include <optional>

namespace Postilla {

/// A stretch of a sentence that names who may say something, without its article.
struct SourcePhrase
{
    /// UTF-16 units of the text.
    TextSpan span;
    SourceKind kind = SourceKind::Named;
    /// A news agency, a paper, a broadcaster.
    bool isPress = false;
    /// A text, whose author is not named: "i rapporti", "optimistic projections".
    bool isPaper = false;
};

/// Finds sources among the words of one sentence: names of persons, bodies, firms and states, and nouns for
/// them (resources/claims/sources.tsv). Words are counted by their place in the sentence.
class SourceReader
{
public:
    explicit SourceReader(const SentenceWords &sentence);

    /// The source that begins at this word, articles and the like passed over: "un articolo del Financial
    /// Times" is the Financial Times, "un portavoce di Nvidia" the spokesman.
    std::optional<SourcePhrase> startingAt(qsizetype word) const;
    /// The subject among the words from `first` up to the verb at `verb`. What follows a preposition is none.
    std::optional<SourcePhrase> subject(qsizetype first, qsizetype verb) const;
    /// The source that ends right before this word, whatever it depends on: "tra i legislatori | che temono".
    std::optional<SourcePhrase> endingBefore(qsizetype word) const;

    /// Whether a word is one of these (codes of resources/claims/smallwords.tsv), as part of any phrase.
    bool isSmall(qsizetype word, QStringView code) const;
    /// Whether nothing but spaces stands between this word and the next.
    bool runsOn(qsizetype word) const;

private:
    struct Head
    {
        qsizetype first = 0;
        qsizetype end = 0;
        const Mention *mention = nullptr;
        QString noun;
    };

    std::optional<Head> headAt(qsizetype word) const;
    SourcePhrase phraseOf(Head head) const;
    Head lastOfCompound(Head head) const;
    qsizetype endOfPhrase(qsizetype word) const;
    qsizetype startOfPhrase(qsizetype word) const;
    bool isQuotedNext(qsizetype word) const;
    bool isGoverned(qsizetype word) const;
    bool isCue(qsizetype word) const;

    const SentenceWords &m_sentence;
    /// Of each word: the code of the small word that it belongs to, the code of the noun for a source.
    QStringList m_small;
    QStringList m_nouns;
};

} // namespace Postilla
