// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mention/figurevocabulary.h"
#include "mention/nametrie.h"
#include "mention/wordindex.h"

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
    constexpr bool hasOneOf(Roles others) const { return m_bits & others.m_bits; }
    constexpr quint64 bits() const { return m_bits; }
    friend constexpr Roles operator-(Roles a, WordRole b)
    {
        a.m_bits &= ~Roles{b}.m_bits;
        return a;
    }
    friend constexpr bool operator==(Roles, Roles) = default;
    friend constexpr Roles operator|(Roles a, Roles b)
    {
        a.m_bits |= b.m_bits;
        return a;
    }

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

    /// Calls visit(Token) for every word of one of these roles that starts here and ends with a word, the
    /// shortest first.
    template <typename Visit>
    void each(QStringView text, qsizetype at, Roles roles, Visit visit) const;
    /// The same where the index has seen the first word of the text (addFirstWords).
    template <typename Visit>
    void eachFrom(NameTrie::Entry entry, QStringView text, qsizetype at, Roles roles, Visit visit) const;

    /// Enters the first words of all words of these roles.
    void addFirstWords(WordIndex &index, Roles roles) const;

private:
    template <typename Visit>
    auto visitor(QStringView text, qsizetype at, Roles roles, Visit &visit) const;

    struct Brief
    {
        WordRole role;
        /// It holds a capital, or its role wants it to the letter.
        bool literal;
    };

    std::vector<FigureWord> m_words;
    /// What a look at a word needs, close together.
    std::vector<Brief> m_brief;
    NameTrie m_trie;
};

template <typename Visit>
auto FigureLexer::visitor(QStringView text, qsizetype at, Roles roles, Visit &visit) const
{
    return [this, text, at, roles, &visit](qsizetype end, std::span<const int> ids) {
        // "US5", "FY26": some words may have a number right behind them.
        const bool whole = endsWord(text, end);
        if (!whole && !isDigitUnit(text[end].unicode()))
            return;
        constexpr Roles beforeNumber{WordRole::Sign, WordRole::Fiscal};
        for (const int id : ids) {
            const Brief word = m_brief[size_t(id)];
            const bool stands = roles.has(word.role) && (whole || beforeNumber.has(word.role));
            if (stands && (!word.literal || text.mid(at, end - at) == m_words[size_t(id)].text))
                visit(Token{at, end, &m_words[size_t(id)]});
        }
    };
}

template <typename Visit>
void FigureLexer::each(QStringView text, qsizetype at, Roles roles, Visit visit) const
{
    m_trie.walk(text, at, visitor(text, at, roles, visit), roles.bits());
}

template <typename Visit>
void FigureLexer::eachFrom(NameTrie::Entry entry, QStringView text, qsizetype at, Roles roles,
                           Visit visit) const
{
    m_trie.walkFrom(entry, text, at, visitor(text, at, roles, visit), roles.bits());
}

} // namespace Postilla
