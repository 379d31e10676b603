// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mention/lexicon.h"
#include "mention/nametrie.h"
#include "mention/wordindex.h"

#include <vector>

namespace Postilla {

/// The names of a lexicon as texts write them, and the words that tell of names it does not have: all in one
/// trie.
class NameForms
{
public:
    /// Of the texts that a name is looked for in.
    enum class Language : quint8 { Any, Italian, English, Other };

    struct Form
    {
        /// Among the lexicon's, or one of the constants below.
        int entity = 0;
        AliasCondition condition = AliasCondition::Capital;
        Language language = Language::Any;
        MentionKind kind = MentionKind::Company;
        MentionSub sub = MentionSub::None;
        /// By unit: which of the first sixty-four have to be capitals under AliasCondition::Capital.
        quint64 capitals = 0;
        /// Whether the town or region that follows may belong to it: "Tribunale • di Milano".
        bool hasSeat = false;
        QString text;

        /// Whether it names an entity of this kind.
        bool names(MentionKind ofKind) const { return entity >= 0 && kind == ofKind; }
    };

    static constexpr int ignoredName = -1;
    static constexpr int companyTail = -2;
    static constexpr int companyCue = -3;
    static constexpr int agencyTail = -4;
    static constexpr int pressTail = -5;
    static constexpr int bodyHead = -6;
    static constexpr int honorific = -7;
    static constexpr int placeCue = -8;

    explicit NameForms(const Lexicon &lexicon);

    /// Enters the first words of all forms.
    void addFirstWords(WordIndex &index) const;

    /// Its names carry the numbers of their forms.
    const NameTrie &trie() const { return m_trie; }
    const Form &form(int id) const { return m_forms[size_t(id)]; }
    const Entity &entity(int index) const { return m_entities[index]; }
    /// Whether an entity has a name that is an everyday word at the head of a sentence.
    bool isEveryday(int entity) const { return m_everyday[size_t(entity)]; }
    /// Whether a form that the trie has found here meets its condition and language.
    static bool holds(QStringView text, qsizetype at, qsizetype end, const Form &form, bool italian);

private:
    static Language languageOf(const Alias &alias);
    static bool keepsCapitals(QStringView found, const Form &form);
    void add(Form form);
    void addItalianAcronym(const Form &form);
    void addWords(const QStringList &words, int role);

    QList<Entity> m_entities;
    std::vector<bool> m_everyday;
    std::vector<Form> m_forms;
    NameTrie m_trie;
};

} // namespace Postilla
