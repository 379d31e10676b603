// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mention/lexicon.h"
#include "mention/nametrie.h"

#include <optional>

namespace Postilla {

/// The nationality beside a body:
///
///     before    = adjective | country                     "Chinese" customs, "US" government
///     after     = adjective in lower case | "USA" | ("di" | "degli" | "of" | "of the" …) (country | capital)
class NationGrammar
{
public:
    struct Reading
    {
        /// Of the whole expression, in UTF-16 units of the text.
        qsizetype end = 0;
        QString country;
    };

    explicit NationGrammar(const QList<Nation> &nations);

    /// A nationality at this word start, that a body may follow.
    std::optional<Reading> before(QStringView text, qsizetype start) const;
    /// One that follows a body which ends here.
    std::optional<Reading> after(QStringView text, qsizetype bodyEnd) const;

private:
    enum Form { Name, Adjective, Capital };
    std::optional<Reading> form(QStringView text, qsizetype at, Form a, Form b, bool lower) const;

    QStringList m_countries;
    QList<std::pair<int, Form>> m_forms;
    NameTrie m_trie;
    NameTrie m_prepositions;
};

} // namespace Postilla
