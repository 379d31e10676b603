// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/textspan.h"
#include "mention/nationgrammar.h"

#include <optional>

namespace Postilla {

/// Public bodies and outlets that no lexicon knows, by the shape of their names:
///
///     body    = {capital} • tail [english]               "Export Control • Commission", "Select • Committee"
///     english = ("of" | "for" | "on") ["the"] capital {[joiner] capital}     "Office • of Nuclear Affairs"
///             | head {adjective} {italian} [nation]      "Agenzia • per la sicurezza", "corte • suprema
///             indiana"
///     italian = ("di" | "per la" | "sulla" …) noun       "Autorità • per l'energia e per il gas"
///             | topic                                    "commissione • Attività produttive"
///
/// The finder comes upon tails and heads as names of its trie; this grammar looks from there.
class BodyGrammar
{
public:
    struct Reading
    {
        TextSpan span;
        /// A capital that may be somebody's name instead: "agenzia di • Nvidia", "Bureau of Trade and •
        /// Nvidia". Empty: there is none to doubt.
        TextSpan doubtful = {};
        /// Where the body ends if it is; 0: then there is no body.
        qsizetype otherwise = 0;
    };

    explicit BodyGrammar(const Lexicon &lexicon);

    /// The body whose last word, or last before "of …", is the tail here; nothing where a sentence's small
    /// words alone stand before it ("The Commission").
    std::optional<Reading> endingWith(QStringView text, TextSpan tail) const;
    /// An outlet by its last word: "Harbour • Gazette".
    std::optional<Reading> outletEndingWith(QStringView text, TextSpan tail) const;
    /// The Italian body that begins with this head.
    std::optional<Reading> startingWith(QStringView text, TextSpan head, const NationGrammar &nations) const;

    /// The word that later stands for a body, "Commission" of "European Commission"; empty: none does.
    TextSpan shortForm(QStringView text, TextSpan body) const;
    /// Whether a word here may be part of any body's name: "Technology".
    bool isGeneral(QStringView text, qsizetype at) const;
    /// Where the general words begin that stand before a body whose last word is a tail; its own start where
    /// none do.
    qsizetype generalStart(QStringView text, TextSpan body) const;
    /// A body with what it is of or for: "District Court • for the District of Columbia"; as it was where
    /// nothing of that kind follows.
    Reading withPhrase(QStringView text, TextSpan body) const;

private:
    qsizetype nameStart(QStringView text, TextSpan tail) const;
    TextSpan portfolioBefore(QStringView text, TextSpan word) const;
    bool mayEndBefore(QStringView text, qsizetype end) const;
    Reading withCapitals(QStringView text, TextSpan body, qsizetype from) const;
    bool isTooGeneral(QStringView text, TextSpan name, TextSpan tail) const;
    qsizetype pastAdjectives(QStringView text, qsizetype end, const NationGrammar &nations,
                             bool &national) const;
    qsizetype pastTopicAdjectives(QStringView text, qsizetype end) const;
    qsizetype pastSecondPurpose(QStringView text, qsizetype end) const;
    qsizetype pastComplements(QStringView text, qsizetype end, TextSpan &first) const;

    NameTrie m_smallWords;
    NameTrie m_genericWords;
    /// What ministries are for: "Trade".
    NameTrie m_portfolios;
    /// Last words of names, before which no "and" joins two of them.
    NameTrie m_tails;
    NameTrie m_heads;
    NameTrie m_roles;
    NameTrie m_adjectives;
    NameTrie m_topics;
};

} // namespace Postilla
