// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/textspan.h"
#include "mention/lexicon.h"
#include "mention/wordindex.h"

#include <optional>

namespace Postilla {

/// What belongs to the name of a body: its nationality, its town, and the further portfolios of a ministry.
///
///     before    = adjective | country                     "Chinese" customs, "US" government
///     portfolios = {("," | "and" | "e") portfolio}        Ministry of Trade", Industry and Energy"
///     after     = adjective in lower case | "USA" | ("di" | "degli" | "of" | "of the" …) (country | capital)
///     seat      = ("di" | "of" …) place                   tribunale "di Trieste", High Court "of Johor"
class NationGrammar
{
public:
    struct Reading
    {
        /// Of the whole expression, in UTF-16 units of the text.
        qsizetype end = 0;
        QString country;
    };

    explicit NationGrammar(const Lexicon &lexicon);

    /// Enters the first words of the nationalities that stand before a body.
    void addFirstWords(WordIndex &index) const;

    /// A nationality at this word start, that a body may follow.
    std::optional<Reading> before(QStringView text, qsizetype start) const;
    /// The end of a body with the portfolios that follow it: of a ministry only.
    qsizetype pastPortfolios(QStringView text, TextSpan body) const;
    /// The end of a chamber of commerce with the town it sits in: "American Chamber of Commerce • in
    /// Shanghai".
    qsizetype pastOutpost(QStringView text, TextSpan body) const;
    /// Whether a nation is named as the owner right before a body here: "China's • regulators".
    bool isOwned(QStringView text, qsizetype start) const;
    /// One that follows a body which ends here.
    std::optional<Reading> after(QStringView text, qsizetype bodyEnd) const;
    /// The end of an adjective of nationality here, in small letters or not; 0: none.
    qsizetype adjectiveAt(QStringView text, qsizetype at) const;
    /// Whether the town is part of a body's name: "tribunale di Trieste", "High Court of Singapore".
    static bool hasSeat(QStringView body);
    /// Where the place begins that stands right before a body here; the same position where none does.
    qsizetype placeBefore(QStringView text, qsizetype start) const;
    /// Where a nationality in letters with dots begins that stands right before a body here ("U.S. •
    /// Fisheries Commission"); the same position where none does.
    qsizetype dottedBefore(QStringView text, qsizetype start) const;
    /// The place that follows a body which ends here.
    std::optional<Reading> seatAfter(QStringView text, qsizetype bodyEnd) const;

private:
    enum Form { Name, Adjective, Capital, Place };
    void add(const QStringList &names, Form form);
    std::optional<Reading> form(QStringView text, qsizetype at, Form a, Form b, bool lower) const;
    std::optional<Reading> partitive(QStringView text, qsizetype at, Form a, Form b) const;

    QStringList m_countries;
    QStringList m_nationalities;
    QList<std::pair<int, Form>> m_forms;
    NameTrie m_trie;
    NameTrie m_prepositions;
    NameTrie m_portfolios;
};

} // namespace Postilla
