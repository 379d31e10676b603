// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mention/figurevocabulary.h"

#include <initializer_list>

namespace Postilla {

/// A set of roles.
class Roles
{
public:
    constexpr Roles(std::initializer_list<WordRole> roles)
    {
        for (const WordRole role : roles)
            m_bits |= quint64(1) << int(role);
    }
    constexpr bool has(WordRole role) const { return m_bits >> int(role) & 1; }

private:
    quint64 m_bits = 0;
};

/// Finds the words of the figure vocabulary in a text.
class FigureLexer
{
public:
    struct Token
    {
        qsizetype start = 0;
        qsizetype end = 0;
        const FigureWord *word = nullptr;

        explicit operator bool() const { return word != nullptr; }
    };

    explicit FigureLexer(const FigureVocabulary &vocabulary);

    /// The longest word of one of these roles that starts here and ends with a word.
    Token find(QStringView text, qsizetype at, Roles roles) const;
    /// The same past one border between words.
    Token findNext(QStringView text, qsizetype end, Roles roles) const;

    /// Calls visit(Token) for every word that starts here and ends with a word, the shortest first.
    template <typename Visit>
    void each(QStringView text, qsizetype at, Visit visit) const;

private:
    bool fits(QStringView text, qsizetype at, qsizetype end, const FigureWord &word) const;

    std::vector<FigureWord> m_words;
    /// By word: it holds a capital, or its role wants it to the letter.
    std::vector<bool> m_literal;
    NameTrie m_trie;
};

template <typename Visit>
void FigureLexer::each(QStringView text, qsizetype at, Visit visit) const
{
    m_trie.walk(text, at, [&](qsizetype end, std::span<const int> ids) {
        for (const int id : ids) {
            if (fits(text, at, end, m_words[size_t(id)]) &&
                (!m_literal[size_t(id)] || text.mid(at, end - at) == m_words[size_t(id)].text))
                visit(Token{at, end, &m_words[size_t(id)]});
        }
    });
}

} // namespace Postilla
