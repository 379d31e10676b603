// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/textspan.h"
#include "mention/lexicon.h"
#include "mention/wordindex.h"

#include <QSet>

#include <optional>

namespace Postilla {

/// Persons that no lexicon knows, by the words around their names:
///
///     person  = title • name                     "ministro • Adolfo Urso", "CEO • Lisa Su"
///             | role of words "," • name         "ministro della Difesa di Taiwan, • Wellington Koo"
///             | (given | family) name            "Marco Rossi", "Robert J. Smith", "Lin Jian"
///             | name • "," [words] role          "Krishna Rao •, direttore finanziario"
///             | name • "," age                   "Alan Hsu •, 43,", "Paolo Zanon •, 47 anni"
///             | capital capital • saying         "Handel Jones • said"
///             | name • "(" party               "Ann Cho •(R-MI)"
///             | honorific • surname            "Mr • Oldroyd", "surnamed • Chen"
///             | person "and" • name            "Ann Cho and • Oda Birkeland"
///             | syllables • family             "Benlin Yuan", and "Hu Jintao" the other way round
///             | name by its place              a line "Di • Eleanor Butler", a credit "(Photo: • Ann
///             Cho/AP)"
///     name    = [initial "."] [particle] capital {[quoted nickname] capital}
///
/// Only what stands before or after the "•" is the person. A third part of a name counts where the second is
/// a given or a family name: "Alan Hao Hsu", "Lim Boon Keat".
class PersonGrammar
{
public:
    struct Reading
    {
        TextSpan span;
        /// The part that later stands for the whole: the last, or the first where the family name comes
        /// first.
        TextSpan surname;
    };

    explicit PersonGrammar(const Lexicon &lexicon);

    /// The person whose name starts with this word, which has a capital.
    std::optional<Reading> at(QStringView text, TextSpan word) const;
    /// Whether a given name begins it and the words around, not the name alone, tell of a person.
    bool isEvident(QStringView text, const Reading &reading) const;
    /// The surname that follows an honorific here, "Minister • Wollenberg"; nothing where the capital may be
    /// anything else.
    std::optional<Reading> afterHonorific(QStringView text, qsizetype start) const;
    /// The town that follows words like "headquartered in": capitals that name nothing else; empty where the
    /// text may be a headline.
    TextSpan placeAfterCue(QStringView text, qsizetype start) const;
    /// The full name that an "and" here joins to another person's.
    std::optional<Reading> afterPerson(QStringView text, qsizetype start) const;
    /// The full name that a known family name here begins: "Hayashi • Yoshimasa".
    std::optional<Reading> withGivenName(QStringView text, TextSpan family) const;
    /// The surname that starts at this capital, its particle included: "Al Kaissi".
    static TextSpan surnameAt(QStringView text, qsizetype start);
    /// Past "Jr." behind a name that ends here; the same position where none stands.
    static qsizetype pastGeneration(QStringView text, qsizetype end);
    /// The surname of a whole name: what stands for it later. Empty for a single word.
    TextSpan surnameOf(QStringView text, TextSpan name) const;

    bool isGivenName(QStringView text, TextSpan word) const
    {
        return isOne(m_givenNames, text, word.start, word.end);
    }
    /// Whether a capital of this word may just begin a sentence.
    bool isSmallWord(QStringView text, TextSpan word) const
    {
        return isOne(m_smallWords, text, word.start, word.end);
    }

private:
    TextSpan furtherSurname(QStringView text, qsizetype start, TextSpan last) const;
    bool isOne(const NameTrie &names, QStringView text, qsizetype start, qsizetype end) const;
    bool afterTitle(QStringView text, qsizetype start) const;
    bool afterOffice(QStringView text, qsizetype comma) const;
    bool beforeRole(QStringView text, qsizetype end) const;
    bool beforeSaying(QStringView text, qsizetype start, qsizetype end) const;
    bool isRomanised(QStringView text, TextSpan first, TextSpan last) const;
    bool isFamilyFirst(QStringView text, TextSpan first, TextSpan last) const;
    int syllables(QStringView text, TextSpan word) const;
    bool areSyllables(QStringView text, TextSpan word) const { return syllables(text, word) > 0; }
    bool isNoName(QStringView text, TextSpan word) const;
    static bool isSigned(QStringView text, qsizetype start, qsizetype end);
    static bool beforeParty(QStringView text, qsizetype end);
    static TextSpan lastBeforeParty(QStringView text, TextSpan last);
    std::optional<Reading> inCapitals(QStringView text, TextSpan first) const;

    /// The last words of the titles, by TextWord::key.
    QSet<WordKey> m_titleEnds;
    NameTrie m_titles;
    NameTrie m_roles;
    NameTrie m_givenNames;
    NameTrie m_familyNames;
    /// Family names that are common words too: "Ma", "Song".
    NameTrie m_doubtfulFamilyNames;
    /// Of given names: "jian", "zhong".
    NameTrie m_syllables;
    NameTrie m_sayings;
    /// Last words of companies and bodies, which are no family names: "Hao Global", "Anti-Fraud Agency".
    NameTrie m_tails;
    /// Words that are no names by themselves: "AI", "Chinese", "Photonics".
    NameTrie m_genericWords;
    /// What ministers are for: "Esteri", "Trade".
    NameTrie m_portfolios;
    /// Words of the sentence that a capital may begin: "Il", "The".
    NameTrie m_smallWords;
};

} // namespace Postilla
